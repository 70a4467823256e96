/**
 * Eyes in ink's engine. While somebody watches, every read of what was before the turn asks the watcher, and every piece of
 * text and every container walked through is told to it. Without a watcher ink runs as it always does. The hooks sit on the
 * prototypes, since ink makes its state anew at each reset and at each look ahead.
 */
import {
  type AbstractValue,
  BoolValue,
  type Container,
  ControlCommand,
  type InkObject,
  IntValue,
  ListValue,
  NativeFunctionCall,
  Story,
  StoryException,
  StoryState,
  StringValue,
  VariablesState,
} from './classes.ts';
import type { State } from './engine.ts';

/** Who is only told. */
export interface Listener {
  /** A piece of source text was printed. */
  piece(text: StringValue): void;
  /** A container was walked into. */
  visited(container: Container): void;
}

/** Who is asked and told while a turn runs. */
export interface Watcher extends Listener {
  /** Value that a variable had before the turn. */
  variable(name: string): AbstractValue;
  /** Whether a durable list held an item before the turn. */
  item(list: string, item: string): boolean;
  /** Visit count before the turn; null for a container whose count before the turn cannot matter. */
  count(container: Container): number | null;
  /** Whether visits of a container are to be counted at all. */
  counted(container: Container): boolean;
  /** A throw of ink's dice, the `nth` of the turn: 0 to `sides` - 1. */
  dice(nth: number, sides: number): number;
  /** A choice was weighed, offered or not. */
  choicePoint(): void;
  /** One step of ink. @throws StoryException when there were too many */
  step(): void;
}

let watcher: Watcher | null = null;
let listener: Listener | null = null;

/** Runs `work` under the eyes of a watcher; they do not nest. */
export function watched<T>(by: Watcher, work: () => T): T {
  watcher = by;
  try {
    return overheard(by, work);
  } finally {
    watcher = null;
  }
}

/** Runs `work` as ink always would, and tells what was printed and walked into. */
export function overheard<T>(by: Listener, work: () => T): T {
  listener = by;
  try {
    return work();
  } finally {
    listener = null;
  }
}

/** Stands in ink's variables for a value that nobody has read yet. */
export class Unread extends ListValue {}

/** A durable list in a turn: what was put in or taken out, the rest is asked item by item. */
export class SetValue extends ListValue {
  readonly variable: string;
  readonly changed: ReadonlyMap<string, boolean>;

  constructor(variable: string, changed: ReadonlyMap<string, boolean> = new Map()) {
    super();
    this.variable = variable;
    this.changed = changed;
  }

  has(item: string): boolean {
    return this.changed.get(item) ?? (watcher as Watcher).item(this.variable, item);
  }

  override get isTruthy(): boolean {
    throw wholeList(this);
  }

  override Cast(): never {
    throw wholeList(this);
  }

  override toString(): never {
    throw wholeList(this);
  }
}

function wholeList(list: SetValue): StoryException {
  return new StoryException(
    `${list.variable} can only be asked for an item (has, hasnt), given one or robbed of one: not counted, compared or printed`,
  );
}

/** Items of a list value, by name. */
function itemsIn(value: AbstractValue): string[] {
  if (!(value instanceof ListValue) || value instanceof SetValue || value.value === null)
    throw new StoryException('a durable list takes items of a list');
  return [...value.value.keys()].map((key) => (JSON.parse(key) as { itemName: string }).itemName);
}

function onSet(operation: string, list: SetValue, other: AbstractValue): AbstractValue {
  const items = itemsIn(other);
  if (operation === '+' || operation === '-') {
    const changed = new Map(list.changed);
    for (const item of items) changed.set(item, operation === '+');
    return new SetValue(list.variable, changed);
  }
  // Nothing is in anything, and nothing has nothing: as ink's own lists have it.
  const has = items.length > 0 && items.every((item) => list.has(item));
  if (operation === '?') return new BoolValue(has);
  if (operation === '!?') return new BoolValue(!has);
  throw wholeList(list);
}

type Hooked<T> = { prototype: T };

/** Replaces a method of ink's, handing on the old one. */
function hook<T extends object, K extends keyof T>(type: Hooked<T>, name: K, make: (before: T[K]) => T[K]) {
  type.prototype[name] = make(type.prototype[name]);
}

interface Natives {
  readonly name: string;
  Call(this: Natives, parameters: InkObject[]): InkObject | null;
}
hook(
  NativeFunctionCall as unknown as Hooked<Natives>,
  'Call',
  (before) =>
    function (parameters) {
      const set = parameters.find((parameter) => parameter instanceof SetValue);
      if (!set) return before.call(this, parameters);
      const [left, right] = parameters;
      if (parameters.length !== 2 || !(left instanceof SetValue)) throw wholeList(set);
      return onSet(this.name, left, right as AbstractValue);
    },
);

interface Reads {
  _globalVariables: Map<string, AbstractValue>;
  GetVariableWithName(this: Reads, name: string, context?: number): AbstractValue | null;
}
hook(
  VariablesState as unknown as Hooked<Reads>,
  'GetVariableWithName',
  (before) =>
    function (name, context) {
      const value = before.call(this, name, context);
      if (!(value instanceof Unread) || watcher === null) return value;
      const bound = watcher.variable(name);
      this._globalVariables.set(name, bound);
      return bound;
    },
);

interface Writes {
  _globalVariables: Map<string, AbstractValue>;
  SetGlobal(this: Writes, name: string, value: AbstractValue): void;
}
hook(
  VariablesState as unknown as Hooked<Writes>,
  'SetGlobal',
  (before) =>
    function (name, value) {
      // An empty list takes over the origins of what it replaces, so that is a read.
      const empty = value instanceof ListValue && value.value?.Count === 0 && !(value instanceof Unread);
      if (empty && watcher !== null && this._globalVariables.get(name) instanceof Unread)
        this._globalVariables.set(name, watcher.variable(name));
      before.call(this, name, value);
    },
);

interface Counts extends State {
  VisitCountForContainer(this: Counts, container: Container): number;
  IncrementVisitCountForContainer(this: Counts, container: Container): void;
  PushToOutputStream(this: Counts, object: InkObject): void;
}
const STATE = StoryState as unknown as Hooked<Counts>;

/** Visits in this turn so far. */
function visitsNow(state: Counts, container: Container): number {
  const patched = state._patch?.TryGetVisitCount(container, 0);
  if (patched?.exists) return patched.result;
  return state._visitCounts.get(container.path.toString()) ?? 0;
}

hook(
  STATE,
  'VisitCountForContainer',
  (before) =>
    function (container) {
      if (watcher === null || !container.visitsShouldBeCounted) return before.call(this, container);
      return (watcher.count(container) ?? 0) + visitsNow(this, container);
    },
);
hook(
  STATE,
  'IncrementVisitCountForContainer',
  (before) =>
    function (container) {
      if (watcher === null) return before.call(this, container);
      if (!watcher.counted(container)) return;
      const count = visitsNow(this, container) + 1;
      if (this._patch) this._patch.SetVisitCount(container, count);
      else this._visitCounts.set(container.path.toString(), count);
    },
);
hook(
  STATE,
  'PushToOutputStream',
  (before) =>
    function (object) {
      if (listener !== null && object instanceof StringValue && object.parent) listener.piece(object);
      before.call(this, object);
    },
);

/** The next throw. Ink restores `previousRandom` with the rest when it takes a look ahead back, so a throw is made once. */
function throwDice(by: Watcher, state: State, sides: number): number {
  return sides === 1 ? 0 : by.dice(state.previousRandom++, sides);
}

interface Steps {
  readonly state: State;
  Step(this: Steps): void;
  VisitContainer(this: Steps, container: Container, atStart: boolean): void;
  ProcessChoice(this: Steps, point: InkObject): unknown;
  NextSequenceShuffleIndex(this: Steps): number;
  PerformLogicAndFlowControl(this: Steps, content: InkObject | null): boolean;
}
const STORY = Story as unknown as Hooked<Steps>;

hook(
  STORY,
  'Step',
  (before) =>
    function () {
      watcher?.step();
      before.call(this);
    },
);
hook(
  STORY,
  'VisitContainer',
  (before) =>
    function (container, atStart) {
      listener?.visited(container);
      before.call(this, container, atStart);
    },
);
hook(
  STORY,
  'ProcessChoice',
  (before) =>
    function (point) {
      watcher?.choicePoint();
      return before.call(this, point);
    },
);
hook(
  STORY,
  'NextSequenceShuffleIndex',
  (before) =>
    function () {
      if (watcher === null) return before.call(this);
      const sides = this.state.PopEvaluationStack() as IntValue;
      this.state.PopEvaluationStack();
      return throwDice(watcher, this.state, sides.value ?? 1);
    },
);
hook(
  STORY,
  'PerformLogicAndFlowControl',
  (before) =>
    function (content) {
      if (watcher === null || !(content instanceof ControlCommand)) return before.call(this, content);
      const { Random, ListRandom, Turns, TurnsSince } = ControlCommand.CommandType;
      if (content.commandType === Random) {
        const high = (this.state.PopEvaluationStack() as IntValue).value ?? 0;
        const low = (this.state.PopEvaluationStack() as IntValue).value ?? 0;
        if (high < low) throw new StoryException(`RANDOM(${low}, ${high}): the second must not be less`);
        this.state.PushEvaluationStack(new IntValue(low + throwDice(watcher, this.state, high - low + 1)));
        return true;
      }
      if (
        content.commandType === ListRandom ||
        content.commandType === Turns ||
        content.commandType === TurnsSince
      )
        throw new StoryException(
          'LIST_RANDOM, TURNS and TURNS_SINCE cannot be covered: their values never end',
        );
      return before.call(this, content);
    },
);

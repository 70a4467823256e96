/** Which knots of a compiled story are functions: the runtime format does not say. */
import {
  ChoicePoint,
  Container,
  ControlCommand,
  Divert,
  DivertTargetValue,
  type InkObject,
  PushPopType,
} from '../ink/classes.ts';

/** Where ink keeps the first values of variables. */
const DECLARATIONS = 'global decl';
/** Variable that ink returns by, inside of a choice. */
const RETURN = '$r';
const LEAVING = new Set([
  ControlCommand.CommandType.Done,
  ControlCommand.CommandType.End,
  ControlCommand.CommandType.PopTunnel,
]);

/** A knot, or a function, by its name. */
export interface Top {
  readonly name: string;
  readonly container: Container;
  readonly isFunction: boolean;
}

/** How the content of a knot leads elsewhere. */
interface Ways {
  readonly calls: ReadonlySet<string>;
  readonly enters: ReadonlySet<string>;
  /** It goes somewhere, waits for a choice, or ends. */
  readonly leaves: boolean;
}

/**
 * The knots of a story and those of its functions that anything calls; a function that nothing calls prints nothing.
 * A function is what is called, or what nothing goes to and what never goes on.
 */
export function topsOf(root: Container): Top[] {
  const knots = [...namedIn(root)].filter(([name]) => name !== DECLARATIONS);
  const ways = new Map(knots.map(([name, knot]) => [name, waysOf(name, [...objectsIn(knot)])]));
  const before = waysOf('', [...objectsBefore(root)]);
  const all = [before, ...ways.values()];
  const called = new Set(all.flatMap((each) => [...each.calls]));
  const entered = new Set(all.flatMap((each) => [...each.enters]));
  const isFunction = (name: string) =>
    called.has(name) || !(entered.has(name) || ways.get(name)?.leaves === true);
  const live = new Set(before.calls);
  for (const [name, { calls }] of ways) if (!isFunction(name)) for (const call of calls) live.add(call);
  // A set may be walked while it grows: functions call functions.
  for (const name of live) for (const call of ways.get(name)?.calls ?? []) live.add(call);
  return knots
    .map(([name, container]) => ({ name, container, isFunction: isFunction(name) }))
    .filter((top) => !top.isFunction || live.has(top.name));
}

/** Containers that stand beside the content of a container, by name. */
export function* namedIn(container: Container): Generator<[string, Container]> {
  for (const [name, object] of container.namedOnlyContent ?? []) {
    if (object instanceof Container) yield [name, object];
  }
}

function* objectsIn(container: Container): Generator<InkObject> {
  yield* objectsBefore(container);
  for (const [, named] of namedIn(container)) yield* objectsIn(named);
}

/** What stands in a container, without what stands beside it. */
function* objectsBefore(container: Container): Generator<InkObject> {
  for (const object of container.content) {
    yield object;
    if (object instanceof Container) yield* objectsIn(object);
  }
}

function waysOf(name: string, objects: readonly InkObject[]): Ways {
  const calls = new Set<string>();
  const enters = new Set<string>();
  let leaves = false;
  for (const object of objects) {
    if (object instanceof ChoicePoint) leaves = true;
    if (object instanceof ControlCommand) leaves ||= LEAVING.has(object.commandType);
    if (object instanceof DivertTargetValue) addOutside(enters, name, topOf(object.targetPath));
    if (!(object instanceof Divert) || object.isExternal) continue;
    if (object.hasVariableTarget) {
      leaves ||= object.variableDivertName !== RETURN;
    } else if (object.pushesToStack && object.stackPushType === PushPopType.Function) {
      calls.add(topOf(object.targetPath));
    } else {
      leaves = addOutside(enters, name, topOf(object.targetPath)) || leaves;
    }
  }
  return { calls, enters, leaves };
}

function topOf(path: { toString(): string } | null): string {
  return String(path ?? '').split('.', 1)[0] ?? '';
}

function addOutside(enters: Set<string>, name: string, to: string): boolean {
  if (to !== name) enters.add(to);
  return to !== name;
}

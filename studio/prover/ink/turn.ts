/** Runs one turn of ink under a watcher and says what it read, wrote, showed and offered. */

import { FIRST_PICTURE } from '../../../src/story/fold.ts';
import { type InkStory, StoryError } from '../../../src/story/ink.ts';
import { readTurn } from '../../../src/story/turn.ts';
import type { Beat, Turn } from '../../../src/story/types.ts';
import type { End, Key, Token } from '../graph.ts';
import {
  AbstractValue,
  type Container,
  type Choice as InkChoice,
  type Story,
  StoryException,
  type StringValue,
} from './classes.ts';
import { type LiveTemps, type Place, placeAfter, standAt } from './control.ts';
import { opened, type State, type Thread } from './engine.ts';
import { flag, holds, itemsOf, readToken, TRUE, tokenOf } from './values.ts';
import { SetValue, Unread, watched } from './watch.ts';

/** Steps of ink that one turn may take before it is taken for an endless loop; a written turn takes some thousands. */
const STEP_LIMIT = 200_000;

/** Answers a key. */
export type Decide = (key: Key) => Token;

/** What the runner must know of a story beforehand. */
export interface Setting {
  readonly story: Story;
  /** Variables that hold a set of items for good, and the lists that they are sets of. */
  readonly sets: ReadonlyMap<string, readonly string[]>;
  /** Count key of a container; null where a count from before the turn cannot matter. */
  readonly countKey: (container: Container) => Key | null;
  /** Every key that `countKey` may give. */
  readonly countKeys: ReadonlySet<Key>;
  /** Containers that belong to another chapter, and the knot they are in. */
  readonly foreign: ReadonlyMap<Container, string>;
  /** Knots and stitches, by container. */
  readonly flows: ReadonlyMap<Container, string>;
  readonly liveTemps: LiveTemps;
}

/** A choice as it was offered, and the place it leads to. */
export interface Offered {
  readonly choice: Turn['choices'][number];
  readonly to: Place;
}

/** One turn, run. */
export interface Ran {
  readonly beats: readonly Beat[];
  /** Container paths. */
  readonly pieces: readonly string[];
  readonly knots: readonly string[];
  readonly writes: Readonly<Record<Key, Token>>;
  readonly counts: Readonly<Record<Key, number>>;
  readonly offered: readonly Offered[];
  readonly end: End | null;
}

/** Key of an item of a durable list. */
export const itemKey = (list: string, item: string): Key => `${list}.${item}`;

/** Key of a visit count. @param path of the container */
export const countKeyOf = (path: string): Key => `#${path}`;

/** @returns runs turns of a story, one after the other */
export function createRunner(setting: Setting): (place: Place, decide: Decide) => Ran {
  const { story, sets } = setting;
  const names = [...opened(story)._state.variablesState._globalVariables.keys()];

  return (place, decide) => {
    const globals = new Map<string, AbstractValue>();
    for (const name of names) globals.set(name, new Unread());
    const bound = new Map<string, AbstractValue>();
    const seen = {
      pieces: new Set<string>(),
      knots: new Set<string>(),
      exit: null as string | null,
      menu: false,
    };
    let steps = 0;
    const ask = {
      variable(name: string) {
        const value = sets.has(name) ? new SetValue(name) : readToken(decide(name));
        bound.set(name, value);
        return value;
      },
      item: (list: string, item: string) => decide(itemKey(list, item)) === TRUE,
      count(container: Container) {
        const key = setting.countKey(container);
        return key === null ? null : Number(decide(key));
      },
      counted: (container: Container) => container.visitsShouldBeCounted,
      dice: (nth: number, sides: number) => Number(decide(`?${nth}/${sides}`)),
      piece(text: StringValue) {
        if (text.value?.trim()) seen.pieces.add(text.path.toString());
      },
      visited(container: Container) {
        const knot = setting.flows.get(container);
        if (knot !== undefined) seen.knots.add(knot);
        seen.exit = setting.foreign.get(container) ?? seen.exit;
      },
      choicePoint() {
        seen.menu = true;
      },
      step() {
        steps++;
        if (steps > STEP_LIMIT) throw new StoryException('this never comes to a menu or an end');
      },
    };
    let turn: Turn | null = null;
    let failure: End | null = null;
    watched(ask, () => {
      try {
        standAt(story, place, globals);
        turn = readTurn(story as unknown as InkStory, 0, FIRST_PICTURE);
        noteNothing(opened(story)._state);
      } catch (error) {
        if (!(error instanceof StoryError || error instanceof StoryException)) throw error;
        failure = errorOf(error, seen.menu);
      }
    });
    return outcome(setting, turn, failure, seen, bound);
  };
}

/** @throws StoryException for a variable that was given nothing: ink itself could not save it */
function noteNothing({ variablesState, callStack, generatedChoices }: State): void {
  const kept = generatedChoices.map(({ threadAtGeneration }) => threadAtGeneration as unknown as Thread);
  const frames = [callStack.currentThread, ...kept].flatMap((thread) => thread.callstack);
  for (const variables of [
    variablesState._globalVariables,
    ...frames.map((frame) => frame.temporaryVariables),
  ])
    for (const [name, value] of variables)
      if (!(value instanceof AbstractValue))
        throw new StoryException(
          `${name} is given nothing: a function that returns nothing, or a missing argument`,
        );
}

function errorOf(error: StoryError | StoryException, menu: boolean): End {
  const raw = error.message.replace(/^RUNTIME ERROR: (\([^)]*\): )?/, '');
  // Ink does not say so itself: choices were weighed, none was open, and it fell off the end.
  const empty = menu && /ran out of content|reached end of content/.test(raw);
  const message = empty ? 'a menu that can be empty: no choice of it is open' : raw;
  return { kind: 'error', message, path: error instanceof StoryError ? error.path : '' };
}

function outcome(
  setting: Setting,
  turn: Turn | null,
  failure: End | null,
  seen: { pieces: ReadonlySet<string>; knots: ReadonlySet<string>; exit: string | null },
  bound: ReadonlyMap<string, AbstractValue>,
): Ran {
  const state = opened(setting.story)._state;
  const counts: Record<Key, number> = {};
  for (const [path, count] of state._visitCounts) {
    const key = countKeyOf(path);
    if (setting.countKeys.has(key)) counts[key] = count;
  }
  const inkChoices = setting.story.currentChoices as unknown as readonly InkChoice[];
  const choices = failure ? [] : (turn?.choices ?? []);
  const offered = choices.map(
    (choice, index): Offered => ({
      choice,
      to: placeAfter(inkChoices[index] as InkChoice, setting.liveTemps),
    }),
  );
  return {
    beats: turn?.beats.filter((beat) => beat.text !== '' || beat.marks.length > 0) ?? [],
    pieces: [...seen.pieces],
    knots: [...seen.knots],
    writes: writesOf(setting, state.variablesState._globalVariables, bound),
    counts,
    offered,
    end:
      failure ??
      leavingOf(setting, seen.exit, turn, offered.length) ??
      (offered.length > 0 ? null : endOf(turn)),
  };
}

/** How a turn that went into another chapter ends: nothing of this one may stay open behind it. */
function leavingOf({ story }: Setting, exit: string | null, turn: Turn | null, offered: number): End | null {
  if (exit === null) return null;
  const path = turn?.beats.at(-1)?.path ?? '';
  const still = (what: string): End => ({
    kind: 'error',
    message: `on going to ${exit}, ${what} of this chapter stays open`,
    path,
  });
  if (offered > 0) return still('a menu');
  if (opened(story)._state.callStack.depth > 1) return still('a tunnel');
  if (!opened(story)._state.outputStreamEndsInNewline && turn?.beats.some((beat) => beat.text !== ''))
    return still('a line');
  return { kind: 'exit', knot: exit };
}

const endOf = (turn: Turn | null): End => turn?.end ?? { kind: 'stopped' };

function writesOf(
  { story, sets }: Setting,
  globals: ReadonlyMap<string, AbstractValue>,
  bound: ReadonlyMap<string, AbstractValue>,
): Record<Key, Token> {
  const writes: Record<Key, Token> = {};
  for (const [name, value] of globals) {
    if (value instanceof Unread || value === bound.get(name)) continue;
    const lists = sets.get(name);
    if (lists === undefined) {
      const before = bound.get(name);
      const token = tokenOf(value);
      if (before === undefined || tokenOf(before) !== token) writes[name] = token;
    } else if (value instanceof SetValue) {
      for (const [item, has] of value.changed) writes[itemKey(name, item)] = flag(has);
    } else {
      for (const list of lists)
        for (const item of itemsOf(story, list)) writes[itemKey(name, item)] = flag(holds(value, item));
    }
  }
  return writes;
}

/**
 * Bench runs: a knot set up with the state that a maker chose, as an engine is set on a bench. No reader ever came there that way,
 * so no slot of a reader may keep one. Three things see to that: a `Bench` has neither `journal()` nor `snapshot()`, so the game's
 * store cannot take it for a run; its `BenchRecord` carries no story hash, and the save room refuses every shape that is not
 * exactly a journal; and the shipped game does not contain this file.
 */

import { createStory } from '../index.ts';
import { type InkStory, StoryError } from '../ink.ts';
import type { Run } from '../run.ts';
import type { Beat, Divergence, JournalEntry, Turn } from '../types.ts';
import type { Moment, Value } from './state.ts';

/** A story object that can be sent to a knot. */
export interface JumpingInk extends InkStory {
  ChoosePathString(path: string): void;
}

/** Where a bench run begins. */
export interface BenchStart {
  /** Knot, or `knot.stitch`; empty for the beginning of the story. */
  readonly knot: string;
  /** Variables that stand otherwise than at the beginning of the story; a list by its items. */
  readonly values: Readonly<Record<string, Value>>;
  /** 31 bits, well mixed. */
  readonly seed: number;
}

/** Enough to play a bench run again. Not a journal: see above. */
export interface BenchRecord {
  readonly bench: BenchStart;
  readonly choices: readonly JournalEntry[];
  /** Index of the beat in the last turn, and the line it showed. */
  readonly beat: { readonly index: number; readonly line: string };
}

/** One playthrough from a knot. Its calls do what those of a run do. */
export interface Bench {
  readonly start: BenchStart;
  readonly turn: Turn;
  turns(): readonly Turn[];
  /** @throws RangeError when it is not offered or locked, StoryError when the story breaks */
  choose(key: string): Turn;
  /** @throws RangeError when there is no turn of that number */
  rewind(turn: number): Turn;
  peek(key: string): readonly Beat[];
  /** Where it stands. @param at index in the current turn's beats */
  moment(at: number): Moment;
  /** For a file of the maker's. @param at index in the current turn's beats */
  record(at: number): BenchRecord;
}

/** What a replay of a bench run came to. */
export interface BenchReplay {
  readonly bench: Bench;
  /** Beat index in the last turn. */
  readonly at: number;
  readonly divergences: readonly Divergence[];
  /** How many of the record's choices could be played. */
  readonly replayed: number;
}

/** The facts of a bench run stand among its values. */
export const NO_FACTS = { shards: [], lessons: [], allEndings: false } as const;
/** Snapshots of a bench run are never asked for, so this names no story. */
const BENCH_HASH = 'bench';

/**
 * Sets a story up at a knot.
 * @param ink a fresh story object: from now on it begins there, and is of use for nothing else
 * @throws RangeError when a variable or an item of a list is not there or is of another kind, StoryError when the knot is not
 *   there or breaks before its first menu
 */
export function beginBench(ink: JumpingInk, start: BenchStart): Bench {
  setUp(ink, start);
  return benchOf(createStory(ink, BENCH_HASH).begin(start.seed, NO_FACTS), start);
}

/**
 * Plays a bench run again, on this story or on an edited one.
 * @param ink as for `beginBench`
 * @param choiceIds every `# id:` of the story
 * @throws as `beginBench`; what does not fit after the start is told by divergences
 */
export function replayBench(ink: JumpingInk, record: BenchRecord, choiceIds: readonly string[]): BenchReplay {
  const { bench: start, choices, beat } = record;
  setUp(ink, start);
  const journal = { storyHash: BENCH_HASH, seed: start.seed, facts: NO_FACTS, choices, beat };
  const { run, ...rest } = createStory(ink, BENCH_HASH, choiceIds).replay(journal);
  return { bench: benchOf(run, start), ...rest };
}

function benchOf(run: Run, start: BenchStart): Bench {
  return {
    start,
    get turn() {
      return run.turn;
    },
    turns: () => run.turns(),
    choose: (key) => run.choose(key),
    rewind: (turn) => run.rewind(turn),
    peek: (key) => run.peek(key),
    moment: (at) => ({ began: run.snapshot().ink, turn: run.turn, at }),
    record(at) {
      const { choices, beat } = run.journal(at);
      return { bench: start, choices, beat };
    },
  };
}

/** A run begins by resetting its story object: that is where this one is sent off. */
function setUp(ink: JumpingInk, { knot, values }: BenchStart): void {
  const reset = ink.ResetState.bind(ink);
  reset();
  // Tried here, outside the guard of a run, which would make a story's fault of a maker's slip.
  setValues(ink, values);
  ink.ResetState = () => {
    reset();
    setValues(ink, values);
    if (knot !== '') goTo(ink, knot);
  };
}

function goTo(ink: JumpingInk, knot: string): void {
  try {
    ink.ChoosePathString(knot);
  } catch {
    throw new StoryError(`there is no knot ${knot}`, knot);
  }
}

interface InkList {
  Union(other: unknown): InkList;
  Without(other: unknown): InkList;
}

function setValues(ink: JumpingInk, values: BenchStart['values']): void {
  const variables = ink.variablesState as Record<string, unknown>;
  for (const [name, value] of Object.entries(values)) {
    const now = variables[name];
    if (now === undefined || now === null) throw new RangeError(`there is no variable ${name}`);
    variables[name] = Array.isArray(value) ? listOf(ink, name, now, value) : sameKind(name, now, value);
  }
}

function sameKind(name: string, now: unknown, value: Value): Value {
  const kind = isList(now) ? 'items of a list' : `a ${typeof now}`;
  if (typeof now !== typeof value) throw new RangeError(`${name} holds ${kind}, not ${String(value)}`);
  return value;
}

function listOf(ink: JumpingInk, name: string, now: unknown, items: readonly string[]): InkList {
  if (!isList(now)) throw new RangeError(`${name} holds a ${typeof now}, not items of a list`);
  return items.reduce((list, item) => {
    const single = ink.listDefinitions?.FindSingleItemListWithName(item)?.value;
    if (!single) throw new RangeError(`there is no item ${item}`);
    return list.Union(single);
  }, now.Without(now));
}

const isList = (value: unknown): value is InkList => typeof (value as InkList)?.Union === 'function';

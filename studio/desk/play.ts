/** A run as the desk plays it: from the beginning, or from a knot on the bench. Both are chosen, taken back and kept alike. */
import { createStory, type Divergence, mixSeed, type Run, type Turn } from '../../src/story/index.ts';
import {
  type Bench,
  type BenchStart,
  beginBench,
  type Kept,
  type Moment,
  momentOf,
  NO_FACTS,
  replayBench,
} from '../../src/story/inspect.ts';
import type { Script } from './script.ts';

/** A run on the desk. */
export interface Play {
  /** Where it was set up; null for the beginning of the story. */
  readonly start: BenchStart | null;
  readonly turn: Turn;
  turns(): readonly Turn[];
  /** Keys of the choices so far. */
  choices(): readonly string[];
  choose(key: string): Turn;
  rewind(turn: number): Turn;
  moment(at: number): Moment;
  keep(at: number): Kept;
}

/** What a replay came to. */
export interface Replayed {
  readonly play: Play;
  readonly at: number;
  readonly divergences: readonly Divergence[];
  /** Every choice could be played. */
  readonly whole: boolean;
}

/** A desk shows the same throws of the dice each time. */
export const SEED = mixSeed(1);

/**
 * A run from its first line.
 * @param start a knot and a state; null for the beginning
 * @throws as `beginBench`
 */
export function beginPlay(script: Script, start: BenchStart | null): Play {
  if (start) return ofBench(beginBench(script.makeInk(), start));
  return ofRun(storyOf(script).begin(SEED, NO_FACTS));
}

/**
 * Plays a kept run again.
 * @throws as `beginPlay`, when not even its beginning can be played
 */
export function replayPlay(script: Script, kept: Kept): Replayed {
  const { choices } = 'record' in kept ? kept.record : kept.journal;
  if ('record' in kept) {
    const { bench, replayed, ...rest } = replayBench(script.makeInk(), kept.record, script.choiceIds);
    return { play: ofBench(bench), ...rest, whole: replayed === choices.length };
  }
  const { run, replayed, ...rest } = storyOf(script).replay(kept.journal);
  return { play: ofRun(run), ...rest, whole: replayed === choices.length };
}

const storyOf = (script: Script) => createStory(script.makeInk(), script.hash, script.choiceIds);

function ofRun(run: Run): Play {
  return {
    start: null,
    get turn() {
      return run.turn;
    },
    turns: () => run.turns(),
    choices: () => run.choices.map(keyOf),
    choose: (key) => run.choose(key),
    rewind: (turn) => run.rewind(turn),
    moment: (at) => momentOf(run, at),
    keep: (at) => ({ journal: run.journal(at) }),
  };
}

function ofBench(bench: Bench): Play {
  return {
    start: bench.start,
    get turn() {
      return bench.turn;
    },
    turns: () => bench.turns(),
    choices: () => bench.record(0).choices.map(keyOf),
    choose: (key) => bench.choose(key),
    rewind: (turn) => bench.rewind(turn),
    moment: (at) => bench.moment(at),
    keep: (at) => ({ record: bench.record(at) }),
  };
}

const keyOf = (entry: string) => entry.slice(0, entry.lastIndexOf('~'));

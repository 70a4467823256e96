/** What an exploration proves, as it is kept. */
import type { ChapterGraph, Scenes, Tree } from '../graph.ts';
import type { Explored } from './explore.ts';
import type { Fault, Spec } from './spec.ts';

/** The proof of one chapter, or why there is none. */
export interface Proof {
  readonly file: string;
  readonly states: number;
  readonly inkRuns: number;
  readonly seconds: number;
  readonly faults: readonly Fault[];
  /** Whether every state was looked at. */
  readonly covered: boolean;
  /** What was seen: everything, where all is covered. */
  readonly graph: ChapterGraph;
  /** How its key scenes follow on each other; null where it is not covered. */
  readonly scenes: Scenes | null;
}

/** @param explored as far as it went: what is not covered is a fault of its own, never a proof */
export function proofOf(spec: Spec, explored: Explored): Proof {
  const { states, seconds, inkRuns, finished, waiting } = explored;
  const faults = [...explored.faults];
  if (!finished) faults.push(notCovered(spec, states, waiting, seconds));
  return {
    file: spec.file,
    states,
    inkRuns,
    seconds,
    faults,
    covered: finished,
    graph: graphOf(spec, explored),
    scenes: explored.scenes,
  };
}

function notCovered(spec: Spec, states: number, waiting: number, seconds: number): Fault {
  const message = `given up after ${states} states and ${Math.round(seconds)} s, with ${waiting} of them not looked at: this proves nothing`;
  return {
    claim: 'every state is covered',
    message,
    path: spec.entries[0] ?? '',
    seen: [],
    entry: {},
    journal: [],
  };
}

function graphOf(spec: Spec, { entries, book }: Explored): ChapterGraph {
  const { trees, leaves, lines, pieces } = book.turns;
  return {
    file: spec.file,
    entries,
    // A place that is only offered locked is never gone to, one that was not come to yet neither.
    trees: trees.map((tree): Tree => tree ?? { key: '', ways: {} }),
    leaves,
    lines,
    pieces,
    counts: book.counts,
  };
}

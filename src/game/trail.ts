/** The key scenes that a run has come through. */
import type { Beat, Turn } from '../story/index.ts';
import { idsOf } from './marks.ts';
import type { RunPort } from './ports.ts';

/** A key scene as a run entered it. */
export interface Entered {
  readonly node: string;
  /** The key scene before it; '' for none. */
  readonly from: string;
  /** The first beat of the scene. */
  readonly beat: Beat;
}

export interface Trail {
  /** Key scenes up to a beat of the run's last turn, in the order in which they were entered. The same array for the same scenes. */
  of(run: RunPort, at: number): readonly Entered[];
  /** Their ids. The same array for the same scenes. */
  ids(run: RunPort, at: number): readonly string[];
  /** Whether the trail can be asked for without anything being played again. */
  isKnown(run: RunPort): boolean;
}

/** Remembers what it was asked last, and the scenes of every turn that it has looked at. */
export function createTrail(): Trail {
  const marked = new WeakMap<Turn, readonly Entered[]>();
  const known = new WeakSet<RunPort>();
  let last: { readonly turn: Turn; readonly at: number } | null = null;
  let entered: readonly Entered[] = [];
  let ids: readonly string[] = [];

  function markedOnce(turn: Turn): readonly Entered[] {
    const found = marked.get(turn) ?? markedIn(turn);
    marked.set(turn, found);
    return found;
  }

  function look(run: RunPort, at: number): void {
    const { turn } = run;
    if (last?.turn === turn && last.at === at) return;
    const walked = enteredIn(run.turns(), at, markedOnce);
    known.add(run);
    last = { turn, at };
    if (!isSame(walked, entered)) entered = walked;
    const walkedIds = walked.map(({ node }) => node);
    if (walkedIds.join() !== ids.join()) ids = walkedIds;
  }

  return {
    of(run, at) {
      look(run, at);
      return entered;
    },
    ids(run, at) {
      look(run, at);
      return ids;
    },
    isKnown(run) {
      // A run that was seen in its first turn has had all the others since.
      if (run.turn.index === 0) known.add(run);
      return known.has(run);
    },
  };
}

/**
 * Key scenes in the order in which they were entered; one that is marked again while it lasts is not entered anew.
 * @param turns of a run from its beginning
 * @param at index of the last beat that counts in the last turn
 */
export function enteredIn(turns: readonly Turn[], at: number, marked = markedIn): readonly Entered[] {
  const entered: Entered[] = [];
  for (const turn of turns) {
    for (const { node, beat } of marked(turn)) {
      if (turn === turns.at(-1) && beat.id.index > at) break;
      const from = entered.at(-1)?.node ?? '';
      if (node !== from) entered.push({ node, from, beat });
    }
  }
  return entered;
}

/** Key scenes whose first line a beat is. */
export function nodesOf({ marks }: Beat): readonly string[] {
  return idsOf(marks, 'node');
}

function markedIn({ beats }: Turn): readonly Entered[] {
  return beats.flatMap((beat) => nodesOf(beat).map((node) => ({ node, from: '', beat })));
}

function isSame(a: readonly Entered[], b: readonly Entered[]): boolean {
  return a.length === b.length && a.every(({ beat }, i) => beat === b[i]?.beat);
}

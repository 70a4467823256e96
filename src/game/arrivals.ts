/** Key scenes that are reached, and how: written down as the run gets there. */
import type { StoreApi } from 'zustand/vanilla';
import type { Beat } from '../story/index.ts';
import { idsOf } from './marks.ts';
import type { Arrival, RunPort, SavePoint } from './ports.ts';
import { type Entered, nodesOf, type Trail } from './trail.ts';
import type { GameState } from './types.ts';

export interface Arrivals {
  /** The run has gone on to a beat, now or a few lines ago: key scenes that begin with it. None where the run has left it since. */
  at(run: RunPort, beat: Beat, point: SavePoint): readonly Arrival[];
  /** Whether that must wait for a page with time: earlier turns would have to be played again to know where the beat is come from. */
  mustWait(run: RunPort, beat: Beat): boolean;
  /** Key scenes that the run has come through and that nothing is known of, as after a browser was killed. */
  lost(run: RunPort, at: number, point: SavePoint): readonly Arrival[];
}

export function createArrivals(store: StoreApi<GameState>, trail: Trail): Arrivals {
  /** Puts them among the ways that the game knows. */
  function learn(arrivals: readonly Arrival[]): readonly Arrival[] {
    if (arrivals.length === 0) return arrivals;
    const ways = { ...store.getState().ways };
    const learnt = arrivals.map((arrival) => {
      const before = ways[arrival.node];
      // A clock that was set back must not make an older way the newer one.
      const savedAt = Math.max(arrival.point.savedAt, before?.point.savedAt ?? 0);
      const point = { ...arrival.point, savedAt };
      const from = [...new Set([...(before?.from ?? []), arrival.from])];
      ways[arrival.node] = { ...before, point, from };
      return { ...arrival, point };
    });
    store.setState({ ways });
    return learnt;
  }

  return {
    at(run, beat, point) {
      if (nodesOf(beat).length === 0) return [];
      const at = beat.id.turn === run.turn.index ? beat.id.index : 0;
      const entered = trail.of(run, at).filter((scene) => scene.beat === beat);
      return learn(entered.map(({ node, from }) => ({ node, from, point })));
    },
    mustWait: (run, beat) => !trail.isKnown(run) && nodesOf(beat).length > 0,
    lost(run, at, point) {
      const { ways, profile } = store.getState();
      const seen = new Set(idsOf(profile.marks, 'node'));
      const isLost = ({ node, from, beat }: Entered) => {
        const way = ways[node];
        // The last two turns are those whose marks may be lost as well.
        const isRecent = beat.id.turn >= run.turn.index - 1;
        return way ? isRecent && !way.from.includes(from) : seen.has(node);
      };
      const entered = trail.of(run, at).filter(isLost);
      return learn(entered.map(({ node, from, beat }) => ({ node, from, point: pointOn(run, beat, point) })));
    },
  };
}

/** A run as it stood on an earlier beat. */
function pointOn(run: RunPort, beat: Beat, point: SavePoint): SavePoint {
  const { turn, index } = beat.id;
  const journal = {
    ...point.journal,
    choices: run.choices.slice(0, turn),
    beat: { index, line: beat.line },
  };
  return { ...point, ...labelOf(beat), journal };
}

/** What a point says of the beat it stands on. */
export function labelOf({ scene, text, stage }: Beat) {
  return {
    chapter: scene.chapter,
    chapterTitle: scene.chapterTitle,
    sceneTitle: scene.title,
    lastLine: text,
    plate: stage.plate,
  };
}

/** What the player knows of the map, from what the game keeps. */
import { useMemo, useState } from 'react';
import { idsOf } from '../../../game/index.ts';
import { type FateMap, type Knowledge, type Known, knownOf } from '../../../map/index.ts';
import { useGame, useGameState } from '../../game.ts';

/** @returns `here`: the scene where the run stands, or else the one that was come to last; null before there is any */
export function useKnown(map: FateMap): {
  readonly known: Known;
  readonly knowledge: Knowledge;
  readonly here: string | null;
} {
  const { views } = useGame();
  const marks = useGameState((state) => state.profile.marks);
  const ways = useGameState((state) => state.ways);
  // The run stands still while the map lies over it.
  const [thread] = useState(() => views.thread());
  return useMemo(() => {
    const met = new Set([...idsOf(marks, 'node'), ...idsOf(marks, 'ending').map((id) => `end ${id}`)]);
    const from = Object.fromEntries(Object.entries(ways).map(([id, way]) => [id, way.from]));
    const knowledge: Knowledge = { met, from, thread, isRead: views.isRead };
    const latest = Object.entries(ways).sort(([, a], [, b]) => b.point.savedAt - a.point.savedAt)[0]?.[0];
    return { known: knownOf(map, knowledge), knowledge, here: thread.at(-1) ?? latest ?? null };
  }, [map, marks, ways, thread, views]);
}

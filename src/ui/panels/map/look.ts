/** How the map is shown: its scenes' pictures, and whether there is room to spread it. */
import { useCallback, useState } from 'react';
import type { MapScene } from '../../../map/index.ts';
import { useGameState } from '../../game.ts';
import type { Look } from '../../parts/Picture.tsx';

/** Narrower windows, in pixels, begin with the list. */
const NARROW = '(max-width: 600px), (max-height: 420px)';

/** Whether the window was narrow when this was first drawn. */
export function useNarrow(): boolean {
  const [narrow] = useState(() => matchMedia(NARROW).matches);
  return narrow;
}

/** How a known scene looks: as it was when it was come to, else its plate; a run from elsewhere brings no pictures. */
export function useLooks(): (scene: Pick<MapScene, 'id' | 'plate'>) => Look {
  const ways = useGameState((state) => state.ways);
  return useCallback(
    ({ id, plate }) => ({ picture: ways[id]?.picture, plate: ways[id]?.point.plate ?? plate }),
    [ways],
  );
}

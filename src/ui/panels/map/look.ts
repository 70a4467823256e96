/** How the map is shown: its pictures, and whether there is room to spread it. */
import { useCallback, useEffect, useState } from 'react';
import type { MapScene } from '../../../map/index.ts';
import { useGame, useGameState } from '../../game.ts';

/** Narrower windows, in pixels, begin with the list. */
const NARROW = '(max-width: 600px), (max-height: 420px)';

/** Whether the window was narrow when this was first drawn. */
export function useNarrow(): boolean {
  const [narrow] = useState(() => matchMedia(NARROW).matches);
  return narrow;
}

/** Address of a known scene's picture: the one that was taken there, else its plate; a run from elsewhere brings no pictures. */
export function usePictures(): (scene: Pick<MapScene, 'id' | 'plate'>) => string | undefined {
  const { book } = useGame();
  const ways = useGameState((state) => state.ways);
  const [taken, setTaken] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    const urls = Object.fromEntries(
      Object.entries(ways).flatMap(([id, { picture }]) =>
        picture ? [[id, URL.createObjectURL(picture)]] : [],
      ),
    );
    setTaken(urls);
    return () => {
      for (const url of Object.values(urls)) URL.revokeObjectURL(url);
    };
  }, [ways]);
  return useCallback(
    ({ id, plate: own }) => {
      const plate = ways[id]?.point.plate ?? own;
      return taken[id] ?? (plate ? book.plates[plate]?.thumb : undefined);
    },
    [book, ways, taken],
  );
}

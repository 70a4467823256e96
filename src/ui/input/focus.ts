import { useLayoutEffect, useRef } from 'react';
import type { Game } from '../../game/index.ts';
import { useGameState } from '../game.ts';

/**
 * Takes the focus back to where it was when a panel closes. The place is noted when the store changes,
 * before anything is drawn: afterwards what lies under a panel is inert and has lost the focus already.
 */
export function useFocusReturn(game: Game): void {
  const depth = useGameState((state) => state.panels.length);
  const places = useRef<(Element | null)[]>([]);

  useLayoutEffect(
    () =>
      game.store.subscribe((now, before) => {
        for (let i = before.panels.length; i < now.panels.length; i++)
          places.current[i] = document.activeElement;
      }),
    [game],
  );

  useLayoutEffect(() => {
    const place = places.current[depth];
    places.current.length = depth;
    if (place instanceof HTMLElement && place.isConnected) place.focus({ preventScroll: true });
  }, [depth]);
}

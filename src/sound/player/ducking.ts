/** Music makes room for a one-shot; of several the one that needs most room wins. */
import { DUCK } from './paces.ts';

export interface Ducking {
  /** A one-shot begins that leaves this factor of the music, 0..1. @returns to be called once, when it has ended */
  begin(factor: number): () => void;
}

/** @param go sends the music to a factor, in some seconds */
export function createDucking(go: (factor: number, seconds: number) => void): Ducking {
  const sounding = new Map<symbol, number>();
  let now = 1;

  function settle(): void {
    const lowest = Math.min(1, ...sounding.values());
    if (lowest !== now) go(lowest, lowest < now ? DUCK.down : DUCK.up);
    now = lowest;
  }

  return {
    begin(factor) {
      const mine = Symbol();
      sounding.set(mine, factor);
      settle();
      return () => {
        sounding.delete(mine);
        settle();
      };
    },
  };
}

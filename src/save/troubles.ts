/** Tells troubles to whoever listens. */
import type { Trouble } from '../game/index.ts';

/** Where troubles are told. */
export interface Troubles {
  /** Told once in the life of the page, save `damaged`: each of those is another record. */
  tell(trouble: Trouble): void;
  /** Returns what ends the listening. */
  listen(listener: (trouble: Trouble) => void): () => void;
}

export function createTroubles(): Troubles {
  const listeners = new Set<(trouble: Trouble) => void>();
  const told = new Set<Trouble['key']>();
  return {
    tell(trouble) {
      if (told.has(trouble.key)) return;
      if (trouble.key !== 'damaged') told.add(trouble.key);
      // In a task of its own, so that a listener that throws cannot break the write that told it.
      for (const listener of listeners) queueMicrotask(() => listener(trouble));
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

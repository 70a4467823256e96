/** Says how far an exploration is. */
import type { Progress } from './safety/explore.ts';

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Milliseconds between two lines about one chapter. */
const EVERY = 5_000;

export interface Teller {
  readonly tell: (file: string, progress: Progress) => void;
  readonly done: () => void;
}

/** @returns tells at most every five seconds about each chapter; nothing of one that is done before */
export function createTeller(): Teller {
  const told = new Map<string, number>();
  return {
    tell(file, { states, waiting, seconds }) {
      const now = performance.now();
      const last = told.get(file);
      if (last === undefined) told.set(file, now);
      if (last === undefined || now - last < EVERY) return;
      told.set(file, now);
      const rate = (states - waiting) / Math.max(seconds, 0.001);
      const left = Math.ceil(waiting / Math.max(rate, 1));
      // What waits leads to more: the time left is never less than this.
      say(
        `${file}: ${states} states, ${waiting} of them waiting, ${Math.round(rate)} a second, ${left} s left or more`,
      );
    },
    done: () => told.clear(),
  };
}

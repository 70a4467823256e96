/** Seeded chance: the same seed makes the same decisions, whatever was decided before under another name. */
import { chance, seedOf } from '../../src/stage/motion/chance.ts';

export interface Chances {
  /** True so often, 0..1. */
  happens(share: number): boolean;
  /** A whole number below `end`. */
  below(end: number): number;
  /** One of them. */
  one<T>(of: readonly T[]): T;
}

/** @param name of what is decided: every name has chances of its own */
export function chancesOf(seed: number, name: string): Chances {
  const next = chance(seedOf(`${seed} ${name}`));
  const below = (end: number) => Math.floor(next() * end);
  return {
    happens: (share) => next() < share,
    below,
    one: <T>(of: readonly T[]) => of[below(of.length)] as T,
  };
}

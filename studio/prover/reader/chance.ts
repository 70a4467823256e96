/** Seeded chance: the same seed always plays the same run. */
import { mixSeed } from '../../../src/story/index.ts';
import type { Dice } from '../book.ts';
import type { Token } from '../graph.ts';

/** 2^32 divided by the golden ratio: a counter in these steps visits every 32-bit value (Weyl; Steele et al. 2014). */
const STEP = 0x9e3779b9;

/** A number from 0 to `among` − 1, each as likely as the others. @param among 1 or more */
export type Chance = (among: number) => number;

/** A stream of chances. @param seed any 32 bits; streams of neighbouring seeds have nothing in common */
export function chanceOf(seed: number): Chance {
  let at = mixSeed(seed);
  return (among) => {
    at = (at + STEP) >>> 0;
    return mixSeed(at) % among;
  };
}

/** Ink's dice thrown by a stream of chances. */
export function diceOf(chance: Chance): Dice {
  return (faces) => faces[chance(faces.length)] as Token;
}

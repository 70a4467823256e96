/** A motor that burns something: strokes through a pipe. */
import { bodyOf, type Spot } from './struck.ts';
import { type Curve, hiss, rub } from './textures.ts';

/** What of a stroke comes out of a pipe: a note and what is over it, and none of it for long. */
const PIPE = [1, 2, 3.02, 4.05, 5.1, 7.2] as const;

export interface Bike {
  readonly seconds: number;
  /** Strokes a second: 25 idles, 90 runs. */
  readonly strokes: Curve;
  readonly level: Curve;
  /** Hz of its pipe. */
  readonly pipe: number;
}

/** A motor bike. */
export function bike(spot: Spot, at: number, { seconds, strokes, level, pipe }: Bike, place = 0): void {
  const { chance } = spot;
  rub(
    spot,
    at,
    {
      seconds,
      rate: strokes,
      jitter: 0.018,
      body: bodyOf(chance, pipe, PIPE, 0.04, 0.1),
      level: (u) => 1.1 * level(u),
    },
    place,
  );
  // Every other stroke is the stronger one.
  rub(
    spot,
    at,
    {
      seconds,
      rate: (u) => strokes(u) / 2,
      jitter: 0.02,
      body: bodyOf(chance, pipe * 0.62, PIPE, 0.05, 0.1),
      level: (u) => 0.9 * level(u),
    },
    place,
  );
  hiss(spot, at, { seconds, cut: (u) => 300 + 9 * strokes(u), q: 0.8, level: (u) => 0.07 * level(u) }, place);
}

/** Brass rings along a rod, and the curtain after them. */
import { between, inRoom, steel, strike } from '../kit/struck.ts';
import { cloth, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const drawn =
  (rings: number, seconds: number, from: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'bed', 13_000);
    const { chance } = spot;
    rub(
      spot,
      0.02,
      {
        seconds,
        rate: (u) => 110 + 190 * swell(0.4)(u),
        jitter: 0.55,
        body: steel(chance, 1320, 0.07),
        level: (u) => 0.1 * swell(0.35)(u),
      },
      from * 0.4,
    );
    for (let i = 0; i < rings; i++) {
      // Each ring waits for the one before it: they bunch toward the end.
      const u = (i / (rings - 1)) ** 0.8;
      const place = from * (1 - 1.6 * u);
      const ring = steel(chance, between(chance, 1900, 2700), 0.14);
      strike(spot, 0.03 + seconds * u * between(chance, 0.95, 1.02), ring, {
        contact: 0.0004,
        force: between(chance, 0.2, 0.45),
        place: place * 0.7,
      });
    }
    cloth(spot, 0, { seconds: seconds + 0.3, level: 0.2, pace: 11, bright: 0.6 }, -from * 0.2);
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.3,
  duck: 1,
  takes: [
    { seconds: 1.3, build: drawn(9, 0.62, -0.6) },
    { seconds: 1.1, build: drawn(8, 0.44, 0.6) },
    { seconds: 1.5, build: drawn(10, 0.86, -0.5) },
  ],
};

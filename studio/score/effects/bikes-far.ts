/** Bikes, several streets off and not lost: three of them, spread out, as one spreads a net. */
import { passing } from '../kit/air.ts';
import { bike } from '../kit/bikes.ts';
import { behind, between, inRoom } from '../kit/struck.ts';
import { swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const hunting =
  (riders: readonly (readonly [at: number, seconds: number, strokes: number, from: number])[]): Build =>
  (studio) => {
    const spot = inRoom(studio, 'far', 2400);
    const { chance } = spot;
    for (const [at, seconds, strokes, from] of riders) {
      const road = passing(behind(spot, 1100), at, seconds, from, -from);
      // Up through the gears, and past.
      bike(road, at, {
        seconds,
        strokes: (u) => strokes * (0.72 + 0.4 * ((u * 3.3) % 1)) * (u < 0.6 ? 1.05 : 0.93),
        level: (u) => swell(0.55, 1.5)(u),
        pipe: between(chance, 110, 150),
      });
    }
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.26,
  duck: 0.9,
  takes: [
    {
      seconds: 6.2,
      build: hunting([
        [0.1, 4.2, 62, -0.7],
        [0.9, 4, 74, 0.6],
        [1.7, 3.6, 55, -0.3],
      ]),
    },
    {
      seconds: 5.6,
      build: hunting([
        [0.1, 3.6, 70, 0.8],
        [1.2, 3.5, 58, -0.6],
      ]),
    },
  ],
};

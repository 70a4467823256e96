/** Stairs taken by a man in socks who knows which boards are good: weight, and no sound to speak of. */
import { behind, between, inRoom, step, wood } from '../kit/struck.ts';
import { cloth } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const walk =
  (at: readonly number[], board: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'stairs', 4200);
    const { chance } = spot;
    at.forEach((when, i) => {
      step(behind(spot, 900), when, {
        floor: wood(chance, board, 0.7, 0.09),
        sole: 0.014,
        force: between(chance, 0.7, 1),
        weight: 0.5,
        roll: 0.17,
        place: i % 2 === 0 ? -0.08 : 0.08,
      });
      cloth(spot, when - 0.015, { seconds: 0.34, level: 0.09, pace: 9, bright: 0.7 });
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.28,
  duck: 1,
  takes: [
    { seconds: 3.1, build: walk([0.04, 0.78, 1.5, 2.3], 150) },
    { seconds: 2.9, build: walk([0.04, 0.7, 1.52, 2.16], 138) },
    { seconds: 2.6, build: walk([0.04, 0.86, 1.72], 160) },
  ],
};

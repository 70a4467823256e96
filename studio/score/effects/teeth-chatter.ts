/** Click and click and click: three, five, seven, and no sense in it. */
import { between, inRoom, teeth } from '../kit/struck.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const run =
  (count: number, pause: number, quicken: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'ear');
    let at = 0.01;
    for (let i = 0; i < count; i++) {
      teeth(
        spot,
        at,
        between(spot.chance, 0.55, 1),
        between(spot.chance, 0.94, 1.06),
        between(spot.chance, 0.004, 0.014),
      );
      at += pause * quicken ** i * between(spot.chance, 0.8, 1.25);
    }
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.45,
  duck: 1,
  takes: [
    { seconds: 1.9, build: run(11, 0.2, 0.95) },
    { seconds: 1.7, build: run(7, 0.21, 1) },
    { seconds: 1.8, build: run(13, 0.1, 1.03) },
  ],
};

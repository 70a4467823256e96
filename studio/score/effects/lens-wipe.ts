/** A handkerchief on an eye: glass, squeaking. */
import { bodyOf, inRoom } from '../kit/struck.ts';
import { cloth, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const wiped =
  (squeaks: readonly (readonly [at: number, seconds: number, from: number, to: number])[]): Build =>
  (studio) => {
    const spot = inRoom(studio, 'ear', 12_000);
    for (const [at, seconds, from, to] of squeaks) {
      cloth(spot, at - 0.01, { seconds: seconds + 0.06, level: 0.2, pace: 18, bright: 1 });
      rub(spot, at + 0.03, {
        seconds: seconds * 0.7,
        rate: (u) => from + (to - from) * Math.sin(Math.PI * u),
        jitter: 0.015,
        body: bodyOf(spot.chance, (from + to) / 2, [1, 2, 3, 4.1], 0.02, 0.1),
        level: (u) => 0.09 * swell(0.55, 0.8)(u),
      });
    }
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.25,
  duck: 1,
  takes: [
    {
      seconds: 0.9,
      build: wiped([
        [0.02, 0.26, 980, 1290],
        [0.36, 0.34, 1120, 860],
      ]),
    },
    { seconds: 0.7, build: wiped([[0.02, 0.45, 900, 1380]]) },
    {
      seconds: 1,
      build: wiped([
        [0.02, 0.2, 1180, 1350],
        [0.26, 0.2, 1100, 1420],
        [0.5, 0.28, 1240, 900],
      ]),
    },
  ],
};

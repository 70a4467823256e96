/** Cellar stairs: boards with a hollow under them, nine of eleven bad. */
import { between, inRoom, step, wood } from '../kit/struck.ts';
import { glide, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

/** @param bad which of the steps complain */
const walk =
  (at: readonly number[], board: number, bad: readonly number[]): Build =>
  (studio) => {
    const spot = inRoom(studio, 'stairs', 10_000);
    const { chance } = spot;
    at.forEach((when, i) => {
      const tread = wood(chance, board * between(chance, 0.88, 1.14), 0.8, 0.12);
      step(spot, when, {
        floor: tread,
        sole: 0.0026,
        force: 0.7,
        weight: 0.45,
        place: i % 2 === 0 ? -0.08 : 0.08,
      });
      if (!bad.includes(i)) return;
      const from = between(chance, 55, 95);
      rub(spot, when + 0.06, {
        seconds: between(chance, 0.22, 0.34),
        rate: glide(from, from * between(chance, 1.3, 1.9)),
        jitter: 0.25,
        body: wood(chance, 520, 0, 0.06),
        level: (u) => 0.35 * swell(0.4)(u),
      });
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -5,
  level: 0.45,
  duck: 1,
  takes: [
    { seconds: 2.6, build: walk([0.02, 0.52, 1.03, 1.55], 165, [1, 2]) },
    { seconds: 2.4, build: walk([0.02, 0.48, 1, 1.42], 150, [0, 3]) },
    { seconds: 2.3, build: walk([0.02, 0.6, 1.16], 178, [0, 1]) },
    { seconds: 2.6, build: walk([0.02, 0.5, 0.96, 1.52], 158, [2]) },
  ],
};

/** An orange leaves a pyramid of oranges: once, lower, lower, and away along the gutter. */
import { behind, bounces, inRoom, stone, thud, wood } from '../kit/struck.ts';
import { hiss, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const dropped =
  (again: number, roll: number, side: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'street', 7000);
    const { chance } = spot;
    const fruit = wood(chance, 170, 0.3, 0.05);
    bounces(spot, 0.02, fruit, { contact: 0.006, force: 1, grit: 0.3, again, keep: 0.52 });
    bounces(behind(spot, 2600), 0.02, stone(chance, 320), { contact: 0.005, force: 0.4, again, keep: 0.52 });
    thud(spot, 0.02, { from: 170, to: 92, seconds: 0.14, force: 0.4 });
    const from = 0.02 + again * 1.9;
    hiss(
      spot,
      from,
      { seconds: roll, cut: (u) => 420 - 160 * u, q: 1.4, level: (u) => 0.16 * swell(0.15)(u) * (1 - u) },
      side,
    );
    rub(
      spot,
      from,
      {
        seconds: roll,
        rate: (u) => 15 - 10 * u,
        jitter: 0.2,
        body: fruit,
        level: (u) => 0.1 * swell(0.1)(u),
      },
      side,
    );
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.3,
  duck: 1,
  takes: [
    { seconds: 2.2, build: dropped(0.3, 1.2, 0.3) },
    { seconds: 2, build: dropped(0.25, 1, -0.3) },
    { seconds: 1.7, build: dropped(0.2, 0.8, 0.2) },
  ],
};

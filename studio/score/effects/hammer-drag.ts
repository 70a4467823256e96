/** The hammer goes home along the paving, because nobody has the arm left to carry it. */
import { between, inRoom, iron, stone, strike } from '../kit/struck.ts';
import { even, glide, grains, hiss, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const dragged =
  (pulls: readonly (readonly [at: number, seconds: number])[], head: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'street', 9000);
    const { chance } = spot;
    for (const [at, seconds] of pulls) {
      rub(spot, at, {
        seconds,
        rate: glide(46, 74),
        jitter: 0.55,
        body: iron(chance, head, 0.35),
        level: (u) => 0.4 * swell(0.4, 0.7)(u),
      });
      rub(spot, at, {
        seconds,
        rate: 240,
        jitter: 0.7,
        body: stone(chance, 520),
        level: (u) => 0.5 * even(0.2)(u),
      });
      hiss(spot, at, { seconds, cut: 1300, q: 0.6, level: (u) => 0.12 * even(0.25)(u) }, 0.05, 1);
      grains(spot, at, { seconds, rate: 60, hz: [700, 4200], decay: [0.004, 0.02], level: 0.4, rough: 0.7 });
      // The joints of the paving.
      for (let joint = at + 0.15; joint < at + seconds; joint += 0.36 * between(chance, 0.85, 1.15)) {
        strike(spot, joint, iron(chance, head * 1.4, 0.5), {
          contact: 0.0012,
          force: 0.4 * between(chance, 0.6, 1),
          grit: 0.7,
        });
        strike(spot, joint, stone(chance, 300), { contact: 0.002, force: 0.4, grit: 0.8 });
      }
    }
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -4,
  level: 0.5,
  duck: 0.8,
  takes: [
    {
      seconds: 3.7,
      build: dragged(
        [
          [0.03, 1.2],
          [1.75, 1.3],
        ],
        168,
      ),
    },
    {
      seconds: 3.5,
      build: dragged(
        [
          [0.03, 0.9],
          [1.3, 1.6],
        ],
        150,
      ),
    },
  ],
};

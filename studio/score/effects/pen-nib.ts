/** A steel nib on good paper; on the t it catches. */
import { bodyOf, inRoom, steel, strike, thud, wood } from '../kit/struck.ts';
import { even, grains, rub } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

/** @param strokes start, seconds, and whether it goes up (thinner, brighter) @param catches when it catches, or never */
const written =
  (strokes: readonly (readonly [at: number, seconds: number, up: boolean])[], catches?: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'ear');
    const { chance } = spot;
    for (const [at, seconds, up] of strokes) {
      // The tooth of the paper: a thousand small catches, and the hand's own tremor over them.
      const tremor = 30 + 25 * chance();
      grains(spot, at, {
        seconds,
        rate: up ? 1500 : 1100,
        hz: up ? [2600, 8500] : [1500, 6000],
        decay: [0.0015, 0.004],
        level: (u) => (up ? 0.5 : 0.8) * even(0.12)(u) * (0.6 + 0.4 * Math.sin(u * seconds * tremor * 6.28)),
        rough: 0.5,
        width: 0.15,
      });
      rub(spot, at, {
        seconds,
        rate: (u) => (up ? 420 : 290) * (0.8 + 0.4 * Math.sin(Math.PI * u)),
        jitter: 0.6,
        body: bodyOf(chance, 830, [1, 2.9, 4.4], 0.008, 0.1),
        level: (u) => (up ? 0.06 : 0.1) * even(0.12)(u),
      });
      // The nib comes down on paper, on a book, on a table.
      thud(spot, at, { from: 260, to: 170, seconds: 0.04, force: 0.07 });
    }
    if (catches === undefined) return;
    strike(spot, catches, steel(chance, 2900, 0.05), { contact: 0.0004, force: 0.16, grit: 0.6 });
    strike(spot, catches, wood(chance, 640, 0.3, 0.03), { contact: 0.001, force: 0.12 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -5,
  level: 0.28,
  duck: 1,
  takes: [
    {
      seconds: 1.6,
      build: written(
        [
          [0.02, 0.14, true],
          [0.18, 0.2, false],
          [0.46, 0.12, true],
          [0.62, 0.1, false],
          [0.86, 0.3, false],
        ],
        1.16,
      ),
    },
    {
      seconds: 1.3,
      build: written([
        [0.02, 0.22, false],
        [0.3, 0.1, true],
        [0.44, 0.16, false],
        [0.7, 0.34, false],
      ]),
    },
    {
      seconds: 1.5,
      build: written(
        [
          [0.02, 0.1, true],
          [0.15, 0.18, false],
          [0.4, 0.11, true],
          [0.56, 0.2, false],
          [0.92, 0.24, true],
        ],
        0.76,
      ),
    },
    {
      seconds: 1,
      build: written([
        [0.02, 0.12, false],
        [0.2, 0.12, true],
        [0.38, 0.4, false],
      ]),
    },
  ],
};

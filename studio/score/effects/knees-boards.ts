/** Two knees on a rug on boards; the egg has not stopped rolling. */
import { behind, inRoom, strike, thud, wood } from '../kit/struck.ts';
import { cloth, hiss } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const down =
  (gap: number, floor: number, wobble: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'bed', 8000);
    const { chance } = spot;
    const rug = behind(spot, 1100);
    for (const [at, force] of [
      [0.06, 1],
      [0.06 + gap, 0.75],
    ] as const) {
      strike(rug, at, wood(chance, floor, 1, 0.2), { contact: 0.006, force, grit: 0.3 });
      thud(rug, at, { from: 125, to: 70, seconds: 0.3, force: force * 0.8 });
    }
    cloth(spot, 0, { seconds: 0.45, level: 0.22, pace: 14, bright: 0.6 });
    // An egg is not round: it leans once a turn, and each turn is slower.
    hiss(
      spot,
      0.2,
      {
        seconds: 1.5,
        cut: (u) => 900 - 300 * u,
        q: 2.5,
        level: (u) => 0.13 * (1 - u) * (0.35 + 0.65 * Math.sin(wobble * (u - 0.28 * u * u)) ** 2),
      },
      0.4,
    );
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -4,
  level: 0.5,
  duck: 0.8,
  takes: [
    { seconds: 1.9, build: down(0.075, 124, 21) },
    { seconds: 1.9, build: down(0.13, 112, 17) },
  ],
};

/** A hull that has lain three hundred years, and turns over in its sleep: a long bow over a very large plate. */
import { behind, inRoom, iron, strike, thud } from '../kit/struck.ts';
import { bubble, hiss, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const groan =
  (seconds: number, hz: number, slips: readonly number[]): Build =>
  (studio) => {
    const spot = inRoom(studio, 'far', 3800);
    const { chance } = spot;
    // Two frames, a bad fifth apart: they take it in turns.
    for (const [share, late, level, place] of [
      [1, 0, 0.5, -0.35],
      [1.46, 0.5, 0.3, 0.4],
    ] as const)
      rub(
        spot,
        0.05 + late,
        {
          seconds: seconds - late,
          rate: (u) => hz * share * (1 + 0.35 * Math.sin(Math.PI * u) ** 2 + 0.1 * Math.sin(u * 23)),
          jitter: 0.06,
          body: iron(chance, hz * share * 2, 0.16),
          level: (u) => level * swell(0.55, 1.3)(u),
        },
        place,
      );
    hiss(spot, 0, { seconds, cut: 140, q: 1, level: (u) => 0.08 * swell(0.5)(u) }, 0, 1);
    for (const at of slips) {
      strike(spot, at, iron(chance, hz * 1.3, 2.6), { contact: 0.006, force: 0.9, grit: 0.5 });
      thud(behind(spot, 900), at, { from: 130, to: 64, seconds: 0.7, force: 0.35 });
      for (let i = 0; i < 6; i++)
        bubble(spot, at + 0.2 + 0.7 * chance(), 240 + 500 * chance(), 0.05, 0.09, chance() - 0.5);
    }
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -4,
  level: 0.6,
  duck: 0.7,
  takes: [
    { seconds: 6.2, build: groan(4.2, 62, [3.1]) },
    { seconds: 6.4, build: groan(4.6, 51, [1.7, 3.9]) },
  ],
};

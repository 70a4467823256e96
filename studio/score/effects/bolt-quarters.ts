/** A bolt drawn by quarters so as not to be heard: click, and a wait, and click. The fourth is not in it. */
import { inRoom, steel, strike, thud, wood } from '../kit/struck.ts';
import { rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const drawn =
  (at: readonly number[], bolt: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'stairs', 6000);
    const { chance } = spot;
    at.forEach((when, i) => {
      // First the breath of iron in its keeper, held back.
      rub(spot, when - 0.2, {
        seconds: 0.2,
        rate: (u) => 60 + 90 * u,
        jitter: 0.35,
        body: steel(chance, bolt * 1.6, 0.06),
        level: (u) => 0.07 * swell(0.8)(u),
      });
      const force = 1 - 0.08 * i;
      strike(spot, when, steel(chance, bolt * (1 + 0.03 * i), 0.22), {
        contact: 0.0006,
        force: 0.5 * force,
        grit: 0.5,
      });
      strike(spot, when + 0.003, wood(chance, 132, 0.9, 0.16), { contact: 0.002, force: 0.8 * force });
      strike(spot, when + 0.028, steel(chance, bolt * 2.3, 0.07), { contact: 0.0005, force: 0.16 * force });
      thud(spot, when, { from: 160, to: 84, seconds: 0.16, force: 0.35 * force });
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -3,
  level: 0.65,
  duck: 0.5,
  takes: [
    { seconds: 3.6, build: drawn([0.24, 1.44, 2.74], 640) },
    { seconds: 3.7, build: drawn([0.24, 1.24, 2.9], 590) },
  ],
};

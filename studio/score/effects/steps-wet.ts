/** Leather on wet paving: stone, a skin of water, and the sole coming away from it. */
import { between, inRoom, step, stone } from '../kit/struck.ts';
import { bubble, dying, hiss, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const walk =
  (at: readonly number[], paving: number, water: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'street', 11_000);
    const { chance } = spot;
    at.forEach((when, i) => {
      const place = i % 2 === 0 ? -0.1 : 0.1;
      step(spot, when, { floor: stone(chance, paving), sole: 0.0028, force: 0.7, weight: 0.5, place });
      hiss(spot, when, { seconds: 0.16, cut: 2300, q: 0.6, level: (u) => water * dying(0.01)(u) }, place);
      hiss(spot, when + 0.09, { seconds: 0.12, cut: 4200, level: (u) => water * 0.5 * swell(0.2)(u) }, place);
      for (let i = 0; i < 3; i++)
        bubble(
          spot,
          when + between(chance, 0.02, 0.16),
          between(chance, 700, 1900),
          water * 0.12,
          0.035,
          place,
        );
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -5,
  level: 0.42,
  duck: 1,
  takes: [
    { seconds: 2, build: walk([0.02, 0.56, 1.13], 430, 0.4) },
    { seconds: 2.1, build: walk([0.02, 0.6, 1.2], 390, 0.6) },
    { seconds: 2.4, build: walk([0.02, 0.52, 1.06, 1.6], 460, 0.35) },
    { seconds: 1.9, build: walk([0.02, 0.5, 1.05], 410, 0.75) },
  ],
};

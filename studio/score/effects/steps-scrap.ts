/** Boots over a heap that shifts: weight, crunch, and something that slides off afterwards. */
import { behind, between, inRoom, step, strike, tin } from '../kit/struck.ts';
import { dying, grains, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const walk =
  (at: readonly number[], base: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'yard', 10_000);
    const { chance } = spot;
    at.forEach((when, i) => {
      const place = i % 2 === 0 ? -0.12 : 0.12;
      step(behind(spot, 1600), when, {
        floor: tin(chance, base, 0.16),
        sole: 0.004,
        force: 0.6,
        weight: 0.7,
        place,
      });
      grains(
        spot,
        when,
        {
          seconds: 0.34,
          rate: (u) => 420 * swell(0.15)(u) + 20,
          hz: [350, 3600],
          decay: [0.006, 0.05],
          level: dying(0.1),
          rough: 0.5,
          width: 0.5,
        },
        place,
      );
      strike(spot, when + between(chance, 0.02, 0.09), tin(chance, between(chance, 380, 900), 0.22), {
        contact: 0.001,
        force: between(chance, 0.15, 0.35),
        place,
      });
      // What lay on it goes down the heap.
      grains(spot, when + 0.3, {
        seconds: 0.35,
        rate: 22,
        hz: [900, 4200],
        decay: [0.02, 0.08],
        level: (u) => 0.35 * dying(0.1)(u),
        rough: 0.25,
        width: 1,
      });
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -5,
  level: 0.45,
  duck: 1,
  takes: [
    { seconds: 2.9, build: walk([0.02, 0.64, 1.3], 190) },
    { seconds: 3, build: walk([0.02, 0.7, 1.34], 170) },
    { seconds: 2.8, build: walk([0.02, 0.58, 1.22], 215) },
  ],
};

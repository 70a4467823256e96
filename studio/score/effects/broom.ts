/** A broom over a floor that has been swept already: three strokes, and a tap to make it say so. */
import { between, inRoom, strike, wood } from '../kit/struck.ts';
import { grains, hiss, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const swept =
  (at: readonly number[], bright: number, tap: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'cellar', 12_000);
    const { chance } = spot;
    at.forEach((when, i) => {
      const [seconds, place] = [between(chance, 0.42, 0.56), i % 2 ? 0.3 : -0.3];
      hiss(
        spot,
        when,
        { seconds, cut: (u) => (2100 + 1500 * u) * bright, q: 0.7, level: (u) => 0.4 * swell(0.45, 1.3)(u) },
        place,
      );
      hiss(spot, when, { seconds, cut: 620, q: 0.8, level: (u) => 0.12 * swell(0.3)(u) }, place);
      grains(
        spot,
        when,
        {
          seconds,
          rate: (u) => 420 * swell(0.45)(u),
          hz: [2200, 7000],
          decay: [0.002, 0.008],
          level: 0.35,
          rough: 0.9,
          width: 0.5,
        },
        place,
      );
    });
    if (tap > 0) {
      strike(spot, tap, wood(chance, 360, 0.3, 0.1), { contact: 0.0016, force: 0.5 });
      strike(spot, tap + 0.13, wood(chance, 350, 0.3, 0.1), { contact: 0.0016, force: 0.3 });
    }
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.3,
  duck: 1,
  takes: [
    { seconds: 2.9, build: swept([0.02, 0.75, 1.45], 1, 2.2) },
    { seconds: 2, build: swept([0.02, 0.85], 0.9, 0) },
    { seconds: 2.3, build: swept([0.02, 0.6, 1.25], 1.1, 0) },
  ],
};

/** A sheet from a washing line is shaken out: once to open it, once because it is a good sound. */
import { inRoom } from '../kit/struck.ts';
import { cloth, hiss, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const shaken =
  (at: readonly number[], bright: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'bed', 13_000);
    at.forEach((when, i) => {
      cloth(spot, when, { seconds: 0.42, level: 0.5, pace: 18, bright }, -0.15);
      // It cracks where it can go no further.
      const crack = when + 0.2;
      hiss(
        spot,
        crack,
        { seconds: 0.05, cut: 2900 * bright, q: 0.6, level: (u) => (i ? 0.9 : 0.7) * (1 - u) ** 2 },
        0.1,
      );
      hiss(spot, crack, { seconds: 0.18, kind: 'low', cut: 300, level: (u) => 0.6 * swell(0.15, 1.4)(u) });
      cloth(spot, crack + 0.1, { seconds: 0.5, level: 0.24, pace: 10, bright: bright * 0.8 }, 0.2);
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.3,
  duck: 1,
  takes: [
    { seconds: 1.7, build: shaken([0.02, 0.75], 1) },
    { seconds: 1, build: shaken([0.02], 1.1) },
    { seconds: 1.6, build: shaken([0.02, 0.6], 0.9) },
  ],
};

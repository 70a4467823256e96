/** A towel, a sheet, a dust cloth comes away; blankets go everywhere. */
import { inRoom } from '../kit/struck.ts';
import { cloth, hiss, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const pulled =
  (seconds: number, pace: number, flap: number, bright: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'bed', 12_000);
    cloth(spot, 0.01, { seconds, level: 0.6, pace, bright }, -0.1);
    // It leaves with a flap of air, and comes down somewhere.
    hiss(spot, flap, { seconds: 0.16, kind: 'low', cut: 380, level: (u) => 0.5 * swell(0.25, 1.4)(u) }, 0.1);
    hiss(
      spot,
      flap,
      { seconds: 0.22, cut: 1500 * bright, q: 0.6, level: (u) => 0.4 * swell(0.2, 1.5)(u) },
      0.15,
    );
    cloth(spot, flap + 0.16, { seconds: 0.34, level: 0.22, pace: 10, bright: bright * 0.8 }, 0.25);
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.26,
  duck: 1,
  takes: [
    { seconds: 1, build: pulled(0.5, 15, 0.36, 0.9) },
    { seconds: 0.9, build: pulled(0.38, 20, 0.26, 1.1) },
    { seconds: 1.2, build: pulled(0.66, 11, 0.52, 0.75) },
    { seconds: 1.1, build: pulled(0.45, 24, 0.4, 1) },
  ],
};

/** A drop collects on the nib, lets go, and takes up the whole of the line. */
import { behind, inRoom, strike, thud, wood } from '../kit/struck.ts';
import { bubble, dying, hiss } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const drop =
  (hz: number, force: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'bed', 9000);
    bubble(spot, 0.01, hz, 0.1 * force, 0.03);
    thud(spot, 0.05, { from: hz * 0.5, to: hz * 0.26, seconds: 0.07, force: 0.6 * force });
    hiss(spot, 0.05, { seconds: 0.05, cut: 2400, q: 0.8, level: (u) => 0.45 * force * dying(0.01)(u) });
    strike(behind(spot, 1500), 0.051, wood(spot.chance, 310, 0.5, 0.07), {
      contact: 0.004,
      force: 0.35 * force,
    });
    // What the paper drinks.
    hiss(spot, 0.1, { seconds: 0.3, cut: 5200, q: 0.8, level: (u) => 0.012 * force * dying(0.05)(u) });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.36,
  duck: 1,
  takes: [
    { seconds: 0.5, build: drop(820, 1) },
    { seconds: 0.5, build: drop(700, 0.9) },
  ],
};

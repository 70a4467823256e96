/** Air taken in through the teeth, and held. */
import { inRoom, teeth } from '../kit/struck.ts';
import { breath } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const taken =
  (seconds: number, bright: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'ear');
    breath(spot, 0.02, { seconds, bright, level: (u) => 0.5 * u ** 1.3 * Math.min(1, (1 - u) * 14) });
    teeth(spot, 0.02 + seconds, 0.14, 0.9, 0.02);
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.32,
  duck: 0.9,
  takes: [
    { seconds: 1.2, build: taken(0.85, 1) },
    { seconds: 1, build: taken(0.66, 1.15) },
  ],
};

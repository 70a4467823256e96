/** Horn buttons through wet wool, one after another. */
import { inRoom, strike, wood } from '../kit/struck.ts';
import { cloth } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const buttons =
  (at: readonly number[], horn: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'ear', 9000);
    at.forEach((when, i) => {
      cloth(spot, when, { seconds: 0.3, level: 0.35, pace: 16, bright: 0.5 });
      const button = wood(spot.chance, horn * (1 + i * 0.05), 0, 0.035);
      strike(spot, when + 0.17, button, { contact: 0.0012, force: 0.35 });
      strike(spot, when + 0.23, button, { contact: 0.0009, force: 0.55 });
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.5,
  duck: 1,
  takes: [
    { seconds: 1.7, build: buttons([0.02, 0.5, 0.98], 820) },
    { seconds: 1.2, build: buttons([0.02, 0.55], 900) },
    { seconds: 2, build: buttons([0.02, 0.42, 0.9, 1.3], 760) },
  ],
};

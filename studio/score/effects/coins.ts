/** Coins into a palm, one at a time: the first on skin, the others on each other. */
import { behind, between, bounces, inRoom, steel, strike, thud } from '../kit/struck.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const paid =
  (at: readonly number[], size: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'street');
    const { chance } = spot;
    at.forEach((when, i) => {
      const coin = steel(chance, size * between(chance, 0.85, 1.2), i === 0 ? 0.07 : 0.28);
      thud(spot, when, { from: 300, to: 190, seconds: 0.05, force: 0.12 });
      if (i === 0) strike(behind(spot, 5000), when, coin, { contact: 0.0008, force: 0.2 });
      else bounces(spot, when, coin, { contact: 0.0003, force: 0.35, again: 0.045, keep: 0.5 });
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.32,
  duck: 1,
  takes: [
    { seconds: 1.7, build: paid([0.02, 0.34, 0.62, 0.98], 2500) },
    { seconds: 1.5, build: paid([0.02, 0.4, 0.74], 2200) },
    { seconds: 2, build: paid([0.02, 0.3, 0.55, 0.8, 1.3], 2800) },
  ],
};

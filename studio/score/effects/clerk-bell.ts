/** A bell on a counter with nobody behind it. */
import { bellOf, inRoom, steel, strike, wood } from '../kit/struck.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const rung =
  (at: readonly number[], nominal: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'stairs', 14_000);
    const { chance } = spot;
    const bell = bellOf(chance, nominal, 1.6);
    at.forEach((when, i) => {
      strike(spot, when, wood(chance, 210, 0.6, 0.06), { contact: 0.004, force: 0.25 });
      strike(spot, when + 0.012, bell, { contact: 0.0004, force: i ? 0.7 : 1, grit: 0.2 });
      strike(spot, when + 0.05, steel(chance, 1400, 0.04), { contact: 0.0006, force: 0.14 });
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.4,
  duck: 0.9,
  takes: [
    { seconds: 2.2, build: rung([0.02], 2480) },
    { seconds: 2.5, build: rung([0.02, 0.34], 2480) },
    { seconds: 3, build: rung([0.02, 0.22, 0.41, 0.95], 2480) },
  ],
};

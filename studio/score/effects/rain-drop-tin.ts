/** One big drop that has come the whole way down, on tin. */
import { between, inRoom, strike, tin } from '../kit/struck.ts';
import { bubble, dying, hiss } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const drop =
  (sheet: number, seconds: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'street', 13_000);
    const { chance } = spot;
    strike(spot, 0.01, tin(chance, sheet, seconds), { contact: 0.0008, force: 0.9, grit: 0.2 });
    hiss(spot, 0.01, { seconds: 0.06, cut: 4600, q: 0.7, level: (u) => 0.3 * dying(0.01)(u) });
    bubble(spot, 0.016, between(chance, 700, 1100), 0.16, 0.05);
    // What it breaks into.
    for (let i = 0; i < 3; i++)
      strike(spot, between(chance, 0.06, 0.17), tin(chance, sheet * 2.1, 0.1), {
        contact: 0.0009,
        force: between(chance, 0.04, 0.12),
        place: between(chance, -0.4, 0.4),
      });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.4,
  duck: 1,
  takes: [
    { seconds: 0.8, build: drop(430, 0.45) },
    { seconds: 0.7, build: drop(610, 0.32) },
    { seconds: 0.9, build: drop(340, 0.55) },
    { seconds: 0.7, build: drop(520, 0.25) },
  ],
};

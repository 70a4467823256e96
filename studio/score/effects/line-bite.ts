/** The drum bites: a pawl down its ratchet, iron on iron, and the line taking one weight. */
import { bodyOf, inRoom, iron, steel, strike, thud } from '../kit/struck.ts';
import { dying, hiss } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const bite =
  (drum: number, teeth: readonly number[], line: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'yard', 11_000);
    const { chance } = spot;
    const pawl = steel(chance, 1150, 0.1);
    for (const at of teeth) strike(spot, at, pawl, { contact: 0.0004, force: 0.3, grit: 0.6, place: -0.15 });
    const held = (teeth.at(-1) ?? 0) + 0.09;
    strike(spot, held, iron(chance, drum, 0.9), { contact: 0.0005, force: 0.9, grit: 0.8 });
    thud(spot, held, { from: 140, to: 66, seconds: 0.4, force: 0.5 });
    const string = bodyOf(chance, line, [1, 2, 3.02, 4.03, 5.06, 6.1, 7.2, 9.5, 12.3], 1.5, 0.12);
    strike(spot, held + 0.015, string, { contact: 0.0015, force: 0.7, place: 0.1 });
    strike(spot, held + 0.19, string, { contact: 0.003, force: 0.3, place: 0.2 });
    hiss(spot, held, { seconds: 0.25, cut: 3200, level: (u) => 0.3 * dying(0.005)(u) });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -3,
  level: 0.7,
  duck: 0.7,
  takes: [
    { seconds: 2, build: bite(168, [0.01, 0.045, 0.09, 0.15, 0.23], 104) },
    { seconds: 2, build: bite(151, [0.01, 0.06, 0.12, 0.2], 92) },
  ],
};

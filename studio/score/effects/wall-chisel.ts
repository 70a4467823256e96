/** A name is cut into a wall, or out of it: iron on iron on stone, and what falls. */
import { between, inRoom, steel, stone, strike } from '../kit/struck.ts';
import { grains } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const cut =
  (strokes: number, pace: number, chisel: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'stairs', 12_000);
    const { chance } = spot;
    for (let i = 0; i < strokes; i++) {
      const at = 0.03 + i * pace * between(chance, 0.93, 1.07);
      const force = between(chance, 0.7, 1);
      strike(spot, at, steel(chance, chisel, 0.22), { contact: 0.0004, force: 0.6 * force, grit: 0.4 });
      strike(spot, at + 0.001, stone(chance, 520), { contact: 0.001, force, grit: 0.9 });
      grains(spot, at + 0.02, {
        seconds: 0.3,
        rate: (u) => 90 * (1 - u),
        hz: [1200, 6000],
        decay: [0.003, 0.015],
        level: 0.3 * force,
        rough: 0.7,
        width: 0.4,
      });
    }
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -4,
  level: 0.45,
  duck: 0.9,
  takes: [
    { seconds: 2.3, build: cut(4, 0.44, 1650) },
    { seconds: 2.1, build: cut(3, 0.5, 1530) },
    { seconds: 2.5, build: cut(6, 0.32, 1720) },
  ],
};

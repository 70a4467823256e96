/** The form called Needle: two fingers, one place, and a long thin sound that arrives after it is over. */
import { rush } from '../kit/air.ts';
import { inRoom, iron, steel, strike, thud, tin } from '../kit/struck.ts';
import { glide, grains, hiss } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const struck =
  (reach: number, point: number, from: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'street', 16_000);
    const { chance } = spot;
    rush(spot, 0.01, { seconds: reach * 1.15, hz: 3200, level: 0.45, top: 0.88, from, to: 0 });
    const at = 0.01 + reach;
    strike(spot, at, steel(chance, point, 1.5), { contact: 0.0002, force: 0.55, grit: 0.2 });
    strike(spot, at, tin(chance, 900, 0.07), { contact: 0.0005, force: 0.9, grit: 0.9 });
    thud(spot, at, { from: 330, to: 120, seconds: 0.14, force: 0.75 });
    // It is through, and what was behind the plate comes out of it.
    strike(spot, at + 0.045, iron(chance, 240, 0.2), { contact: 0.001, force: 0.5, grit: 0.6 });
    hiss(
      spot,
      at + 0.09,
      { seconds: 0.7, cut: glide(5200, 2100), q: 3, level: (u) => 0.18 * Math.min(1, u * 6) * (1 - u) ** 2 },
      0.1,
    );
    grains(spot, at + 0.05, {
      seconds: 0.6,
      rate: (u) => 90 * (1 - u),
      hz: [2500, 9000],
      decay: [0.003, 0.02],
      level: 0.35,
      rough: 0.3,
      width: 0.5,
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -3,
  level: 0.75,
  duck: 0.5,
  takes: [
    { seconds: 1.7, build: struck(0.16, 2640, -0.5) },
    { seconds: 1.6, build: struck(0.11, 2960, 0.5) },
  ],
};

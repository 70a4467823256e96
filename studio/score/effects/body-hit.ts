/** A blow that lands: weight, plate, and the breath that it costs. */
import { rush } from '../kit/air.ts';
import { inRoom, iron, strike, thud, tin, wood } from '../kit/struck.ts';
import { breath, hiss } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const lands =
  (plate: number, weight: number, ring: number, place: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'street', 11_000);
    const { chance } = spot;
    rush(spot, 0.005, { seconds: 0.13, hz: 700, level: 0.3, top: 0.9, from: -place, to: place });
    const at = 0.12;
    thud(spot, at, { from: 240, to: weight, seconds: 0.34, force: 1, place: place * 0.3 });
    strike(spot, at, wood(chance, 150, 0.2, 0.06), { contact: 0.004, force: 0.9, grit: 0.9 });
    strike(spot, at + 0.001, iron(chance, plate, ring), { contact: 0.0014, force: 0.6, grit: 0.7, place });
    for (const late of [0.03, 0.052, 0.09])
      strike(spot, at + late, tin(chance, plate * 3.1, 0.12), {
        contact: 0.0006,
        force: 0.14,
        grit: 0.5,
        place,
      });
    hiss(spot, at, { seconds: 0.09, cut: 1600, q: 0.6, level: (u) => 0.5 * (1 - u) ** 2 }, place);
    breath(
      spot,
      at + 0.05,
      { seconds: 0.3, level: (u) => 0.16 * Math.min(1, u * 10) * (1 - u) ** 2, bright: 0.9 },
      place,
    );
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -2,
  level: 0.85,
  duck: 0.5,
  takes: [
    { seconds: 1.1, build: lands(150, 70, 0.35, -0.25) },
    { seconds: 1, build: lands(190, 78, 0.22, 0.3) },
    { seconds: 1.3, build: lands(118, 66, 0.6, 0.1) },
    { seconds: 0.9, build: lands(230, 84, 0.16, -0.1) },
  ],
};

/** His bike has one wheel, and one idea: kicked, it coughs, it catches, and it is already leaving. */
import { passing } from '../kit/air.ts';
import { bike } from '../kit/bikes.ts';
import { inRoom, iron, strike } from '../kit/struck.ts';
import { glide, hiss } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const kicked =
  (coughs: readonly number[], catches: number, leaves: number, to: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'street', 8000);
    const { chance } = spot;
    for (const at of coughs) {
      strike(spot, at - 0.09 > 0 ? at - 0.09 : 0, iron(chance, 340, 0.1), {
        contact: 0.002,
        force: 0.5,
        grit: 0.6,
      });
      bike(spot, at, { seconds: 0.32, strokes: glide(26, 11), level: (u) => 0.8 * (1 - u), pipe: 150 });
    }
    const road = passing(spot, leaves, 1.9, 0, to);
    const long = leaves + 1.9 - catches;
    const gone = (leaves - catches) / long;
    bike(road, catches, {
      seconds: long,
      strokes: (u) =>
        u < gone
          ? 34 + 16 * Math.sin((u / gone) * 3.1)
          : 38 + 62 * Math.min(1, ((u - gone) / (1 - gone)) * 1.5),
      level: (u) => (u < gone ? 0.7 : (1 - (u - gone) / (1 - gone)) ** 1.3) * Math.min(1, u * 12),
      pipe: 165,
    });
    hiss(road, leaves, {
      seconds: 0.5,
      cut: 1500,
      q: 0.7,
      level: (u) => 0.2 * Math.min(1, u * 8) * (1 - u) ** 2,
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -3,
  level: 0.6,
  duck: 0.6,
  takes: [
    { seconds: 4.4, build: kicked([0.1, 0.75], 1.35, 2.2, 0.9) },
    { seconds: 3.6, build: kicked([0.1], 0.7, 1.4, -0.9) },
  ],
};

/** Iron rungs, hand and foot, and the bolts of the thing in its wall. */
import { between, inRoom, iron, steel, strike, tin } from '../kit/struck.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const climbed =
  (rungs: number, pace: number, base: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'stairs', 9000);
    const { chance } = spot;
    for (let i = 0; i < rungs; i++) {
      const at = 0.02 + i * pace * between(chance, 0.93, 1.08);
      const place = i % 2 ? 0.15 : -0.15;
      const rung = base * (1 + 0.035 * i);
      strike(spot, at, iron(chance, rung, 0.5), {
        contact: 0.0022,
        force: between(chance, 0.6, 0.9),
        grit: 0.4,
        place,
      });
      strike(spot, at + pace * 0.42, steel(chance, rung * 2.2, 0.22), {
        contact: 0.003,
        force: 0.22,
        grit: 0.3,
        place: -place,
      });
      for (const late of [0.04, 0.075])
        strike(spot, at + late, tin(chance, 980, 0.09), {
          contact: 0.0007,
          force: between(chance, 0.04, 0.13),
          place: 0.3,
        });
    }
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -5,
  level: 0.42,
  duck: 0.9,
  takes: [
    { seconds: 2.9, build: climbed(5, 0.46, 260) },
    { seconds: 2.5, build: climbed(4, 0.5, 245) },
    { seconds: 2.6, build: climbed(6, 0.34, 275) },
  ],
};

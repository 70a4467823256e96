/** The Factory's bell is a rail and a hammer on a motor: it stops in the middle of a stroke, because it is time. */
import { inRoom, iron, steel, strike } from '../kit/struck.ts';
import { even, motor } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const rung =
  (seconds: number, rate: number, rail: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'far', 9000);
    const { chance } = spot;
    const bar = steel(chance, rail, 0.7);
    const frame = iron(chance, rail * 0.31, 0.3);
    motor(spot, 0.02, { seconds, turns: () => rate, level: (u) => 0.06 * even(0.03)(u), teeth: 11 });
    for (let i = 0; i < seconds * rate; i++) {
      const at = 0.04 + i / rate;
      strike(spot, at, bar, { contact: 0.0006, force: i % 2 ? 0.5 : 0.62, grit: 0.4 });
      if (i % 2 === 0) strike(spot, at, frame, { contact: 0.0015, force: 0.25, grit: 0.5 });
    }
    strike(spot, 0.05 + seconds, steel(chance, rail * 0.5, 0.1), { contact: 0.003, force: 0.3 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -3,
  level: 0.36,
  duck: 0.6,
  takes: [
    { seconds: 4.2, build: rung(2.4, 15, 690) },
    { seconds: 3.4, build: rung(1.5, 15, 690) },
  ],
};

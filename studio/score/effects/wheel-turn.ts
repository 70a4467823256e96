/** The form called Wheel: once round to find out how heavy she is, once round with all of it, and a rim. */
import { rush } from '../kit/air.ts';
import { inRoom, iron, strike, thud } from '../kit/struck.ts';
import { cloth, motor, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const turned =
  (first: number, side: number, rim: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'street', 12_000);
    const { chance } = spot;
    rush(spot, 0.01, { seconds: first, hz: 420, level: 0.5, from: -side, to: side });
    rush(spot, 0.01 + first * 0.75, { seconds: first * 0.8, hz: 620, level: 0.75, from: side, to: -side });
    rush(spot, 0.01 + first * 1.3, {
      seconds: first * 0.5,
      hz: 1000,
      level: 1,
      top: 0.85,
      from: -side,
      to: side,
    });
    cloth(spot, 0.05, { seconds: first * 1.7, level: 0.25, pace: 18, bright: 0.9 });
    motor(spot, 0.01, {
      seconds: first * 1.8,
      turns: (u) => 24 + 90 * u,
      level: (u) => 0.14 * swell(0.8)(u),
    });
    const at = 0.01 + first * 1.75;
    thud(spot, at, { from: 250, to: 72, seconds: 0.45, force: 1, place: side * 0.3 });
    strike(spot, at, iron(chance, rim, 0.9), { contact: 0.0012, force: 0.9, grit: 0.8, place: side * 0.3 });
    strike(spot, at + 0.02, iron(chance, rim * 2.3, 0.3), {
      contact: 0.0008,
      force: 0.35,
      grit: 0.5,
      place: side * 0.4,
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -2,
  level: 0.8,
  duck: 0.5,
  takes: [
    { seconds: 2, build: turned(0.44, 0.8, 175) },
    { seconds: 1.9, build: turned(0.38, -0.8, 198) },
  ],
};

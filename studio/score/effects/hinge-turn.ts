/** The form called Hinge: the blow comes in and the door of her opens; a heel turns, a sleeve goes past, and it shuts. */
import { rush } from '../kit/air.ts';
import { inRoom, steel, step, stone, strike, thud } from '../kit/struck.ts';
import { cloth, glide, motor, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const turned =
  (seconds: number, from: number, joint: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'street', 13_000);
    const { chance } = spot;
    rush(spot, 0.01, { seconds: 0.3, hz: 900, level: 0.5, top: 0.7, from, to: -from });
    rub(
      spot,
      0.1,
      {
        seconds,
        rate: glide(340, 90),
        jitter: 0.5,
        body: stone(chance, 620),
        level: (u) => 0.7 * swell(0.25)(u),
      },
      from * 0.3,
    );
    motor(
      spot,
      0.1,
      { seconds, turns: (u) => 30 + 70 * swell(0.4)(u), level: (u) => 0.16 * swell(0.4)(u) },
      -from * 0.2,
    );
    cloth(spot, 0.12, { seconds: seconds + 0.1, level: 0.3, pace: 22, bright: 1 }, -from * 0.3);
    const shut = 0.1 + seconds;
    // Two clicks, as a good hinge has: the pin and the leaf.
    strike(spot, shut - 0.05, steel(chance, joint, 0.1), { contact: 0.0004, force: 0.4, place: -from * 0.3 });
    strike(spot, shut, steel(chance, joint * 0.62, 0.35), {
      contact: 0.0006,
      force: 0.8,
      grit: 0.5,
      place: -from * 0.4,
    });
    thud(spot, shut, { from: 210, to: 82, seconds: 0.24, force: 0.6, place: -from * 0.3 });
    step(spot, shut + 0.07, { floor: stone(chance, 380), sole: 0.002, force: 0.45, weight: 0.5, roll: 0.09 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -4,
  level: 0.65,
  duck: 0.6,
  takes: [
    { seconds: 1.3, build: turned(0.36, 0.7, 1750) },
    { seconds: 1.2, build: turned(0.28, -0.7, 1980) },
  ],
};

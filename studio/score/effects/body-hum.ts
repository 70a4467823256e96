/** The body in the wreck is not off. It has a fifth in it that a hand can feel before an ear does. */
import { heart, inRoom } from '../kit/struck.ts';
import { drone, glide, hiss, motor, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const hums =
  (seconds: number, hz: number, wakes: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'cellar', 7000);
    const arc = swell(0.55, 0.8);
    for (const [ratio, level, place] of [
      [1, 0.3, -0.2],
      [1.004, 0.28, 0.2],
      [1.5, 0.2, 0.1],
      [2.002, 0.14, -0.1],
      [3, 0.1, 0.3],
      [4.5, 0.05, -0.4],
      [6.01, 0.03, 0.5],
    ] as const)
      drone(spot, seconds, hz * ratio, (u) => level * arc(u) * (ratio > 2.5 ? u : 1), place);
    motor(spot, 0, { seconds, turns: glide(hz / 8, hz / 6), level: (u) => 0.04 * arc(u), teeth: 8 });
    hiss(spot, 0, { seconds, cut: glide(hz * 2, hz * 6), q: 4, level: (u) => 0.05 * arc(u) }, 0, 1);
    // One beat, to see whether anybody is there.
    heart(spot, wakes, 0.8, 0.3);
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -4,
  level: 0.5,
  duck: 0.6,
  takes: [
    { seconds: 4.6, build: hums(4.5, 82.4, 2.5) },
    { seconds: 5.2, build: hums(5.1, 77.8, 3) },
  ],
};

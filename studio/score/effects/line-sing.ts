/** A line made for one with two on it: it sings a little higher than it should, and its drum grinds. */
import { bodyOf, inRoom, iron } from '../kit/struck.ts';
import { even, glide, hiss, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const sing =
  (hz: number, rise: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'yard', 9000);
    const { chance } = spot;
    const line = bodyOf(chance, hz, [1, 2.01, 3.03, 4.07, 5.12, 6.2, 8.4, 11], 0.6, 0.06);
    rub(spot, 0.02, {
      seconds: 2.4,
      rate: glide(hz, hz * rise),
      jitter: 0.03,
      body: line,
      level: (u) => 0.1 * swell(0.75, 1.3)(u),
    });
    // The wind on the line itself: a whistle that climbs with the load.
    for (const [ratio, level] of [
      [5, 0.16],
      [7.5, 0.1],
      [10.1, 0.05],
    ] as const)
      hiss(
        spot,
        0.02,
        {
          seconds: 2.5,
          cut: (u) => hz * ratio * rise ** u * (1 + 0.006 * Math.sin(u * 41)),
          q: 45,
          level: (u) => level * swell(0.7)(u),
        },
        0.2,
      );
    hiss(spot, 0, { seconds: 2.6, cut: 700, level: (u) => 0.1 * even(0.3)(u) }, 0, 1);
    rub(
      spot,
      0.3,
      {
        seconds: 2.1,
        rate: 47,
        jitter: 0.5,
        body: iron(chance, 260, 0.2),
        level: (u) => 0.22 * u * even(0.15)(u),
      },
      -0.3,
    );
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -4,
  level: 0.4,
  duck: 0.8,
  takes: [
    { seconds: 3.6, build: sing(196, 1.12) },
    { seconds: 3.6, build: sing(174, 1.19) },
  ],
};

/** Under the water it is quiet, and all of it is hers: pressure, her own pump, air going up past an ear. */
import { behind, heart, inRoom } from '../kit/struck.ts';
import { bubble, glide, hiss, motor, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const beneath =
  (seconds: number, strings: readonly number[]): Build =>
  (studio) => {
    const spot = behind(inRoom(studio, 'stairs', 1600), 1000);
    const { chance } = spot;
    hiss(
      spot,
      0,
      {
        seconds,
        kind: 'low',
        cut: (u) => 210 + 70 * Math.sin(u * 9),
        level: (u) => 0.3 * swell(0.3, 0.6)(u),
      },
      0,
      1,
    );
    hiss(spot, 0, { seconds, cut: glide(330, 210), q: 6, level: (u) => 0.16 * swell(0.4)(u) }, 0, 1);
    for (let beat = 0; 0.4 + beat * 1.05 < seconds - 0.6; beat++) heart(spot, 0.4 + beat * 1.05, 0.5);
    motor(spot, 0, { seconds, turns: () => 17, level: (u) => 0.07 * swell(0.4)(u), teeth: 5 });
    for (const at of strings) {
      const side = chance() - 0.5;
      for (let i = 0; i < 18; i++)
        bubble(
          spot,
          at + 1.1 * (i / 18) ** 0.75,
          (210 + 420 * chance()) * (1 + i / 24),
          0.36 * (1 - i / 24),
          0.05 + 0.06 * chance(),
          side * (1 + i / 18),
        );
    }
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -5,
  level: 0.45,
  duck: 0.6,
  takes: [
    { seconds: 5, build: beneath(4.8, [0.5, 2.7]) },
    { seconds: 4.4, build: beneath(4.2, [1.3]) },
  ],
};

/** A seal lets go: a catch, the pressure, a door that moves because it may. */
import { inRoom, iron, strike, thud } from '../kit/struck.ts';
import { glide, hiss, motor } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const released =
  (seconds: number, cut: number, door: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'stairs', 12_000);
    const { chance } = spot;
    strike(spot, 0.02, iron(chance, 360, 0.16), { contact: 0.001, force: 0.7, grit: 0.6 });
    hiss(
      spot,
      0.05,
      {
        seconds,
        cut: glide(cut, cut * 0.4),
        q: 0.8,
        level: (u) => 0.55 * Math.min(1, u * 40) * (1 - u) ** 1.4,
      },
      0,
      1,
    );
    hiss(
      spot,
      0.05,
      { seconds: seconds * 0.7, kind: 'high', cut: 6500, level: (u) => 0.16 * (1 - u) ** 2 },
      0,
      1,
    );
    hiss(spot, 0.05, { seconds: seconds * 0.5, cut: cut * 0.28, q: 5, level: (u) => 0.3 * (1 - u) ** 2 });
    motor(
      spot,
      0.3,
      {
        seconds: door,
        turns: (u) => 22 + 12 * Math.sin(Math.PI * u),
        level: (u) => 0.16 * Math.min(1, u * 8, (1 - u) * 8),
        teeth: 10,
      },
      0.2,
    );
    thud(spot, 0.3 + door, { from: 150, to: 76, seconds: 0.3, force: 0.6 });
    strike(spot, 0.3 + door, iron(chance, 190, 0.5), { contact: 0.002, force: 0.6, grit: 0.5 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -4,
  level: 0.5,
  duck: 0.8,
  takes: [
    { seconds: 2.4, build: released(1.4, 4200, 1.1) },
    { seconds: 2.1, build: released(1, 4800, 0.9) },
  ],
};

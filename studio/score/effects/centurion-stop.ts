/** A Centurion has come as far as it meant to: the last foot, the plates, the pressure let out of its knees, and an eye. */
import { between, inRoom, iron, stone, strike, thud, tin } from '../kit/struck.ts';
import { glide, hiss, motor } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const stopped =
  (foot: number, lag: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'street', 10_000);
    const { chance } = spot;
    for (const [at, force] of [
      [0.02, 1],
      [0.02 + lag, 0.7],
    ] as const) {
      thud(spot, at, { from: 160, to: 62, seconds: 0.5, force });
      strike(spot, at, iron(chance, foot, 0.8), { contact: 0.0014, force: force * 0.9, grit: 0.6 });
      strike(spot, at, stone(chance, 260), { contact: 0.002, force, grit: 0.9 });
    }
    for (let i = 0; i < 7; i++)
      strike(
        spot,
        0.06 + lag + i * 0.035 * between(chance, 0.8, 1.3),
        tin(chance, between(chance, 520, 760), 0.16),
        {
          contact: 0.0007,
          force: 0.22 * 0.8 ** i,
          place: between(chance, -0.3, 0.3),
        },
      );
    const rest = 0.3 + lag;
    hiss(
      spot,
      rest,
      {
        seconds: 1.1,
        cut: glide(3600, 1200),
        q: 1.1,
        level: (u) => 0.3 * Math.min(1, u * 30) * (1 - u) ** 1.6,
      },
      -0.1,
      1,
    );
    motor(spot, rest + 0.1, { seconds: 1.2, turns: glide(38, 7), level: (u) => 0.2 * (1 - u) });
    // The eye finds what it came for.
    motor(
      spot,
      rest + 1.35,
      {
        seconds: 0.3,
        turns: (u) => 88 * Math.min(1, u * 5, (1 - u) * 5) + 4,
        level: (u) => 0.16 * Math.sin(Math.PI * u),
        teeth: 15,
      },
      0.15,
    );
    strike(spot, rest + 1.66, tin(chance, 2100, 0.04), { contact: 0.0004, force: 0.14, place: 0.15 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -2,
  level: 0.85,
  duck: 0.6,
  takes: [
    { seconds: 2.9, build: stopped(112, 0.42) },
    { seconds: 2.8, build: stopped(101, 0.36) },
  ],
};

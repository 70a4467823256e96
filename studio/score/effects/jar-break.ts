/** A jar with somebody in it leaves the shelf: glass, what it was full of, and a pump that goes on a little. */
import { glass } from '../kit/glass.ts';
import { among, between, bounces, inRoom, stone, strike, thud } from '../kit/struck.ts';
import { bubble, dying, glide, grains, hiss, motor } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const broken =
  (jar: number, shards: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'cellar', 15_000);
    const { chance } = spot;
    strike(spot, 0.02, glass(chance, jar, 0.25), { contact: 0.0006, force: 0.8, grit: 0.5 });
    strike(spot, 0.02, stone(chance, 330), { contact: 0.002, force: 0.8, grit: 0.9 });
    thud(spot, 0.02, { from: 200, to: 82, seconds: 0.25, force: 0.5 });
    hiss(
      spot,
      0.03,
      {
        seconds: 0.8,
        kind: 'low',
        cut: glide(4200, 500),
        level: (u) => 0.55 * Math.min(1, u * 20) * (1 - u) ** 2,
      },
      0,
      1,
    );
    for (let i = 0; i < shards; i++)
      bounces(
        spot,
        0.03 + 0.5 * chance() ** 1.5,
        glass(chance, among(chance, 1500, 5200), between(chance, 0.08, 0.3)),
        {
          contact: 0.0003,
          force: between(chance, 0.12, 0.42),
          again: between(chance, 0.06, 0.13),
          keep: 0.62,
          place: between(chance, -0.8, 0.8),
        },
      );
    grains(spot, 0.03, {
      seconds: 1.2,
      rate: (u) => 220 * (1 - u) ** 2,
      hz: [2600, 11_000],
      decay: [0.01, 0.07],
      level: dying(0.05),
      rough: 0.2,
      width: 0.9,
    });
    for (let i = 0; i < 16; i++)
      bubble(
        spot,
        0.25 + 1.3 * chance(),
        between(chance, 300, 1100),
        between(chance, 0.04, 0.14),
        0.07,
        between(chance, -0.5, 0.5),
      );
    motor(spot, 0.5, { seconds: 1.4, turns: glide(44, 6), level: (u) => 0.09 * (1 - u) }, -0.3);
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -3,
  level: 0.75,
  duck: 0.6,
  takes: [
    { seconds: 2.4, build: broken(980, 18) },
    { seconds: 2.3, build: broken(860, 14) },
  ],
};

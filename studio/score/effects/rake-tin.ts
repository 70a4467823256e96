/** A rake through tin scrap: five tines, each on something else. */
import { between, inRoom, strike, tin } from '../kit/struck.ts';
import { even, grains, rub } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const pull =
  (seconds: number, pace: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'yard', 12_000);
    const { chance } = spot;
    for (let tine = 0; tine < 5; tine++)
      rub(
        spot,
        0.02 + 0.05 * chance(),
        {
          seconds: seconds * between(chance, 0.8, 1),
          rate: (u) => pace * (0.6 + 0.8 * u) * (1 + 0.3 * Math.sin(u * 23 + tine)),
          jitter: 0.6,
          body: tin(chance, between(chance, 480, 1500), 0.09),
          level: (u) => 0.3 * even(0.15)(u),
        },
        between(chance, -0.4, 0.4),
      );
    grains(spot, 0.05, {
      seconds: seconds + 0.3,
      rate: (u) => 130 * even(0.2)(u) + 5,
      hz: [600, 5200],
      decay: [0.006, 0.06],
      level: (u) => 0.6 * even(0.2)(u),
      rough: 0.5,
      width: 0.7,
    });
    for (let i = 0; i < 4; i++)
      strike(spot, between(chance, 0.1, seconds + 0.25), tin(chance, between(chance, 300, 900), 0.35), {
        contact: 0.0008,
        force: between(chance, 0.15, 0.4),
        place: between(chance, -0.5, 0.5),
      });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -5,
  level: 0.4,
  duck: 1,
  takes: [
    { seconds: 2.3, build: pull(1.05, 70) },
    { seconds: 2.1, build: pull(0.8, 95) },
    { seconds: 2.5, build: pull(1.25, 58) },
  ],
};

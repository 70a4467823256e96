/** A small chair's wheels that were never oiled: people ought to be told that she was coming. */
import { between, bodyOf, inRoom, strike, wood } from '../kit/struck.ts';
import { even, hiss, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const rolled =
  (turns: readonly number[], hz: number, slow: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'cellar', 11_000);
    const { chance } = spot;
    const last = turns.at(-1) ?? 0;
    hiss(spot, 0.02, { seconds: last + 0.5, cut: 210, q: 0.7, level: (u) => 0.14 * even(0.15)(u) });
    turns.forEach((at, i) => {
      // Two wheels, and they have never agreed either.
      for (const [late, pitch, level, place] of [
        [0, 1, 0.12, -0.25],
        [0.09, 1.19, 0.07, 0.25],
      ] as const) {
        const squeak = hz * pitch * between(chance, 0.97, 1.03) * slow ** i;
        rub(
          spot,
          at + late,
          {
            seconds: between(chance, 0.2, 0.28),
            rate: (u) => squeak * (0.86 + 0.22 * Math.sin(Math.PI * u * 0.8)),
            jitter: 0.02,
            body: bodyOf(chance, squeak, [1, 2, 3.01, 4.02], 0.03, 0.15),
            level: (u) => level * swell(0.4, 0.8)(u),
          },
          place,
        );
      }
      strike(spot, at + between(chance, 0.12, 0.2), wood(chance, 140, 0.8, 0.09), {
        contact: 0.004,
        force: 0.2,
      });
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.3,
  duck: 1,
  takes: [
    { seconds: 1.9, build: rolled([0.04, 0.48, 0.98], 890, 0.97) },
    { seconds: 1.3, build: rolled([0.04, 0.42], 940, 0.92) },
    { seconds: 2.2, build: rolled([0.04, 0.42, 0.8, 1.26], 860, 1.01) },
  ],
};

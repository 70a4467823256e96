/** Somebody has scored: a tide of throats, feet on boards, and one whistle. */
import { between, inRoom, strike, toSide, wood } from '../kit/struck.ts';
import { hiss } from '../kit/textures.ts';
import { crowd } from '../kit/throats.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const roar =
  (heads: number, top: number, whistle: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'yard', 9000);
    const { chance } = spot;
    const loud = (u: number): number =>
      Math.min(1, (u / top) ** 1.4) * (u > top ? (1 - (u - top) / (1 - top)) ** 1.3 : 1);
    crowd(spot, 0.02, {
      seconds: 4.2,
      heads,
      level: loud,
      pitch: (u) => 0.8 + 0.45 * loud(u),
      vowels: ['oo', 'eh', 'ah', 'ah', 'ah', 'eh'],
    });
    // The stands are made of boards, and they are being stood on.
    for (let i = 0; i < 90; i++) {
      const at = 0.5 + 2.9 * chance();
      strike(
        toSide(spot, between(chance, -0.9, 0.9)),
        at,
        wood(chance, between(chance, 90, 170), 0.8, 0.14),
        {
          contact: 0.005,
          force: 0.16 * loud(at / 4.2) * chance(),
          grit: 0.6,
        },
      );
    }
    hiss(toSide(spot, 0.5), whistle, {
      seconds: 0.75,
      cut: (u) => 2300 + 700 * Math.sin(Math.PI * Math.min(1, u * 1.3)),
      q: 60,
      level: (u) => 0.16 * Math.min(1, u * 10, (1 - u) * 5),
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -3,
  level: 0.6,
  duck: 0.6,
  takes: [
    { seconds: 5.4, build: roar(44, 0.24, 1.5) },
    { seconds: 5.4, build: roar(38, 0.36, 2.1) },
  ],
};

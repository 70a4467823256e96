/** A push on wheels: one foot gives, eight small wheels take it, over the joints of the street. */
import { between, inRoom, stone, strike } from '../kit/struck.ts';
import { hiss, motor, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const pushed =
  (at: readonly number[], wheels: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'street', 10_000);
    const { chance } = spot;
    at.forEach((when, i) => {
      const [place, seconds] = [i % 2 ? 0.3 : -0.3, 0.85];
      rub(
        spot,
        when,
        {
          seconds: 0.16,
          rate: 260,
          jitter: 0.5,
          body: stone(chance, 700),
          level: (u) => 0.7 * swell(0.3)(u),
        },
        place,
      );
      hiss(
        spot,
        when,
        { seconds, cut: (u) => 900 + 700 * swell(0.25)(u), q: 0.8, level: (u) => 0.32 * swell(0.22, 1.2)(u) },
        place,
      );
      hiss(spot, when, { seconds, cut: 260, q: 1, level: (u) => 0.22 * swell(0.25)(u) }, place);
      motor(
        spot,
        when,
        {
          seconds,
          turns: (u) => wheels * (0.8 + 0.4 * swell(0.25)(u)),
          level: (u) => 0.08 * swell(0.25)(u),
          teeth: 7,
        },
        place,
      );
      for (let joint = 0; joint < 3; joint++)
        strike(spot, when + 0.18 + joint * 0.17 * between(chance, 0.9, 1.1), stone(chance, 520), {
          contact: 0.0015,
          force: 0.3,
          grit: 0.5,
          place,
        });
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -5,
  level: 0.42,
  duck: 0.9,
  takes: [
    { seconds: 2, build: pushed([0.02, 0.6], 44) },
    { seconds: 2.5, build: pushed([0.02, 0.5, 0.98], 52) },
    { seconds: 1.4, build: pushed([0.02], 40) },
  ],
};

/** Wheels turned across the way they were going: a shriek, a heel, gravel that goes on without them. */
import { inRoom, steel, stone, strike, thud } from '../kit/struck.ts';
import { glide, grains, hiss, rub } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const stopped =
  (seconds: number, hz: number, place: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'street', 12_000);
    const { chance } = spot;
    const slope = (u: number): number => Math.min(1, u * 12) * (1 - u) ** 0.7;
    rub(
      spot,
      0.02,
      {
        seconds,
        rate: glide(hz, hz * 0.55),
        jitter: 0.12,
        body: steel(chance, hz * 1.9, 0.06),
        level: (u) => 0.35 * slope(u),
      },
      place,
    );
    rub(
      spot,
      0.02,
      { seconds, rate: 420, jitter: 0.7, body: stone(chance, 900), level: (u) => 0.6 * slope(u) },
      place,
    );
    hiss(spot, 0.02, { seconds, cut: glide(3400, 1300), q: 0.8, level: (u) => 0.4 * slope(u) }, place);
    grains(
      spot,
      0.1,
      {
        seconds: seconds + 0.5,
        rate: (u) => 160 * (1 - u) ** 1.5,
        hz: [900, 5200],
        decay: [0.004, 0.02],
        level: 0.5,
        rough: 0.7,
        width: 0.6,
      },
      -place,
    );
    thud(spot, seconds, { from: 170, to: 80, seconds: 0.2, force: 0.5 });
    strike(spot, seconds, stone(chance, 380), { contact: 0.002, force: 0.6, grit: 0.8 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -4,
  level: 0.48,
  duck: 0.8,
  takes: [
    { seconds: 1.6, build: stopped(0.55, 1150, -0.25) },
    { seconds: 1.4, build: stopped(0.38, 1320, 0.25) },
  ],
};

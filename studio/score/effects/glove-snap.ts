/** A surgeon's glove: drawn, stretched, let go. */
import { inRoom, strike, thud, wood } from '../kit/struck.ts';
import { cloth, glide, hiss, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const snapped =
  (draw: number, squeak: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'cellar', 13_000);
    const { chance } = spot;
    cloth(spot, 0.02, { seconds: draw, level: 0.2, pace: 26, bright: 1.3 });
    rub(spot, 0.05, {
      seconds: draw,
      rate: glide(squeak, squeak * 1.6),
      jitter: 0.1,
      body: wood(chance, squeak * 2.2, 0, 0.03),
      level: (u) => 0.22 * swell(0.7)(u),
    });
    const at = 0.1 + draw;
    strike(spot, at, wood(chance, 620, 0, 0.03), { contact: 0.0012, force: 0.9, grit: 1 });
    hiss(spot, at, { seconds: 0.06, cut: 2600, q: 0.6, level: (u) => 0.9 * (1 - u) ** 3 }, 0.05);
    thud(spot, at, { from: 320, to: 150, seconds: 0.08, force: 0.4 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.34,
  duck: 1,
  takes: [
    { seconds: 0.9, build: snapped(0.42, 380) },
    { seconds: 0.8, build: snapped(0.3, 440) },
  ],
};

/** Air, to see what it is for, comes out with a noise on it: a drawer opening, with a voice in it. */
import { inRoom, strike, thud, wood } from '../kit/struck.ts';
import { even, glide, murmur, rub, VOWELS } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const opened =
  (pitch: number, crack: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'bed', 9000);
    const { chance } = spot;
    // The drawer's rate arrives where the voice's begins: one becomes the other.
    rub(spot, 0.03, {
      seconds: 0.8,
      rate: glide(34, pitch * 0.7),
      jitter: 0.22,
      body: wood(chance, 270, 0.6, 0.07),
      level: (u) => 0.17 * even(0.2)(u) * (1 - 0.5 * u),
    });
    murmur(spot, 0.38, {
      seconds: 1.05,
      pitch: (u) => pitch * (0.72 + 0.42 * Math.min(1, u * 2.2)) * (u > crack && u < crack + 0.07 ? 1.45 : 1),
      level: (u) => 4 * Math.min(1, u * 4, (1 - u) * 3.5),
      mouth: [VOWELS.shut, VOWELS.eh, VOWELS.ah, VOWELS.ah, VOWELS.eh, VOWELS.shut],
      air: 0.12,
      shake: 0.035,
    });
    strike(spot, 1.42, wood(chance, 210, 0.7, 0.1), { contact: 0.003, force: 0.35 });
    thud(spot, 1.42, { from: 120, to: 70, seconds: 0.14, force: 0.2 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -4,
  level: 0.42,
  duck: 0.7,
  takes: [
    { seconds: 1.9, build: opened(205, 0.34) },
    { seconds: 1.9, build: opened(188, 0.5) },
  ],
};

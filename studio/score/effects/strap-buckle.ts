/** A strap is drawn tight, finds its hole, and is buckled. */
import { inRoom, steel, strike, wood } from '../kit/struck.ts';
import { cloth, glide, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const buckled =
  (pull: number, buckle: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'ear', 12_000);
    const { chance } = spot;
    rub(spot, 0.02, {
      seconds: pull,
      rate: glide(70, 180),
      jitter: 0.35,
      body: wood(chance, 420, 0, 0.05),
      level: (u) => 0.35 * swell(0.7)(u),
    });
    cloth(spot, 0.02, { seconds: pull, level: 0.16, pace: 16, bright: 0.6 });
    const at = 0.06 + pull;
    strike(spot, at, steel(chance, buckle, 0.09), { contact: 0.0005, force: 0.4, grit: 0.4, place: 0.1 });
    strike(spot, at + 0.12, steel(chance, buckle * 0.8, 0.14), {
      contact: 0.0006,
      force: 0.7,
      grit: 0.5,
      place: 0.1,
    });
    strike(spot, at + 0.125, wood(chance, 230, 0, 0.06), { contact: 0.003, force: 0.6 });
    cloth(spot, at + 0.2, { seconds: 0.3, level: 0.12, pace: 12, bright: 0.7 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.3,
  duck: 1,
  takes: [
    { seconds: 1.1, build: buckled(0.42, 2300) },
    { seconds: 1, build: buckled(0.3, 2050) },
    { seconds: 1.2, build: buckled(0.55, 2500) },
  ],
};

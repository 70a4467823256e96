/** A teaspoon comes up with a bend in it: the metal creeps, and then it says so. */
import { inRoom, steel, strike } from '../kit/struck.ts';
import { glide, rub } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const bent =
  (hz: number, creep: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'bed');
    const { chance } = spot;
    rub(spot, 0.01, {
      seconds: creep,
      rate: glide(90, 340),
      jitter: 0.3,
      body: steel(chance, hz * 1.1, 0.05),
      level: (u) => 0.12 * u,
    });
    // It gives in two steps, and each is a little flatter than the last.
    strike(spot, 0.01 + creep, steel(chance, hz * 1.06, 0.14), { contact: 0.0005, force: 0.5 });
    strike(spot, 0.05 + creep, steel(chance, hz, 1), { contact: 0.0004, force: 0.8, grit: 0.2 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.32,
  duck: 1,
  takes: [
    { seconds: 1.2, build: bent(1920, 0.13) },
    { seconds: 1.2, build: bent(1740, 0.2) },
  ],
};

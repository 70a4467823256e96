/** The Factory agrees: the pad, the form, the desk under it, and the next. */
import { inRoom, iron, strike, thud, wood } from '../kit/struck.ts';
import { cloth } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const stamped =
  (forms: readonly number[], desk: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'stairs', 9000);
    const { chance } = spot;
    for (const at of forms) {
      strike(spot, at, wood(chance, desk * 2.4, 0, 0.04), {
        contact: 0.005,
        force: 0.4,
        grit: 0.4,
        place: -0.2,
      });
      const down = at + 0.2;
      strike(spot, down, wood(chance, desk, 0.9, 0.16), {
        contact: 0.0022,
        force: 1,
        grit: 0.5,
        place: 0.05,
      });
      strike(spot, down, iron(chance, 430, 0.1), { contact: 0.001, force: 0.35, grit: 0.5 });
      thud(spot, down, { from: 190, to: 86, seconds: 0.2, force: 0.6 });
      strike(spot, down + 0.09, iron(chance, 700, 0.08), { contact: 0.0008, force: 0.14, place: 0.05 });
      cloth(spot, down + 0.15, { seconds: 0.22, level: 0.2, pace: 24, bright: 1.6 }, 0.3);
    }
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -4,
  level: 0.5,
  duck: 0.8,
  takes: [
    { seconds: 1, build: stamped([0.02], 130) },
    { seconds: 1.7, build: stamped([0.02, 0.72], 138) },
    { seconds: 2.2, build: stamped([0.02, 0.58, 1.14], 126) },
  ],
};

/** A wide man on bad stairs: he finds every one of them. */
import { between, inRoom, step, strike, thud, wood } from '../kit/struck.ts';
import { glide, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const walk =
  (at: readonly number[], board: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'stairs', 7000);
    const { chance } = spot;
    at.forEach((when, i) => {
      const place = i % 2 === 0 ? -0.12 : 0.12;
      step(spot, when, {
        floor: wood(chance, board, 1, 0.17),
        sole: 0.0034,
        force: 0.8,
        weight: 0.9,
        roll: 0.13,
        place,
      });
      thud(spot, when, { from: 105, to: 52, seconds: 0.34, force: 0.45, place });
      // The nosing knocks on its riser under him.
      strike(spot, when + 0.045, wood(chance, board * 2.6, 0, 0.08), { contact: 0.001, force: 0.25, place });
      const from = between(chance, 30, 48);
      rub(spot, when + 0.08, {
        seconds: 0.42,
        rate: glide(from, from * 1.7),
        jitter: 0.3,
        body: wood(chance, 330, 0, 0.09),
        level: (u) => 0.45 * swell(0.35)(u),
      });
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -4,
  level: 0.65,
  duck: 0.9,
  takes: [
    { seconds: 3, build: walk([0.02, 0.64, 1.24, 1.88], 124) },
    { seconds: 2.9, build: walk([0.02, 0.58, 1.2, 1.76], 112) },
    { seconds: 2.6, build: walk([0.02, 0.68, 1.4], 133) },
  ],
};

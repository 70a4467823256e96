/** A very heavy long-handled thing set down on a wood floor, head first and with care. */
import { inRoom, iron, strike, thud, wood } from '../kit/struck.ts';
import { glide, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const down =
  (floor: number, head: number, edge: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'stairs', 6500);
    const { chance } = spot;
    // One edge of the head first, then all of it.
    for (const [at, force] of [
      [0.02, 0.35],
      [0.02 + edge, 1],
    ] as const) {
      thud(spot, at, { from: 122, to: 46, seconds: 0.75 * force + 0.1, force });
      strike(spot, at, wood(chance, floor, 1, 0.3), { contact: 0.0024, force: force * 0.9, grit: 0.4 });
      strike(spot, at + 0.002, iron(chance, head, 0.6), { contact: 0.0012, force: force * 0.5, grit: 0.7 });
    }
    // The boards go on taking it; the handle is let lean.
    rub(spot, 0.2 + edge, {
      seconds: 0.7,
      rate: glide(52, 27),
      jitter: 0.25,
      body: wood(chance, 260, 0.3, 0.1),
      level: (u) => 0.35 * swell(0.15)(u),
    });
    strike(spot, 1.05, wood(chance, 410, 0.2, 0.1), { contact: 0.0016, force: 0.2, place: 0.2 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -2,
  level: 0.7,
  duck: 0.6,
  takes: [
    { seconds: 2.1, build: down(82, 232, 0.055) },
    { seconds: 2.1, build: down(76, 208, 0.085) },
  ],
};

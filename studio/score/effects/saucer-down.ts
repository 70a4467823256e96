/** A saucer set down on wood, with an orange on it that has not finished turning. */
import { bounces, china, inRoom, strike, wood } from '../kit/struck.ts';
import { hiss } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const down =
  (saucer: number, tilt: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'bed');
    const { chance } = spot;
    const glaze = china(chance, saucer, 0.22);
    strike(spot, 0.012, glaze, { contact: 0.0007, force: 0.4 });
    strike(spot, 0.012, wood(chance, 230, 0.7, 0.1), { contact: 0.0016, force: 0.5 });
    bounces(spot, 0.012 + tilt, glaze, { contact: 0.0008, force: 0.17, again: tilt * 0.7, keep: 0.62 });
    hiss(spot, 0.05, {
      seconds: 0.5,
      cut: (u) => 360 - 120 * u,
      q: 2,
      level: (u) => 0.06 * (1 - u) * Math.sin(u * 13) ** 2,
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.36,
  duck: 1,
  takes: [
    { seconds: 0.8, build: down(1420, 0.07) },
    { seconds: 0.7, build: down(1350, 0.045) },
    { seconds: 0.9, build: down(1500, 0.1) },
  ],
};

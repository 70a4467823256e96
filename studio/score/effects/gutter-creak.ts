/** A tin gutter takes a weight: the bracket, the seam, and then it holds. */
import { between, inRoom, strike, thud, tin } from '../kit/struck.ts';
import { grains, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const taken =
  (trough: number, from: number, to: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'street', 9000);
    const { chance } = spot;
    thud(spot, 0.02, { from: 180, to: 90, seconds: 0.12, force: 0.35 });
    strike(spot, 0.02, tin(chance, trough, 0.35), { contact: 0.004, force: 0.5 });
    rub(spot, 0.12, {
      seconds: 1.05,
      rate: (u) => from + (to - from) * u + 9 * Math.sin(u * 17),
      jitter: 0.22,
      body: tin(chance, trough * 1.8, 0.22),
      level: (u) => 0.42 * swell(0.6)(u),
    });
    for (let i = 0; i < 3; i++)
      strike(spot, between(chance, 0.5, 1.35), tin(chance, trough * between(chance, 2.2, 3.4), 0.3), {
        contact: 0.0007,
        force: between(chance, 0.12, 0.3),
        place: between(chance, -0.5, 0.5),
      });
    // Old leaves and rust, over the edge.
    grains(spot, 0.3, {
      seconds: 1.2,
      rate: 18,
      hz: [1200, 4800],
      decay: [0.003, 0.015],
      level: 0.25,
      rough: 0.8,
      width: 0.8,
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -5,
  level: 0.45,
  duck: 1,
  takes: [
    { seconds: 1.9, build: taken(165, 19, 46) },
    { seconds: 1.9, build: taken(190, 38, 24) },
    { seconds: 1.9, build: taken(148, 26, 58) },
  ],
};

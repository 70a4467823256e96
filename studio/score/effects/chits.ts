/** Factory chits told out on a counter: stamped tin, not coin, and it sounds like what it is worth. */
import { between, bounces, inRoom, strike, tin, wood } from '../kit/struck.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const told =
  (count: number, pace: number, plate: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'cellar', 12_000);
    const { chance } = spot;
    let at = 0.02;
    for (let i = 0; i < count; i++) {
      strike(spot, at, tin(chance, plate * between(chance, 0.94, 1.08), 0.07), {
        contact: 0.0005,
        force: between(chance, 0.3, 0.5),
        grit: 0.6,
        place: -0.1 + 0.05 * i,
      });
      strike(spot, at + 0.004, wood(chance, 260, 0.5, 0.07), { contact: 0.0015, force: 0.3 });
      at += pace * between(chance, 0.85, 1.15) * (i === count - 2 ? 2.2 : 1);
    }
    // The last one spins before it lies.
    bounces(spot, at - pace * 0.6, tin(chance, plate * 1.2, 0.09), {
      contact: 0.0004,
      force: 0.3,
      again: 0.085,
      keep: 0.88,
      grit: 0.5,
      place: 0.2,
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.34,
  duck: 1,
  takes: [
    { seconds: 2.4, build: told(5, 0.21, 1500) },
    { seconds: 1.8, build: told(3, 0.2, 1620) },
    { seconds: 2.6, build: told(8, 0.15, 1430) },
  ],
};

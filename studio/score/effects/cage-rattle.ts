/** The wire takes a body and gives it back: posts, links, the gate on its chain. */
import { among, between, inRoom, iron, steel, strike, tin } from '../kit/struck.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const shaken =
  (waves: readonly (readonly [at: number, force: number])[], links: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'yard', 12_000);
    const { chance } = spot;
    for (const [at, force] of waves) {
      strike(spot, at, iron(chance, 175, 0.6), {
        contact: 0.003,
        force: force * 0.6,
        grit: 0.5,
        place: -0.3,
      });
      strike(spot, at + 0.03, iron(chance, 205, 0.5), {
        contact: 0.003,
        force: force * 0.4,
        grit: 0.5,
        place: 0.4,
      });
      // It runs out along the wire to both sides.
      for (let i = 0; i < links; i++) {
        const u = i / links;
        strike(
          spot,
          at + 0.01 + 0.55 * u * between(chance, 0.8, 1.2),
          steel(chance, among(chance, 620, 2100), between(chance, 0.08, 0.25)),
          {
            contact: 0.0006,
            force: force * 0.3 * (1 - u) * between(chance, 0.4, 1),
            grit: 0.5,
            place: (i % 2 ? 1 : -1) * Math.min(0.9, u * 1.1),
          },
        );
      }
      for (const late of [0.2, 0.31, 0.44])
        strike(spot, at + late, tin(chance, 1250, 0.1), { contact: 0.0005, force: force * 0.16, place: 0.6 });
    }
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -4,
  level: 0.5,
  duck: 0.8,
  takes: [
    { seconds: 2, build: shaken([[0.02, 1]], 30) },
    {
      seconds: 2.4,
      build: shaken(
        [
          [0.02, 0.8],
          [0.42, 1],
        ],
        22,
      ),
    },
    {
      seconds: 2.8,
      build: shaken(
        [
          [0.02, 0.7],
          [0.35, 0.9],
          [0.7, 0.6],
        ],
        18,
      ),
    },
  ],
};

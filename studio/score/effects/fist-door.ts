/** A fist on the street door, heard from under it: the panel, the bolt in its keeper, dust. */
import { between, inRoom, steel, strike, thud, wood } from '../kit/struck.ts';
import { grains } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const knock =
  (at: readonly number[], door: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'stairs', 4200);
    const { chance } = spot;
    const [panel, rail, bolt] = [
      wood(chance, door, 1, 0.28),
      wood(chance, door * 4.4, 0, 0.07),
      steel(chance, 760, 0.12),
    ];
    for (const when of at) {
      const force = between(chance, 0.8, 1);
      strike(spot, when, panel, { contact: 0.0036, force, grit: 0.3 });
      strike(spot, when, rail, { contact: 0.0014, force: force * 0.45, grit: 0.5 });
      thud(spot, when, { from: 150, to: 70, seconds: 0.3, force: force * 0.8 });
      for (const late of [0.016, 0.038, 0.07])
        strike(spot, when + late * between(chance, 0.8, 1.3), bolt, {
          contact: 0.0006,
          force: 0.17 * force,
          grit: 0.6,
          place: 0.25,
        });
    }
    grains(spot, 0.3, {
      seconds: 1.3,
      rate: 26,
      hz: [1500, 5000],
      decay: [0.003, 0.012],
      level: 0.1,
      rough: 0.8,
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -2,
  level: 0.8,
  duck: 0.6,
  takes: [
    { seconds: 2.1, build: knock([0.02, 0.22, 0.43, 0.72, 0.9], 122) },
    { seconds: 1.9, build: knock([0.02, 0.19, 0.37, 0.55], 112) },
  ],
};

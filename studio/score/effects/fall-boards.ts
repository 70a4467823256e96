/** A girl and a floor, from the bed: knee, hip, elbow, and the flat of a hand. The window answers. */
import { between, bounces, china, inRoom, steel, strike, thud, wood } from '../kit/struck.ts';
import { cloth, glide, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const fall =
  (parts: readonly (readonly [at: number, force: number, contact: number])[], floor: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'bed', 9000);
    const { chance } = spot;
    cloth(spot, 0, { seconds: 0.3, level: 0.3, pace: 12, bright: 0.7 });
    for (const [at, force, contact] of parts) {
      strike(spot, at, wood(chance, floor * between(chance, 0.9, 1.2), 1, 0.22), {
        contact,
        force,
        grit: 0.4,
      });
      thud(spot, at, { from: 135, to: 68, seconds: 0.34, force: force * 0.8 });
      // Under the skin it is not flesh.
      strike(spot, at + 0.004, steel(chance, 480, 0.12), { contact: 0.0012, force: force * 0.12 });
    }
    const [first] = parts[0] ?? [0];
    bounces(spot, first + 0.06, china(chance, 1900, 0.1), {
      contact: 0.0006,
      force: 0.07,
      again: 0.05,
      keep: 0.8,
      place: 0.6,
    });
    rub(spot, first + 0.5, {
      seconds: 0.4,
      rate: glide(70, 48),
      jitter: 0.25,
      body: wood(chance, 420, 0, 0.07),
      level: (u) => 0.18 * swell(0.3)(u),
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -3,
  level: 0.68,
  duck: 0.7,
  takes: [
    {
      seconds: 1.8,
      build: fall(
        [
          [0.12, 0.8, 0.003],
          [0.22, 1, 0.006],
          [0.37, 0.4, 0.002],
          [0.45, 0.35, 0.0045],
        ],
        124,
      ),
    },
    {
      seconds: 1.8,
      build: fall(
        [
          [0.1, 0.6, 0.003],
          [0.27, 1, 0.005],
          [0.33, 0.5, 0.002],
          [0.5, 0.25, 0.004],
        ],
        112,
      ),
    },
  ],
};

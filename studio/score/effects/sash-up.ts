/** An old sash window going up, stiff: paint lets go, wood rubs in wood, and the panes talk. */
import { between, bounces, china, inRoom, strike, thud, wood } from '../kit/struck.ts';
import { even, hiss, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

/** @param pulls start, seconds and slips a second of each heave */
const raised =
  (pulls: readonly (readonly [at: number, seconds: number, rate: number])[], frame: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'bed', 10_000);
    const { chance } = spot;
    strike(spot, 0.02, wood(chance, frame, 0.6, 0.1), { contact: 0.0016, force: 0.6, grit: 0.5 });
    for (const [at, seconds, rate] of pulls) {
      for (const side of [-0.3, 0.3])
        rub(
          spot,
          at + 0.02 * chance(),
          {
            seconds,
            rate: (u) => rate * between(chance, 0.9, 1.1) * (0.7 + 0.5 * swell(0.5)(u)),
            jitter: 0.35,
            body: wood(chance, frame * 1.6, 0.4, 0.08),
            level: (u) => 0.4 * swell(0.4, 0.7)(u),
          },
          side,
        );
      hiss(spot, at, { seconds, cut: 1400, q: 0.6, level: (u) => 0.09 * even(0.2)(u) });
      bounces(spot, at + 0.02, china(chance, 1750, 0.08), {
        contact: 0.0008,
        force: 0.14,
        again: 0.07,
        keep: 0.85,
      });
    }
    const [at, seconds] = pulls.at(-1) ?? [0, 0];
    strike(spot, at + seconds, wood(chance, frame * 0.7, 0.9, 0.14), { contact: 0.002, force: 0.8 });
    thud(spot, at + seconds, { from: 150, to: 80, seconds: 0.2, force: 0.4 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -5,
  level: 0.5,
  duck: 1,
  takes: [
    {
      seconds: 1.9,
      build: raised(
        [
          [0.08, 0.3, 66],
          [0.48, 0.26, 82],
          [0.84, 0.4, 104],
        ],
        215,
      ),
    },
    {
      seconds: 1.7,
      build: raised(
        [
          [0.08, 0.42, 58],
          [0.66, 0.44, 96],
        ],
        195,
      ),
    },
  ],
};

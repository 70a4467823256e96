/** A sheet taken up, turned, or opened. */
import { inRoom, type Spot } from '../kit/struck.ts';
import { cloth, grains, hiss, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

/** One movement of a sheet: the bend, and the crackle in it. */
function bend(spot: Spot, at: number, seconds: number, force: number, stiff: number): void {
  cloth(spot, at, { seconds, level: 0.08 * force, pace: 26, bright: 1.7 });
  grains(spot, at, {
    seconds,
    rate: (u) => 300 * stiff * swell(0.3, 1.5)(u),
    hz: [1300, 7500],
    decay: [0.0012, 0.009],
    level: 0.7 * force,
    rough: 0.7,
    width: 0.6,
  });
  // The sheet as a drum, very slack.
  hiss(spot, at, { seconds, cut: 520, q: 1.2, level: (u) => 0.05 * force * swell(0.2, 2)(u) });
}

const sheet =
  (moves: readonly (readonly [at: number, seconds: number, force: number])[], stiff: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'bed');
    for (const [at, seconds, force] of moves) bend(spot, at, seconds, force, stiff);
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -4,
  level: 0.4,
  duck: 1,
  takes: [
    { seconds: 0.8, build: sheet([[0.01, 0.5, 1]], 1) },
    {
      seconds: 1,
      build: sheet(
        [
          [0.01, 0.22, 0.7],
          [0.3, 0.45, 1],
        ],
        0.8,
      ),
    },
    {
      seconds: 0.7,
      build: sheet(
        [
          [0.01, 0.18, 1],
          [0.16, 0.35, 0.5],
        ],
        1.4,
      ),
    },
    {
      seconds: 1.2,
      build: sheet(
        [
          [0.01, 0.4, 0.7],
          [0.34, 0.2, 1],
          [0.55, 0.4, 0.8],
        ],
        1.1,
      ),
    },
  ],
};

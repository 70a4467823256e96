/** A finger, a wrist, an elbow: one small motor, and the joint coming to rest. */
import { inRoom, steel, strike } from '../kit/struck.ts';
import { motor } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

/** @param moves start, seconds and turns a second of each movement */
const joint =
  (moves: readonly (readonly [at: number, seconds: number, turns: number])[]): Build =>
  (studio) => {
    const spot = inRoom(studio, 'ear', 9000);
    const stop = steel(spot.chance, 2150, 0.03);
    for (const [at, seconds, turns] of moves) {
      motor(spot, at, {
        seconds,
        turns: (u) => turns * Math.min(1, 0.35 + u * 3, 0.4 + (1 - u) * 2.2),
        level: (u) => 0.3 * Math.min(1, u * 9, (1 - u) * 6),
      });
      strike(spot, at + 0.006, stop, { contact: 0.0006, force: 0.08 });
      strike(spot, at + seconds, stop, { contact: 0.0006, force: 0.16 });
    }
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.3,
  duck: 1,
  takes: [
    { seconds: 0.8, build: joint([[0.01, 0.55, 58]]) },
    {
      seconds: 0.9,
      build: joint([
        [0.01, 0.22, 66],
        [0.32, 0.34, 52],
      ]),
    },
    { seconds: 0.7, build: joint([[0.01, 0.42, 74]]) },
    {
      seconds: 1.1,
      build: joint([
        [0.01, 0.2, 49],
        [0.27, 0.16, 60],
        [0.5, 0.38, 56],
      ]),
    },
  ],
};

/** A dog that has been told to stay: the nose of it, twice, going up at the end. */
import { inRoom } from '../kit/struck.ts';
import { breath, murmur, VOWELS } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const whines =
  (calls: readonly (readonly [at: number, seconds: number, hz: number])[]): Build =>
  (studio) => {
    const spot = inRoom(studio, 'ear', 8000);
    for (const [at, seconds, hz] of calls) {
      murmur(spot, at, {
        seconds,
        pitch: (u) =>
          hz *
          (0.8 + 0.34 * Math.sin(Math.PI * u * 0.85) + 0.12 * u * u) *
          (1 + 0.012 * Math.sin(u * seconds * 48)),
        level: (u) => 3 * Math.min(1, u * 5, (1 - u) * 5) * (0.75 + 0.25 * Math.sin(u * seconds * 31)),
        mouth: [VOWELS.shut, VOWELS.oo, VOWELS.shut],
        air: 0.08,
        shake: 0.008,
      });
      breath(spot, at + seconds + 0.06, {
        seconds: 0.22,
        level: (u) => 0.05 * (1 - u) * Math.min(1, u * 8),
        bright: 1.3,
      });
    }
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.28,
  duck: 1,
  takes: [
    {
      seconds: 2,
      build: whines([
        [0.03, 0.5, 640],
        [0.85, 0.72, 700],
      ]),
    },
    { seconds: 1.6, build: whines([[0.03, 0.95, 610]]) },
    {
      seconds: 1.7,
      build: whines([
        [0.03, 0.26, 760],
        [0.4, 0.28, 740],
        [0.8, 0.5, 690],
      ]),
    },
  ],
};

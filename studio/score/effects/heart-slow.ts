/** A wrist held the way one holds an egg: a knock, and the wait for the next one. Sixty-one a minute. */
import { behind, between, heart, inRoom } from '../kit/struck.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const BEAT = 60 / 61;

const pulse =
  (count: number): Build =>
  (studio) => {
    const spot = behind(inRoom(studio, 'ear', 3000), 1100);
    for (let i = 0; i < count; i++)
      heart(spot, 0.05 + i * BEAT * between(spot.chance, 0.99, 1.01), between(spot.chance, 0.85, 1), 0.31);
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -4,
  level: 0.45,
  duck: 0.8,
  takes: [
    { seconds: 4.7, build: pulse(5) },
    { seconds: 3.7, build: pulse(4) },
  ],
};

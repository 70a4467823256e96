/** A blade through the place where somebody was: the air first, and then that it was steel. */
import { rush } from '../kit/air.ts';
import { inRoom, steel, strike } from '../kit/struck.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const cut =
  (seconds: number, hz: number, from: number, sing: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'street', 15_000);
    rush(spot, 0.01, { seconds, hz, level: 0.9, top: 0.62, from, to: -from });
    rush(spot, 0.03, { seconds: seconds * 0.8, hz: hz * 2.4, level: 0.5, top: 0.68, from, to: -from });
    // It hums when nothing has stopped it.
    strike(spot, 0.01 + seconds * 0.66, steel(spot.chance, sing, 1.1), {
      contact: 0.0008,
      force: 0.16,
      grit: 0,
      place: -from * 0.6,
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -5,
  level: 0.55,
  duck: 0.8,
  takes: [
    { seconds: 1.2, build: cut(0.34, 1500, -0.7, 930) },
    { seconds: 1.1, build: cut(0.26, 1900, 0.7, 1040) },
    { seconds: 1.3, build: cut(0.42, 1250, -0.5, 860) },
  ],
};

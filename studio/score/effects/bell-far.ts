/** A shift bell, far over the roofs: struck, not rung. */
import { behind, bellOf, inRoom, strike } from '../kit/struck.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const struck =
  (at: readonly number[], nominal: number): Build =>
  (studio) => {
    const spot = behind(inRoom(studio, 'far', 2600), 2000);
    const bell = bellOf(spot.chance, nominal, 3.4);
    at.forEach((when, i) => {
      strike(spot, when, bell, { contact: 0.0016, force: i % 2 ? 0.8 : 1, grit: 0.1, place: -0.2 });
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.22,
  duck: 0.9,
  takes: [
    { seconds: 7, build: struck([0.03, 1.5, 2.97], 760) },
    { seconds: 6, build: struck([0.03, 1.62], 720) },
  ],
};

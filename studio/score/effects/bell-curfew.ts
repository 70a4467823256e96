/** Curfew from the Factory's roof: one low bell that does not care who has heard it. */
import { behind, bellOf, inRoom, strike, thud } from '../kit/struck.ts';
import { hiss } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const tolled =
  (at: readonly number[], nominal: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'far', 4200);
    const bell = bellOf(spot.chance, nominal, 5.5);
    for (const when of at) {
      strike(spot, when, bell, { contact: 0.003, force: 1, grit: 0.3, place: 0.15 });
      thud(behind(spot, 600), when, { from: 120, to: 78, seconds: 0.4, force: 0.25 });
      // The mechanism that lifts the hammer again.
      hiss(
        spot,
        when + 1.2,
        { seconds: 0.5, cut: 700, q: 3, level: (u) => 0.03 * Math.sin(Math.PI * u) },
        0.2,
      );
    }
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -4,
  level: 0.5,
  duck: 0.7,
  takes: [
    { seconds: 9, build: tolled([0.03, 2.1, 4.17], 415) },
    { seconds: 6.5, build: tolled([0.03, 2.2], 415) },
  ],
};

/** The church still has its bell. It has been shot, and says so a little after every stroke. */
import { bellOf, inRoom, strike, tin } from '../kit/struck.ts';
import { rub } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const struck =
  (at: readonly number[], nominal: number, rattle: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'far', 7000);
    const { chance } = spot;
    const bell = bellOf(chance, nominal, 1.7);
    const lip = tin(chance, nominal * 1.7, 0.08);
    for (const when of at) {
      strike(spot, when, bell, { contact: 0.0014, force: 0.9, grit: 0.4 });
      // The two sides of the crack touch each other at the rate of its hum.
      rub(spot, when + 0.004, {
        seconds: rattle,
        rate: nominal / 4,
        jitter: 0.04,
        body: lip,
        level: (u) => 0.5 * (1 - u) ** 2.2,
      });
      strike(spot, when, tin(chance, nominal * 0.9, 0.2), { contact: 0.0009, force: 0.35, grit: 0.7 });
    }
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -4,
  level: 0.5,
  duck: 0.8,
  takes: [
    { seconds: 4.4, build: struck([0.03], 540, 0.9) },
    { seconds: 6, build: struck([0.03, 1.7], 540, 0.8) },
  ],
};

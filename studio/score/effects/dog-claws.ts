/** Claws on paving: four feet, none of them in a hurry until the last. */
import { between, inRoom, stone, strike } from '../kit/struck.ts';
import { hiss } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const trot =
  (steps: number, pace: number, quicken: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'street', 14_000);
    const { chance } = spot;
    let at = 0.02;
    for (let i = 0; i < steps; i++) {
      // Two claws touch, seldom three; the pad comes down behind them.
      for (let claw = 0; claw < (chance() < 0.3 ? 3 : 2); claw++)
        strike(spot, at + claw * between(chance, 0.004, 0.012), stone(chance, between(chance, 1500, 2300)), {
          contact: 0.0003,
          force: between(chance, 0.25, 0.5),
          grit: 0.4,
          place: i % 2 ? 0.12 : -0.12,
        });
      hiss(spot, at + 0.012, { seconds: 0.05, kind: 'low', cut: 420, level: (u) => 0.14 * (1 - u) ** 2 });
      at += (i % 2 ? 1 : 0.62) * pace * quicken ** i * between(chance, 0.9, 1.1);
    }
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.26,
  duck: 1,
  takes: [
    { seconds: 2.2, build: trot(11, 0.2, 1) },
    { seconds: 1.9, build: trot(14, 0.2, 0.95) },
    { seconds: 2, build: trot(8, 0.26, 1.02) },
  ],
};

/** The paving jumps, in fours: four falls and a hold, from the next street, past, and on. */
import { behind, between, bounces, inRoom, iron, stone, strike, thud, tin } from '../kit/struck.ts';
import { even, hiss, motor } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const march =
  (beat: number, foot: number): Build =>
  (studio) => {
    const street = inRoom(studio, 'street', 9000);
    const { chance } = street;
    // Cut in Hz, loudness and side of each four: it turns the corner, is here, is gone.
    for (const [four, cut, near, place] of [
      [0, 900, 0.35, -0.5],
      [1, 6500, 1, -0.05],
      [2, 1300, 0.45, 0.5],
    ] as const) {
      const spot = behind(street, cut);
      const begin = 0.03 + four * beat * 5.4;
      for (let i = 0; i < 4; i++) {
        const at = begin + i * beat * between(chance, 0.98, 1.02);
        const force = near * between(chance, 0.85, 1);
        thud(spot, at, { from: 150, to: 54, seconds: 0.5, force: force * 0.8, place });
        strike(spot, at, iron(chance, foot * (i % 2 ? 1.07 : 1), 0.7), {
          contact: 0.0014,
          force: force * 0.9,
          grit: 0.6,
          place,
        });
        strike(spot, at, stone(chance, 260), { contact: 0.002, force: force * 1.1, grit: 0.9, place });
        // Plates of the shin shake against each other.
        for (const late of [0.02, 0.055])
          strike(spot, at + late, tin(chance, 640, 0.16), {
            contact: 0.0007,
            force: force * 0.2,
            grit: 0.5,
            place,
          });
        // The stone next to it comes down again.
        bounces(spot, at + 0.07, stone(chance, between(chance, 380, 620)), {
          contact: 0.001,
          force: force * 0.35,
          again: 0.07,
          keep: 0.6,
          place: place + between(chance, -0.3, 0.3),
        });
        motor(
          spot,
          at + beat * 0.45,
          { seconds: beat * 0.5, turns: (u) => 26 + 14 * u, level: (u) => 0.05 * near * even(0.3)(u) },
          place,
        );
      }
      hiss(
        spot,
        begin + 4 * beat,
        { seconds: beat * 1.1, cut: 1400, level: (u) => 0.06 * near * even(0.4)(u) },
        place,
      );
    }
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -2,
  level: 0.9,
  duck: 0.6,
  takes: [
    { seconds: 6, build: march(0.33, 118) },
    { seconds: 6, build: march(0.345, 104) },
  ],
};

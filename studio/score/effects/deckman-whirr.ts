/** A Deckman attends: the neck comes round, two lenses argue, a drum of names runs and stops. */
import { between, inRoom, steel, strike, tin } from '../kit/struck.ts';
import { glide, motor, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const attends =
  (turn: number, names: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'cellar', 10_000);
    const { chance } = spot;
    motor(
      spot,
      0.02,
      {
        seconds: turn,
        turns: (u) => 30 + 16 * swell(0.4)(u),
        level: (u) => 0.3 * Math.min(1, u * 9, (1 - u) * 7),
        teeth: 12,
      },
      -0.2,
    );
    strike(spot, 0.02 + turn, steel(chance, 1250, 0.06), { contact: 0.0008, force: 0.4 });
    for (const [late, seconds, pitch, place] of [
      [0.1, 0.17, 92, -0.15],
      [0.3, 0.12, 80, 0.15],
      [0.44, 0.2, 98, -0.15],
    ] as const)
      motor(
        spot,
        turn + late,
        { seconds, turns: () => pitch, level: (u) => 0.14 * Math.sin(Math.PI * u), teeth: 16 },
        place,
      );
    // The drum: card after card under a spring.
    let at = turn + 0.75;
    for (let i = 0; i < names; i++) {
      strike(spot, at, tin(chance, 1500, 0.03), {
        contact: 0.0004,
        force: between(chance, 0.2, 0.36),
        grit: 0.6,
        place: 0.25,
      });
      at += 0.032 * (1 + 1.6 * (i / names) ** 4);
    }
    motor(
      spot,
      turn + 0.72,
      { seconds: at - turn - 0.7, turns: glide(52, 20), level: (u) => 0.16 * Math.min(1, (1 - u) * 5) },
      0.25,
    );
    strike(spot, at + 0.05, steel(chance, 820, 0.14), {
      contact: 0.0008,
      force: 0.6,
      grit: 0.4,
      place: 0.25,
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -5,
  level: 0.4,
  duck: 0.9,
  takes: [
    { seconds: 2.9, build: attends(0.6, 26) },
    { seconds: 2.5, build: attends(0.45, 18) },
  ],
};

/** The form called Fall: nothing for as long as it can be borne, then all of her on two feet, and the street's answer. */
import { between, inRoom, iron, stone, strike, thud, tin } from '../kit/struck.ts';
import { dying, glide, grains, hiss, motor } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const landed =
  (fall: number, paving: number, plates: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'street', 12_000);
    const { chance } = spot;
    hiss(
      spot,
      0,
      {
        seconds: fall,
        cut: glide(1700, 380),
        q: 1.2,
        level: (u) => 0.3 * u ** 2 * Math.min(1, (1 - u) * 20),
      },
      0,
      1,
    );
    const down = fall + 0.03;
    for (const [late, force, place] of [
      [0, 1, -0.15],
      [0.045, 0.7, 0.15],
    ] as const) {
      thud(spot, down + late, { from: 190, to: 64, seconds: 0.6, force, place });
      strike(spot, down + late, stone(chance, paving), { contact: 0.0018, force, grit: 0.9, place });
      strike(spot, down + late, iron(chance, 165, 0.6), {
        contact: 0.0014,
        force: force * 0.6,
        grit: 0.6,
        place,
      });
    }
    for (let i = 0; i < plates; i++)
      strike(spot, down + 0.03 + i * 0.024, tin(chance, between(chance, 480, 800), 0.14), {
        contact: 0.0007,
        force: 0.2 / (1 + i * 0.4),
        place: 0.1,
      });
    grains(spot, down, {
      seconds: 1.1,
      rate: (u) => 260 * (1 - u) ** 2,
      hz: [300, 4600],
      decay: [0.005, 0.04],
      level: dying(0.04),
      rough: 0.7,
      width: 0.9,
    });
    // Her knees take the rest of it.
    motor(spot, down + 0.05, { seconds: 0.5, turns: glide(90, 24), level: (u) => 0.12 * (1 - u) });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -2,
  level: 0.85,
  duck: 0.4,
  takes: [
    { seconds: 2.4, build: landed(0.55, 260, 5) },
    { seconds: 2.2, build: landed(0.36, 300, 4) },
  ],
};

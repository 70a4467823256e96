/** The form called Lever: an arm that is longer than its owner knew, loaded until it says so. */
import { inRoom, iron, steel, strike, thud, tin } from '../kit/struck.ts';
import { dying, glide, grains, motor, rub } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const levered =
  (load: number, arm: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'street', 13_000);
    const { chance } = spot;
    strike(spot, 0.01, iron(chance, arm * 1.8, 0.1), { contact: 0.002, force: 0.5, grit: 0.6 });
    rub(spot, 0.05, {
      seconds: load,
      rate: glide(28, 165),
      jitter: 0.22,
      body: iron(chance, arm, 0.25),
      level: (u) => 0.55 * u ** 1.2,
    });
    motor(
      spot,
      0.05,
      { seconds: load, turns: glide(70, 18), level: (u) => 0.2 * u * Math.min(1, (1 - u) * 12) },
      0.2,
    );
    const snap = 0.06 + load;
    strike(spot, snap, steel(chance, 1150, 0.16), { contact: 0.0003, force: 1.2, grit: 0.9 });
    strike(spot, snap + 0.002, iron(chance, arm * 1.3, 0.5), { contact: 0.0008, force: 0.8, grit: 0.8 });
    thud(spot, snap, { from: 260, to: 84, seconds: 0.3, force: 0.8 });
    // Cables that went through there, and a bolt that is free now.
    for (const [late, place] of [
      [0.06, 0.3],
      [0.11, -0.2],
      [0.19, 0.4],
    ] as const)
      strike(spot, snap + late, tin(chance, 1700, 0.1), { contact: 0.0004, force: 0.22, place });
    grains(spot, snap, {
      seconds: 0.7,
      rate: (u) => 110 * (1 - u),
      hz: [1200, 8000],
      decay: [0.004, 0.03],
      level: dying(0.05),
      rough: 0.4,
      width: 0.7,
    });
    strike(spot, snap + 0.5, steel(chance, 1900, 0.25), { contact: 0.0004, force: 0.2, place: 0.5 });
    strike(spot, snap + 0.64, steel(chance, 1850, 0.2), { contact: 0.0004, force: 0.1, place: 0.55 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -2,
  level: 0.8,
  duck: 0.5,
  takes: [
    { seconds: 1.8, build: levered(0.5, 170) },
    { seconds: 1.6, build: levered(0.34, 205) },
  ],
};

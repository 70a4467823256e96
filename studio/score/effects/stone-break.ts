/** A wall gives: the blow, the crack that thinks about it, and all of it at once. */
import { between, bounces, inRoom, stone, strike, thud } from '../kit/struck.ts';
import { dying, glide, grains, hiss, rub } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const gives =
  (block: number, thinks: number, pieces: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'street', 12_000);
    const { chance } = spot;
    strike(spot, 0.01, stone(chance, block), { contact: 0.003, force: 1.2, grit: 1 });
    thud(spot, 0.01, { from: 190, to: 66, seconds: 0.55, force: 0.75 });
    rub(spot, 0.05, {
      seconds: thinks,
      rate: glide(30, 190),
      jitter: 0.6,
      body: stone(chance, block * 1.7),
      level: (u) => 0.9 * u,
    });
    const down = 0.05 + thinks;
    thud(spot, down, { from: 150, to: 64, seconds: 0.7, force: 0.5 });
    hiss(
      spot,
      down,
      { seconds: 1.6, kind: 'low', cut: glide(1900, 240), level: (u) => 0.5 * dying(0.01)(u) },
      0,
      1,
    );
    grains(spot, down, {
      seconds: 1.9,
      rate: (u) => 420 * (1 - u) ** 2 + 6,
      hz: [180, 3600],
      decay: [0.008, 0.05],
      level: dying(0.06),
      rough: 0.65,
      width: 0.9,
    });
    for (let i = 0; i < pieces; i++)
      bounces(spot, down + 0.9 * chance() ** 1.3, stone(chance, between(chance, 240, 900)), {
        contact: between(chance, 0.0008, 0.0022),
        force: between(chance, 0.25, 0.7),
        again: between(chance, 0.09, 0.2),
        keep: 0.6,
        grit: 0.8,
        place: between(chance, -0.8, 0.8),
      });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -2,
  level: 0.9,
  duck: 0.5,
  takes: [
    { seconds: 3.1, build: gives(170, 0.16, 11) },
    { seconds: 2.8, build: gives(210, 0.09, 8) },
    { seconds: 3.3, build: gives(145, 0.3, 14) },
  ],
};

/** A drop through what had been a roof, into what had been a font. */
import { between, inRoom, stone, strike } from '../kit/struck.ts';
import { bubble } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const drop =
  (hz: number, splashes: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'far', 9000);
    const { chance } = spot;
    strike(spot, 0.02, stone(chance, 1900), { contact: 0.0006, force: 0.14, grit: 0.3 });
    bubble(spot, 0.03, hz, 0.9, 0.1);
    bubble(spot, 0.075, hz * 1.7, 0.34, 0.06);
    for (let i = 0; i < splashes; i++)
      bubble(
        spot,
        0.12 + 0.25 * chance(),
        hz * between(chance, 1.2, 2.4),
        0.12 * chance(),
        0.05,
        between(chance, -0.3, 0.3),
      );
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.3,
  duck: 1,
  takes: [
    { seconds: 2.2, build: drop(980, 2) },
    { seconds: 2.2, build: drop(860, 4) },
    { seconds: 2.2, build: drop(1120, 1) },
  ],
};

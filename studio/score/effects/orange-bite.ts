/** An orange bitten peel and all: the skin gives, the oil goes up the nose, and it runs. */
import { behind, between, inRoom, thud } from '../kit/struck.ts';
import { bubble, dying, grains, hiss, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const bite =
  (give: number, juice: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'ear', 13_000);
    const { chance } = spot;
    // Cut skin: it resists in small tears, then all at once.
    grains(spot, 0.01, {
      seconds: give,
      rate: (u) => 60 + 260 * u,
      hz: [380, 1900],
      decay: [0.005, 0.016],
      level: (u) => 0.3 + 0.5 * u,
      rough: 0.6,
    });
    thud(spot, give, { from: 340, to: 120, seconds: 0.11, force: 0.7 });
    grains(spot, give, {
      seconds: 0.16,
      rate: (u) => 700 * (1 - u),
      hz: [500, 3600],
      decay: [0.004, 0.014],
      level: dying(0.15),
      rough: 0.65,
    });
    hiss(spot, give + 0.01, { seconds: 0.22, cut: 6400, q: 0.9, level: (u) => 0.2 * dying(0.03)(u) }, 0.1);
    const wet = behind(spot, 4200);
    hiss(wet, give + 0.08, {
      seconds: juice,
      cut: (u) => 1500 - 700 * u,
      q: 1.1,
      level: (u) => 0.2 * swell(0.2)(u),
    });
    for (let i = 0; i < 9; i++)
      bubble(
        wet,
        give + 0.06 + juice * chance(),
        between(chance, 380, 1300),
        between(chance, 0.05, 0.17),
        0.05,
      );
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.55,
  duck: 1,
  takes: [
    { seconds: 0.9, build: bite(0.13, 0.45) },
    { seconds: 0.8, build: bite(0.09, 0.34) },
    { seconds: 1, build: bite(0.18, 0.52) },
  ],
};

/** Into the lake: the skin of it, the hole in it, the hole shutting, and the sound from underneath. */
import { behind, inRoom, thud } from '../kit/struck.ts';
import { bubble, dying, glide, grains, hiss, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const entered =
  (weight: number, shuts: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'yard', 12_000);
    const { chance } = spot;
    thud(spot, 0.02, { from: 240, to: 74, seconds: 0.4, force: 0.8 * weight });
    hiss(
      spot,
      0.02,
      { seconds: 1.1, cut: glide(3400, 700), q: 0.5, level: (u) => 0.8 * weight * dying(0.01)(u) },
      0,
      1,
    );
    hiss(spot, 0.05, { seconds: 1.4, kind: 'high', cut: 3600, level: (u) => 0.22 * dying(0.02)(u) }, 0, 1);
    // The hole shuts: a second blow, rounder than the first.
    thud(spot, shuts, { from: 150, to: 90, seconds: 0.35, force: 0.6 * weight });
    hiss(spot, shuts, { seconds: 0.7, cut: glide(420, 1300), q: 1, level: (u) => 0.5 * swell(0.12, 1.5)(u) });
    grains(spot, 0.2, {
      seconds: 1.8,
      rate: (u) => 130 * (1 - u) ** 1.5,
      hz: [700, 3800],
      decay: [0.01, 0.04],
      level: 0.3,
      rough: 0.2,
      width: 1,
    });
    const under = behind(spot, 1100);
    for (let i = 0; i < 50; i++) {
      const u = chance() ** 1.4;
      bubble(
        under,
        shuts + 0.05 + 1.9 * u,
        170 + 600 * chance(),
        0.34 * (1 - u) * chance(),
        0.05 + 0.09 * chance(),
        chance() - 0.5,
      );
    }
    hiss(
      under,
      shuts,
      {
        seconds: 2,
        kind: 'low',
        cut: glide(600, 130),
        level: (u) => 0.3 * Math.min(1, u * 12) * (1 - u) ** 1.5,
      },
      0,
      1,
    );
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -3,
  level: 0.65,
  duck: 0.6,
  takes: [
    { seconds: 3.3, build: entered(1, 0.34) },
    { seconds: 3.1, build: entered(0.8, 0.26) },
  ],
};

/** The thumbnail in at the top, then round and never lifted: the peel comes away in one road. */
import { inRoom, thud } from '../kit/struck.ts';
import { even, grains, hiss, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const peeled =
  (seconds: number, pulls: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'ear', 12_000);
    thud(spot, 0.02, { from: 420, to: 170, seconds: 0.07, force: 0.45 });
    hiss(spot, 0.03, { seconds: 0.09, cut: 6000, q: 1, level: (u) => 0.1 * swell(0.1)(u) });
    // The hand turns the fruit: each turn pulls, and eases.
    const pull = (u: number): number =>
      (0.18 + 0.82 * Math.sin(Math.PI * ((u * pulls) % 1)) ** 1.6) * even(0.04)(u);
    grains(spot, 0.16, {
      seconds,
      rate: (u) => 25 + 330 * pull(u),
      hz: [320, 2300],
      decay: [0.004, 0.018],
      level: pull,
      rough: 0.7,
      width: 0.3,
    });
    hiss(spot, 0.16, {
      seconds,
      cut: (u) => 900 + 800 * pull(u),
      q: 0.8,
      level: (u) => 0.11 * pull(u) ** 1.5,
    });
    thud(spot, 0.18 + seconds, { from: 260, to: 130, seconds: 0.06, force: 0.22 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.36,
  duck: 1,
  takes: [
    { seconds: 2.1, build: peeled(1.6, 4) },
    { seconds: 1.8, build: peeled(1.3, 3) },
    { seconds: 2.3, build: peeled(1.8, 5) },
  ],
};

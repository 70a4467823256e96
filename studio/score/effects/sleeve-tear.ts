/** A sleeve goes at the shoulder: thread by thread, then all of it. */
import { inRoom, thud } from '../kit/struck.ts';
import { cloth, grains, hiss, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const tear =
  (seconds: number, give: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'bed', 13_000);
    const course = swell(give, 1.4);
    cloth(spot, 0, { seconds: 0.2, level: 0.25, pace: 20, bright: 0.8 });
    grains(spot, 0.08, {
      seconds,
      rate: (u) => 60 + 520 * course(u),
      hz: [700, 5200],
      decay: [0.003, 0.014],
      level: (u) => 0.35 + 0.65 * course(u),
      rough: 0.75,
    });
    hiss(spot, 0.08, {
      seconds,
      cut: (u) => 1300 + 1500 * course(u),
      q: 0.9,
      level: (u) => 0.5 * course(u) * (0.55 + 0.45 * Math.sin(u * seconds * 190)),
    });
    // The last seam, and the slack of it.
    thud(spot, 0.08 + seconds * give, { from: 230, to: 110, seconds: 0.09, force: 0.4 });
    cloth(spot, 0.06 + seconds, { seconds: 0.3, level: 0.4, pace: 12, bright: 0.8 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -4,
  level: 0.45,
  duck: 0.8,
  takes: [
    { seconds: 1.2, build: tear(0.62, 0.8) },
    { seconds: 1, build: tear(0.42, 0.65) },
    { seconds: 1.3, build: tear(0.75, 0.9) },
  ],
};

/** A face washed by the spoonful: enamel, a little water lifted, a little let go. */
import { between, inRoom, strike, tin } from '../kit/struck.ts';
import { bubble, hiss, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const spoonful =
  (bowl: number, pour: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'cellar', 14_000);
    const { chance } = spot;
    strike(spot, 0.02, tin(chance, bowl, 0.35), { contact: 0.0007, force: 0.22, place: 0.1 });
    for (const [at, hz] of [
      [0.06, 620],
      [0.11, 900],
      [0.17, 760],
    ] as const)
      bubble(spot, at * between(chance, 0.9, 1.2), hz * between(chance, 0.85, 1.2), 0.32, 0.07, 0.1);
    strike(spot, 0.36, tin(chance, bowl * 1.3, 0.25), { contact: 0.0005, force: 0.12, place: 0.1 });
    hiss(spot, 0.62, { seconds: pour, cut: 2600, q: 0.7, level: (u) => 0.05 * swell(0.3)(u) }, -0.05);
    for (let i = 0; i < 22; i++) {
      const u = chance();
      bubble(
        spot,
        0.64 + pour * u,
        between(chance, 480, 1500),
        0.26 * (1 - u) * between(chance, 0.3, 1),
        between(chance, 0.03, 0.08),
        between(chance, -0.2, 0.2),
      );
    }
    // The last of it, drop by drop, back into the bowl.
    bubble(spot, 0.72 + pour, between(chance, 900, 1300), 0.22, 0.09, 0.12);
    bubble(spot, 0.98 + pour, between(chance, 900, 1300), 0.15, 0.09, 0.12);
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.36,
  duck: 1,
  takes: [
    { seconds: 1.9, build: spoonful(1180, 0.5) },
    { seconds: 1.7, build: spoonful(1090, 0.36) },
    { seconds: 2, build: spoonful(1270, 0.62) },
  ],
};

/** A tap: the handle, the cough in the pipe, water onto enamel, and the drops that it keeps back. */
import { between, inRoom, steel, strike, tin } from '../kit/struck.ts';
import { bubble, glide, hiss, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const run =
  (seconds: number, basin: number, drops: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'cellar', 13_000);
    const { chance } = spot;
    rub(spot, 0.02, {
      seconds: 0.22,
      rate: glide(520, 690),
      jitter: 0.06,
      body: steel(chance, 1150, 0.05),
      level: (u) => 0.05 * swell(0.5)(u),
    });
    for (const at of [0.2, 0.27, 0.33])
      strike(spot, at, steel(chance, 240, 0.12), { contact: 0.004, force: 0.4, grit: 0.5 });
    const from = 0.34;
    const flow = (u: number): number => Math.min(1, u * 9, (1 - u) * 6);
    hiss(spot, from, {
      seconds,
      cut: 1500,
      q: 0.6,
      level: (u) => 0.16 * flow(u) * (0.85 + 0.15 * Math.sin(u * 60)),
    });
    hiss(spot, from, { seconds, kind: 'high', cut: 4200, level: (u) => 0.07 * flow(u) });
    hiss(spot, from, { seconds, cut: basin, q: 5, level: (u) => 0.14 * flow(u) });
    for (let i = 0; i < seconds * 60; i++) {
      const u = chance();
      bubble(
        spot,
        from + seconds * u,
        between(chance, 420, 1500),
        0.12 * flow(u) * chance(),
        between(chance, 0.02, 0.06),
        between(chance, -0.2, 0.2),
      );
    }
    rub(spot, from + seconds - 0.12, {
      seconds: 0.16,
      rate: glide(660, 520),
      jitter: 0.06,
      body: steel(chance, 1150, 0.05),
      level: (u) => 0.05 * swell(0.5)(u),
    });
    for (let i = 0; i < drops; i++) {
      const at = from + seconds + 0.2 + i * 0.34 * (1 + 0.4 * i);
      bubble(spot, at, 1100, 0.2, 0.06);
      strike(spot, at, tin(chance, basin * 1.6, 0.14), { contact: 0.001, force: 0.12 });
    }
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.3,
  duck: 1,
  takes: [
    { seconds: 4.1, build: run(1.8, 520, 3) },
    { seconds: 2.6, build: run(1.1, 560, 2) },
  ],
};

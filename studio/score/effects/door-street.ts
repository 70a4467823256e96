/** The street door opens onto rain, a lot of it, and shuts, and there is less. */
import { inRoom, steel, strike, thud, wood } from '../kit/struck.ts';
import { glide, grains, hiss, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const opened =
  (shut: number, hinge: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'stairs', 13_000);
    const { chance } = spot;
    const seconds = shut + 0.75;
    /** How far it stands open, 0..1, by seconds. */
    const ajar = (t: number): number => Math.max(0, Math.min(1, (t - 0.16) * 2.4, (shut - t) * 4.5));
    const by = (u: number): number => ajar(u * seconds);
    strike(spot, 0.02, steel(chance, 980, 0.12), { contact: 0.0006, force: 0.35 });
    strike(spot, 0.024, wood(chance, 175, 0.7, 0.12), { contact: 0.0016, force: 0.4 });
    rub(spot, 0.14, {
      seconds: 0.5,
      rate: glide(hinge, hinge * 1.8),
      jitter: 0.18,
      body: wood(chance, 430, 0.2, 0.08),
      level: (u) => 0.2 * swell(0.4)(u),
    });
    // Rain comes in at the top of its voice and goes dull behind the wood.
    hiss(
      spot,
      0,
      { seconds, cut: (u) => 500 + 3600 * by(u), q: 0.35, level: (u) => 0.42 * by(u) + 0.02 },
      0,
      1,
    );
    hiss(spot, 0, { seconds, kind: 'high', cut: 5200, level: (u) => 0.22 * by(u) ** 1.5 }, 0, 1);
    grains(spot, 0.1, {
      seconds: shut - 0.05,
      rate: (u) => 15 + 240 * ajar(0.1 + u * shut),
      hz: [700, 4800],
      decay: [0.006, 0.03],
      level: (u) => 0.9 * ajar(0.1 + u * shut),
      rough: 0.4,
      width: 1,
    });
    thud(spot, shut, { from: 128, to: 58, seconds: 0.4, force: 0.8 });
    strike(spot, shut, wood(chance, 98, 1, 0.24), { contact: 0.0028, force: 0.8, grit: 0.4 });
    strike(spot, shut + 0.012, steel(chance, 880, 0.14), { contact: 0.0007, force: 0.3 });
    strike(spot, shut + 0.06, steel(chance, 1350, 0.08), { contact: 0.0006, force: 0.16 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -3,
  level: 0.6,
  duck: 0.8,
  takes: [
    { seconds: 2.9, build: opened(1.9, 42) },
    { seconds: 3.2, build: opened(2.3, 55) },
  ],
};

/** A small kettle coming to the boil, and taken off before it can say anything. */
import { between, bounces, inRoom, strike, tin } from '../kit/struck.ts';
import { bubble, grains, hiss } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const boiled =
  (seconds: number, lid: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'cellar', 9000);
    const { chance } = spot;
    /** Louder to the boil, then lifted off. */
    const heat = (u: number): number => (0.12 + 0.88 * u ** 1.6) * Math.min(1, u * 12, (1 - u) * 9);
    hiss(spot, 0, { seconds, cut: (u) => 520 + 500 * u, q: 1.6, level: (u) => 0.3 * heat(u) }, 0, 1);
    hiss(spot, 0, { seconds, cut: 3800, q: 0.7, level: (u) => 0.06 * heat(u) ** 1.5 });
    grains(spot, 0, {
      seconds: seconds - 0.1,
      rate: (u) => 30 + 130 * u,
      hz: [300, 1100],
      decay: [0.01, 0.035],
      level: (u) => 0.4 * heat(u),
      rough: 0.15,
    });
    for (let i = 0; i < 26; i++) {
      const u = chance() ** 0.5;
      bubble(
        spot,
        u * (seconds - 0.4),
        between(chance, 240, 560),
        0.2 * heat(u),
        between(chance, 0.03, 0.07),
      );
    }
    for (let at = seconds * 0.5; at < seconds - 0.3; at += between(chance, 0.13, 0.3) * (1.5 - at / seconds))
      bounces(spot, at, tin(chance, lid, 0.12), {
        contact: 0.0008,
        force: 0.13 * (at / seconds) ** 2,
        again: 0.03,
        keep: 0.55,
      });
    strike(spot, seconds - 0.18, tin(chance, lid * 0.6, 0.35), { contact: 0.0012, force: 0.25 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.28,
  duck: 1,
  takes: [
    { seconds: 3.5, build: boiled(3.1, 1150) },
    { seconds: 3.3, build: boiled(2.9, 1280) },
  ],
};

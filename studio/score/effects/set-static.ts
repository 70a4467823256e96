/** A shop's old set finds the court, loses it, and is struck. */
import { glass } from '../kit/glass.ts';
import { chain, drive, filter } from '../kit/graph.ts';
import { inRoom, type Spot, strike, wood } from '../kit/struck.ts';
import { hiss, murmur, VOWELS } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const found =
  (cuts: readonly number[], slap: number): Build =>
  (studio) => {
    const room = inRoom(studio, 'cellar', 11_000);
    const { context, chance } = room;
    const box = filter(context, 'highpass', 320, 0.9);
    chain(box, drive(context, 2), filter(context, 'lowpass', 5200), room.to);
    const spot: Spot = { ...room, to: box };
    strike(room, 0.02, glass(chance, 2300, 0.05), { contact: 0.0005, force: 0.3 });
    const lost = (at: number): boolean => cuts.filter((cut) => cut <= at).length % 2 === 0;
    const long = 2.6;
    hiss(spot, 0.03, {
      seconds: long,
      cut: 2600,
      q: 0.5,
      level: (u) => (lost(u * long) ? 0.3 : 0.07) * Math.min(1, u * 30, (1 - u) * 20),
    });
    hiss(spot, 0.03, {
      seconds: long,
      kind: 'high',
      cut: 4600,
      level: (u) => (lost(u * long) ? 0.13 : 0.02) * (0.7 + 0.3 * Math.sin(u * 900)),
    });
    // Somebody in there is very excited about it.
    murmur(spot, 0.03, {
      seconds: long,
      pitch: (u) => 175 + 70 * u + 22 * Math.sin(u * 40),
      level: (u) => (lost(u * long) ? 0 : 1.6) * (0.3 + 0.7 * Math.abs(Math.sin(u * 38))),
      mouth: [VOWELS.eh, VOWELS.ah, VOWELS.oo, VOWELS.eh, VOWELS.ah, VOWELS.eh, VOWELS.oo, VOWELS.ah],
      air: 0.15,
    });
    strike(room, slap, wood(chance, 190, 1, 0.12), { contact: 0.004, force: 0.7, grit: 0.5 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.3,
  duck: 0.9,
  takes: [
    { seconds: 3, build: found([0.5, 1.1, 1.75], 1.72) },
    { seconds: 3, build: found([0.3, 0.55, 0.9, 1.6, 2.2], 2.16) },
  ],
};

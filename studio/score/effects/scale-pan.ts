/** A yard scale with a palm on it: chains, a pan, and the beam coming to rest against its stop. */
import { inRoom, steel, strike, thud, tin } from '../kit/struck.ts';
import { glide, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const lean =
  (knocks: readonly number[], pan: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'street', 9000);
    const { chance } = spot;
    thud(spot, 0.02, { from: 190, to: 95, seconds: 0.14, force: 0.4 });
    strike(spot, 0.02, tin(chance, pan, 0.5), { contact: 0.005, force: 0.5 });
    rub(spot, 0.08, {
      seconds: 0.6,
      rate: glide(34, 62),
      jitter: 0.35,
      body: steel(chance, 1350, 0.12),
      level: (u) => 0.16 * swell(0.3)(u),
    });
    const beam = steel(chance, 640, 0.35);
    knocks.forEach((at, i) => {
      strike(spot, at, beam, { contact: 0.0008, force: 0.6 * 0.62 ** i, place: 0.15 });
      strike(spot, at + 0.02, tin(chance, pan * 1.4, 0.3), { contact: 0.002, force: 0.2 * 0.62 ** i });
    });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -5,
  level: 0.45,
  duck: 1,
  takes: [
    { seconds: 1.9, build: lean([0.52, 0.83, 1.07, 1.24], 410) },
    { seconds: 1.9, build: lean([0.44, 0.8, 1.1], 370) },
  ],
};

/** A window's latch: a brass tongue out of its plate. */
import { inRoom, steel, strike, wood } from '../kit/struck.ts';
import { rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const lifted =
  (brass: number, gap: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'bed', 12_000);
    const { chance } = spot;
    const [tongue, sash] = [steel(chance, brass, 0.09), wood(chance, 430, 0.4, 0.06)];
    rub(spot, 0.01, {
      seconds: gap,
      rate: 210,
      jitter: 0.4,
      body: tongue,
      level: (u) => 0.05 * swell(0.6)(u),
    });
    for (const [at, force] of [
      [0.01, 0.35],
      [0.01 + gap, 0.8],
    ] as const) {
      strike(spot, at, tongue, { contact: 0.0004, force: force * 0.6 });
      strike(spot, at + 0.001, sash, { contact: 0.0014, force: force * 0.7 });
    }
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.42,
  duck: 1,
  takes: [
    { seconds: 0.5, build: lifted(1720, 0.11) },
    { seconds: 0.45, build: lifted(1880, 0.07) },
    { seconds: 0.55, build: lifted(1600, 0.16) },
  ],
};

/** A clock is stopped for the key that is kept in it: the pendulum held, the glass door, the hook. */
import { bounces, inRoom, steel, strike, wood } from '../kit/struck.ts';
import { glide, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const fetched =
  (beat: number, key: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'cellar', 12_000);
    const { chance } = spot;
    const [works, box] = [steel(chance, 1650, 0.05), wood(chance, 240, 0.8, 0.09)];
    for (let i = 0; i < 3; i++)
      for (const [body, force] of [
        [works, 0.2],
        [box, 0.3],
      ] as const)
        strike(spot, 0.04 + i * beat, body, { contact: 0.0008, force: i % 2 ? force * 0.7 : force });
    const held = 0.04 + 2.5 * beat;
    // The pane's own small hinge, twice: once each way.
    for (const [at, from, to] of [
      [held - 0.2, 160, 260],
      [held + 1.05, 240, 150],
    ] as const)
      rub(spot, at, {
        seconds: 0.26,
        rate: glide(from, to),
        jitter: 0.15,
        body: wood(chance, 760, 0, 0.05),
        level: (u) => 0.16 * swell(0.5)(u),
      });
    for (const [at, force] of [
      [held + 0.34, 0.3],
      [held + 0.5, 0.22],
      [held + 0.74, 0.16],
    ] as const)
      bounces(spot, at, steel(chance, key, 0.3), {
        contact: 0.0004,
        force,
        again: 0.05,
        keep: 0.55,
        place: 0.1,
      });
    strike(spot, held + 1.34, wood(chance, 310, 0.6, 0.08), { contact: 0.0014, force: 0.5 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.4,
  duck: 1,
  takes: [
    { seconds: 3.1, build: fetched(0.5, 2350) },
    { seconds: 3, build: fetched(0.46, 2050) },
  ],
};

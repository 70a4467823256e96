/** A shoulder asked for more than it was built for: it climbs, catches, climbs, and lets go. */
import { chain, drive, filter } from '../kit/graph.ts';
import { inRoom, iron, type Spot, steel, strike } from '../kit/struck.ts';
import { glide, grains, motor, rub, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const forced =
  (catches: readonly number[], top: number, lets: number): Build =>
  (studio) => {
    const near = inRoom(studio, 'stairs', 12_000);
    const { context, chance } = near;
    const strained = drive(context, 3);
    chain(strained, filter(context, 'highpass', 380), filter(context, 'peaking', 1900, 1.2, -5), near.to);
    const spot: Spot = { ...near, to: strained };
    // At each catch it falls back and has to climb again.
    const turns = (u: number): number => {
      const begun = catches.filter((at) => at <= u * lets).at(-1) ?? 0;
      return 34 + (top - 34) * Math.min(1, (u * lets - begun) * 1.5 + 0.25 + 0.5 * u);
    };
    motor(spot, 0.02, {
      seconds: lets,
      turns,
      level: (u) => 0.34 * Math.min(1, u * 9) * (0.5 + 0.5 * u),
      teeth: 11,
    });
    motor(
      spot,
      0.02,
      { seconds: lets, turns: (u) => 1.49 * turns(u), level: (u) => 0.12 * u, teeth: 7 },
      0.2,
    );
    rub(near, 0.1, {
      seconds: lets,
      rate: (u) => 3.2 * turns(u),
      jitter: 0.15,
      body: steel(chance, 1320, 0.1),
      level: (u) => 0.12 * u * swell(0.9)(u),
    });
    for (const at of catches) {
      strike(near, 0.02 + at, iron(chance, 330, 0.2), { contact: 0.0008, force: 0.5, grit: 0.8 });
      grains(near, 0.02 + at, {
        seconds: 0.2,
        rate: 140,
        hz: [2200, 8000],
        decay: [0.003, 0.012],
        level: 0.5,
        rough: 0.5,
      });
    }
    strike(near, lets, iron(chance, 210, 0.7), { contact: 0.001, force: 0.9, grit: 0.8 });
    motor(near, lets, { seconds: 0.8, turns: glide(top * 0.9, 9), level: (u) => 0.18 * (1 - u) ** 1.4 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -3,
  level: 0.7,
  duck: 0.5,
  takes: [
    { seconds: 2.3, build: forced([0.5, 0.9], 150, 1.4) },
    { seconds: 2, build: forced([0.6], 175, 1.1) },
  ],
};

/** A log asks for a name in two notes, and takes what it is given for one. */
import { chain, drive, filter } from '../kit/graph.ts';
import { computed } from '../kit/strip.ts';
import { inRoom, lay, type Spot, steel, strike } from '../kit/struck.ts';
import { grains, hiss } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

/** A note of an old tone generator: nearly square, and it sags. */
const beep = (seconds: number, hz: number) =>
  computed(
    seconds,
    (t) =>
      Math.tanh(3 * Math.sin(2 * Math.PI * hz * (t - 0.01 * t * t))) *
      Math.min(1, t * 300, (seconds - t) * 120),
  );

const asks =
  (notes: readonly (readonly [at: number, seconds: number, hz: number])[], relay: number): Build =>
  (studio) => {
    const near = inRoom(studio, 'cellar', 8000);
    const { context, chance } = near;
    const box = filter(context, 'highpass', 420, 0.9);
    chain(box, drive(context, 1.5), filter(context, 'lowpass', 3200, 1.1), near.to);
    const spot: Spot = { ...near, to: box };
    strike(near, 0.02, steel(chance, 1700, 0.05), { contact: 0.0005, force: 0.3 });
    hiss(spot, 0.03, {
      seconds: relay,
      cut: 1500,
      q: 0.7,
      level: (u) => 0.04 * Math.min(1, u * 20, (1 - u) * 10),
    });
    for (const [at, seconds, hz] of notes) lay(spot, at, [beep(seconds, hz)], 0.3);
    grains(spot, 0.1, {
      seconds: relay,
      rate: 14,
      hz: [900, 2600],
      decay: [0.003, 0.01],
      level: 0.16,
      rough: 0.7,
    });
    strike(near, relay, steel(chance, 1500, 0.05), { contact: 0.0005, force: 0.4 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.22,
  duck: 0.8,
  takes: [
    {
      seconds: 1.8,
      build: asks(
        [
          [0.2, 0.16, 880],
          [0.4, 0.34, 659],
        ],
        1.3,
      ),
    },
    {
      seconds: 1.9,
      build: asks(
        [
          [0.2, 0.12, 659],
          [0.36, 0.12, 659],
          [0.52, 0.4, 880],
        ],
        1.4,
      ),
    },
  ],
};

/** Above a burning ring: thin air that pulls at a strap, and fires at even distances, where the guns had been. */
import { inRoom } from '../kit/struck.ts';
import { grains, wash, waves } from '../kit/textures.ts';
import type { Build, LoopPiece } from '../pieces.ts';

const SECONDS = 24;

const base: Build = (studio) => {
  const spot = inRoom(studio, 'yard', 12_000);
  const [slow, gust, flutter] = [waves(2), waves(5, 0.3), waves(13, 0.1)];
  const wind = (u: number): number => 0.45 + 0.3 * slow(u) + 0.25 * gust(u) * (0.7 + 0.3 * flutter(u));
  wash(spot, { seconds: SECONDS, cut: (u) => 210 + 230 * wind(u), q: 0.8, level: (u) => 0.5 * wind(u) });
  // Its edge on a strap and on a rail: two whistles that seldom agree.
  wash(
    spot,
    { seconds: SECONDS, cut: (u) => 560 + 150 * gust(u), q: 14, level: (u) => 0.4 * gust(u) ** 2 },
    -0.4,
  );
  wash(
    spot,
    { seconds: SECONDS, cut: (u) => 840 + 130 * slow(u), q: 18, level: (u) => 0.35 * wind(u) ** 3 },
    0.5,
  );
  wash(spot, { seconds: SECONDS, kind: 'high', cut: 6200, level: (u) => 0.035 * wind(u) });
  // The fires breathe, each in its own time.
  for (const [cycles, phase, place] of [
    [9, 0, -0.7],
    [11, 0.4, 0.1],
    [7, 0.7, 0.75],
  ] as const) {
    const roar = waves(cycles, phase);
    wash(
      spot,
      { seconds: SECONDS, cut: (u) => 105 + 60 * roar(u), q: 1, level: (u) => 0.2 * (0.4 + 0.6 * roar(u)) },
      place,
    );
    grains(
      spot,
      0,
      {
        seconds: SECONDS,
        rate: 9,
        hz: [280, 1900],
        decay: [0.006, 0.03],
        level: (u) => 0.4 * roar(u),
        rough: 0.6,
        width: 0.2,
      },
      place,
    );
  }
};

export const piece: LoopPiece = {
  kind: 'ambience',
  seconds: SECONDS,
  tail: 3,
  stems: { base },
  loudness: [-28],
};

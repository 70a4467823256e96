/** A roof when the rim is lit: the city is a long way down with its own affairs; washing, a wire, a wireless two roofs on. */
import { pluck } from '../kit/pulse.ts';
import { behind, bellOf, between, inRoom, strike, tin } from '../kit/struck.ts';
import { cloth, drone, grains, hiss, swell, wash, waves } from '../kit/textures.ts';
import type { Build, LoopPiece } from '../pieces.ts';

const SECONDS = 30;
/** What the wireless plays: nobody's tune, five notes of a waltz. */
const WALTZ = [69, 73, 76, 74, 73, 71, 73, 69, 66, 69] as const;

const base: Build = (studio) => {
  const spot = inRoom(studio, 'yard', 10_000);
  const far = inRoom(studio, 'far', 2600);
  const { chance } = spot;
  const wind = (u: number): number => 0.5 + 0.3 * waves(2, 0.3)(u) + 0.2 * waves(5)(u);
  wash(spot, { seconds: SECONDS, cut: (u) => 260 + 160 * wind(u), q: 0.7, level: (u) => 0.1 * wind(u) });
  wash(spot, { seconds: SECONDS, kind: 'high', cut: 5800, level: (u) => 0.012 * wind(u) });
  // The city: one low breath with everything in it.
  wash(far, { seconds: SECONDS, cut: (u) => 110 + 20 * waves(3, 0.5)(u), q: 0.9, level: 0.085 });
  for (const [at, seconds, place] of [
    [2.5, 5, -0.7],
    [15.2, 6, 0.6],
  ] as const)
    hiss(
      far,
      at,
      { seconds, cut: (u) => 240 + 160 * swell(0.5)(u), q: 1.2, level: (u) => 0.12 * swell(0.5, 1.4)(u) },
      place,
    );
  strike(behind(far, 1500), 9.2, bellOf(chance, 640, 3), {
    contact: 0.002,
    force: 0.09,
    grit: 0,
    place: -0.4,
  });
  // The great tube hums where the wind goes over it: a fifth, and it beats.
  for (const [hz, level, place] of [
    [110, 0.013, 0.5],
    [110.2, 0.01, 0.6],
    [165, 0.012, 0.4],
    [330, 0.004, 0.5],
  ] as const)
    drone(spot, SECONDS, hz, (u) => level * wind(u), place);
  wash(
    spot,
    { seconds: SECONDS, cut: (u) => 720 + 60 * wind(u), q: 24, level: (u) => 0.09 * waves(3, 0.2)(u) ** 3 },
    -0.6,
  );
  // Washing on a line.
  for (let i = 0; i < 11; i++) {
    const at = ((i + chance() * 0.8) * SECONDS) / 11;
    cloth(
      behind(spot, 4200),
      at,
      { seconds: between(chance, 0.4, 1.1), level: between(chance, 0.04, 0.1), pace: 11, bright: 0.9 },
      0.25,
    );
  }
  for (let i = 0; i < 6; i++)
    strike(behind(spot, 2600), between(chance, 0, SECONDS), tin(chance, 420, 0.25), {
      contact: 0.003,
      force: 0.05,
      place: -0.4,
    });
  const wireless = { context: spot.context, to: behind(far, 1400).to, chance };
  WALTZ.forEach((note, i) => {
    pluck(wireless, 18 + i * 0.62, note, 0.16, 0.7, 0.8, 1.2);
    if (i % 3 === 0) pluck(wireless, 18 + i * 0.62, note - 24, 0.1, 0.7, 0.8, 1.2);
  });
  grains(spot, 0, {
    seconds: SECONDS,
    rate: 1.6,
    hz: [1500, 3800],
    decay: [0.003, 0.01],
    level: 0.1,
    rough: 0.6,
    width: 1,
  });
};

export const piece: LoopPiece = {
  kind: 'ambience',
  seconds: SECONDS,
  tail: 4,
  stems: { base },
  loudness: [-31],
};

/** Rain on tin and on awnings, the gutters under it, and the city a long way off. */
import { among, behind, between, inRoom, strike, tin } from '../kit/struck.ts';
import { bubble, grains, wash, waves } from '../kit/textures.ts';
import type { Build, LoopPiece } from '../pieces.ts';

const SECONDS = 26;

const base: Build = (studio) => {
  const spot = inRoom(studio, 'street', 14_000);
  const { chance } = spot;
  const fall = (u: number): number => 0.75 + 0.15 * waves(2, 0.1)(u) + 0.1 * waves(5, 0.6)(u);
  // Hollow between 1 and 4 kHz, where reading and voices are.
  wash(spot, { seconds: SECONDS, kind: 'high', cut: 5200, level: (u) => 0.11 * fall(u) });
  wash(spot, { seconds: SECONDS, cut: 620, q: 0.6, level: (u) => 0.13 * fall(u) });
  wash(spot, {
    seconds: SECONDS,
    cut: (u) => 95 + 25 * waves(3)(u),
    q: 0.9,
    level: (u) => 0.14 * (0.6 + 0.4 * waves(3, 0.5)(u)),
  });
  for (const [hz, rough, rate, level, place] of [
    [[2300, 6400], 0.25, 130, 0.2, -0.5],
    [[3000, 8200], 0.3, 110, 0.16, 0.6],
    [[190, 520], 0.7, 60, 0.3, 0.25],
  ] as const)
    grains(
      spot,
      0,
      { seconds: SECONDS, rate, hz, decay: [0.004, 0.022], level: (u) => level * fall(u), rough, width: 0.7 },
      place,
    );
  // A sill nearby: bigger drops, not in time.
  for (let i = 0; i < 46; i++)
    strike(behind(spot, 3600), between(chance, 0, SECONDS), tin(chance, among(chance, 330, 620), 0.12), {
      contact: 0.0016,
      force: between(chance, 0.03, 0.09),
      place: between(chance, -0.9, -0.3),
    });
  // The gutter talks to itself.
  const gutter = behind(spot, 1500);
  for (let i = 0; i < 240; i++)
    bubble(
      gutter,
      between(chance, 0, SECONDS),
      among(chance, 260, 760),
      0.14 * chance() ** 2,
      between(chance, 0.03, 0.09),
      between(chance, 0.4, 0.8),
    );
  wash(
    gutter,
    {
      seconds: SECONDS,
      cut: (u) => 430 + 90 * waves(11)(u),
      q: 3,
      level: (u) => 0.03 * (0.5 + 0.5 * waves(7, 0.3)(u)),
    },
    0.6,
  );
};

export const piece: LoopPiece = {
  kind: 'ambience',
  seconds: SECONDS,
  tail: 2,
  stems: { base },
  loudness: [-29],
};

/** The cellar: mains that one stops hearing, a fridge that comes and goes, a drip, a clock. */
import { behind, between, inRoom, steel, strike, wood } from '../kit/struck.ts';
import { bubble, drone, wash, waves } from '../kit/textures.ts';
import type { Build, LoopPiece } from '../pieces.ts';

const SECONDS = 24;

const base: Build = (studio) => {
  const spot = inRoom(studio, 'cellar', 8000);
  const { chance } = spot;
  wash(spot, { seconds: SECONDS, cut: 190, q: 0.6, level: (u) => 0.07 * (0.8 + 0.2 * waves(2)(u)) });
  wash(spot, { seconds: SECONDS, kind: 'high', cut: 6500, level: 0.02 });
  // Air, and the pipes' share of it.
  wash(spot, { seconds: SECONDS, cut: 620, q: 0.6, level: (u) => 0.012 * (0.7 + 0.3 * waves(3, 0.4)(u)) });
  // Mains: round, low, and a hair apart, so that it lies in the room and not in the ear.
  for (const [hz, level, place] of [
    [100, 0.022, -0.2],
    [100.125, 0.018, 0.25],
    [200, 0.01, 0.1],
    [300, 0.004, -0.3],
  ] as const)
    drone(spot, SECONDS, hz, level, place);
  // The fridge is on for half of it; nobody can say when it began.
  const cold = (u: number): number => waves(1, 0.75)(u) ** 2;
  for (const [hz, level] of [
    [73, 0.018],
    [146.3, 0.018],
    [219.6, 0.009],
    [366, 0.006],
  ] as const)
    drone(spot, SECONDS, hz, (u) => level * cold(u) * (0.85 + 0.15 * waves(SECONDS * 3)(u)), 0.6);
  wash(spot, { seconds: SECONDS, cut: 480, q: 1.4, level: (u) => 0.02 * cold(u) }, 0.6);
  // Seconds: the same two sounds, never quite the same force.
  const [tick, tock, box] = [
    steel(chance, 2250, 0.03),
    steel(chance, 1900, 0.035),
    wood(chance, 310, 0.6, 0.05),
  ];
  for (let i = 0; i < SECONDS; i++) {
    const force = between(chance, 0.8, 1) * 0.09;
    strike(behind(spot, 5200), 0.4 + i, i % 2 ? tock : tick, { contact: 0.0006, force, place: -0.55 });
    strike(spot, 0.4 + i, box, { contact: 0.0015, force: force * 1.2, place: -0.55 });
  }
  for (const at of [2.1, 6.0, 9.3, 13.6, 17.2, 20.9]) {
    bubble(spot, at + 0.4 * chance(), between(chance, 820, 980), 0.1, 0.08, 0.3);
    bubble(spot, at + 0.4 * chance() + 0.07, between(chance, 1200, 1500), 0.03, 0.05, 0.3);
  }
};

export const piece: LoopPiece = {
  kind: 'ambience',
  seconds: SECONDS,
  tail: 2,
  stems: { base },
  loudness: [-31],
};

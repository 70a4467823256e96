/** A lake at the edge of the heaps: water that comes up to the scrap and thinks better of it, reeds, a float on a chain. */
import { among, behind, between, inRoom, iron, strike } from '../kit/struck.ts';
import { bubble, grains, hiss, wash, waves } from '../kit/textures.ts';
import type { Build, LoopPiece } from '../pieces.ts';

const SECONDS = 30;

const base: Build = (studio) => {
  const spot = inRoom(studio, 'yard', 11_000);
  const { chance } = spot;
  wash(spot, {
    seconds: SECONDS,
    cut: (u) => 150 + 40 * waves(2, 0.3)(u),
    q: 0.7,
    level: (u) => 0.07 * (0.7 + 0.3 * waves(2)(u)),
  });
  // Each ripple runs in slowly and goes out through the gravel; no two are as long.
  let at = 0.4;
  while (at < SECONDS - 0.5) {
    const [seconds, force, side] = [
      between(chance, 2.2, 3.6),
      between(chance, 0.5, 1),
      between(chance, -0.6, 0.6),
    ];
    hiss(
      spot,
      at,
      {
        seconds,
        cut: (u) => 380 + 520 * Math.sin(Math.PI * u) ** 2,
        q: 0.7,
        level: (u) => 0.16 * force * u ** 1.4 * (1 - u) ** 1.1 * 2,
      },
      side,
      1,
    );
    hiss(
      spot,
      at + seconds * 0.45,
      {
        seconds: seconds * 0.6,
        kind: 'high',
        cut: 4600,
        level: (u) => 0.045 * force * Math.min(1, u * 4) * (1 - u) ** 1.5,
      },
      side,
      1,
    );
    grains(
      spot,
      at + seconds * 0.5,
      {
        seconds: seconds * 0.5,
        rate: (u) => 60 * (1 - u),
        hz: [1400, 5200],
        decay: [0.003, 0.012],
        level: 0.09 * force,
        rough: 0.5,
        width: 0.6,
      },
      side,
    );
    for (let k = 0; k < 16; k++)
      bubble(
        spot,
        at + seconds * between(chance, 0.3, 0.9),
        among(chance, 260, 900),
        0.34 * force * chance(),
        between(chance, 0.04, 0.1),
        side + between(chance, -0.3, 0.3),
      );
    at += between(chance, 2.3, 3.9);
  }
  // Reeds.
  const gust = (u: number): number => waves(3, 0.6)(u) ** 2;
  wash(spot, { seconds: SECONDS, kind: 'high', cut: 5400, level: (u) => 0.022 * gust(u) }, 0.3);
  grains(
    spot,
    0,
    {
      seconds: SECONDS,
      rate: (u) => 26 * gust(u),
      hz: [1800, 4200],
      decay: [0.004, 0.02],
      level: 0.08,
      rough: 0.8,
      width: 0.8,
    },
    0.4,
  );
  // The float knocks when it is lifted.
  for (const when of [3.4, 8.9, 9.5, 16.2, 22.8, 23.6, 27.7])
    strike(behind(spot, 2400), when, iron(chance, 260, 0.7), {
      contact: 0.004,
      force: between(chance, 0.06, 0.13),
      place: -0.6,
    });
  const far = behind(inRoom(studio, 'far', 2200), 1400);
  wash(far, { seconds: SECONDS, cut: 320, q: 2, level: (u) => 0.04 * waves(1, 0.2)(u) });
};

export const piece: LoopPiece = {
  kind: 'ambience',
  seconds: SECONDS,
  tail: 4,
  stems: { base },
  loudness: [-30],
};

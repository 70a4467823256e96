/** A church without a roof: the wind tries the pipes that are left, water keeps the hours, wings, and the bell is breathed on. */
import { behind, between, inRoom, strike, tin, wood } from '../kit/struck.ts';
import { bubble, drone, glide, hiss, rub, swell, wash, waves } from '../kit/textures.ts';
import type { Build, LoopPiece } from '../pieces.ts';

const SECONDS = 30;

const base: Build = (studio) => {
  const spot = inRoom(studio, 'far', 9000);
  const { chance } = spot;
  const wind = (u: number): number => 0.35 + 0.4 * waves(2, 0.7)(u) + 0.25 * waves(3, 0.1)(u);
  wash(spot, { seconds: SECONDS, cut: (u) => 170 + 180 * wind(u), q: 0.8, level: (u) => 0.16 * wind(u) });
  wash(spot, { seconds: SECONDS, kind: 'high', cut: 5200, level: (u) => 0.012 * wind(u) ** 2 });
  // Four pipes still stand. They were in tune with each other once.
  for (const [hz, cycles, phase, level, place] of [
    [147, 2, 0.1, 0.5, -0.4],
    [221, 3, 0.5, 0.42, 0.2],
    [297, 2, 0.8, 0.3, 0.5],
    [446, 5, 0.3, 0.14, -0.7],
  ] as const) {
    const found = waves(cycles, phase);
    wash(
      spot,
      {
        seconds: SECONDS,
        cut: (u) => hz * (1 + 0.008 * wind(u)),
        q: 34,
        level: (u) => level * found(u) ** 3 * wind(u),
      },
      place,
    );
  }
  for (const [hz, level] of [
    [270, 0.006],
    [321, 0.004],
  ] as const)
    drone(spot, SECONDS, hz, (u) => level * waves(1, 0.4)(u) ** 2, 0.3);
  // A drop every four seconds or so, into what has been the font.
  for (let i = 0; i < 8; i++) {
    const at = 0.9 + i * 3.7 + between(chance, -0.2, 0.2);
    bubble(spot, at, between(chance, 900, 1050), 0.16, 0.08, 0.35);
    bubble(spot, at + 0.06, between(chance, 1500, 1800), 0.05, 0.05, 0.35);
  }
  for (const [at, count, place] of [
    [6.3, 9, -0.5],
    [21.6, 13, 0.6],
  ] as const)
    for (let i = 0; i < count; i++)
      hiss(
        behind(spot, 3000),
        at + i * 0.085 * between(chance, 0.92, 1.1),
        {
          seconds: 0.07,
          cut: 800 + 400 * chance(),
          q: 0.7,
          level: (u) => 0.16 * swell(0.3)(u) * (1 - i / count),
        },
        place + i * 0.04,
      );
  // A pew, or what holds the tower up.
  for (const at of [11.4, 26.2])
    rub(
      behind(spot, 2400),
      at,
      {
        seconds: 1.3,
        rate: glide(24, 44),
        jitter: 0.2,
        body: wood(chance, 190, 0.6, 0.14),
        level: (u) => 0.05 * swell(0.6)(u),
      },
      -0.3,
    );
  for (let i = 0; i < 5; i++)
    strike(behind(spot, 2200), between(chance, 0, SECONDS), tin(chance, 350, 0.4), {
      contact: 0.004,
      force: 0.06,
      place: between(chance, -0.8, 0.8),
    });
};

export const piece: LoopPiece = {
  kind: 'ambience',
  seconds: SECONDS,
  tail: 4,
  stems: { base },
  loudness: [-30],
};

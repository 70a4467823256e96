/** A room in the morning: the street through glass, water down a pipe, a far bell, and wings. This city has no sparrows. */
import { behind, bellOf, between, inRoom, iron, stone, strike } from '../kit/struck.ts';
import { bubble, hiss, swell, wash, waves } from '../kit/textures.ts';
import type { Build, LoopPiece } from '../pieces.ts';

const SECONDS = 28;

const base: Build = (studio) => {
  const spot = inRoom(studio, 'bed', 9000);
  const { chance } = spot;
  wash(spot, { seconds: SECONDS, cut: 240, q: 0.6, level: (u) => 0.07 * (0.8 + 0.2 * waves(3)(u)) });
  wash(spot, { seconds: SECONDS, kind: 'high', cut: 6800, level: 0.006 });
  const street = behind(spot, 900);
  wash(
    street,
    {
      seconds: SECONDS,
      cut: (u) => 170 + 80 * waves(2, 0.3)(u),
      q: 0.8,
      level: (u) => 0.16 * (0.5 + 0.5 * waves(2, 0.3)(u)),
    },
    -0.3,
  );
  // A cart, and whoever walks beside it.
  for (let i = 0; i < 15; i++)
    strike(street, 8 + i * 0.46 + between(chance, -0.03, 0.03), stone(chance, 230), {
      contact: 0.004,
      force: 0.12 * Math.sin((Math.PI * (i + 0.5)) / 15),
      place: -0.7 + i * 0.08,
    });
  // The pipe in the wall: it runs for a while, and knocks once when it stops.
  const pipe = behind(spot, 2200);
  hiss(
    pipe,
    17,
    { seconds: 6, cut: (u) => 520 + 140 * u, q: 2.2, level: (u) => 0.12 * swell(0.35, 0.7)(u) },
    0.7,
  );
  for (let i = 0; i < 46; i++) {
    const u = chance();
    bubble(pipe, 17 + u * 6, between(chance, 260, 620), 0.1 * swell(0.35)(u) * chance(), 0.06, 0.7);
  }
  strike(pipe, 23.3, iron(chance, 205, 0.3), { contact: 0.004, force: 0.08, place: 0.7 });
  strike(behind(spot, 1500), 4.6, bellOf(chance, 820, 2.6), {
    contact: 0.002,
    force: 0.05,
    grit: 0,
    place: -0.5,
  });
  // Wings: off one sill and on to another.
  for (const [at, count, pace, place] of [
    [1.6, 8, 0.085, 0.1],
    [13.2, 11, 0.078, -0.5],
    [25.4, 5, 0.095, 0.4],
  ] as const)
    for (let i = 0; i < count; i++)
      hiss(
        behind(spot, 3000),
        at + i * pace * between(chance, 0.92, 1.08),
        {
          seconds: 0.07,
          cut: 900 + 500 * chance(),
          q: 0.7,
          level: (u) => 0.13 * swell(0.3)(u) * (1 - 0.6 * (i / count)),
        },
        place + i * 0.03,
      );
};

export const piece: LoopPiece = {
  kind: 'ambience',
  seconds: SECONDS,
  tail: 3,
  stems: { base },
  loudness: [-31],
};

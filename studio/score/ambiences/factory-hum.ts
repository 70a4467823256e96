/** Inside the Factory: mains, a shaft that has never stopped, presses in other halls, a belt, steam with no reason given. */
import { behind, between, inRoom, iron, steel, strike, thud } from '../kit/struck.ts';
import { drone, hiss, swell, wash, waves } from '../kit/textures.ts';
import type { Build, LoopPiece } from '../pieces.ts';

const SECONDS = 24;

const base: Build = (studio) => {
  const spot = inRoom(studio, 'far', 9000);
  const near = inRoom(studio, 'stairs', 8000);
  const { chance } = spot;
  wash(near, { seconds: SECONDS, cut: 130, q: 0.8, level: (u) => 0.14 * (0.85 + 0.15 * waves(4)(u)) });
  wash(near, { seconds: SECONDS, cut: 800, q: 0.6, level: 0.02 });
  wash(near, { seconds: SECONDS, kind: 'high', cut: 6200, level: 0.01 });
  for (const [hz, level, place] of [
    [100, 0.03, -0.3],
    [100.25, 0.026, 0.3],
    [150, 0.014, 0.1],
    [200, 0.012, -0.1],
    [300, 0.008, 0.4],
    [601, 0.003, -0.5],
  ] as const)
    drone(near, SECONDS, hz, level, place);
  // The shaft: it turns twice a second, and has one bad tooth.
  const turn = waves(SECONDS * 2);
  wash(near, { seconds: SECONDS, cut: 240, q: 2, level: (u) => 0.05 * turn(u) ** 3 }, -0.2);
  drone(near, SECONDS, 412, (u) => 0.004 * (0.4 + 0.6 * turn(u)), 0.5);
  for (let i = 0; i < SECONDS * 2; i++)
    strike(behind(near, 2600), i / 2 + 0.1, steel(chance, 940, 0.05), {
      contact: 0.001,
      force: i % 6 ? 0.02 : 0.05,
      place: 0.3,
    });
  // Three presses, each with a time of its own that comes out even in the end.
  for (const [count, hz, cut, force, place] of [
    [8, 92, 700, 0.5, -0.7],
    [6, 118, 1300, 0.32, 0.6],
    [16, 205, 1900, 0.1, 0.1],
  ] as const)
    for (let i = 0; i < count; i++) {
      const at = ((i + 0.37) * SECONDS) / count;
      const hall = behind(spot, cut);
      thud(hall, at, { from: 150, to: 70, seconds: 0.4, force: force * 0.5, place });
      strike(hall, at, iron(chance, hz, 0.8), {
        contact: 0.003,
        force: force * between(chance, 0.8, 1),
        grit: 0.5,
        place,
      });
      strike(hall, at + 0.19, iron(chance, hz * 2.2, 0.3), { contact: 0.002, force: force * 0.3, place });
    }
  for (const [at, seconds, place] of [
    [3.1, 1.3, 0.7],
    [11.7, 0.7, -0.5],
    [12.8, 1.8, -0.5],
    [19.4, 1, 0.3],
  ] as const)
    hiss(
      behind(spot, 5200),
      at,
      { seconds, cut: 2600, q: 0.8, level: (u) => 0.07 * swell(0.15, 1.2)(u) },
      place,
    );
};

export const piece: LoopPiece = {
  kind: 'ambience',
  seconds: SECONDS,
  tail: 3,
  stems: { base },
  loudness: [-29],
};

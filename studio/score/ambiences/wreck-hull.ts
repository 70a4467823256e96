/** Inside a hull under a lake: the weight of it, plates that tick, air that has been here three hundred years and finds a way out. */
import { among, behind, between, inRoom, iron, steel, strike } from '../kit/struck.ts';
import { bubble, drone, hiss, rub, swell, wash, waves } from '../kit/textures.ts';
import type { Build, LoopPiece } from '../pieces.ts';

const SECONDS = 28;

const base: Build = (studio) => {
  const spot = inRoom(studio, 'far', 2600);
  const { chance } = spot;
  wash(spot, {
    seconds: SECONDS,
    cut: (u) => 95 + 25 * waves(2)(u),
    q: 0.9,
    level: (u) => 0.22 * (0.7 + 0.3 * waves(3, 0.4)(u)),
  });
  wash(spot, {
    seconds: SECONDS,
    cut: (u) => 260 + 60 * waves(1, 0.3)(u),
    q: 2.4,
    level: (u) => 0.05 * waves(2, 0.6)(u),
  });
  for (const [hz, level, place] of [
    [82.5, 0.035, -0.3],
    [82.75, 0.03, 0.3],
    [123.5, 0.014, 0.1],
    [247.5, 0.005, -0.5],
  ] as const)
    drone(spot, SECONDS, hz, (u) => level * (0.6 + 0.4 * waves(3, hz)(u)), place);
  for (const [at, seconds, hz, place] of [
    [4.2, 3.4, 58, -0.6],
    [17.6, 4.2, 46, 0.5],
  ] as const)
    rub(
      behind(spot, 1200),
      at,
      {
        seconds,
        rate: (u) => hz * (1 + 0.3 * Math.sin(Math.PI * u)),
        jitter: 0.07,
        body: iron(chance, hz * 2, 0.3),
        level: (u) => 0.1 * swell(0.5, 1.4)(u),
      },
      place,
    );
  // Plates that get used to it.
  for (let i = 0; i < 15; i++)
    strike(spot, between(chance, 0, SECONDS), steel(chance, among(chance, 380, 1100), 0.5), {
      contact: 0.0012,
      force: between(chance, 0.03, 0.11),
      place: between(chance, -0.9, 0.9),
    });
  for (const at of [9.1, 24.3])
    strike(spot, at, iron(chance, 104, 2.2), {
      contact: 0.006,
      force: 0.22,
      grit: 0.3,
      place: between(chance, -0.5, 0.5),
    });
  // Air on its way up: a string of it, faster and smaller.
  for (const [from, count, place] of [
    [1.2, 9, 0.6],
    [7.4, 16, -0.4],
    [13.5, 7, 0.2],
    [20.4, 20, 0.5],
    [26, 8, -0.7],
  ] as const)
    for (let i = 0; i < count; i++)
      bubble(
        spot,
        from + 1.6 * (i / count) ** 0.8,
        among(chance, 190, 420) * (1 + i / count),
        0.13 * (1 - 0.6 * (i / count)),
        between(chance, 0.06, 0.12),
        place + 0.02 * i,
      );
  // Where she stands it is dry, nearly.
  for (let i = 0; i < 6; i++)
    bubble(
      behind(inRoom(studio, 'cellar', 5000), 3600),
      2.4 + i * 4.5 + chance(),
      between(chance, 1000, 1300),
      0.09,
      0.06,
      0.3,
    );
  hiss(spot, 15.2, { seconds: 2.6, cut: 700, q: 1, level: (u) => 0.04 * swell(0.2)(u) }, -0.2);
};

export const piece: LoopPiece = {
  kind: 'ambience',
  seconds: SECONDS,
  tail: 4,
  stems: { base },
  loudness: [-30],
};

/** A cable of blades thrown and taken back: links that run, the crack at its end, and what it took out of the wall. */
import { passing, rush } from '../kit/air.ts';
import { among, between, inRoom, steel, stone, strike, thud } from '../kit/struck.ts';
import { dying, glide, grains, rub } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const thrown =
  (out: number, from: number, links: number, wall: boolean): Build =>
  (studio) => {
    const spot = inRoom(studio, 'street', 14_000);
    const { chance } = spot;
    const road = passing(spot, 0.02, out, from, -from * 0.8);
    for (let i = 0; i < links; i++) {
      // Faster as more of it is in the air.
      const u = (i / links) ** 0.6;
      strike(road, 0.02 + out * u, steel(chance, among(chance, 900, 1700), 0.12), {
        contact: 0.0004,
        force: 0.08 + 0.3 * u * between(chance, 0.5, 1),
        grit: 0.4,
      });
    }
    rub(road, 0.02, {
      seconds: out,
      rate: glide(60, 240),
      jitter: 0.3,
      body: steel(chance, 1200, 0.15),
      level: (u) => 0.16 * u,
    });
    rush(spot, 0.02, { seconds: out * 1.25, hz: 1100, level: 0.7, top: 0.82, from, to: -from });
    const crack = 0.02 + out;
    strike(spot, crack, steel(chance, 2300, 0.3), {
      contact: 0.0003,
      force: 0.5,
      grit: 0.8,
      place: -from * 0.7,
    });
    thud(spot, crack, { from: 420, to: 130, seconds: 0.12, force: 0.5, place: -from * 0.7 });
    if (wall) {
      strike(spot, crack + 0.004, stone(chance, 300), {
        contact: 0.0012,
        force: 0.9,
        grit: 0.9,
        place: -from * 0.7,
      });
      grains(
        spot,
        crack + 0.02,
        {
          seconds: 0.9,
          rate: (u) => 160 * (1 - u) + 5,
          hz: [600, 4800],
          decay: [0.004, 0.03],
          level: dying(0.05),
          rough: 0.7,
          width: 0.5,
        },
        -from * 0.6,
      );
    }
    // And home again, link by link.
    for (let i = 0; i < 14; i++)
      strike(spot, crack + 0.28 + 0.5 * (i / 14) ** 1.2, steel(chance, among(chance, 1000, 1900), 0.08), {
        contact: 0.0004,
        force: between(chance, 0.08, 0.2),
        place: -from * 0.7 * (1 - i / 14),
      });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -2,
  level: 0.8,
  duck: 0.5,
  takes: [
    { seconds: 2.2, build: thrown(0.42, -0.8, 26, true) },
    { seconds: 1.9, build: thrown(0.3, 0.8, 20, false) },
    { seconds: 2.3, build: thrown(0.5, 0.7, 30, true) },
  ],
};

/** At six the drain opens and a city empties its pockets: cutlery, bearings, most of a piano in no order, and one last key. */
import {
  among,
  between,
  bodyOf,
  bounces,
  inRoom,
  iron,
  steel,
  strike,
  thud,
  tin,
  wood,
} from '../kit/struck.ts';
import { dying, grains, hiss, swell } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

/** Strings of a piano that has come away from its case. */
const strings = (chance: () => number, hz: number) =>
  bodyOf(chance, hz, [1, 2.003, 3.01, 4.02, 5.05, 6.09, 7.15, 8.2, 10.4], 2.8, 0.16);

const fall =
  (piano: readonly number[], last: number): Build =>
  (studio) => {
    const spot = inRoom(studio, 'yard', 9500);
    const { chance } = spot;
    hiss(spot, 0, { seconds: 3.6, cut: 420, q: 0.5, level: (u) => 0.16 * swell(0.3)(u) }, 0, 1);
    grains(spot, 0.1, {
      seconds: 3.8,
      rate: (u) => 10 + 190 * swell(0.35)(u),
      hz: [900, 7500],
      decay: [0.03, 0.16],
      level: (u) => 0.7 * swell(0.3, 0.6)(u),
      rough: 0.2,
      width: 1,
    });
    for (let i = 0; i < 44; i++)
      strike(
        spot,
        0.15 + 3.2 * chance() ** 1.2,
        steel(chance, among(chance, 1100, 3600), between(chance, 0.2, 0.6)),
        {
          contact: 0.0003,
          force: between(chance, 0.1, 0.45),
          place: between(chance, -0.9, 0.9),
        },
      );
    for (let i = 0; i < 8; i++)
      bounces(spot, between(chance, 0.8, 3.2), tin(chance, among(chance, 420, 1300), 0.25), {
        contact: 0.0004,
        force: between(chance, 0.2, 0.4),
        again: between(chance, 0.12, 0.26),
        keep: 0.72,
        place: between(chance, -0.8, 0.8),
      });
    for (const at of piano) {
      thud(spot, at, { from: 130, to: 52, seconds: 0.5, force: 0.5 });
      strike(spot, at, wood(chance, 105, 1, 0.25), { contact: 0.002, force: 0.45, grit: 0.6 });
      strike(spot, at, iron(chance, 117, 1.8), { contact: 0.002, force: 0.2 });
      for (let i = 0; i < 7; i++)
        strike(spot, at + 0.05 * chance(), strings(chance, among(chance, 62, 420)), {
          contact: 0.0015,
          force: between(chance, 0.08, 0.2),
          place: between(chance, -0.5, 0.5),
        });
    }
    const end = piano.at(-1) ?? 0;
    for (let i = 0; i < 16; i++)
      strike(spot, end + 0.15 + 1.3 * chance() ** 1.5, wood(chance, between(chance, 700, 1300), 0, 0.06), {
        contact: 0.0009,
        force: between(chance, 0.08, 0.25),
        place: between(chance, -0.7, 0.7),
      });
    grains(spot, end + 0.2, {
      seconds: 1.4,
      rate: (u) => 30 * (1 - u),
      hz: [800, 4000],
      decay: [0.02, 0.06],
      level: (u) => 0.2 * dying(0.1)(u),
      rough: 0.3,
    });
    strike(spot, last, wood(chance, 860, 0.3, 0.07), { contact: 0.0009, force: 0.6, place: 0.15 });
    strike(spot, last + 0.13, wood(chance, 980, 0, 0.06), { contact: 0.0009, force: 0.16, place: 0.2 });
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -2,
  level: 0.8,
  duck: 0.6,
  takes: [
    { seconds: 6.4, build: fall([2.1, 2.62, 3.3], 5.35) },
    { seconds: 6.2, build: fall([1.7, 2.9], 5.1) },
  ],
};

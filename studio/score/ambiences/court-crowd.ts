/** A street court before the ball is let go: boards full of people, wire, and wheels that go round to keep warm. */
import { passing } from '../kit/air.ts';
import { among, behind, between, inRoom, steel, strike, toSide, wood } from '../kit/struck.ts';
import { hiss, motor, murmur, swell, VOWELS, wash, waves } from '../kit/textures.ts';
import { crowd, talk } from '../kit/throats.ts';
import type { Build, LoopPiece } from '../pieces.ts';

const SECONDS = 30;

const base: Build = (studio) => {
  const spot = inRoom(studio, 'yard', 8500);
  const { chance } = spot;
  const stir = (u: number): number => 0.6 + 0.25 * waves(2, 0.1)(u) + 0.15 * waves(5, 0.5)(u);
  for (const [hz, level] of [
    [320, 0.06],
    [620, 0.06],
    [1200, 0.03],
  ] as const)
    wash(spot, {
      seconds: SECONDS,
      cut: (u) => hz * (0.9 + 0.2 * stir(u)),
      q: 1.3,
      level: (u) => level * stir(u),
    });
  talk(behind(spot, 2100), { seconds: SECONDS, sentences: 120, level: 0.9, pitch: 1.3 });
  // Something nearly happens, twice.
  for (const [at, heads, force] of [
    [7.2, 12, 0.55],
    [20.5, 16, 0.8],
  ] as const)
    crowd(behind(spot, 2600), at, {
      seconds: 2.4,
      heads,
      level: (u) => force * swell(0.3, 1.2)(u),
      pitch: (u) => 0.9 + 0.25 * swell(0.3)(u),
      vowels: ['oo', 'ah', 'eh'],
    });
  // A handful of them clap for it to begin, and are not joined.
  for (let i = 0; i < 11; i++)
    for (let hands = 0; hands < 4; hands++)
      hiss(toSide(spot, -0.5 + 0.2 * hands), 13 + i * 0.42 + between(chance, 0, 0.05), {
        seconds: 0.05,
        cut: among(chance, 900, 1700),
        q: 1.2,
        level: (u) => 0.2 * (1 - u) ** 3,
      });
  for (let i = 0; i < 46; i++)
    strike(
      behind(spot, 1300),
      between(chance, 0, SECONDS),
      wood(chance, between(chance, 90, 180), 0.9, 0.16),
      {
        contact: 0.006,
        force: between(chance, 0.05, 0.22),
        grit: 0.5,
        place: between(chance, -0.9, 0.9),
      },
    );
  // Wheels go by behind the wire, from one end to the other.
  for (const [at, from, pitch] of [
    [1.6, -0.9, 1],
    [10.2, 0.9, 1.2],
    [17.4, -0.9, 0.9],
    [25.1, 0.9, 1.1],
  ] as const) {
    const lane = passing(behind(spot, 3200), at, 2.6, from, -from);
    motor(lane, at, {
      seconds: 2.6,
      turns: (u) => 52 * pitch * (u < 0.5 ? 1 : 1 - 0.16 * Math.min(1, (u - 0.5) * 5)),
      level: (u) => 0.1 * swell(0.5, 1.5)(u),
      teeth: 6,
    });
    hiss(lane, at, { seconds: 2.6, cut: 900, q: 0.9, level: (u) => 0.14 * swell(0.5, 2)(u) });
    for (let i = 0; i < 8; i++)
      strike(spot, at + 1.3 + 0.05 * i, steel(chance, among(chance, 900, 1500), 0.12), {
        contact: 0.0008,
        force: 0.05 * 0.8 ** i,
        place: 0,
      });
  }
  for (const [at, hz] of [
    [5.1, 330],
    [15.9, 270],
    [23.3, 360],
  ] as const)
    murmur(toSide(behind(spot, 2400), between(chance, -0.7, 0.7)), at, {
      seconds: 0.7,
      pitch: (u) => hz * (1.1 - 0.2 * u),
      level: (u) => 0.8 * Math.min(1, u * 8, (1 - u) * 4),
      mouth: [VOWELS.eh, VOWELS.ah, VOWELS.oo],
      air: 0.2,
      shake: 0.04,
    });
};

export const piece: LoopPiece = {
  kind: 'ambience',
  seconds: SECONDS,
  tail: 3,
  stems: { base },
  loudness: [-29],
};

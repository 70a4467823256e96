/** A market row at noon: talk without words, somebody selling, a pan, cups, soles; the smith two streets on. */
import { among, behind, between, inRoom, iron, stone, strike, tin, toSide, wood } from '../kit/struck.ts';
import { grains, hiss, murmur, swell, VOWELS, wash, waves } from '../kit/textures.ts';
import { talk } from '../kit/throats.ts';
import type { Build, LoopPiece } from '../pieces.ts';

const SECONDS = 30;

const base: Build = (studio) => {
  const spot = inRoom(studio, 'street', 10_000);
  const { chance } = spot;
  wash(spot, { seconds: SECONDS, cut: 420, q: 0.6, level: (u) => 0.06 * (0.8 + 0.2 * waves(3)(u)) });
  wash(spot, { seconds: SECONDS, kind: 'high', cut: 6000, level: 0.008 });
  talk(behind(spot, 1100), { seconds: SECONDS, sentences: 90, level: 0.9 });
  talk(behind(spot, 2400), { seconds: SECONDS, sentences: 26, level: 0.6 });
  // Two sellers, one on each side, who have been saying it since six.
  for (const [at, hz, place] of [
    [2.2, 205, -0.7],
    [9.4, 205, -0.7],
    [17.8, 205, -0.7],
    [6.1, 290, 0.6],
    [14.6, 290, 0.6],
    [24.9, 290, 0.6],
  ] as const) {
    const stall = toSide(behind(spot, 1700), place);
    for (const [late, seconds, rise] of [
      [0, 0.32, 1],
      [0.36, 0.3, 1.12],
      [0.7, 0.8, 1.3],
    ] as const)
      murmur(stall, at + late, {
        seconds,
        pitch: (u) => hz * rise * (1 - 0.16 * u * u),
        level: (u) => 0.9 * Math.min(1, u * 10, (1 - u) * 5),
        mouth: [VOWELS.shut, VOWELS.ah, VOWELS.eh],
        air: 0.2,
        shake: 0.025,
      });
  }
  // Something is fried: it never stops, it only turns over.
  const pan = toSide(spot, 0.35);
  const fry = (u: number): number => 0.5 + 0.5 * waves(4, 0.2)(u);
  grains(pan, 0, {
    seconds: SECONDS,
    rate: 70,
    hz: [2600, 8000],
    decay: [0.003, 0.014],
    level: (u) => 0.11 * fry(u),
    rough: 0.8,
    width: 0.3,
  });
  for (let i = 0; i < 22; i++)
    strike(behind(spot, 3800), between(chance, 0, SECONDS), tin(chance, among(chance, 500, 1500), 0.2), {
      contact: 0.0007,
      force: between(chance, 0.03, 0.1),
      place: between(chance, -0.9, 0.9),
    });
  // Whoever walks by: a few steps of each.
  for (let walker = 0; walker < 9; walker++) {
    const [from, pace, foot, side] = [
      chance() * SECONDS,
      between(chance, 0.46, 0.62),
      between(chance, 230, 420),
      between(chance, -0.8, 0.8),
    ];
    for (let i = 0; i < 7; i++)
      strike(behind(spot, 2000), from + i * pace, stone(chance, foot), {
        contact: 0.003,
        force: 0.16 * Math.sin((Math.PI * (i + 0.5)) / 7),
        grit: 0.6,
        place: side * (1 - i / 5),
      });
  }
  for (const at of [4.4, 12.9, 21.2]) {
    strike(behind(spot, 1600), at, wood(chance, 140, 1, 0.2), { contact: 0.003, force: 0.3, place: -0.4 });
    hiss(
      behind(spot, 2200),
      at + 0.2,
      { seconds: 0.9, cut: 700, q: 0.8, level: (u) => 0.09 * swell(0.3)(u) },
      -0.4,
    );
  }
  const smith = behind(inRoom(studio, 'far', 3000), 2200);
  for (let i = 0; i < 14; i++)
    strike(smith, 10.5 + i * 0.52 + (i > 6 ? 3.1 : 0), iron(chance, 620, 0.4), {
      contact: 0.0008,
      force: 0.05,
      place: 0.8,
    });
};

export const piece: LoopPiece = {
  kind: 'ambience',
  seconds: SECONDS,
  tail: 3,
  stems: { base },
  loudness: [-30],
};

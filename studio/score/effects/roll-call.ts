/** The line, counting off: a voice with a number in it, teeth; a number, teeth; a number, and nobody. */
import { chain, drive, filter } from '../kit/graph.ts';
import { between, inRoom, type Spot, teeth } from '../kit/struck.ts';
import { hiss, murmur, VOWELS } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

/** Where the others stand, from far to beside her. */
const LINE = [
  [0.25, -0.7],
  [0.4, -0.5],
  [0.6, -0.3],
  [0.95, -0.12],
] as const;

const called =
  (answers: number, hz: number, pace: number): Build =>
  (studio) => {
    const near = inRoom(studio, 'ear');
    const { context, chance } = near;
    const wire = filter(context, 'highpass', 520, 0.9);
    chain(wire, drive(context, 2.4), filter(context, 'lowpass', 2600, 1), near.to);
    const spot: Spot = { ...near, to: wire };
    hiss(spot, 0.02, {
      seconds: pace * (answers + 1) + 0.6,
      cut: 1700,
      level: (u) => 0.018 * Math.min(1, u * 20, (1 - u) * 8),
    });
    for (let i = 0; i <= answers; i++) {
      const at = 0.1 + i * pace;
      // Two syllables: tens and units, always on the same two notes.
      for (const [late, seconds, note] of [
        [0, 0.17, 1],
        [0.19, 0.24, 0.89],
      ] as const)
        murmur(spot, at + late, {
          seconds,
          pitch: (u) => hz * note * (1 - 0.04 * u),
          level: (u) => 5 * Math.min(1, u * 14, (1 - u) * 8),
          mouth: [
            VOWELS.shut,
            [VOWELS.eh, VOWELS.ah, VOWELS.oo][(i + (late ? 1 : 0)) % 3] ?? VOWELS.ah,
            VOWELS.shut,
          ],
          air: 0.12,
        });
      if (i === answers) continue;
      const [force, place] = LINE[Math.max(0, LINE.length - answers + i)] ?? [0.5, 0];
      const side = context.createStereoPanner();
      side.pan.value = place;
      side.connect(near.to);
      teeth({ ...near, to: side }, at + 0.62, 0.5 * force, between(chance, 0.92, 1.05), 0.008);
    }
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -5,
  level: 0.45,
  duck: 0.6,
  takes: [
    { seconds: 6.2, build: called(4, 148, 1.1) },
    { seconds: 4.2, build: called(2, 148, 1.15) },
  ],
};

/** Zalem's three notes, seen from below: two fifths on top of each other, and nothing that would bring them home. */
import { choir } from '../kit/choir.ts';
import { fading } from '../kit/fade.ts';
import { arch } from '../kit/lines.ts';
import { metal } from '../kit/metal.ts';
import { theme, ZALEM } from '../kit/motifs.ts';
import { pad } from '../kit/pad.ts';
import type { Note, Part } from '../kit/parts.ts';
import { play } from '../kit/players.ts';
import { rooms } from '../kit/rooms.ts';
import { voice } from '../kit/voice.ts';
import type { Piece, Studio } from '../pieces.ts';

const TEMPO = 100;
const BEAT = 60 / TEMPO;
const SECONDS = 8.5;

/** Each note stays under the next: at the end all three stand there. */
const piled = (note: number, velocity: number): Note[] =>
  theme(ZALEM, 0, note, velocity).map(([at, , pitch, touch]) => [at, 9.5 - at, pitch, touch]);

const HORNS: Part = {
  font: 'musescore',
  program: 60,
  tempo: TEMPO,
  jitter: 0.02,
  swell: { beats: 20, arc: (t) => arch(t, 0.6, 0.45) },
  notes: piled(45, 0.66),
};

const STRINGS: Part = {
  font: 'musescore',
  program: 49,
  tempo: TEMPO,
  jitter: 0.03,
  swell: { beats: 20, arc: (t) => arch(t, 0.62, 0.3) },
  notes: [...piled(57, 0.5), ...piled(69, 0.44)],
};

const BELLS: Part = {
  program: 14,
  tempo: TEMPO,
  jitter: 0.01,
  notes: theme(ZALEM, 0, 57, 0.4),
};

const build = (studio: Studio) => {
  const place = rooms(studio, fading(studio, SECONDS, 2.4));
  const stage = place.bus(0.5, 0.7);
  const far = place.bus(0.12, 1);
  play(studio, 'horns', stage, { level: 0, at: -0.2, shade: [2200, -4], thin: 60 });
  play(studio, 'strings', stage, { level: -3, at: 0.2, shade: [4000, -4], thin: 110 });
  play(studio, 'bells', far, { level: -9, at: 0, shade: [3000, -7] });
  // The last note is everywhere, and very high up.
  for (const [note, level] of [
    [71, 0.16],
    [76, 0.1],
    [83, 0.07],
  ] as const)
    choir(voice(studio, far), 3.6 * BEAT, 3.2, note, level, 'ah', 6);
  pad(voice(studio, stage), 0, 5, 33, 0.24, { cut: 300, attack: 1.5, release: 1.5 });
  metal(voice(studio, far), 4 * BEAT, 123.47, 0.2, 5, 0.2, 'plate');
};

export const piece: Piece = {
  kind: 'takes',
  takes: [{ seconds: SECONDS, build }],
  parts: { horns: HORNS, strings: STRINGS, bells: BELLS },
  peak: -3,
  level: 0.8,
  duck: 0.5,
};

/** Alita's five notes, close: she is touched awake, her name is said. A felt piano, a celesta behind it, strings that breathe in. */
import { fading } from '../kit/fade.ts';
import { ALITA, theme } from '../kit/motifs.ts';
import type { Part } from '../kit/parts.ts';
import { play } from '../kit/players.ts';
import { rooms } from '../kit/rooms.ts';
import type { Piece, Studio } from '../pieces.ts';

const TEMPO = 92;
const SECONDS = 6;

const PIANO: Part = {
  font: 'musescore',
  bank: 8,
  program: 0,
  tempo: TEMPO,
  jitter: 0.01,
  pedal: 8,
  notes: [
    ...theme(ALITA, 0, 69, 0.5),
    // A fifth and a seventh far below: the last note is asked, not said.
    [0, 3, 57, 0.26],
    [1, 2, 60, 0.22],
    [3, 1, 53, 0.26],
    [4, 4, 52, 0.3],
    [4.06, 4, 59, 0.24],
  ],
};

const CELESTA: Part = {
  program: 8,
  tempo: TEMPO,
  jitter: 0.012,
  notes: theme(ALITA, 0, 81, 0.32).slice(1),
};

const breath = (t: number) => Math.sin(Math.PI * Math.min(1, t)) ** 1.3;

const STRINGS: Part = {
  font: 'musescore',
  program: 49,
  tempo: TEMPO,
  jitter: 0.03,
  swell: { beats: 16, arc: breath },
  notes: [
    [0, 7.4, 57, 0.4],
    [0.2, 7.2, 64, 0.4],
    [2.8, 4.6, 72, 0.42],
    [3.9, 3.6, 71, 0.34],
  ],
};

const build = (studio: Studio) => {
  const place = rooms(studio, fading(studio, SECONDS, 1.8));
  const near = place.bus(0.9, 0.34, 0.2);
  const far = place.bus(0.4, 0.7);
  play(studio, 'piano', near, { level: 0, at: -0.06, shade: [2400, -7] });
  play(studio, 'celesta', far, { level: -13, at: 0.2, shade: [4000, -8] });
  play(studio, 'strings', far, { level: -9, at: 0.05, shade: [3200, -6], thin: 120 });
};

export const piece: Piece = {
  kind: 'takes',
  takes: [{ seconds: SECONDS, build }],
  parts: { piano: PIANO, celesta: CELESTA, strings: STRINGS },
  peak: -4,
  level: 0.6,
  duck: 0.45,
};

/** Hugo's five notes: hers upside down, and so in major. A whistle in the street, a guitar under it; the last note looks up. */
import { fading } from '../kit/fade.ts';
import { HUGO, theme } from '../kit/motifs.ts';
import type { Part } from '../kit/parts.ts';
import { play } from '../kit/players.ts';
import { rooms } from '../kit/rooms.ts';
import type { Piece, Studio } from '../pieces.ts';

const TEMPO = 96;
const SECONDS = 6;

const WHISTLE: Part = {
  font: 'musescore',
  program: 79,
  tempo: TEMPO,
  jitter: 0.016,
  swell: { beats: 3, arc: (t) => 1 - 0.3 * t },
  notes: theme(HUGO, 0.5, 76, 0.62),
};

const GUITAR: Part = {
  font: 'musescore',
  program: 24,
  tempo: TEMPO,
  jitter: 0.012,
  notes: [
    // A, D over F sharp, A over C sharp; then the chord that Zalem's notes would make.
    [0.5, 2, 45, 0.5],
    [0.56, 2, 57, 0.4],
    [1, 1.5, 61, 0.4],
    [1.5, 1.5, 64, 0.42],
    [3, 1, 42, 0.46],
    [3.04, 1, 57, 0.4],
    [3.5, 1, 49, 0.44],
    [3.54, 1, 57, 0.38],
    [4.5, 4, 45, 0.5],
    [4.58, 4, 52, 0.42],
    [4.66, 4, 59, 0.42],
    [4.74, 4, 64, 0.4],
  ],
};

const STRINGS: Part = {
  font: 'musescore',
  program: 49,
  tempo: TEMPO,
  jitter: 0.03,
  swell: { beats: 16, arc: (t) => Math.sin(Math.PI * Math.min(1, t)) ** 1.2 },
  notes: [
    [1, 7, 57, 0.4],
    [1, 3.5, 61, 0.38],
    [4.4, 3.6, 59, 0.38],
    [4.4, 3.6, 71, 0.36],
  ],
};

const build = (studio: Studio) => {
  const place = rooms(studio, fading(studio, SECONDS, 1.8));
  const near = place.bus(0.9, 0.3, 0.24);
  const far = place.bus(0.4, 0.7);
  play(studio, 'whistle', near, { level: 0, at: 0.08, shade: [3400, -6] });
  play(studio, 'guitar', near, { level: -3, at: -0.15, shade: [3200, -5] });
  play(studio, 'strings', far, { level: -10, at: 0, shade: [3200, -6], thin: 120 });
};

export const piece: Piece = {
  kind: 'takes',
  takes: [{ seconds: SECONDS, build }],
  parts: { whistle: WHISTLE, guitar: GUITAR, strings: STRINGS },
  peak: -4,
  level: 0.6,
  duck: 0.45,
};

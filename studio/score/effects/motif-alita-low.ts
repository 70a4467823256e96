/** Alita's five notes two octaves down, over a ground that is a half-tone off: somebody had this saucer in front of him. */
import { fading } from '../kit/fade.ts';
import { arch } from '../kit/lines.ts';
import { metal } from '../kit/metal.ts';
import { ALITA, theme } from '../kit/motifs.ts';
import { pad } from '../kit/pad.ts';
import type { Part } from '../kit/parts.ts';
import { play } from '../kit/players.ts';
import { rooms } from '../kit/rooms.ts';
import { voice } from '../kit/voice.ts';
import type { Piece, Studio } from '../pieces.ts';

const TEMPO = 84;
const SECONDS = 6.5;

const PIANO: Part = {
  font: 'musescore',
  bank: 8,
  program: 0,
  tempo: TEMPO,
  jitter: 0.012,
  pedal: 8,
  notes: [...theme(ALITA, 0, 45, 0.5), [4, 3, 34, 0.4]],
};

const CELLO: Part = {
  font: 'musescore',
  program: 42,
  tempo: TEMPO,
  jitter: 0.02,
  swell: { beats: 8, arc: (t) => arch(t, 0.55, 0.3) },
  notes: theme(ALITA, 0.04, 57, 0.5),
};

/** Two violas that lean on each other. */
const VIOLAS: Part = {
  font: 'musescore',
  program: 44,
  tempo: TEMPO,
  jitter: 0.03,
  swell: { beats: 8, arc: (t) => arch(t, 0.6, 0.1) },
  notes: [
    [1, 6, 58, 0.4],
    [2.4, 4.6, 57, 0.4],
  ],
};

const build = (studio: Studio) => {
  const place = rooms(studio, fading(studio, SECONDS, 1.8));
  const near = place.bus(0.9, 0.34, 0.2);
  const far = place.bus(0.35, 0.8);
  play(studio, 'piano', near, { level: 0, at: -0.1, shade: [1800, -5], thin: 50 });
  play(studio, 'cello', near, { level: -7, at: 0.15, shade: [2600, -5] });
  play(studio, 'violas', far, { level: -10, at: -0.2, shade: [3000, -5] });
  pad(voice(studio, far), 3, 2.2, 46, 0.12, { cut: 420, attack: 1.2, release: 1.6, spread: 16 });
  metal(voice(studio, far), 3.55, 233.08, 0.06, 2.4, 0.4, 'rod');
};

export const piece: Piece = {
  kind: 'takes',
  takes: [{ seconds: SECONDS, build }],
  parts: { piano: PIANO, cello: CELLO, violas: VIOLAS },
  peak: -4,
  level: 0.55,
  duck: 0.5,
};

/**
 * Market day: tin cups, a squeezebox, an orange too many; nobody is afraid before noon.
 *
 * D major that keeps sliding to C, 100 beats a minute, 32 bars. A (0..7): a squeezebox on the offbeat, and a thumb piano;
 * the top of its chords is Hugo's five notes, one to a bar, an octave astray, so that nobody notices. A' (8..15): a
 * clarinet sells something. B (16..23): the disc goes over, the stalls shut one eye, and a whistle has the same five
 * notes plainly; a cello says them again in the wrong key. A'' (24..31): the clarinet, and a trumpet that answers it.
 * `tension` is boots in fours at the end of the street.
 */
import { kick, plate, snare, tick, tom } from '../kit/battery.ts';
import { air } from '../kit/beds.ts';
import { bass, pluck } from '../kit/engine.ts';
import { human, hz } from '../kit/graph.ts';
import { late } from '../kit/late.ts';
import { arch, held } from '../kit/lines.ts';
import { metal } from '../kit/metal.ts';
import { HUGO, theme } from '../kit/motifs.ts';
import type { Note, Part } from '../kit/parts.ts';
import { play } from '../kit/players.ts';
import { rooms } from '../kit/rooms.ts';
import { strip } from '../kit/strip.ts';
import { voice } from '../kit/voice.ts';
import type { Piece, Studio } from '../pieces.ts';

const TEMPO = 100;
const BEATS = 4;
const BARS = 32;
const BEAT = 60 / TEMPO;
const BAR = BEAT * BEATS;
const SECONDS = BAR * BARS;

/** Bass, and three notes over it; the last is the top. */
type Chord = readonly [bass: number, low: number, middle: number, top: number];
const D: Chord = [38, 57, 62, 66];
const G: Chord = [43, 59, 62, 67];
const C: Chord = [36, 55, 60, 64];
const A: Chord = [45, 57, 61, 64];
const EM: Chord = [40, 55, 59, 64];
const BM: Chord = [47, 54, 59, 62];

/** One to a bar. In A the top is given: it is his. */
const HIDDEN: readonly Chord[] = [
  [38, 57, 66, 69],
  [43, 59, 67, 74],
  [36, 60, 64, 67],
  [42, 57, 62, 66],
  [45, 62, 64, 69],
  BM,
  C,
  A,
];
const SHADE: readonly Chord[] = [D, G, BM, G, EM, D, A, A];
const chordAt = (bar: number): Chord => (bar >= 16 && bar < 24 ? SHADE : HIDDEN)[bar % 8] ?? D;
const shaded = (bar: number): boolean => bar >= 16 && bar < 24;

/** On two and on four, and once a bar a little before. */
const SQUEEZEBOX: Part = {
  font: 'musescore',
  program: 21,
  tempo: TEMPO,
  jitter: 0.014,
  swell: { beats: 2, arc: (t) => 0.7 + 0.25 * arch(t, 0.9, 0), depth: 0.4 },
  notes: Array.from({ length: BARS }, (_, bar): Note[] => {
    const [, ...notes] = chordAt(bar);
    const strokes = shaded(bar) ? [] : bar % 2 ? [1, 2.5, 3] : [1, 3];
    return strokes.flatMap((beat) =>
      notes.map(
        (note, i): Note => [bar * BEATS + beat, beat === 2.5 ? 0.3 : 0.55, note, i === 2 ? 0.62 : 0.44],
      ),
    );
  }).flat(),
};

/** The thumb piano never stops: two against three. */
const THUMB: Part = {
  font: 'musescore',
  program: 108,
  tempo: TEMPO,
  jitter: 0.01,
  notes: Array.from({ length: BARS * 8 }, (_, i): Note[] => {
    const [bar, eighth] = [Math.floor(i / 8), i % 8];
    const chord = chordAt(bar);
    if (![0, 3, 6, ...(shaded(bar) ? [] : [2, 5]), ...(bar % 4 === 3 ? [7] : [])].includes(eighth)) return [];
    return [[i / 2, 0.5, (chord[1 + ((i + bar) % 3)] ?? 62) + 12, eighth === 0 ? 0.66 : 0.48]];
  }).flat(),
};

const STRINGS: Part = {
  font: 'musescore',
  program: 45,
  tempo: TEMPO,
  jitter: 0.012,
  notes: Array.from({ length: BARS }, (_, bar): Note[] => {
    const [low] = chordAt(bar);
    const other = low + 7 > 52 ? low - 5 : low + 7;
    return shaded(bar)
      ? [[bar * BEATS, 1, low, 0.6]]
      : [
          [bar * BEATS, 0.6, low, 0.76],
          [bar * BEATS + 1.5, 0.4, low, 0.5],
          [bar * BEATS + 2, 0.6, other, 0.66],
          ...(bar % 4 === 3 ? [[bar * BEATS + 3.5, 0.4, low + 2, 0.6] as const] : []),
        ];
  }).flat(),
};

/** What he sells, by the bar: beat, beats, note. */
const TUNE: readonly (readonly (readonly [number, number, number])[])[] = [
  [
    [0, 0.45, 69],
    [0.5, 0.45, 74],
    [1, 0.45, 76],
    [1.5, 0.9, 78],
    [2.5, 0.45, 76],
    [3, 0.8, 74],
  ],
  [
    [0, 0.9, 79],
    [1, 0.45, 78],
    [1.5, 0.45, 76],
    [2, 0.9, 74],
    [3.5, 0.45, 71],
  ],
  [
    [0, 0.45, 72],
    [0.5, 0.45, 76],
    [1, 0.9, 79],
    [2, 0.45, 76],
    [2.5, 0.45, 72],
    [3, 0.8, 74],
  ],
  [
    [0, 1.4, 69],
    [1.5, 0.45, 66],
    [2, 1, 69],
  ],
  [
    [0, 0.45, 74],
    [0.5, 0.45, 76],
    [1, 0.45, 74],
    [1.5, 0.45, 71],
    [2, 0.9, 69],
    [3, 0.8, 64],
  ],
  [
    [0, 0.45, 66],
    [0.5, 0.45, 71],
    [1, 0.9, 74],
    [2, 0.45, 73],
    [2.5, 0.45, 71],
    [3, 0.8, 69],
  ],
  [
    [0, 0.45, 67],
    [0.5, 0.45, 72],
    [1, 0.45, 76],
    [1.5, 0.45, 79],
    [2, 0.45, 77],
    [2.5, 0.45, 76],
    [3, 0.8, 72],
  ],
  [
    [0, 0.9, 73],
    [1, 0.45, 71],
    [1.5, 0.45, 73],
    [2, 1.6, 69],
  ],
];
const tune = (from: number, velocity: number): Note[] =>
  TUNE.flatMap((bar, i) =>
    bar.map(
      ([beat, beats, note]): Note => [
        (from + i) * BEATS + beat,
        beats,
        note,
        velocity * (beat === 0 ? 1.08 : 0.94),
      ],
    ),
  );

const CLARINET: Part = {
  font: 'musescore',
  program: 71,
  tempo: TEMPO,
  jitter: 0.018,
  swell: { beats: 2, arc: () => 0.9 },
  notes: [...tune(8, 0.6), ...tune(24, 0.66)],
};

/** A trumpet with a hat on: only where the clarinet breathes. */
const TRUMPET: Part = {
  font: 'musescore',
  program: 59,
  tempo: TEMPO,
  jitter: 0.016,
  swell: { beats: 2, arc: () => 0.9 },
  notes: [
    [102.5, 0.4, 81, 0.6],
    [103, 0.4, 78, 0.56],
    [103.5, 0.4, 74, 0.5],
    [110.5, 0.4, 74, 0.56],
    [111, 0.4, 76, 0.56],
    [111.5, 0.4, 78, 0.6],
    ...theme(HUGO, 112, 81, 0.62, 0.5),
    [123, 0.4, 76, 0.56],
    [123.5, 0.4, 79, 0.6],
    [126, 0.9, 76, 0.6],
    [127, 0.8, 73, 0.6],
  ],
};

const WHISTLE: Part = {
  font: 'musescore',
  program: 79,
  tempo: TEMPO,
  jitter: 0.02,
  swell: { beats: 4, arc: () => 0.9 },
  notes: [...theme(HUGO, 64, 81, 0.6, 2), [77, 1, 78, 0.5], [78, 2, 74, 0.5]],
};

const CELLO: Part = {
  font: 'musescore',
  program: 42,
  tempo: TEMPO,
  jitter: 0.025,
  swell: { beats: 4, arc: () => 0.9 },
  notes: [...theme(HUGO, 80, 64, 0.62, 2), ...held(23, BEATS, [61], () => 0.5)],
};

const BOWS: Part = {
  program: 49,
  tempo: TEMPO,
  jitter: 0.03,
  swell: { beats: 8, arc: (t) => arch(t, 0.7, 0.4) },
  notes: [
    ...held(16, BEATS, [62, 62, 62, 62, 64, 62, 61, 61], () => 0.46),
    ...held(16, BEATS, [57, 59, 59, 59, 59, 57, 57, 55], () => 0.44),
    ...held(24, BEATS, [69, 74, 67, 66, 69, 71, 72, 73], () => 0.44),
  ],
};

const base = (studio: Studio) => {
  const { chance } = studio;
  const place = rooms(studio, late(studio));
  const dry = strip(studio, place.bus(0.8, 0.02, 0.2));
  const stall = place.bus(0.7, 0.06, 0.5);
  const near = strip(studio, stall);
  const front = place.bus(0.8, 0.1, 0.45);
  const stage = place.bus(0.6, 0.4, 0.2);
  const far = strip(studio, place.bus(0.2, 0.6, 0.2));
  air(voice(studio, stall), SECONDS, 0.02, 1100);
  for (let bar = 0; bar < BARS; bar++) {
    const at = bar * BAR;
    const quiet = shaded(bar);
    // A crate, a lid and a bag of nails: what a stall has for drums.
    if (!quiet) {
      kick(dry, human(at, 0.004, chance), 0.26, 41, 0.2);
      kick(dry, human(at + 2.5 * BEAT, 0.005, chance), 0.22, 41, 0.2);
      for (const beat of [1, 3]) {
        tick(near, human(at + beat * BEAT, 0.005, chance), 0.2, ['band', 1100, 1.2, 0.07], -0.2);
        tick(near, at + beat * BEAT, 0.09, ['high', 6000, 0.7, 0.06], -0.2);
      }
      bass(dry, at, BEAT * 0.8, chordAt(bar)[0], 0.11, 230);
    }
    for (let i = 0; i < 8; i++)
      tick(
        near,
        human(at + (i + (i % 2 ? 0.08 : 0)) * 0.5 * BEAT, 0.005, chance),
        (quiet ? 0.04 : 0.09) * (i % 2 ? 1 : 0.6),
        ['band', 8200, 1.5, i === 5 ? 0.12 : 0.05],
        0.4,
      );
    // Cups: the top note of the bar, far down the row, when somebody lays one out.
    if (bar % 2 === 1)
      metal(
        voice(studio, stall),
        human(at + 3.5 * BEAT, 0.01, chance),
        hz((chordAt(bar)[3] ?? 66) + 24),
        0.03,
        0.7,
        -0.6,
        'rod',
      );
    if (bar % 8 === 7)
      for (let i = 0; i < 4; i++)
        metal(
          voice(studio, stall),
          human(at + (2 + i * 0.25) * BEAT, 0.008, chance),
          hz([93, 90, 88, 85][i] ?? 88),
          0.035,
          0.5,
          0.5,
          'rod',
        );
  }
  // The smith two streets on keeps his own time, eleven strokes to their eight.
  for (let i = 0; i < 88; i++)
    if (i % 11 < 6) plate(far, (i * SECONDS) / 88, 587.33, 0.035 * (i % 11 ? 1 : 1.5), 0.5, -0.7);
  for (const one of [dry, near, far]) one.play();
  play(studio, 'squeezebox', front, { level: -4, at: 0.28, shade: [2800, -4], thin: 160 });
  play(studio, 'thumb', front, { level: -5, at: -0.32, shade: [4200, -3] });
  play(studio, 'strings', front, { level: -4, at: 0.08, shade: [2400, -3], thin: 45 });
  play(studio, 'clarinet', stage, { level: -1, at: -0.15, shade: [3200, -4] });
  play(studio, 'trumpet', stage, { level: -8, at: 0.45, shade: [3000, -4], thin: 250 });
  play(studio, 'whistle', stage, { level: -5, at: 0.1, shade: [3600, -5] });
  play(studio, 'cello', front, { level: -3, at: 0.2, shade: [3000, -3], colour: [350, 1, -2] });
  play(studio, 'bows', stage, { level: -9, at: -0.1, shade: [3000, -4], thin: 140 });
};

/** The squeezebox again, leant on: half a step over the dominant, half a step under it, as long as they are in the street. */
const LEANT: Part = {
  font: 'musescore',
  program: 21,
  tempo: TEMPO,
  jitter: 0.02,
  swell: { beats: BEATS * 2, arc: (t) => arch(t, 0.8, 0.6), depth: 0.75 },
  notes: [
    ...held(0, BEATS, [57, 57, 58, 58, 57, 57, 58, 56, 57, 57, 58, 58, 57, 59, 58, 56], () => 0.56),
    ...held(4, BEATS, [58, 57, 57, 57, 58, 58, 57, 57, 58, 58, 56, 57], () => 0.5),
    ...held(16, BEATS, [62, 63, 62, 63, 64, 65, 64, 63, 62, 62, 63, 63, 62, 64, 63, 61], () => 0.56),
    ...held(20, BEATS, [63, 64, 63, 62, 63, 63, 62, 62, 63, 65, 62, 60], () => 0.5),
  ],
};

const BRASS: Part = {
  font: 'musescore',
  program: 57,
  tempo: TEMPO,
  jitter: 0.02,
  swell: { beats: BEATS * 2, arc: (t) => arch(t, 0.8, 0.6), depth: 0.5 },
  notes: [
    ...held(4, BEATS, [38, 38, 39, 39, 38, 38, 39, 37], () => 0.56),
    ...held(16, BEATS, [38, 39, 38, 39, 40, 41, 40, 39], () => 0.6),
    ...held(24, BEATS, [50, 50, 51, 51, 50, 50, 51, 49], () => 0.64),
  ],
};

const tension = (studio: Studio) => {
  const { chance } = studio;
  const place = rooms(studio, late(studio));
  const street = strip(studio, place.bus(0.6, 0.25, 0.4));
  const dry = strip(studio, place.bus(0.8, 0.05, 0.15));
  const wide = place.bus(0.5, 0.5);
  const strings = strip(studio, wide);
  for (let bar = 0; bar < BARS; bar++) {
    const at = bar * BAR;
    // Four falls and a hold, nearer by the half.
    const near = 0.5 + 0.5 * ((bar % 16) / 15);
    if (bar % 4 !== 3)
      for (let i = 0; i < 4; i++) {
        const time = human(at + i * BEAT, 0.003, chance);
        tom(street, time, 0.34 * near, 38, 0.1, 0.5);
        plate(street, time, 116.54 * (i % 2 ? 1.06 : 1), 0.1 * near, 0.5, i % 2 ? 0.3 : -0.1);
      }
    else
      for (let i = 0; i < 8; i++)
        snare(street, human(at + (2 + i / 4) * BEAT, 0.003, chance), 0.04 + 0.022 * i * near, 0.2);
    for (let i = 0; i < 16; i++) {
      if ((i * 3 + bar) % 4 === 1) continue;
      const loud = i % 4 === 2 ? 1 : 0.5;
      tick(dry, human(at + (i * BEAT) / 4, 0.003, chance), 0.16 * loud, ['band', 5200, 3, 0.03], -0.4);
      if (i % 2 === 0)
        bass(
          dry,
          at + (i * BEAT) / 4,
          BEAT * 0.35,
          38 + (bar % 4 === 2 ? 1 : 0),
          0.24 * loud,
          330 + 150 * near,
        );
    }
    if (bar % 2)
      for (const [beat, note] of [
        [0.5, 81],
        [1.25, 82],
        [2.5, 80],
      ] as const)
        pluck(strings, human(at + beat * BEAT, 0.004, chance), note, 0.2 * near, 0.5, 0.5);
  }
  for (const one of [street, dry, strings]) one.play();
  play(studio, 'leant', wide, { level: -1, at: -0.25, shade: [2600, -5], thin: 150 });
  play(studio, 'brass', wide, { level: -4, at: 0.3, shade: [1800, -4], thin: 55 });
};

export const piece: Piece = {
  kind: 'music',
  seconds: SECONDS,
  tail: 7,
  stems: { base, tension },
  parts: {
    squeezebox: SQUEEZEBOX,
    thumb: THUMB,
    strings: STRINGS,
    clarinet: CLARINET,
    trumpet: TRUMPET,
    whistle: WHISTLE,
    cello: CELLO,
    bows: BOWS,
    leant: LEANT,
    brass: BRASS,
  },
  loudness: [-22, -20],
};

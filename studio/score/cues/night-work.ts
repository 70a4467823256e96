/**
 * Night work: three men, a street with one lamp, somebody's spine, and a boy who whistles in his head.
 *
 * F minor, 80 beats a minute, 24 bars. A (0..7): a slow beat with rain on it, an electric piano, a bass that slides.
 * A' (8..15): a vibraphone has Hugo's five notes over the one chord that they do not spoil. B (16..23): the beat stops
 * for four bars, because somebody is coming; a viola says what he is not thinking; the beat goes on. Small tools work
 * all the way through, and keep no time. `tension` is somebody coming after all.
 */
import { kick, plate, runUp, snare, tick, tom } from '../kit/battery.ts';
import { air } from '../kit/beds.ts';
import { bass, pluck } from '../kit/engine.ts';
import { human, hz } from '../kit/graph.ts';
import { late } from '../kit/late.ts';
import { arch, held } from '../kit/lines.ts';
import { HUGO, theme } from '../kit/motifs.ts';
import { pad } from '../kit/pad.ts';
import type { Note, Part } from '../kit/parts.ts';
import { play } from '../kit/players.ts';
import { rooms } from '../kit/rooms.ts';
import { strip } from '../kit/strip.ts';
import { voice } from '../kit/voice.ts';
import { call } from '../kit/water.ts';
import type { Piece, Studio } from '../pieces.ts';

const TEMPO = 80;
const BEATS = 4;
const BARS = 24;
const BEAT = 60 / TEMPO;
const BAR = BEAT * BEATS;
const SECONDS = BAR * BARS;
/** Eighths lean back: the second of each pair comes this much of a beat late. */
const LEAN = 0.09;

interface Chord {
  readonly root: number;
  readonly notes: readonly number[];
}
const FM: Chord = { root: 41, notes: [56, 60, 63, 67] };
const DB: Chord = { root: 37, notes: [56, 60, 63, 65] };
const BBM: Chord = { root: 46, notes: [56, 60, 61, 65] };
/** The one with the natural third: it is where his notes come from. */
const C7: Chord = { root: 36, notes: [58, 61, 64, 68] };
const ROUND: readonly Chord[] = [FM, FM, DB, DB, BBM, BBM, C7, C7];
const chordAt = (bar: number): Chord => ROUND[bar % 8] ?? FM;
/** Bars in which nobody moves. */
const still = (bar: number): boolean => bar >= 16 && bar < 20;

const KEYS: Part = {
  font: 'musescore',
  program: 4,
  tempo: TEMPO,
  jitter: 0.016,
  pedal: BEATS,
  notes: Array.from({ length: BARS }, (_, bar): Note[] => {
    const { notes } = chordAt(bar);
    const chord = (beat: number, beats: number, touch: number): Note[] =>
      notes.map((note, i): Note => [bar * BEATS + beat + i * 0.03, beats, note, touch]);
    if (still(bar)) return bar % 2 ? [] : chord(0, 7, 0.3);
    return bar % 2 ? [...chord(1.5 + LEAN, 0.6, 0.36), ...chord(2.5 + LEAN, 1.2, 0.44)] : chord(0, 3, 0.5);
  }).flat(),
};

const SLIDES: Part = {
  font: 'musescore',
  program: 35,
  tempo: TEMPO,
  jitter: 0.012,
  notes: Array.from({ length: BARS }, (_, bar): Note[] => {
    const { root } = chordAt(bar);
    const at = bar * BEATS;
    if (still(bar)) return bar === 16 ? [[at, 3, root, 0.5]] : [];
    return bar % 2
      ? [
          [at, 1.2, root, 0.6],
          [at + 2.5 + LEAN, 0.5, root + 12, 0.5],
          [at + 3.5 + LEAN, 0.5, root + 7, 0.5],
        ]
      : [
          [at, 2.2, root, 0.66],
          [at + 2.5 + LEAN, 1.2, root + 7, 0.5],
        ];
  }).flat(),
};

const VIBES: Part = {
  font: 'musescore',
  program: 11,
  tempo: TEMPO,
  jitter: 0.016,
  pedal: BEATS,
  notes: [
    [34.5 + LEAN, 1, 79, 0.4],
    [35, 1, 75, 0.42],
    [38, 2, 72, 0.4],
    [42.5 + LEAN, 1, 80, 0.4],
    [43, 3, 77, 0.42],
    // His: it begins in the bar before the chord that forgives it.
    ...theme(HUGO, 55, 79, 0.56),
    [63, 1, 76, 0.4],
    [80, 2, 75, 0.4],
    [82.5 + LEAN, 2, 79, 0.4],
    [90.5 + LEAN, 1, 68, 0.4],
    [91, 3, 72, 0.44],
  ],
};

const VIOLA: Part = {
  font: 'musescore',
  program: 41,
  tempo: TEMPO,
  jitter: 0.025,
  swell: { beats: 4, arc: () => 0.9 },
  notes: [
    ...theme(HUGO, 66, 67, 0.6, 2),
    [79, 1, 68, 0.5],
    [80, 3, 67, 0.56],
    [83, 1, 65, 0.5],
    [84, 4, 65, 0.52],
    [88, 3, 63, 0.5],
    [91, 1, 61, 0.46],
    [92, 4, 64, 0.5],
  ],
};

const LOW: Part = {
  program: 49,
  tempo: TEMPO,
  jitter: 0.03,
  swell: { beats: 8, arc: (t) => arch(t, 0.72, 0.5) },
  notes: [
    ...held(8, BEATS, [60, 60, 60, 60, 61, 61, 58, 58, 56, 56, 56, 53, 58, 58, 58, 55], () => 0.4),
    ...held(16, BEATS, [48, 48, 49, 49, 53, 53, 52, 52], () => 0.44),
  ],
};

const base = (studio: Studio) => {
  const { chance } = studio;
  const place = rooms(studio, late(studio));
  const dry = strip(studio, place.bus(0.8, 0.03, 0.15));
  const near = strip(studio, place.bus(0.6, 0.1, 0.6));
  const alley = strip(studio, place.bus(0.3, 0.7, 0.3));
  const front = place.bus(0.8, 0.22, 0.3);
  const stage = place.bus(0.6, 0.55, 0.1);
  air(voice(studio, stage), SECONDS, 0.03, 2400);
  for (let bar = 0; bar < BARS; bar++) {
    const at = bar * BAR;
    const { root } = chordAt(bar);
    if (!still(bar)) {
      kick(dry, human(at, 0.003, chance), 0.6, 36, 0.34);
      kick(dry, human(at + (bar % 2 ? 1.5 + LEAN : 2.5 + LEAN) * BEAT, 0.004, chance), 0.42, 36, 0.3);
      if (bar % 4 === 3) kick(dry, human(at + 3.5 * BEAT, 0.004, chance), 0.3, 36, 0.25);
      // One blow a bar, late, as if it had looked round first.
      snare(near, human(at + 2.02 * BEAT, 0.004, chance), 0.5, 0.06);
      for (let i = 0; i < 8; i++)
        tick(
          near,
          human(at + (i / 2 + (i % 2 ? LEAN : 0)) * BEAT, 0.004, chance),
          (i % 2 ? 0.09 : 0.15) * (0.8 + 0.4 * chance()),
          ['high', 6800, 0.7, i === 7 && bar % 2 ? 0.2 : 0.05],
          -0.25,
        );
      bass(dry, at, BEAT * 1.6, root, 0.2, 170);
      bass(dry, at + (2.5 + LEAN) * BEAT, BEAT * 0.9, root, 0.16, 170);
    }
    // Drops from the gutter, wherever they like.
    for (let i = 0; i < 3; i++)
      tick(
        alley,
        at + chance() * BAR,
        0.14 + 0.2 * chance(),
        ['band', 1500 + 1800 * chance(), 9, 0.03],
        chance() * 1.6 - 0.8,
      );
  }
  // Small tools: a screw that gives by quarters, a clip, a thing laid on cloth.
  for (let i = 0; i < 38; i++) {
    const at = ((i + chance() * 0.7) * SECONDS) / 38;
    if (still(Math.floor(at / BAR))) continue;
    for (let turn = 0; turn < 1 + Math.floor(chance() * 4); turn++)
      plate(near, at + turn * 0.13, 1800 + 900 * chance(), 0.05 + 0.05 * chance(), 0.16, 0.5);
  }
  plate(alley, 16 * BAR, hz(53), 0.3, 2.6, -0.6);
  for (const one of [dry, near, alley]) one.play();
  for (const [bar, notes] of [
    [16, [53, 60]],
    [18, [49, 56]],
  ] as const)
    for (const note of notes)
      pad(voice(studio, stage), bar * BAR, BAR * 1.9, note, 0.06, { cut: 700, attack: 1.4, release: 1.4 });
  play(studio, 'keys', front, { level: -2, at: -0.2, shade: [3400, -3] });
  play(studio, 'slides', front, { level: -7, at: 0.08, shade: [1400, -4], thin: 40 });
  play(studio, 'vibes', stage, { level: -1, at: 0.35, shade: [3600, -5] });
  play(studio, 'viola', front, { level: -1, at: 0.15, shade: [3000, -4], colour: [1100, 1, -3] });
  play(studio, 'low', stage, { level: -9, at: -0.1, shade: [2600, -5], thin: 90 });
};

/** A trumpet under a hat, two of it, half a step apart: it swells and is taken away. */
const HATS: Part = {
  font: 'musescore',
  program: 59,
  tempo: TEMPO,
  jitter: 0.025,
  swell: { beats: BEATS * 2, arc: (t) => arch(t, 0.75, 0.6), depth: 0.85 },
  notes: [
    ...held(0, BEATS, [60, 60, 61, 61, 61, 61, 58, 58, 60, 60, 61, 61, 65, 65, 64, 64], () => 0.5),
    ...held(4, BEATS, [62, 62, 57, 59, 61, 61, 62, 62, 66, 66, 65, 65], () => 0.46),
    ...held(16, BEATS, [65, 66, 65, 66, 68, 67, 67, 64], () => 0.6),
    ...held(16, BEATS, [72, 71, 72, 73, 73, 73, 70, 70], () => 0.54),
  ],
};

/** Low octaves of a piano, at every second corner. */
const STABS: Part = {
  font: 'musescore',
  program: 0,
  tempo: TEMPO,
  jitter: 0.008,
  notes: Array.from({ length: BARS }, (_, bar): Note[] => {
    if (bar % 2 === 0) return [];
    const { root } = chordAt(bar);
    return [3, ...(bar % 4 === 3 ? [3.5] : [])].flatMap((beat) => [
      [bar * BEATS + beat, 0.6, root, 0.76],
      [bar * BEATS + beat, 0.6, root - 12 < 28 ? root : root - 12, 0.7],
    ]);
  }).flat(),
};

const tension = (studio: Studio) => {
  const { chance } = studio;
  const place = rooms(studio, late(studio));
  const dry = strip(studio, place.bus(0.8, 0.05, 0.15));
  const near = strip(studio, place.bus(0.6, 0.12, 0.4));
  const wide = place.bus(0.5, 0.5);
  const far = strip(studio, wide);
  for (let bar = 0; bar < BARS; bar++) {
    const at = bar * BAR;
    const { root, notes } = chordAt(bar);
    for (let i = 0; i < 16; i++) {
      const time = human(at + (i / 4) * BEAT, 0.003, chance);
      // Threes over fours: it runs, the beat under it does not.
      const loud = i % 3 === 0 ? 1 : 0.4;
      if (!still(bar) || i % 3 === 0)
        tick(near, time, 0.15 * loud, ['band', i % 3 ? 8200 : 6200, 2, 0.035], i % 2 ? 0.5 : -0.5);
      bass(
        dry,
        time,
        BEAT * 0.2,
        root + (i === 14 ? 1 : 0),
        0.3 * loud,
        300 + 260 * arch((bar % 8) / 8, 0.95, 0),
      );
      if (i % 3 === 0) pluck(far, time, (notes[(i / 3 + bar) % 4] ?? 60) + 24, 0.2, i % 2 ? -0.6 : 0.6, 0.35);
    }
    tom(dry, at, 0.22, 40, -0.2, 0.6);
    tom(dry, at + 0.28 * BEAT, 0.12, 40, -0.2, 0.4);
    if (bar % 4 === 3)
      for (let i = 0; i < 6; i++)
        tom(near, at + (2.5 + i / 4) * BEAT, 0.08 + 0.03 * i, 50 - i, 0.5 - i * 0.2, 0.3);
    if (bar % 8 === 7) runUp(near, at + BAR, BAR * 0.8, 0.24);
    // Somebody's siren, streets away, twice as slow as hearts.
    if (bar % 4 === 1) call(far, at, BAR * 1.6, 370, 0.09, 5, bar % 8 === 1 ? -0.8 : 0.8);
  }
  for (const one of [dry, near, far]) one.play();
  play(studio, 'hats', wide, { level: -4, at: -0.25, shade: [3200, -4], thin: 220 });
  play(studio, 'stabs', wide, { level: -4, at: 0.1, shade: [2000, -4], thin: 45 });
};

export const piece: Piece = {
  kind: 'music',
  seconds: SECONDS,
  tail: 7,
  stems: { base, tension },
  parts: {
    keys: KEYS,
    slides: SLIDES,
    vibes: VIBES,
    viola: VIOLA,
    low: LOW,
    hats: HATS,
    stabs: STABS,
  },
  loudness: [-22, -20],
};

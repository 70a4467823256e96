/**
 * Under Zalem: the heap at dawn when the drain opens, and the first look up at the disc.
 *
 * A minor without its third, 72 beats a minute, 16 bars. Three fifths climb and hang, each time from another note; the
 * last climb breaks off, and the answer is left to whoever looks up. `base` is a wide room with cutlery falling through
 * it; `tension` lets the yard's machines start, and a clock; `combat` drives them.
 */
import { air, drone } from '../kit/beds.ts';
import { hit, kick } from '../kit/drums.ts';
import { drive, filter, human, hz, noise } from '../kit/graph.ts';
import { arch, held } from '../kit/lines.ts';
import { metal } from '../kit/metal.ts';
import { theme, ZALEM } from '../kit/motifs.ts';
import { pad } from '../kit/pad.ts';
import type { Note, Part } from '../kit/parts.ts';
import { play } from '../kit/players.ts';
import { bass, pluck } from '../kit/pulse.ts';
import { rooms } from '../kit/rooms.ts';
import { voice } from '../kit/voice.ts';
import type { Piece, Studio } from '../pieces.ts';

const TEMPO = 72;
const BEATS = 4;
const BARS = 16;
const BAR = (60 / TEMPO) * BEATS;
const SECONDS = BAR * BARS;
const STEP = BAR / 16;

/** Roots by bar; every harmony lasts two. */
const ROOTS = [45, 45, 41, 41, 38, 38, 40, 40, 36, 36, 35, 35, 41, 41, 40, 40] as const;
/** What may ring over each root: fifths, seconds, no third that would decide it. */
const CHORDS: readonly (readonly number[])[] = [
  [69, 76, 71],
  [65, 72, 71],
  [69, 76, 74],
  [69, 71, 74],
  [67, 76, 71],
  [69, 74, 76],
  [72, 67, 76],
  [69, 71, 64],
];
const chordAt = (bar: number) => CHORDS[Math.floor(bar / 2)] ?? [];

const PIANO: Part = {
  font: 'musescore',
  bank: 8,
  program: 0,
  tempo: TEMPO,
  jitter: 0.014,
  pedal: BEATS * 2,
  notes: [
    [0, 8, 45, 0.3],
    ...theme(ZALEM, 2, 57, 0.5),
    [8, 8, 41, 0.26],
    [13, 3, 83, 0.24],
    [16, 8, 38, 0.3],
    ...theme(ZALEM, 18, 62, 0.52),
    [24, 8, 40, 0.26],
    [28.5, 0.5, 88, 0.24],
    [29, 3, 83, 0.26],
    [32, 8, 36, 0.32],
    ...theme(ZALEM, 34, 60, 0.56),
    [40, 8, 47, 0.26],
    [45, 3, 81, 0.24],
    [48, 8, 41, 0.28],
    // The climb that breaks off.
    [50, 2, 57, 0.44],
    [52, 4, 64, 0.42],
    [56, 8, 40, 0.26],
  ],
};

/** Strings that hardly touch: the light that comes in sideways. */
const HIGH: Part = {
  font: 'musescore',
  program: 49,
  tempo: TEMPO,
  jitter: 0.03,
  swell: { beats: BEATS * 2, arc: (t) => arch(t, 0.6, 0.5) },
  notes: [
    ...held(2, BEATS, [83, 83, 81, 81, 83, 83, 83, 83, 86, 86, 84, 84, 83, null], () => 0.36),
    ...held(8, BEATS, [76, 76, 76, 76, 79, 79, 76, 76], () => 0.34),
  ],
};

const LOW: Part = {
  program: 48,
  tempo: TEMPO,
  jitter: 0.03,
  swell: { beats: BEATS * 2, arc: (t) => arch(t, 0.6, 0.55) },
  notes: [
    ...held(0, BEATS, [45, 45, 48, 48, 50, 50, 52, 52, 48, 48, 47, 47, 53, 53, 52, 52], () => 0.44),
    ...held(4, BEATS, [57, 57, 57, 59, 55, 55, 57, 57, 57, 57, 57, null], () => 0.4),
  ],
};

/** One viola, for the man under the bathtub. It goes up by steps, because he has to. */
const VIOLA: Part = {
  font: 'musescore',
  program: 41,
  tempo: TEMPO,
  jitter: 0.025,
  swell: { beats: 4, arc: (t) => 0.6 + 0.4 * arch(t, 0.65, 0) },
  notes: [
    [20, 4, 60, 0.46],
    [24, 2, 59, 0.5],
    [26, 1, 57, 0.46],
    [27, 3.5, 59, 0.5],
    [36, 3, 64, 0.56],
    [39, 1, 62, 0.5],
    [40, 3, 64, 0.6],
    [43, 1, 66, 0.56],
    [44, 3.5, 62, 0.5],
    [50, 2, 60, 0.5],
    [52, 2, 64, 0.56],
    [54, 1, 65, 0.52],
    [55, 4, 64, 0.5],
    [59, 2, 59, 0.4],
  ],
};

const base = (studio: Studio) => {
  const { chance } = studio;
  const place = rooms(studio);
  const far = place.bus(0.2, 1);
  const stage = place.bus(0.6, 0.7);
  const front = place.bus(0.8, 0.5, 0.1);
  drone(voice(studio, place.bus(0.6, 0.3)), SECONDS, 45, 0.09, { cut: 280, beats: 11 });
  drone(voice(studio, far), SECONDS, 64, 0.014, { cut: 900, beats: 7 });
  air(voice(studio, place.bus(0.6, 0.3)), SECONDS, 0.07, 900);

  for (let bar = 0; bar < BARS; bar += 2)
    chordAt(bar).forEach((note, i) => {
      const wave = { cut: 2400, count: 3, spread: 5, attack: 2.4, release: 3, wave: 'triangle' } as const;
      pad(voice(studio, far), bar * BAR + i * 0.5, BAR * 1.8, note, 0.05 - i * 0.01, wave);
    });

  // Cutlery comes first: one or two a bar, and a handful together now and then.
  for (let bar = 1; bar < BARS - 1; bar++) {
    const notes = chordAt(bar);
    const many = bar % 4 === 3 ? 5 : 1 + Math.floor(chance() * 2);
    const from = bar * BAR + chance() * BAR * 0.5;
    for (let i = 0; i < many; i++) {
      const note = (notes[i % notes.length] ?? 69) + 12 + (many > 2 ? 24 - i * 5 - ((24 - i * 5) % 12) : 12);
      const at = many > 2 ? from + i * (0.09 + 0.05 * chance()) : from + i * BAR * 0.22;
      metal(voice(studio, far), at, hz(note), 0.02 + 0.022 * chance(), 2.2, chance() * 1.4 - 0.7, 'rod');
    }
  }
  // Something very large, a long way up, every four bars.
  for (const bar of [0, 4, 8, 12])
    metal(voice(studio, far), bar * BAR + BAR * 0.5, 82.41, 0.26, 7, chance() * 0.8 - 0.4, 'plate');

  play(studio, 'piano', front, { level: 0, at: -0.08, shade: [2600, -5] });
  play(studio, 'high', stage, { level: -13, at: -0.3, shade: [5000, -4], thin: 400 });
  play(studio, 'low', stage, { level: -7, at: 0.25, shade: [2600, -5], thin: 80 });
  play(studio, 'viola', front, { level: -6, at: 0.18, shade: [3200, -4], colour: [1100, 1, -3] });
};

const TREMOLO: Part = {
  font: 'musescore',
  program: 44,
  tempo: TEMPO,
  jitter: 0.03,
  swell: { beats: BEATS * 2, arc: (t) => arch(t, 0.7, 0.6), depth: 0.6 },
  notes: [
    ...held(0, BEATS, [52, 53, 52, 53, 53, 52, 52, 53, 52, 55, 54, 52, 53, 55, 57, 56], () => 0.5),
    ...held(8, BEATS, [64, 65, 64, 62, 65, 67, 69, 68], () => 0.46),
  ],
};

const tension = (studio: Studio) => {
  const { context, chance } = studio;
  const place = rooms(studio);
  const dry = place.bus(0.8, 0.05, 0.15);
  const near = place.bus(0.6, 0.2, 0.4);
  const wide = place.bus(0.5, 0.45);
  const grains = noise(context, 2, chance);
  for (let bar = 0; bar < BARS; bar++) {
    const root = ROOTS[bar] ?? 45;
    const at = bar * BAR;
    [1, 0, 0.4, 0.75, 0, 0.4, 0.6, 0.3].forEach((accent, i) => {
      if (accent === 0) return;
      const open = 420 + 420 * accent + 220 * Math.sin((bar / BARS) * 4 * Math.PI);
      bass(
        voice(studio, dry),
        human(at + i * 2 * STEP, 0.003, chance),
        STEP * 1.6,
        root,
        0.34 * accent,
        open,
      );
    });
    // Before each half it holds its breath.
    const ticks = bar % 8 === 7 ? 8 : 16;
    for (let i = 0; i < ticks; i++) {
      // A clock in fours, and every fifth a bit louder: it never falls on the same place of the bar.
      const loud = (bar * 16 + i) % 5 === 0 ? 1 : i % 4 === 0 ? 0.6 : 0.32;
      hit(voice(studio, near), human(at + i * STEP, 0.003, chance), 0.3 * loud, grains, {
        type: 'bandpass',
        frequency: i % 2 ? 5200 : 4300,
        q: 3,
        decay: 0.03,
        side: i % 2 ? 0.5 : -0.5,
      });
      if ((i * 5 + bar * 3) % 8 < 3) {
        const note = (chordAt(bar)[(i + bar) % 3] ?? 69) - (i % 3 === 0 ? 12 : 0);
        pluck(
          voice(studio, wide),
          human(at + i * STEP, 0.004, chance),
          note,
          0.24 * (0.6 + 0.4 * chance()),
          Math.sin(i * 1.7) * 0.6,
        );
      }
    }
    kick(voice(studio, dry), at, 0.26, 38);
    kick(voice(studio, dry), at + 3 * STEP, 0.15, 38);
    if (bar % 2) kick(voice(studio, dry), at + 10 * STEP, 0.17, 38);
  }
  play(studio, 'tremolo', wide, { level: 0, at: -0.2, shade: [4200, -2], thin: 140 });
};

/** Short strokes over the root: the theme's second leans on its third and gets nowhere. */
const strokes = (): Note[] => {
  const notes: Note[] = [];
  const cell = [0, 0, 2, 0, 3, 2, 0, 2, 0, 0, 2, 0, 7, 3, 2, 3];
  for (let bar = 0; bar < BARS; bar++) {
    // Every fourth bar they leave the last beat to the drums, every eighth the whole of it.
    const last = bar % 8 === 7 ? 3 : bar % 4 === 3 ? 12 : 16;
    for (let i = 0; i < last; i++) {
      const scale = (cell[i] ?? 0) + (bar >= 8 ? 12 : 0);
      notes.push([bar * BEATS + i / 4, 0.17, 57 + scale, i % 4 === 0 ? 0.86 : i % 3 === 0 ? 0.7 : 0.54]);
    }
  }
  return notes;
};

const STROKES: Part = { font: 'musescore', program: 48, tempo: TEMPO, jitter: 0.008, notes: strokes() };

const BRASS: Part = {
  font: 'musescore',
  program: 57,
  tempo: TEMPO,
  jitter: 0.02,
  swell: { beats: 4, arc: (t) => arch(t, 0.75, 0.7) },
  notes: [
    ...[0, 16, 32, 48].flatMap((at, i) => theme(ZALEM, at, [45, 50, 48, 45][i] ?? 45, 0.8, 1)),
    ...[8, 24, 40, 56].flatMap((at, i) => {
      const note = [41, 40, 47, 40][i] ?? 40;
      return [
        [at, 0.5, note, 0.84],
        [at + 1.5, 0.5, note + 12, 0.8],
        [at + 3, 4, note + 7, 0.76],
      ] as const;
    }),
  ],
};

const combat = (studio: Studio) => {
  const { context, chance } = studio;
  const place = rooms(studio);
  const drums = drive(context, 2);
  drums.connect(place.bus(0.3, 0.06, 0.3));
  const engine = drive(context, 4);
  // Its fundamentals belong to the kick.
  const throat = filter(context, 'highpass', 120, 0.7);
  engine.connect(throat);
  throat.connect(place.bus(0.1, 0.04));
  const iron = place.bus(0.5, 0.3, 0.4);
  const stage = place.bus(0.7, 0.35, 0.1);
  const grains = noise(context, 2, chance);
  for (let bar = 0; bar < BARS; bar++) {
    const at = bar * BAR;
    const root = ROOTS[bar] ?? 45;
    const turn = bar % 4 === 3;
    // Where the strings stop, the engine stops too, and only the brass is held over it.
    const rest = bar % 8 === 7;
    const kicks = rest ? [0, 12, 13, 14, 15] : turn ? [0, 3, 6, 8, 12, 13, 14, 15] : [0, 3, 6, 10, 11];
    for (const step of kicks)
      kick(voice(studio, drums), human(at + step * STEP, 0.002, chance), step === 0 ? 0.85 : 0.6, 36, 0.36);
    for (const step of rest ? [12] : [4, 12]) {
      const snare = { type: 'bandpass', frequency: 1700, q: 0.6, decay: 0.2 } as const;
      hit(voice(studio, drums), human(at + step * STEP, 0.003, chance), 0.42, grains, snare);
      hit(voice(studio, drums), at + step * STEP, 0.34, grains, {
        ...snare,
        frequency: 300,
        q: 1,
        decay: 0.14,
      });
      metal(
        voice(studio, iron),
        human(at + step * STEP, 0.004, chance),
        220 + 60 * chance(),
        0.16,
        0.5,
        0.3,
        'plate',
        grains,
      );
    }
    for (let i = 0; i < (rest ? 4 : 16); i++) {
      const hat = {
        type: 'highpass',
        frequency: 6500,
        q: 0.7,
        decay: i % 8 === 6 ? 0.2 : 0.05,
        side: 0.25,
      } as const;
      hit(voice(studio, iron), human(at + i * STEP, 0.003, chance), i % 2 ? 0.14 : 0.26, grains, hat);
      const high = i % 8 === 7 ? 12 : 0;
      bass(
        voice(studio, engine),
        at + i * STEP,
        STEP * 0.7,
        root + high,
        i % 4 ? 0.36 : 0.5,
        620 + 420 * chance(),
      );
    }
    if (turn)
      for (const [step, frequency] of [
        [10, 330],
        [13, 392],
        [14, 440],
      ] as const)
        metal(
          voice(studio, iron),
          human(at + step * STEP, 0.005, chance),
          frequency,
          0.2,
          1.4,
          chance() * 1.6 - 0.8,
          'plate',
          grains,
        );
  }
  play(studio, 'strokes', stage, { level: 5, at: -0.3, thin: 160 });
  play(studio, 'brass', stage, { level: 3, at: 0.3, shade: [3200, -2], thin: 60 });
};

export const piece: Piece = {
  kind: 'music',
  seconds: SECONDS,
  tail: 9,
  stems: { base, tension, combat },
  parts: {
    piano: PIANO,
    high: HIGH,
    low: LOW,
    viola: VIOLA,
    tremolo: TREMOLO,
    strokes: STROKES,
    brass: BRASS,
  },
  loudness: [-22, -20, -18],
};

/**
 * The clinic: eleven steps down, a lamp that is kept on, a man who does not finish his sentences.
 *
 * F major with a raised fourth, three in a bar, 84 beats a minute, 28 bars. A (0..7): a felt piano has a tune and stops
 * one note before its end; two bars of clock. A' (8..15): a clarinet means to help, and stops at the same place.
 * B (16..23): a cello has another five notes, that do end. Tag (24..27): the tune's last bars, and somebody else says
 * its last note. The clock goes 75 to the heart's 84 and never agrees with it. `tension` is the bolt at night: it lives in
 * the bars that the tune leaves empty.
 */
import { air } from '../kit/beds.ts';
import { heart, hit, kick } from '../kit/drums.ts';
import { filter, human, hz, noise } from '../kit/graph.ts';
import { arch, held } from '../kit/lines.ts';
import { metal } from '../kit/metal.ts';
import { pad } from '../kit/pad.ts';
import type { Note, Part } from '../kit/parts.ts';
import { play } from '../kit/players.ts';
import { rooms } from '../kit/rooms.ts';
import { voice } from '../kit/voice.ts';
import type { Piece, Studio } from '../pieces.ts';

const TEMPO = 84;
const BEATS = 3;
const BARS = 28;
const BEAT = 60 / TEMPO;
const BAR = BEAT * BEATS;
const SECONDS = BAR * BARS;
/** Ticks of the clock in the loop. */
const TICKS = 75;

/** The left hand by bar: bass, and the two notes that go with it. Null is one of the bad steps. */
const LEFT: readonly (readonly [number, number, number] | null)[] = [
  [41, 57, 60],
  [40, 57, 60],
  [46, 58, 62],
  [45, 60, 65],
  [43, 58, 65],
  [48, 58, 65],
  null,
  null,
  [41, 57, 60],
  [40, 57, 60],
  [46, 57, 62],
  [46, 58, 61],
  [48, 57, 65],
  [50, 57, 60],
  [43, 58, 65],
  [48, 58, 64],
  [38, 53, 60],
  [48, 52, 57],
  [41, 52, 57],
  [41, 55, 60],
  [46, 53, 57],
  [43, 53, 58],
  [48, 53, 58],
  [50, 53, 60],
  [43, 58, 65],
  [48, 58, 64],
  null,
  null,
];

/** Bass on one, the others on two and three; now and then a step is missing. */
const leftHand = (): Note[] =>
  LEFT.flatMap((chord, bar): Note[] => {
    if (!chord) return [];
    const [bass, low, high] = chord;
    const at = bar * BEATS;
    const limps = bar % 4 === 3 || bar === 5 || bar === 25;
    const inner: Note[] = limps
      ? [[at + 1, 1.6, low, 0.24]]
      : [
          [at + 1, 0.9, low, 0.24],
          [at + 1.02, 0.9, high, 0.26],
          [at + 2, 0.8, low, 0.2],
          [at + 2.02, 0.8, high, 0.22],
        ];
    return [[at, 2.6, bass, 0.36], ...inner];
  });

const PIANO: Part = {
  font: 'musescore',
  bank: 8,
  program: 0,
  tempo: TEMPO,
  jitter: 0.016,
  pedal: BEATS,
  notes: [
    ...leftHand(),
    [1, 1, 69, 0.44],
    [2, 1, 72, 0.46],
    [3, 2.6, 76, 0.56],
    [6, 1, 74, 0.48],
    [7, 1, 77, 0.54],
    [8, 1, 74, 0.46],
    [9, 2, 72, 0.5],
    [11, 1, 69, 0.4],
    [12, 1, 70, 0.46],
    [13, 1, 74, 0.5],
    [14, 1, 70, 0.42],
    [15, 1, 69, 0.44],
    [16, 2, 67, 0.4],
    // Where the last note ought to be he clears his throat instead.
    [22.5, 0.3, 48, 0.22],
    [23, 0.3, 48, 0.26],
    // Under the clarinet he nods along.
    [29, 1, 84, 0.24],
    [35, 1, 81, 0.24],
    [41, 1, 81, 0.22],
    [59, 1, 76, 0.22],
    [65, 1, 81, 0.22],
    [72, 1, 70, 0.42],
    [73, 1, 74, 0.46],
    [74, 1, 70, 0.38],
    [75, 1.2, 69, 0.4],
    [76.3, 1.7, 67, 0.34],
  ],
};

const CLARINET: Part = {
  font: 'musescore',
  program: 71,
  tempo: TEMPO,
  jitter: 0.02,
  swell: { beats: BEATS, arc: () => 0.85 },
  notes: [
    [25, 1, 69, 0.48],
    [26, 1, 72, 0.5],
    [27, 2, 76, 0.56],
    [29, 1, 77, 0.5],
    [30, 1.5, 77, 0.54],
    [31.5, 0.5, 76, 0.46],
    [32, 1, 74, 0.48],
    [33, 2, 73, 0.54],
    [35, 1, 72, 0.46],
    [36, 1, 69, 0.46],
    [37, 1, 72, 0.5],
    [38, 1, 77, 0.56],
    [39, 2, 76, 0.54],
    [41, 1, 74, 0.46],
    [42, 1, 70, 0.46],
    [43, 1, 74, 0.48],
    [44, 0.9, 70, 0.42],
    [45, 1, 69, 0.44],
    [46, 1.5, 67, 0.4],
    // A breath beside the cello.
    [69, 1.5, 65, 0.36],
    [70.5, 1.4, 64, 0.34],
  ],
};

const CELLO: Part = {
  font: 'musescore',
  program: 42,
  tempo: TEMPO,
  jitter: 0.025,
  swell: { beats: BEATS, arc: (t) => 0.6 + 0.4 * arch(t, 0.68, 0) },
  notes: [
    [48, 2.05, 57, 0.52],
    [50, 4.05, 64, 0.64],
    [54, 1.05, 59, 0.54],
    [55, 2.05, 60, 0.58],
    [57, 4, 57, 0.5],
    [62, 1.05, 62, 0.54],
    [63, 3.05, 69, 0.66],
    [66, 1.05, 64, 0.56],
    [67, 2.05, 65, 0.58],
    [69, 3, 62, 0.48],
    // The end of somebody's sentence.
    [78, 4.5, 53, 0.46],
  ],
};

const CELESTA: Part = {
  program: 8,
  tempo: TEMPO,
  jitter: 0.014,
  notes: [
    [50, 2, 88, 0.34],
    [54, 1, 83, 0.28],
    [55, 2, 84, 0.3],
    [63, 2, 81, 0.32],
    [67, 2, 77, 0.28],
    [78.1, 3, 77, 0.34],
    [78.6, 3, 84, 0.22],
  ],
};

const STRINGS: Part = {
  program: 49,
  tempo: TEMPO,
  jitter: 0.03,
  swell: { beats: BEATS * 2, arc: (t) => arch(t, 0.7, 0.55) },
  notes: [
    ...held(
      8,
      BEATS,
      [57, 57, 57, 58, 57, 57, 58, 58, 57, 57, 57, 55, 57, 58, 58, 57, 58, 58, 57, null],
      () => 0.36,
    ),
    ...held(11, BEATS, [61, 60, 60, 62, 60, 65, 64, 64, 64, 65, 65, 65, 65, 65, 64, 60, null], () => 0.36),
  ],
};

const base = (studio: Studio) => {
  const { context, chance } = studio;
  const place = rooms(studio);
  const front = place.bus(0.9, 0.16, 0.34);
  const stage = place.bus(0.6, 0.4, 0.2);
  const near = place.bus(0.7, 0.06, 0.4);
  const chest = place.bus(0.8, 0, 0.1);
  const grains = noise(context, 2, chance);
  air(voice(studio, stage), SECONDS, 0.03, 480);

  for (let tick = 0; tick < TICKS; tick++) {
    // Tock comes late: it has had to stop for the key.
    const at = human((tick * SECONDS) / TICKS + (tick % 2 ? 0.05 : 0), 0.002, chance);
    const frequency = tick % 2 ? 2100 : 2900;
    hit(voice(studio, near), at, 0.2, grains, {
      type: 'bandpass',
      frequency,
      q: 9,
      decay: 0.035,
      side: 0.45,
    });
    metal(voice(studio, near), at, frequency / 2, 0.03, 0.12, 0.45, 'rod');
  }
  for (let beat = 0; beat < BARS * BEATS; beat += 3) heart(voice(studio, chest), beat * BEAT, 0.15, 0.26);

  LEFT.forEach((chord, bar) => {
    if (!chord || bar < 8) return;
    for (const note of chord.slice(1))
      pad(voice(studio, stage), bar * BAR, BAR, note, 0.02, {
        cut: 900,
        wave: 'triangle',
        attack: 0.8,
        release: 1.2,
      });
  });

  play(studio, 'piano', front, { level: -2, at: -0.12, shade: [2300, -6], colour: [240, 0.9, 1.5] });
  play(studio, 'clarinet', stage, { level: -3, at: 0.22, shade: [3000, -4] });
  play(studio, 'cello', stage, { level: -1, at: 0.1, shade: [3000, -3], colour: [350, 1, -2] });
  play(studio, 'celesta', stage, { level: -13, at: -0.3, shade: [4500, -5] });
  play(studio, 'strings', stage, { level: -8, at: -0.1, shade: [3000, -4], thin: 120 });
};

const TREMOLO: Part = {
  font: 'musescore',
  program: 44,
  tempo: TEMPO,
  jitter: 0.03,
  swell: { beats: BEATS * 4, arc: () => 0.9, depth: 0.7 },
  notes: [
    // Its neighbours are where the tune says nothing.
    ...held(4, BEATS, [48, 48, 49, 49], () => 0.56),
    ...held(12, BEATS, [48, 50, 48, 49], () => 0.56),
    ...held(20, BEATS, [46, 46, 48, 48], () => 0.48),
    ...held(24, BEATS, [50, 49, 49, 48], () => 0.6),
  ],
};

/** One high thread that comes out of nothing and is gone before it is looked for. */
const THREAD: Part = {
  font: 'musescore',
  program: 49,
  tempo: TEMPO,
  jitter: 0.03,
  swell: { beats: BEATS * 4, arc: () => 0.9, depth: 0.85 },
  notes: [
    ...held(4, BEATS, [84, 84, 85, 85], () => 0.4),
    ...held(12, BEATS, [84, 84, 84, 85], () => 0.4),
    ...held(16, BEATS, [83, 83, 83, 83], () => 0.34),
    ...held(24, BEATS, [84, 85, 85, 84], () => 0.42),
  ],
};

const BASSES: Part = {
  program: 43,
  tempo: TEMPO,
  jitter: 0.02,
  swell: { beats: BEATS * 2, arc: () => 0.85 },
  notes: held(
    0,
    BEATS,
    [
      41, 41, 41, 41, 43, 43, 37, 37, 41, 41, 41, 41, 36, 38, 36, 37, 38, 38, 41, 41, 46, 43, 36, 38, 43, 37,
      37, 36,
    ],
    (bar) => ([6, 7, 15, 25, 26].includes(bar) ? 0.6 : 0.5),
  ),
};

const tension = (studio: Studio) => {
  const { context, chance } = studio;
  const place = rooms(studio);
  const dry = place.bus(0.8, 0.05, 0.15);
  const door = place.bus(0.45, 0.2, 0.6);
  const stage = place.bus(0.6, 0.5);
  const grains = noise(context, 2, chance);
  // Faster than hers, and on no beat: somebody else's, outside the door.
  const beats = 70;
  for (let beat = 0; beat < beats; beat++) {
    const at = (beat * SECONDS) / beats;
    kick(voice(studio, dry), at, 0.2, 38, 0.26);
    hit(voice(studio, dry), at, 0.05, grains, { type: 'lowpass', frequency: 300, q: 0.7, decay: 0.08 });
  }
  // The bolt goes back by quarters: a click, and a wait, and a click.
  for (const [bar, quarters] of [
    [2, 1],
    [6, 2],
    [7, 1],
    [11, 1],
    [15, 3],
    [19, 1],
    [22, 2],
    [26, 4],
  ] as const) {
    let at = bar * BAR + 0.4;
    for (let quarter = 0; quarter < quarters; quarter++) {
      metal(voice(studio, door), at, 640 + 40 * quarter, 0.16, 0.22, 0.5, 'plate', grains);
      metal(voice(studio, door), at + 0.03, hz(45), 0.14, 0.4, 0.4, 'plate');
      at += 0.62 + 0.5 * chance();
    }
  }
  const murk = filter(context, 'lowpass', 420, 0.7);
  murk.connect(stage);
  for (const bar of [5, 14, 24])
    for (const note of [49, 55])
      pad(voice(studio, murk), bar * BAR, BAR * 2.6, note, 0.06, {
        cut: 380,
        attack: 2.5,
        release: 1.6,
        count: 7,
        spread: 18,
      });
  play(studio, 'tremolo', stage, { level: 0, at: -0.25, shade: [3400, -3], thin: 90 });
  play(studio, 'thread', stage, { level: -9, at: 0.3, shade: [6000, -3], thin: 500 });
  play(studio, 'basses', dry, { level: -9, at: 0.2, shade: [1600, -2], thin: 50 });
};

export const piece: Piece = {
  kind: 'music',
  seconds: SECONDS,
  tail: 9,
  stems: { base, tension },
  parts: {
    piano: PIANO,
    clarinet: CLARINET,
    cello: CELLO,
    celesta: CELESTA,
    strings: STRINGS,
    tremolo: TREMOLO,
    thread: THREAD,
    basses: BASSES,
  },
  loudness: [-22, -20],
};

/**
 * Panzer Kunst: her body knows it, she does not.
 *
 * E minor, 144 beats a minute, 48 bars of seven eighths: two, two, three, which is how her five notes go when they are
 * blows. A (0..15): a machine and low strings; every fourth bar all of it stops and the blows are counted out, first
 * one, then two, then three, then four of them. B (16..31): the strings have the theme whole, a bar to a beat. C (32..47):
 * both. The last bar keeps its fifth blow back, which is the first of the first bar. `tension` is what she sees coming:
 * a clock in sevens, and strings that will not stand still. `combat` is the fight: drums, brass, an engine.
 */
import { kick, plate, runUp, slam, snare, tick, tom } from '../kit/battery.ts';
import { air } from '../kit/beds.ts';
import { bass, pluck, puff } from '../kit/engine.ts';
import { drive, filter, human, hz } from '../kit/graph.ts';
import { late } from '../kit/late.ts';
import { arch, held } from '../kit/lines.ts';
import { ALITA, theme } from '../kit/motifs.ts';
import { pad } from '../kit/pad.ts';
import type { Note, Part } from '../kit/parts.ts';
import { play } from '../kit/players.ts';
import { rooms } from '../kit/rooms.ts';
import { strip } from '../kit/strip.ts';
import { voice } from '../kit/voice.ts';
import type { Piece, Studio } from '../pieces.ts';

const TEMPO = 144;
/** Beats of a bar. */
const BEATS = 3.5;
const BARS = 48;
const BAR = (60 / TEMPO) * BEATS;
const SECONDS = BAR * BARS;
const EIGHTH = BAR / 7;

/** Roots, two bars each. */
const ROOTS = [
  40, 40, 36, 38, 40, 43, 36, 35, 45, 45, 41, 43, 48, 47, 45, 35, 40, 40, 41, 38, 40, 36, 45, 35,
] as const;
const rootAt = (bar: number): number => ROOTS[Math.floor(bar / 2) % ROOTS.length] ?? 40;
/** E and A are minor, B wants to be major and home, the others are. */
const thirdOf = (root: number): number => ([40, 45].includes(root) ? 3 : 4);

/** Her five notes in eighths of the bar: where, and how far over the root. */
const cellOf = (root: number): readonly (readonly [eighth: number, semitones: number])[] => [
  [0, 0],
  [2, 7],
  [4, 2],
  [5, thirdOf(root)],
  [6, 0],
];

/** Bars in which everything stops, and how many of the five blows fall. */
const BLOWS: ReadonlyMap<number, number> = new Map([
  [3, 1],
  [7, 2],
  [11, 3],
  [15, 4],
  [35, 3],
  [39, 5],
  [43, 5],
  [47, 4],
]);
const broad = (bar: number): boolean => bar >= 16 && bar < 32;

/** The blows as notes, in octaves. */
const blows = (octaves: readonly number[], velocity: number): Note[] =>
  [...BLOWS].flatMap(([bar, count]) =>
    cellOf(rootAt(bar))
      .slice(0, count)
      .flatMap(([eighth, semitones]) =>
        octaves.map(
          (octave): Note => [bar * BEATS + eighth / 2, 0.45, rootAt(bar) + semitones + octave, velocity],
        ),
      ),
  );

/** Her cell round and round, on short bows; it leaves the blows alone. */
const OSTINATO: Part = {
  font: 'musescore',
  program: 48,
  tempo: TEMPO,
  jitter: 0.008,
  notes: Array.from({ length: BARS }, (_, bar): Note[] => {
    if (BLOWS.has(bar)) return [];
    const root = rootAt(bar) + (bar >= 32 ? 12 : 0);
    if (broad(bar))
      return [0, 2, 4].map((eighth) => [bar * BEATS + eighth / 2, 0.3, root, eighth ? 0.5 : 0.66]);
    return cellOf(root - (bar >= 32 ? 12 : 0)).map(([eighth, semitones]) => [
      bar * BEATS + eighth / 2,
      0.26,
      root + semitones,
      eighth === 0 ? 0.8 : eighth === 4 ? 0.72 : 0.6,
    ]);
  }).flat(),
};

const BLOW: Part = {
  font: 'musescore',
  program: 0,
  tempo: TEMPO,
  jitter: 0.006,
  notes: blows([-12, 0], 0.86),
};

/** The theme whole, where there is room for it; before and after, one long line that climbs. */
const VIOLINS: Part = {
  font: 'musescore',
  program: 49,
  tempo: TEMPO,
  jitter: 0.025,
  swell: { beats: BEATS * 2, arc: (t) => arch(t, 0.62, 0.5) },
  notes: [
    ...held(4, BEATS, [71, 71, 72, null, 71, 71, 74, null, 76, 76, 75, null], () => 0.5),
    ...theme(ALITA, 16 * BEATS, 69, 0.8, BEATS),
    ...theme(ALITA, 16 * BEATS, 81, 0.6, BEATS),
    [22 * BEATS, BEATS, 71, 0.66],
    [23 * BEATS, BEATS, 74, 0.7],
    [24 * BEATS, BEATS, 72, 0.76],
    [25 * BEATS, BEATS * 1.5, 79, 0.84],
    [26.5 * BEATS, BEATS * 0.5, 74, 0.76],
    [27 * BEATS, BEATS, 76, 0.8],
    [28 * BEATS, BEATS * 2, 72, 0.8],
    [30 * BEATS, BEATS, 71, 0.78],
    [31 * BEATS, BEATS, 75, 0.84],
    ...held(32, BEATS, [76, 76, 79, null, 77, 77, 78, null, 83, 83, 79, null, 76, 76, 75, null], () => 0.74),
  ],
};

const VIOLAS: Part = {
  program: 48,
  tempo: TEMPO,
  jitter: 0.025,
  swell: { beats: BEATS * 2, arc: (t) => arch(t, 0.62, 0.5) },
  notes: [
    ...held(8, BEATS, [64, 64, 62, null, 60, 60, 63, null], () => 0.5),
    ...held(16, BEATS, [60, 60, 64, 64, 60, 60, 62, 62, 64, 64, 62, 62, 60, 60, 59, 63], () => 0.6),
    ...held(32, BEATS, [67, 67, 71, null, 69, 69, 66, null, 71, 71, 67, null, 69, 69, 66, null], () => 0.6),
  ],
};

const HORN: Part = {
  font: 'musescore',
  program: 60,
  tempo: TEMPO,
  jitter: 0.02,
  swell: { beats: BEATS * 2, arc: (t) => arch(t, 0.55, 0.5) },
  notes: [
    ...held(16, BEATS, [57, 57, 57, 57, 53, 53, 55, 55], () => 0.56),
    // A bar behind the violins, a fifth under them.
    ...theme(ALITA, 25 * BEATS, 60, 0.66, BEATS).slice(0, 3),
  ],
};

const base = (studio: Studio) => {
  const { chance } = studio;
  const place = rooms(studio, late(studio));
  const dry = strip(studio, place.bus(0.8, 0.04, 0.12));
  const room = place.bus(0.6, 0.2, 0.4);
  const near = strip(studio, room);
  const stage = place.bus(0.62, 0.5, 0.1);
  const short = place.bus(0.75, 0.26, 0.3);
  const far = place.bus(0.2, 0.9);
  air(voice(studio, room), SECONDS, 0.035, 520);
  for (let bar = 0; bar < BARS; bar++) {
    const at = bar * BAR;
    const root = rootAt(bar);
    const count = BLOWS.get(bar);
    if (count !== undefined) {
      for (const [eighth] of cellOf(root).slice(0, count)) {
        kick(dry, at + eighth * EIGHTH, 0.5, 38, 0.3);
        plate(near, at + eighth * EIGHTH, hz(root + 24), 0.16, 0.8, 0.2 - eighth * 0.07);
      }
      continue;
    }
    const opening = 260 + 300 * arch((bar % 16) / 16, 0.85, 0.1);
    [1, 0.36, 0.8, 0.3, 0.74, 0.5, 0.58].forEach((accent, i) => {
      if (broad(bar) && accent < 0.7) return;
      const time = human(at + i * EIGHTH, 0.002, chance);
      bass(dry, time, EIGHTH * 0.8, root, 0.42 * accent, opening * (0.6 + 0.8 * accent));
    });
    kick(dry, at, 0.3, 38, 0.3);
    if (!broad(bar)) kick(dry, at + 4 * EIGHTH, 0.2, 38, 0.26);
    if (bar % 2 === 1) puff(near, at + 2.4 * EIGHTH, 0.06, 0.28, 2400, bar % 4 === 1 ? -0.5 : 0.5);
  }
  for (const one of [dry, near]) one.play();
  for (let bar = 16; bar < 32; bar += 2)
    for (const semitones of [12, 19])
      pad(voice(studio, far), bar * BAR, BAR * 1.9, rootAt(bar) + semitones, 0.05, {
        cut: 1300,
        attack: 0.8,
        release: 1,
      });
  play(studio, 'ostinato', short, { level: 0, at: 0.28, shade: [3400, -3], thin: 60 });
  play(studio, 'blow', short, { level: -1, at: -0.1, shade: [2600, -4], thin: 45 });
  play(studio, 'violins', stage, { level: -3, at: -0.35, shade: [3800, -3], thin: 200 });
  play(studio, 'violas', stage, { level: -8, at: 0.18, shade: [3400, -3], thin: 130 });
  play(studio, 'horn', far, { level: -7, at: -0.2, shade: [1800, -5], thin: 90 });
};

/** Bows that shake: a half step up, and back, and each time a little further. */
const TREMOLO: Part = {
  font: 'musescore',
  program: 44,
  tempo: TEMPO,
  jitter: 0.02,
  swell: { beats: BEATS * 4, arc: () => 0.9, depth: 0.6 },
  notes: [
    ...held(0, BEATS, [64, 65, 64, null, 64, 66, 67, null, 67, 68, 67, null, 71, 70, 71, null], () => 0.6),
    ...held(16, BEATS, [69, 69, 70, 69, 72, 72, 71, 71, 72, 73, 74, 74, 76, 77, 78, 78], () => 0.52),
    ...held(32, BEATS, [76, 77, 76, null, 77, 78, 79, null, 79, 80, 79, null, 81, 82, 83, null], () => 0.66),
  ],
};

/** One note high up, in threes against the sevens. */
const GLASS: Part = {
  font: 'musescore',
  program: 45,
  tempo: TEMPO,
  jitter: 0.006,
  notes: Array.from({ length: Math.floor((BARS * 7) / 3) }, (_, i): Note[] => {
    const eighth = i * 3;
    const bar = Math.floor(eighth / 7);
    if (BLOWS.has(bar) || (broad(bar) && i % 2)) return [];
    return [[eighth / 2, 0.3, (bar >= 32 ? 88 : 83) + (i % 5 === 4 ? 1 : 0), i % 4 ? 0.5 : 0.7]];
  }).flat(),
};

const tension = (studio: Studio) => {
  const { chance } = studio;
  const place = rooms(studio, late(studio));
  const dry = strip(studio, place.bus(0.8, 0.05, 0.15));
  const near = strip(studio, place.bus(0.6, 0.15, 0.4));
  const wide = place.bus(0.5, 0.5);
  const strings = strip(studio, wide);
  for (let bar = 0; bar < BARS; bar++) {
    const at = bar * BAR;
    if (BLOWS.has(bar)) {
      // Nobody breathes; then the next phrase is breathed in.
      runUp(near, at + BAR, BAR * 0.6, 0.22);
      continue;
    }
    for (let i = 0; i < (broad(bar) ? 7 : 14); i++) {
      const step = broad(bar) ? i * 2 : i;
      const loud = [0, 4, 8].includes(step) ? 1 : step % 2 ? 0.3 : 0.5;
      tick(
        near,
        human(at + (step * EIGHTH) / 2, 0.002, chance),
        0.3 * loud,
        ['band', step === 8 ? 3600 : step % 2 ? 7200 : 5600, 2.4, step === 8 ? 0.09 : 0.035],
        step % 2 ? 0.45 : -0.45,
      );
    }
    for (const [eighth, semitones] of cellOf(rootAt(bar)))
      if ((eighth + bar) % 3 !== 0)
        pluck(
          strings,
          human(at + (eighth + 0.5) * EIGHTH, 0.004, chance),
          rootAt(bar) + semitones + 24,
          0.26,
          eighth % 2 ? -0.6 : 0.6,
          0.4,
        );
    tom(dry, at, 0.16, 43, -0.2);
    if (bar % 2) tom(dry, at + 4 * EIGHTH, 0.12, 46, 0.2);
    if (bar % 4 === 2)
      for (const late of [5, 5.5, 6, 6.5]) tom(dry, at + late * EIGHTH, 0.05 + 0.03 * (late - 5), 43, 0.1);
  }
  for (const one of [dry, near, strings]) one.play();
  play(studio, 'tremolo', wide, { level: 0, at: -0.2, shade: [5000, -2], thin: 200 });
  play(studio, 'glass', wide, { level: -8, at: 0.4, shade: [6000, -2], thin: 400 });
};

/** Sixteenths on hard bows, in the two outer parts. */
const STROKES: Part = {
  font: 'musescore',
  program: 48,
  tempo: TEMPO,
  jitter: 0.006,
  notes: Array.from({ length: BARS }, (_, bar): Note[] => {
    if (BLOWS.has(bar) || broad(bar)) return [];
    const root = rootAt(bar) + (bar >= 32 ? 24 : 12);
    const third = thirdOf(rootAt(bar));
    const run = [0, 0, 12, 0, 7, 0, 12, 7, 2, 0, third, 2, 0, 7];
    return run.map((semitones, i) => [
      bar * BEATS + i / 4,
      0.16,
      root + semitones,
      [0, 4, 8].includes(i) ? 0.9 : 0.62,
    ]);
  }).flat(),
};

const BRASS: Part = {
  font: 'musescore',
  program: 57,
  tempo: TEMPO,
  jitter: 0.01,
  swell: { beats: BEATS, arc: (t) => arch(t, 0.7, 0.75), depth: 0.15 },
  notes: [
    ...blows([0, 12], 0.95),
    ...Array.from({ length: BARS }, (_, bar): Note[] => {
      if (BLOWS.has(bar) || broad(bar)) return [];
      const root = rootAt(bar);
      const stab = (eighth: number, note: number, velocity: number): Note => [
        bar * BEATS + eighth / 2,
        0.4,
        note,
        velocity,
      ];
      if (bar % 4 === 0) return [stab(0, root, 0.9), stab(0, root + 12, 0.86)];
      if (bar % 4 === 1) return [stab(4, root + 7, 0.8), stab(5, root + 7, 0.8)];
      return [
        stab(0, root, 0.84),
        stab(2, root + 7, 0.8),
        stab(4, root + 2, 0.84),
        stab(5, root + thirdOf(root), 0.86),
      ];
    }).flat(),
    // B is theirs underneath: the roots, as wide as they go.
    ...held(16, BEATS, [45, 45, 45, 45, 41, 41, 43, 43, 48, 48, 47, 47, 45, 45, 47, 47], () => 0.62),
    ...held(20, BEATS, [48, 48, 50, 50, 55, 55, 54, 54, 52, 52, 51, 51], () => 0.56),
  ],
};

const HORNS: Part = {
  font: 'musescore',
  program: 60,
  tempo: TEMPO,
  jitter: 0.015,
  swell: { beats: BEATS * 2, arc: (t) => arch(t, 0.75, 0.6) },
  notes: [
    ...theme(ALITA, 17 * BEATS, 57, 0.9, BEATS).slice(0, 4),
    ...[24, 28].flatMap((bar, i) => theme(ALITA, bar * BEATS, [60, 57][i] ?? 60, 0.9, BEATS / 2).slice(0, 4)),
    // In C they say it in two bars, over everything.
    ...[32, 36, 40, 44].flatMap((bar, i): Note[] => {
      const note = [64, 65, 64, 69][i] ?? 64;
      const third = i === 1 ? 4 : 3;
      return [
        [bar * BEATS, 1, note, 0.86],
        [bar * BEATS + 1, 2.5, note + 7, 0.95],
        [bar * BEATS + 3.5, 1, note + 2, 0.86],
        [bar * BEATS + 4.5, 1, note + third, 0.88],
        [bar * BEATS + 5.5, 4.4, note, 0.88],
      ];
    }),
  ],
};

/** Sixteenths of kick and snare, by where we are. */
const BEATS_A = { kicks: [0, 3, 8, 10], snares: [4, 12] } as const;
const BEATS_C = { kicks: [0, 2, 6, 8, 9, 10], snares: [4, 12, 13] } as const;

const combat = (studio: Studio) => {
  const { context, chance } = studio;
  const place = rooms(studio, late(studio));
  const skins = drive(context, 1.8);
  skins.connect(place.bus(0.5, 0.1, 0.4));
  const drums = strip(studio, skins);
  const heat = drive(context, 4);
  const throat = filter(context, 'highpass', 110, 0.7);
  heat.connect(throat);
  throat.connect(place.bus(0.075, 0.03));
  const engine = strip(studio, heat);
  const iron = strip(studio, place.bus(0.5, 0.3, 0.4));
  const stage = place.bus(0.7, 0.35, 0.1);
  const sixteenth = EIGHTH / 2;
  for (let bar = 0; bar < BARS; bar++) {
    const at = bar * BAR;
    const root = rootAt(bar);
    const count = BLOWS.get(bar);
    if (count !== undefined) {
      for (const [eighth] of cellOf(root).slice(0, count)) {
        slam(drums, at + eighth * EIGHTH, 0.8);
        plate(iron, at + eighth * EIGHTH, hz(root + 19), 0.24, 1.2, 0.3 - eighth * 0.1);
      }
      // What is left of the bar belongs to the toms, downhill.
      const last = cellOf(root)[count - 1]?.[0] ?? 0;
      for (let i = last * 2 + 4; i < 14; i++)
        tom(drums, human(at + i * sixteenth, 0.002, chance), 0.2 + 0.02 * i, 58 - i, 0.7 - i * 0.1, 0.35);
      continue;
    }
    if (broad(bar)) {
      // Half as fast, and twice as far down.
      if (bar % 2 === 0) {
        slam(drums, at, 0.75);
        for (const eighth of [3, 5, 6])
          tom(
            drums,
            human(at + eighth * EIGHTH, 0.003, chance),
            0.4,
            eighth === 5 ? 45 : 40,
            eighth === 5 ? 0.4 : -0.4,
            0.8,
          );
      } else {
        snare(drums, at, 0.55);
        for (const eighth of [2, 4])
          tom(drums, human(at + eighth * EIGHTH, 0.003, chance), 0.42, 40, eighth === 2 ? -0.3 : 0.3, 0.8);
        if (bar % 4 === 3)
          for (let i = 8; i < 14; i++)
            snare(drums, human(at + i * sixteenth, 0.002, chance), 0.12 + 0.05 * (i - 8), 0.1);
      }
      tick(iron, at, 0.2, ['high', 5200, 0.7, 1.1], -0.3);
      for (const step of [0, 4, 8]) bass(engine, at + step * sixteenth, sixteenth * 3, root, 0.42, 700);
      continue;
    }
    const { kicks, snares } = bar >= 32 ? BEATS_C : BEATS_A;
    for (const step of kicks)
      kick(drums, human(at + step * sixteenth, 0.002, chance), step === 0 ? 0.85 : 0.6, 36, 0.3);
    for (const step of snares)
      snare(drums, human(at + step * sixteenth, 0.002, chance), step === 13 ? 0.3 : 0.62, 0.08);
    if (bar % 4 === 2)
      for (let i = 9; i < 14; i++)
        tom(
          drums,
          human(at + i * sixteenth, 0.002, chance),
          0.34,
          [57, 52, 50, 45, 43][i - 9] ?? 45,
          (11 - i) * 0.25,
        );
    for (let i = 0; i < 14; i++) {
      tick(
        iron,
        human(at + i * sixteenth, 0.002, chance),
        [0, 4, 8].includes(i) ? 0.26 : 0.12,
        ['high', 7000, 0.7, i === 8 ? 0.18 : 0.045],
        0.3,
      );
      if ([1, 5].includes(i)) continue;
      bass(
        engine,
        at + i * sixteenth,
        sixteenth * 0.8,
        root + (i === 11 ? 12 : 0),
        [0, 4, 8].includes(i) ? 0.52 : 0.34,
        560 + 500 * chance(),
      );
    }
    // An anvil on the three.
    plate(iron, human(at + 4 * EIGHTH, 0.003, chance), bar >= 32 ? 523.25 : 392, 0.13, 0.4, -0.4);
  }
  for (const one of [drums, engine, iron]) one.play();
  play(studio, 'strokes', stage, { level: 3, at: -0.3, thin: 180 });
  play(studio, 'brass', stage, { level: 0, at: 0.3, shade: [3400, -2], thin: 60 });
  play(studio, 'horns', stage, { level: 1, at: -0.1, shade: [2600, -2], thin: 90 });
};

export const piece: Piece = {
  kind: 'music',
  seconds: SECONDS,
  tail: 8,
  stems: { base, tension, combat },
  parts: {
    ostinato: OSTINATO,
    blow: BLOW,
    violins: VIOLINS,
    violas: VIOLAS,
    horn: HORN,
    tremolo: TREMOLO,
    glass: GLASS,
    strokes: STROKES,
    brass: BRASS,
    horns: HORNS,
  },
  loudness: [-22, -20, -18],
};

/**
 * Title: the fall past a burning ring, and the name said for the first time. Quiet dread that keeps its back straight.
 *
 * A minor, 64 beats a minute, 20 bars. A (0..7): a machine idles; a piano asks Zalem's three notes, then all five of hers.
 * B (8..15): strings take them up at half the speed, a voice a fourth higher goes on, and the harmony looks down once
 * (B flat). C (16..19): what is left of it, and one bar in which only the machine is there.
 */

import { air, drone } from '../kit/beds.ts';
import { choir } from '../kit/choir.ts';
import { heart, hit, steam } from '../kit/drums.ts';
import { gain, human, noise } from '../kit/graph.ts';
import { arch, held } from '../kit/lines.ts';
import { metal } from '../kit/metal.ts';
import { ALITA, theme, ZALEM } from '../kit/motifs.ts';
import { pad } from '../kit/pad.ts';
import type { Part } from '../kit/parts.ts';
import { play } from '../kit/players.ts';
import { bass } from '../kit/pulse.ts';
import { rooms } from '../kit/rooms.ts';
import { voice } from '../kit/voice.ts';
import type { Piece, Studio } from '../pieces.ts';

const TEMPO = 64;
const BEATS = 4;
const BARS = 20;
const BAR = (60 / TEMPO) * BEATS;
const SECONDS = BAR * BARS;

/** Roots of the harmony by bar: what the machine and the basses stand on. */
const ROOTS = [45, 45, 45, 45, 45, 41, 48, 43, 45, 41, 40, 43, 38, 36, 46, 40, 45, 41, 38, 45] as const;

/** How far the strings have come, by bar. */
const bow = (bar: number) => 0.46 + 0.18 * arch((bar + 0.5) / BARS, 0.66, 0);
/** The same as a controller over the loop: soft at both ends, fullest where it looks down. */
const arc = (t: number) => arch(t, 0.7, 0.58);

const PIANO: Part = {
  font: 'musescore',
  bank: 8,
  program: 0,
  tempo: TEMPO,
  jitter: 0.012,
  pedal: BEATS,
  notes: [
    [0, 4, 45, 0.3],
    ...theme(ZALEM, 5, 69, 0.42, 1).map(
      ([at, beats, note, touch], i) => [at, beats, note, touch - i * 0.03] as const,
    ),
    [12, 3, 33, 0.26],
    [12.05, 3, 45, 0.24],
    ...theme(ALITA, 16, 69, 0.5),
    [16, 4, 45, 0.3],
    [17, 3, 52, 0.24],
    [20, 4, 41, 0.3],
    [21.5, 2.5, 48, 0.22],
    [22.5, 1.5, 64, 0.24],
    [24, 4, 48, 0.28],
    [25, 3, 55, 0.24],
    [26, 1.5, 76, 0.36],
    [27.5, 0.5, 74, 0.3],
    [28, 3, 71, 0.36],
    [28, 4, 43, 0.26],
    // Under the strings it only marks where the ground is.
    [40, 4, 40, 0.3],
    [40, 4, 52, 0.28],
    [44, 4, 43, 0.3],
    [48, 4, 38, 0.36],
    [48, 4, 50, 0.32],
    [52, 4, 48, 0.34],
    [56, 4, 46, 0.4],
    [56, 4, 34, 0.36],
    [58, 2, 53, 0.3],
    [60, 4, 40, 0.36],
    [62, 2, 59, 0.3],
    // The end of her name, twice, lower.
    [66.5, 0.5, 71, 0.34],
    [67, 1, 72, 0.38],
    [68, 4, 69, 0.36],
    [68, 4, 41, 0.26],
    [70.5, 0.5, 59, 0.26],
    [71, 1, 60, 0.3],
    [72, 3, 57, 0.28],
  ],
};

const VIOLINS_1: Part = {
  font: 'musescore',
  program: 49,
  tempo: TEMPO,
  jitter: 0.03,
  swell: { beats: BEATS, arc },
  notes: [
    ...theme(ALITA, 32, 69, 0.62, 2),
    [44, 2, 71, 0.56],
    [46, 2.06, 74, 0.6],
    ...theme(ALITA, 48, 74, 0.74, 2),
    [60, 4, 76, 0.62],
    [64, 6, 76, 0.4],
  ],
};

const VIOLINS_2: Part = {
  program: 49,
  tempo: TEMPO,
  jitter: 0.03,
  swell: { beats: BEATS, arc },
  notes: held(4, BEATS, [59, 64, 64, 62, 60, 64, 60, 62, 65, 69, 65, 64, 64, 60, null, null], bow),
};

const VIOLAS: Part = {
  font: 'musescore',
  program: 48,
  tempo: TEMPO,
  jitter: 0.03,
  swell: { beats: BEATS, arc },
  notes: [
    ...held(1, BEATS, [52, 53, 52, 52, 57, 55, 55, 57, 57, 52, 55, 57, 60, 58], bow),
    // The fourth is held back, and then lets go onto the third: the only one in the piece.
    [60, 2.06, 57, 0.6],
    [62, 2.06, 56, 0.56],
    ...held(16, BEATS, [57, 57, 57, null], bow),
  ],
};

const CELLI: Part = {
  program: 48,
  tempo: TEMPO,
  jitter: 0.03,
  swell: { beats: BEATS, arc },
  notes: held(
    0,
    BEATS,
    [45, 45, 45, 45, 45, 48, 48, 47, 45, 48, 52, 47, 50, 48, 50, 47, 45, 48, 50, 45],
    bow,
  ),
};

const BASSES: Part = {
  program: 43,
  tempo: TEMPO,
  jitter: 0.025,
  swell: { beats: BEATS * 2, arc },
  notes: held(4, BEATS, [33, 41, 36, 35, 33, 41, 40, 35, 38, 36, 34, 40, 33, 41, 38, null], bow),
};

/** One cello before the others: it answers the violins where they breathe. */
const CELLO: Part = {
  font: 'musescore',
  program: 42,
  tempo: TEMPO,
  jitter: 0.025,
  swell: { beats: 2, arc: (t) => 0.55 + 0.4 * arch(t, 0.6, 0) },
  notes: [
    [26, 2, 55, 0.44],
    [28, 2, 57, 0.5],
    [30, 2, 59, 0.5],
    [42, 1, 57, 0.5],
    [43, 1, 59, 0.54],
    [44, 2, 62, 0.6],
    [46, 2, 59, 0.5],
    [57, 1, 57, 0.62],
    [58, 2, 62, 0.68],
    [60, 2.5, 64, 0.66],
    [62.5, 1.5, 59, 0.5],
    [64, 3, 60, 0.5],
    [67, 1, 59, 0.42],
    [68, 4, 57, 0.42],
  ],
};

const HORN: Part = {
  font: 'musescore',
  program: 60,
  tempo: TEMPO,
  jitter: 0.025,
  swell: { beats: 4, arc: (t) => arch(t, 0.7, 0.3) },
  notes: [
    [48, 4, 50, 0.4],
    [52, 4, 53, 0.44],
    [56, 4, 53, 0.5],
    [60, 4, 52, 0.4],
  ],
};

/** Accents of the machine in eighths: three, three and two. */
const ACCENTS = [1, 0.3, 0.42, 0.8, 0.3, 0.42, 0.66, 0.34] as const;
/** How much of the machine there is, by bar. */
const power = (bar: number) => (bar < 4 ? 0.65 : bar < 8 ? 0.8 : bar < 16 ? 1 : bar < 18 ? 0.75 : 0.65);

function machine(studio: Studio, dry: AudioNode, near: AudioNode, far: AudioNode) {
  const { context, chance } = studio;
  const grains = noise(context, 2, chance);
  for (let bar = 0; bar < BARS; bar++) {
    const root = ROOTS[bar] ?? 45;
    const at = bar * BAR;
    ACCENTS.forEach((accent, i) => {
      // Idling, it leaves out every stroke but the accents.
      if (power(bar) < 0.75 && accent < 0.6) return;
      const time = human(at + (i * BAR) / 8, 0.003, chance);
      const open = 190 + 170 * accent * power(bar) + 60 * Math.sin((bar / BARS) * 2 * Math.PI * 3);
      bass(voice(studio, dry), time, BAR / 9, root, 0.3 * accent * power(bar), open);
      if (power(bar) > 0.75)
        hit(voice(studio, near), time, 0.05 * accent, grains, {
          type: 'bandpass',
          frequency: 2600,
          q: 2,
          decay: 0.03,
          side: i % 2 ? 0.4 : -0.3,
        });
    });
    heart(voice(studio, dry), at, 0.34 * power(bar), 0.29);
    if (bar >= 8 && bar < 16) heart(voice(studio, dry), at + BAR / 2, 0.2, 0.29);
    steam(voice(studio, near), at + BAR * 0.62, 0.05 * power(bar), grains, 0.5, 1400, bar % 2 ? 0.5 : -0.5);
    if (bar % 4 === 3)
      metal(
        voice(studio, far),
        human(at + BAR * 0.75, 0.006, chance),
        110,
        0.16,
        4,
        chance() - 0.5,
        'plate',
        grains,
      );
  }
}

const base = (studio: Studio) => {
  const { context } = studio;
  const place = rooms(studio);
  const dry = place.bus(0.8, 0.05, 0.1);
  const near = place.bus(0.6, 0.25, 0.3);
  const far = place.bus(0.15, 0.9);
  const stage = place.bus(0.62, 0.62);
  const front = place.bus(0.8, 0.4, 0.1);

  drone(voice(studio, place.bus(0.7, 0.2)), SECONDS, 45, 0.1, { cut: 300, beats: 17 });
  air(voice(studio, near), SECONDS, 0.07, 620);
  machine(studio, dry, near, far);
  // A glow behind the strings, where they look down.
  for (const [bar, bars, notes] of [
    [12, 1.9, [62, 69]],
    [14, 0.9, [58, 65, 74]],
    [16, 1.9, [57, 64]],
  ] as const)
    for (const note of notes)
      pad(voice(studio, far), bar * BAR, bars * BAR, note, 0.035, { cut: 1800, attack: 1.6, release: 1.2 });
  for (const [bar, bars, note] of [
    [12, 2, 65],
    [12, 1.9, 57],
    [14, 1, 65],
    [14, 1, 58],
    [15, 1, 64],
    [15, 1, 59],
  ] as const)
    choir(voice(studio, far), bar * BAR, bars * BAR, note, 0.1, 'oo');

  play(studio, 'piano', front, { level: -2, at: -0.1, shade: [2400, -5] });
  play(studio, 'violins1', stage, { level: -4, at: -0.4, shade: [3600, -3], thin: 180 });
  play(studio, 'violins2', stage, { level: -8, at: -0.12, shade: [3400, -4], thin: 160 });
  play(studio, 'violas', stage, { level: -7, at: 0.2, shade: [3400, -4], thin: 120 });
  play(studio, 'celli', stage, { level: -7, at: 0.4, shade: [3400, -4], thin: 70 });
  play(studio, 'basses', place.bus(0.7, 0.25), { level: -10, at: 0.3, shade: [1200, -6], thin: 45 });
  play(studio, 'cello', front, { level: -5, at: 0.16, shade: [3400, -3], colour: [350, 1, -2] });
  play(studio, 'horn', gain(context, 1, far), { level: -13, at: -0.25, shade: [1400, -6] });
};

export const piece: Piece = {
  kind: 'music',
  seconds: SECONDS,
  tail: 9,
  stems: { base },
  parts: {
    piano: PIANO,
    violins1: VIOLINS_1,
    violins2: VIOLINS_2,
    violas: VIOLAS,
    celli: CELLI,
    basses: BASSES,
    cello: CELLO,
    horn: HORN,
  },
  loudness: [-22],
};

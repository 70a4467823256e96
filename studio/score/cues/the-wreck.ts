/**
 * The wreck: Zalem's three notes, on the floor of a lake.
 *
 * G without a third, 60 beats a minute, 20 bars. A (0..7): a felt piano has the three notes at half the speed, from G and
 * then from E flat, and the water has them after it; something large answers. B (8..15): inside it is dry; a bowed
 * glass has her own five, one at a time, with a bar between them, because something in there knows them. Tag (16..19):
 * the climb once more, and the third note is left to the bubbles. `tension` is the weight of the lake.
 */
import { plate, runUp, tick, tom } from '../kit/battery.ts';
import { air, drone } from '../kit/beds.ts';
import { bass } from '../kit/engine.ts';
import { gain, human, hz } from '../kit/graph.ts';
import { late } from '../kit/late.ts';
import { arch, held } from '../kit/lines.ts';
import { ALITA, theme, ZALEM } from '../kit/motifs.ts';
import { pad } from '../kit/pad.ts';
import type { Note, Part } from '../kit/parts.ts';
import { play } from '../kit/players.ts';
import { rooms } from '../kit/rooms.ts';
import { strip } from '../kit/strip.ts';
import { voice } from '../kit/voice.ts';
import { bead, call, sunk } from '../kit/water.ts';
import type { Piece, Studio } from '../pieces.ts';

const TEMPO = 60;
const BEATS = 4;
const BARS = 20;
const BAR = (60 / TEMPO) * BEATS;
const SECONDS = BAR * BARS;

/** Where each four bars stand. */
const FLOORS = [43, 39, 45, 41, 43] as const;
const floorAt = (bar: number): number => FLOORS[Math.floor(bar / 4) % FLOORS.length] ?? 43;

/** Where the hull is between her and the lake. */
const inside = (bar: number): boolean => bar >= 8 && bar < 16;

const PIANO: Part = {
  font: 'musescore',
  bank: 8,
  program: 0,
  tempo: TEMPO,
  jitter: 0.016,
  pedal: BEATS * 4,
  notes: [
    ...theme(ZALEM, 1, 55, 0.56, 1.5),
    [0, 8, 43, 0.36],
    [13, 3, 81, 0.24],
    ...theme(ZALEM, 17, 51, 0.56, 1.5),
    [16, 8, 39, 0.36],
    [29.5, 2, 77, 0.24],
    [32, 6, 45, 0.3],
    [48, 6, 41, 0.32],
    // The last climb wants its third note.
    ...theme(ZALEM, 65, 55, 0.56, 1.5).slice(0, 2),
    [64, 8, 43, 0.36],
  ],
};

/** Hers, a note to a bar and a half; it is not sure either. */
const GLASS: Part = {
  font: 'musescore',
  program: 92,
  tempo: TEMPO,
  jitter: 0.03,
  swell: { beats: 8, arc: (t) => arch(t, 0.6, 0.6), depth: 0.4 },
  notes: ALITA.map(([, , semitones], i): Note => [33 + i * 6, 5, 69 + semitones, 0.56]),
};

const CELESTA: Part = {
  font: 'musescore',
  program: 8,
  tempo: TEMPO,
  jitter: 0.02,
  notes: ALITA.map(([, , semitones], i): Note => [35 + i * 6, 2, 81 + semitones, 0.34]),
};

const STRINGS: Part = {
  font: 'musescore',
  program: 49,
  tempo: TEMPO,
  jitter: 0.03,
  swell: { beats: 8, arc: (t) => arch(t, 0.55, 0.5), depth: 0.4 },
  notes: [
    ...held(
      1,
      BEATS,
      [50, 50, 50, 46, 46, 53, 53, null, null, null, null, 53, 53, 55, 55, 50, 50, 57],
      () => 0.44,
    ),
    ...held(6, BEATS, [62, 62, null, null, null, null, 60, 60, 60, 59, 62], () => 0.4),
  ],
};

const BASSES: Part = {
  program: 43,
  tempo: TEMPO,
  jitter: 0.03,
  swell: { beats: 8, arc: () => 0.9, depth: 0.5 },
  notes: held(
    0,
    BEATS,
    Array.from({ length: BARS }, (_, bar) => floorAt(bar)),
    () => 0.5,
  ),
};

const base = (studio: Studio) => {
  const { context, chance } = studio;
  const place = rooms(studio, late(studio));
  const hall = place.bus(0.5, 0.9);
  // In B the hull is between her and the water.
  const hull = gain(context, 1, hall);
  for (const [bar, level] of [
    [7.5, 1],
    [8.5, 0.3],
    [15.5, 0.3],
    [16.5, 1],
  ] as const)
    hull.gain.linearRampToValueAtTime(level, bar * BAR);
  const lake = sunk({ context, to: hull }, SECONDS, 620, 9);
  const shallow = sunk({ context, to: place.bus(0.7, 0.6) }, SECONDS, 1900, 7);
  const dry = place.bus(0.7, 0.4, 0.25);
  const deep = strip(studio, lake);
  const beads = strip(studio, shallow);
  const far = strip(studio, place.bus(0.15, 0.9));
  const drops = strip(studio, place.bus(0.4, 0.2, 0.7));
  drone(voice(studio, lake), SECONDS, 43, 0.16, { cut: 260, beats: 7 });
  drone(voice(studio, lake), SECONDS, 50, 0.05, { cut: 420, beats: 5 });
  air(voice(studio, lake), SECONDS, 0.2, 300);
  for (const [bar, cycles, bend, side] of [
    [2.6, 98, 7, -0.6],
    [6.4, 78, 5, 0.6],
    [15.2, 87, -5, 0.3],
    [18.4, 98, 7, -0.4],
  ] as const) {
    call(deep, bar * BAR, 5.2, cycles, 0.34, bend, side);
    call(far, bar * BAR + 1.1, 5.2, cycles * 2, 0.05, bend, -side);
  }
  // Strings of beads, wherever something gives up its air; inside, one drop and the next.
  for (let bar = 0; bar < BARS; bar++) {
    if (inside(bar)) {
      for (const beat of [0.6, 2.7])
        bead(drops, bar * BAR + beat + 0.5 * chance(), 1050 + 180 * chance(), 0.12, 0.3, 0.06);
      continue;
    }
    const [from, count, side] = [
      bar * BAR + chance() * BAR * 0.5,
      bar % 4 === 3 ? 16 : 4 + Math.floor(chance() * 4),
      chance() * 1.4 - 0.7,
    ];
    for (let i = 0; i < count; i++)
      bead(
        beads,
        from + 1.4 * (i / count) ** 0.75,
        (260 + 320 * chance()) * (1 + (0.8 * i) / count),
        0.1 * (1 - (0.6 * i) / count),
        side,
      );
  }
  // Plates get used to it; one of them is tuned, by accident.
  for (let i = 0; i < 13; i++)
    plate(
      far,
      chance() * SECONDS,
      hz(floorAt(0) + 24 + 7 * (i % 3)),
      0.03 + 0.03 * chance(),
      2.4,
      chance() * 1.6 - 0.8,
    );
  for (const bar of [0, 4, 12, 16]) plate(deep, bar * BAR, hz(floorAt(bar)), 0.3, 3.8, 0.1);
  for (const one of [deep, beads, far, drops]) one.play();
  // A light that comes on behind the glass, two bars at a time.
  for (const [bar, notes] of [
    [8, [57, 64]],
    [10, [57, 64, 71]],
    [12, [53, 60]],
    [14, [53, 60, 67]],
  ] as const)
    for (const note of notes)
      pad(voice(studio, hall), bar * BAR, BAR * 1.7, note, 0.09, {
        cut: 1500,
        attack: 2.5,
        release: 2.5,
        wave: 'triangle',
      });
  play(studio, 'piano', shallow, { level: 3, at: -0.05, shade: [2200, -6] });
  play(studio, 'piano', lake, { level: -3, at: 0.4 }, 0.37);
  play(studio, 'glass', dry, { level: -1, at: 0.1, shade: [3600, -5], thin: 180 });
  play(studio, 'celesta', dry, { level: -7, at: -0.25, shade: [4000, -6] });
  play(studio, 'strings', shallow, { level: -5, at: -0.2, shade: [2400, -4], thin: 80 });
  play(studio, 'basses', lake, { level: -5, at: 0.2, thin: 45 });
};

const TREMOLO: Part = {
  font: 'musescore',
  program: 44,
  tempo: TEMPO,
  jitter: 0.03,
  swell: { beats: 8, arc: (t) => arch(t, 0.7, 0.6), depth: 0.7 },
  notes: [
    ...held(
      0,
      BEATS,
      [50, 51, 50, 49, 51, 52, 51, 50, 52, 53, 52, 51, 53, 54, 53, 55, 50, 51, 52, 53],
      () => 0.56,
    ),
    ...held(8, BEATS, [64, 65, 64, 66, 65, 66, 67, 68, 62, 63, 62, 61], () => 0.5),
  ],
};

const HORNS: Part = {
  font: 'musescore',
  program: 60,
  tempo: TEMPO,
  jitter: 0.03,
  swell: { beats: 8, arc: (t) => arch(t, 0.75, 0.6), depth: 0.6 },
  notes: [
    ...held(
      2,
      BEATS,
      [44, null, null, null, 40, null, 46, null, 46, null, 42, null, 42, null, 44, null],
      () => 0.6,
    ),
    ...held(10, BEATS, [51, null, null, 53, null, null, 50], () => 0.56),
  ],
};

const tension = (studio: Studio) => {
  const { context, chance } = studio;
  const place = rooms(studio, late(studio));
  const dry = strip(studio, place.bus(0.8, 0.06, 0.2));
  const lake = sunk({ context, to: place.bus(0.5, 0.6) }, SECONDS, 900, 11);
  const deep = strip(studio, lake);
  const near = strip(studio, place.bus(0.5, 0.4, 0.3));
  const wide = place.bus(0.5, 0.6);
  for (let bar = 0; bar < BARS; bar++) {
    const at = bar * BAR;
    // Her pump: it goes a little faster in the second half, and nobody remarks on it.
    const beats = bar >= 8 && bar < 16 ? 5 : 4;
    for (let i = 0; i < beats; i++) {
      const time = at + (i * BAR) / beats;
      tom(dry, time, 0.34, 38, 0, 0.3);
      tom(dry, time + 0.24, 0.2, 36, 0, 0.25);
    }
    // What a lamp on a wrist says about the distance to the surface.
    for (let i = 0; i < 8; i++)
      tick(
        near,
        human(at + (i * BAR) / 8, 0.003, chance),
        i % 4 === 0 ? 0.3 : 0.1,
        ['band', 1900, 24, 0.12],
        i % 2 ? 0.4 : -0.4,
      );
    // The engine of it is the lake: inside, only the pump is left, and the lamp.
    for (let i = 0; i < (inside(bar) ? 0 : 16); i++)
      bass(
        deep,
        at + (i * BAR) / 16,
        BAR / 18,
        floorAt(bar) + (i % 8 === 7 ? 1 : 0),
        i % 4 ? 0.22 : 0.4,
        300 + 240 * arch((bar % 4) / 4, 0.9, 0),
      );
    if (bar % 2) call(deep, at + 0.4, 3.2, 58 + 9 * (bar % 3), 0.4, -3, bar % 4 === 1 ? -0.5 : 0.5);
    if (bar % 4 === 3) runUp(near, at + BAR - 0.12, BAR * 0.7, 0.11);
    if (bar % 4 === 2) plate(near, at + 2.5, hz(floorAt(bar) + 13), 0.2, 2, chance() - 0.5);
  }
  for (const one of [dry, deep, near]) one.play();
  play(studio, 'tremolo', lake, { level: 2, at: -0.2, thin: 90 });
  play(studio, 'horns', wide, { level: -3, at: 0.25, shade: [1500, -4], thin: 60 });
};

export const piece: Piece = {
  kind: 'music',
  seconds: SECONDS,
  tail: 8,
  stems: { base, tension },
  parts: {
    piano: PIANO,
    glass: GLASS,
    celesta: CELESTA,
    strings: STRINGS,
    basses: BASSES,
    tremolo: TREMOLO,
    horns: HORNS,
  },
  loudness: [-22, -20],
};

/**
 * The Factory: a machine in five, and four voices that were never told what it makes.
 *
 * D minor, five in a bar, 100 beats a minute, 24 bars. A (0..11): four bars of machine, three and two; then the four come
 * in, a chord to a bar, and do not hurry. B (12..19): the machine turns round, two and three, and the voices stand on
 * Zalem's fifths, each a step lower than the last. Tag (20..23): the machine alone, with its one bad tooth. `tension` is
 * a shift that nobody was told of: the horn, the hammers at double time.
 */
import { kick, plate, runUp, slam, snare, tick, tom } from '../kit/battery.ts';
import { air, drone } from '../kit/beds.ts';
import { choir } from '../kit/choir.ts';
import { bass, puff } from '../kit/engine.ts';
import { drive, human, hz } from '../kit/graph.ts';
import { late } from '../kit/late.ts';
import { arch, held } from '../kit/lines.ts';
import type { Note, Part } from '../kit/parts.ts';
import { play } from '../kit/players.ts';
import { rooms } from '../kit/rooms.ts';
import { strip } from '../kit/strip.ts';
import { voice } from '../kit/voice.ts';
import type { Piece, Studio } from '../pieces.ts';

const TEMPO = 100;
const BEATS = 5;
const BARS = 24;
const BEAT = 60 / TEMPO;
const BAR = BEAT * BEATS;
const SECONDS = BAR * BARS;
const EIGHTH = BEAT / 2;

/** The four, by bar: soprano, alto, tenor, bass. */
const CHORALE: ReadonlyMap<number, readonly [number, number, number, number]> = new Map([
  [4, [69, 65, 62, 50]],
  [5, [70, 65, 62, 46]],
  [6, [72, 67, 64, 48]],
  [7, [69, 65, 60, 53]],
  [8, [70, 67, 62, 55]],
  [9, [69, 64, 61, 57]],
  [10, [74, 69, 65, 50]],
  [11, [73, 69, 64, 45]],
  [12, [69, 62, 57, 50]],
  [13, [76, 69, 62, 50]],
  [14, [67, 60, 55, 48]],
  [15, [74, 67, 60, 48]],
  [16, [65, 62, 58, 46]],
  [17, [72, 65, 58, 46]],
  [18, [69, 64, 57, 45]],
  [19, [73, 64, 57, 45]],
]);
const rootAt = (bar: number): number => {
  const low = CHORALE.get(bar)?.[3] ?? 38;
  return low > 48 ? low - 12 : low;
};
const turned = (bar: number): boolean => bar >= 12 && bar < 20;

/** One of the four, as notes: the chord, and its end said again on four. */
const singer = (which: number): Note[] =>
  [...CHORALE].flatMap(([bar, chord]): Note[] => {
    const note = chord[which] ?? 60;
    const velocity = 0.5 + 0.2 * arch((bar - 4) / 16, 0.7, 0);
    return turned(bar)
      ? [[bar * BEATS, BEATS + 0.05, note, velocity]]
      : [
          [bar * BEATS, 3, note, velocity],
          [bar * BEATS + 3, 1.95, note, velocity * 0.86],
        ];
  });

const sung = (which: number, program: number): Part => ({
  font: 'musescore',
  program,
  tempo: TEMPO,
  jitter: 0.035,
  swell: { beats: BEATS, arc: (t) => arch(t, 0.65, 0.6) },
  notes: singer(which),
});

/** The machine has a tune, of a kind. */
const CRANK = [0, null, 0, 7, null, 0, 3, null, 2, 0] as const;
const GEARS: Part = {
  font: 'musescore',
  program: 45,
  tempo: TEMPO,
  jitter: 0.006,
  notes: Array.from({ length: BARS }, (_, bar): Note[] =>
    CRANK.flatMap((step, i): Note[] =>
      step === null
        ? []
        : [
            [
              bar * BEATS + i / 2,
              0.3,
              rootAt(bar) + 12 + ([38, 43].includes(rootAt(bar)) || step !== 3 ? step : 4),
              i === 0 ? 0.8 : 0.56,
            ],
          ],
    ),
  ).flat(),
};

const LOW: Part = {
  program: 43,
  tempo: TEMPO,
  jitter: 0.02,
  swell: { beats: BEATS, arc: () => 0.9 },
  notes: held(4, BEATS, [38, 46, 36, 41, 43, 45, 38, 45, 38, 38, 36, 36, 46, 46, 45, 45], () => 0.56),
};

/** Eighths on which the great press falls, and those of the pistons, as it goes and turned round. */
const GOES = { press: [0, 6], pistons: [2, 4, 8, 9] } as const;
const TURNS = { press: [0, 4], pistons: [2, 6, 7, 8] } as const;

const base = (studio: Studio) => {
  const { context, chance } = studio;
  const place = rooms(studio, late(studio));
  const hot = drive(context, 1.6);
  hot.connect(place.bus(0.8, 0.24, 0.6));
  const press = strip(studio, hot);
  const near = strip(studio, place.bus(0.85, 0.22, 0.7));
  const dry = strip(studio, place.bus(0.8, 0.03, 0.1));
  const nave = place.bus(0.34, 0.85);
  const stage = place.bus(0.6, 0.4, 0.2);
  drone(voice(studio, place.bus(0.6, 0.2)), SECONDS, 38, 0.07, { cut: 320, beats: 24 });
  air(voice(studio, stage), SECONDS, 0.03, 700);
  for (let bar = 0; bar < BARS; bar++) {
    const at = bar * BAR;
    const root = rootAt(bar);
    const { press: falls, pistons } = turned(bar) ? TURNS : GOES;
    for (const eighth of falls) {
      const time = human(at + eighth * EIGHTH, 0.003, chance);
      kick(press, time, eighth ? 0.4 : 0.6, 38, 0.3);
      plate(press, time, eighth ? 174.6 : 146.8, eighth ? 0.1 : 0.17, 0.6, -0.3);
      puff(near, time + 0.05, 0.07, 0.2, 2600, eighth ? 0.5 : -0.5);
    }
    for (const eighth of pistons) {
      tom(near, human(at + eighth * EIGHTH, 0.003, chance), 0.2, 50, 0.35, 0.18);
      tick(near, human(at + (eighth + 0.5) * EIGHTH, 0.003, chance), 0.08, ['band', 1900, 1.4, 0.06], 0.35);
    }
    for (let i = 0; i < 20; i++) {
      // One tooth of the wheel is bad: every seventh.
      const bad = (bar * 20 + i) % 7 === 0;
      tick(
        near,
        human(at + (i * EIGHTH) / 2, 0.002, chance),
        bad ? 0.2 : 0.06,
        ['band', bad ? 2700 : 4600, bad ? 5 : 2.5, bad ? 0.06 : 0.03],
        -0.55,
      );
    }
    CRANK.forEach((step, i) => {
      if (step !== null)
        bass(
          dry,
          human(at + i * EIGHTH, 0.003, chance),
          EIGHTH * 0.8,
          root + (step === 7 ? 7 : 0),
          i === 0 ? 0.4 : 0.26,
          260 + 160 * (i % 3),
        );
    });
    if (bar % 4 === 3)
      for (const [beat, side] of [
        [3, -0.6],
        [3.5, 0.2],
        [4, 0.6],
      ] as const)
        plate(near, human(at + beat * BEAT, 0.005, chance), 311 + 90 * beat, 0.07, 1.1, side);
  }
  for (const one of [press, near, dry]) one.play();
  // Four people and no more: two of ours to a part, far back, on one vowel.
  for (const [bar, chord] of CHORALE)
    chord.forEach((note, i) => {
      choir(
        voice(studio, nave),
        bar * BAR,
        BAR * 0.86,
        note,
        [0.13, 0.1, 0.11, 0.13][i] ?? 0.1,
        turned(bar) ? 'ah' : 'oo',
        2,
      );
    });
  play(studio, 'soprano', nave, { level: -2, at: -0.45, shade: [3200, -5], thin: 200 });
  play(studio, 'alto', nave, { level: -4, at: 0.15, shade: [3000, -5], thin: 160 });
  play(studio, 'tenor', nave, { level: -4, at: -0.15, shade: [2800, -5], thin: 110 });
  play(studio, 'bass', nave, { level: -3, at: 0.45, shade: [2400, -5], thin: 70 });
  play(studio, 'gears', stage, { level: 0, at: 0.25, shade: [2800, -3], thin: 60 });
  play(studio, 'low', stage, { level: -8, at: -0.2, shade: [1400, -4], thin: 45 });
};

/** Two notes that do not belong together, as long as a breath: the horn of a shift. */
const HORN: Part = {
  font: 'musescore',
  program: 57,
  tempo: TEMPO,
  jitter: 0.012,
  swell: { beats: BEATS, arc: (t) => arch(t, 0.75, 0.7), depth: 0.15 },
  notes: [1, 3, 7, 11, 13, 15, 17, 19, 22].flatMap((bar): Note[] => [
    [bar * BEATS, 4.2, rootAt(bar) + 12, 0.74],
    [bar * BEATS + 0.5, 3.7, rootAt(bar) + 13, 0.66],
    [bar * BEATS + 1, 3.2, rootAt(bar) + 18, 0.6],
  ]),
};

/** The four no longer sing it: a shout to a stroke of the great press, and a held one where the horn is. */
const SHOUTS: Part = {
  font: 'musescore',
  program: 52,
  tempo: TEMPO,
  jitter: 0.018,
  notes: Array.from({ length: BARS }, (_, bar): Note[] => {
    const root = rootAt(bar) + 24;
    const third = [38, 43].includes(rootAt(bar)) ? 3 : 4;
    const { press } = turned(bar) ? TURNS : GOES;
    const cluster = bar % 4 === 3 ? [0, third, 6, 11] : [0, third, 7];
    return press.flatMap((eighth, i) =>
      cluster.map(
        (step): Note => [
          bar * BEATS + eighth / 2,
          bar % 4 === 3 && i ? 1.8 : 0.4,
          root + step,
          i ? 0.7 : 0.86,
        ],
      ),
    );
  }).flat(),
};

const tension = (studio: Studio) => {
  const { chance } = studio;
  const place = rooms(studio, late(studio));
  const floor = strip(studio, place.bus(0.55, 0.14, 0.4));
  const near = strip(studio, place.bus(0.6, 0.14, 0.4));
  const wide = place.bus(0.5, 0.5);
  for (let bar = 0; bar < BARS; bar++) {
    const at = bar * BAR;
    // Hammers at twice the time: threes laid over its fives.
    for (let i = 0; i < 20; i++) {
      const time = human(at + (i * EIGHTH) / 2, 0.003, chance);
      if ((bar * 20 + i) % 3 === 0)
        tom(floor, time, i % 2 ? 0.22 : 0.32, i % 2 ? 45 : 41, i % 2 ? 0.3 : -0.3, 0.35);
      if (i % 2) bass(floor, time, EIGHTH * 0.45, rootAt(bar), 0.26, 520 + 300 * arch((bar % 4) / 4, 0.9, 0));
      tick(near, time, i % 5 === 0 ? 0.16 : 0.06, ['high', 6400, 0.7, 0.04], 0.4);
    }
    for (const beat of turned(bar) ? [2] : [3])
      snare(near, human(at + beat * BEAT, 0.003, chance), 0.3, -0.1);
    if (bar % 4 === 0) slam(floor, at, 0.4);
    if (bar % 4 === 3) runUp(near, at + BAR, BAR * 0.5, 0.2);
    if (bar % 2) plate(near, at + 4.5 * BEAT, hz(rootAt(bar) + 37), 0.1, 0.7, 0.6);
  }
  for (const one of [floor, near]) one.play();
  play(studio, 'horn', wide, { level: -1, at: 0.25, shade: [2200, -4], thin: 70 });
  play(studio, 'shouts', wide, { level: 1, at: -0.2, shade: [3600, -3], thin: 160 });
};

export const piece: Piece = {
  kind: 'music',
  seconds: SECONDS,
  tail: 7,
  stems: { base, tension },
  parts: {
    soprano: sung(0, 52),
    alto: sung(1, 53),
    tenor: sung(2, 52),
    bass: sung(3, 53),
    gears: GEARS,
    low: LOW,
    horn: HORN,
    shouts: SHOUTS,
  },
  loudness: [-22, -20],
};

/** Saves to test with: small, typical, and any that could be. */
import fc from 'fast-check';
import type { SavePoint, SlotLabel } from '../../src/game/ports.ts';
import type { Settings } from '../../src/game/settings.ts';
import type { Everything, Place } from '../../src/save/everything.ts';
import { fitSettings } from '../../src/save/parts.ts';
import { rowsOf } from '../../src/save/readmarks.ts';
import type { SaveRecord } from '../../src/save/schema.ts';
import type { Mark, Snapshot } from '../../src/story/types.ts';

/** A point after so many choices, with ids as long as the longest of the book and a label as long as may be. */
export function pointAfter(choices: number, at = 0): SavePoint {
  return {
    journal: {
      storyHash: 'c0ffee0123456789',
      seed: 1_234_567_890,
      facts: { shards: ['s_falling', 's_moon'], lessons: ['breath'], allEndings: false },
      choices: Array.from({ length: choices }, (_, i) => `scrap-stay-${hex(i, 2)}~${hex(i * 911, 4)}`),
      beat: { index: at, line: `scrapyard_dawn:${hex(at, 8)}` },
    },
    chapter: 1,
    chapterTitle: 'Scrap',
    sceneTitle: 'What the rain left',
    lastLine: `${at}: ${'The rain had stopped; she couldn’t hear the city breathe. '.repeat(4)}`.slice(
      0,
      120,
    ),
    plate: 'scrapyard',
    savedAt: 1_760_000_000_000 + at,
    playedMs: 61_234.5,
  };
}

/** The record of a save as it is stored now. */
export function saveOf(point: SavePoint, order = 0, label: SlotLabel = UNNAMED): SaveRecord {
  return { version: 2, point, label, order };
}

export const UNNAMED: SlotLabel = { name: null, locked: false };

export function snapshotOf(turn: number, inkBytes = 6_000): Snapshot {
  return {
    storyHash: 'c0ffee0123456789',
    turn,
    ink: 'x'.repeat(inkBytes),
    scene: { chapter: 1, chapterTitle: 'Scrap', title: 'What the rain left' },
    stage: {
      plate: 'scrapyard',
      actors: [{ who: 'alita', look: 'smile', pose: 'open', slot: 'left', distance: 'near' }],
      light: { name: 'dawn', level: 0.4 },
      weather: { kind: 'rain', strength: 0.6 },
      camera: { move: 'push', amount: 1.1, seconds: 6 },
      grade: { name: 'dusk', strength: 0.5 },
    },
    sound: { music: 'under-zalem', stem: 'tension', ambience: { name: 'scrapyard', level: 0.5 } },
  };
}

export const SETTINGS: Settings = {
  quality: 'low',
  textSpeed: 60,
  textSize: 1.2,
  autoWait: 2,
  skip: 'all',
  volume: { all: 0.5, music: 0.1, ambience: 0, effects: 1 },
  reducedMotion: true,
  noFlashes: true,
};

export function pictureOf(bytes = 1_000, type = 'image/webp'): Blob {
  return new Blob([new Uint8Array(bytes)], { type });
}

export function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0').slice(-digits);
}

/** Any letters at all; some take two of the units that lengths are counted in. */
const text = (units: number) => fc.string({ maxLength: units / 2, unit: 'binary' });

export const anyMark: fc.Arbitrary<Mark> = fc.record({
  kind: fc.constantFrom('codex', 'node', 'shard', 'ending'),
  id: fc.stringMatching(/^[a-z]{1,8}$/),
});

export const anyLine: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('dawn', 'dusk', 'pit', 'knot.stitch', 'ÉCLAIR'), fc.nat({ max: 0xffffffff }))
  .map(([knot, hash]) => `${knot}:${hex(hash, 8)}`);

export const anyPoint: fc.Arbitrary<SavePoint> = fc.record({
  journal: fc.record({
    storyHash: text(128),
    seed: fc.nat({ max: 2 ** 31 - 1 }),
    facts: fc.record({
      shards: fc.array(text(20)),
      lessons: fc.array(text(20)),
      allEndings: fc.boolean(),
    }),
    choices: fc.array(text(100), { maxLength: 80 }),
    beat: fc.record({ index: fc.nat({ max: 100_000 }), line: text(100) }),
  }),
  chapter: fc.nat({ max: 999 }),
  chapterTitle: text(80),
  sceneTitle: text(80),
  lastLine: text(120),
  plate: fc.option(fc.string({ minLength: 1, maxLength: 80 })),
  savedAt: fc.nat(),
  playedMs: fc.double({ min: 0, max: 1e12, noNaN: true }).map((ms) => ms + 0),
});

export const anyLabel: fc.Arbitrary<SlotLabel> = fc.record({
  // As it is kept: one line, without space at its ends.
  name: fc.option(
    fc.stringMatching(/^[a-z](?:[a-zäß😀 ]{0,20}[a-z])?$/u).map((name) => name.replace(/ +/g, ' ')),
  ),
  locked: fc.boolean(),
});

const anySettings: fc.Arbitrary<Settings> = fc
  .record({ textSize: fc.constantFrom(0.85, 1, 1.5), noFlashes: fc.boolean() })
  .map((change) => fitSettings({ ...SETTINGS, ...change }));

/** A point of a few, so that files often have the same. */
const anyFewPoint = fc.nat({ max: 6 }).map((at) => pointAfter(2, at));

const anyPlace: fc.Arbitrary<Place> = fc.record({
  slot: fc.constantFrom('auto', 'ring-0', 'ring-8', 'quick', 'aaaaaaaa', 'bbbbbbbb', 'cccccccc', 'dddddddd'),
  label: anyLabel,
  point: anyFewPoint,
  picture: fc.constant(null),
});

const anyWays = fc
  .uniqueArray(
    fc.record({
      node: fc.constantFrom('alley', 'clinic', 'market'),
      point: anyFewPoint,
      from: fc.uniqueArray(fc.constantFrom('', 'alley', 'roof'), { minLength: 1 }),
    }),
    { selector: ({ node }) => node },
  )
  .map((ways) => new Map(ways.map(({ node, ...way }) => [node, way])));

/** All that may be kept, of few points and lines, so that two often have the same. */
export const anyEverything: fc.Arbitrary<Everything> = fc.record({
  places: fc.uniqueArray(anyPlace, { selector: ({ slot }) => slot, maxLength: 8 }),
  profile: fc.record({
    marks: fc
      .array(fc.constantFrom('a', 'b', 'c', 'd'))
      .map((ids) => [...new Set(ids)].map((id) => ({ kind: 'node', id }) as const)),
    noteSeen: fc.boolean(),
    told: fc.nat({ max: 4 }),
  }),
  ways: anyWays,
  read: fc.array(anyLine, { maxLength: 6 }).map(rowsOf),
  settings: fc.option(anySettings),
});

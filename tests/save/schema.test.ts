import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/game/settings.ts';
import { fitLabel, fitPicture, fitPoint, parsePoint } from '../../src/save/parts.ts';
import { readRecord, STORES, saveFromV1 } from '../../src/save/schema.ts';
import { anyPoint, pictureOf, pointAfter, SETTINGS, saveOf, snapshotOf } from './fixtures.ts';

/** The settings that are read from a stored record with these fields. */
function settingsFrom(fields: object) {
  return readRecord('settings', 'settings', { version: 1, settings: fields }).record?.settings;
}

describe('any record', () => {
  test('is read or called damaged, and never throws', () => {
    const any = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
    });
    const enveloped = fc.record({
      version: fc.constantFrom(1, 2),
      point: any,
      lines: any,
      profile: any,
      picture: any,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...STORES),
        fc.oneof(
          any,
          fc.constantFrom('auto', 'ring-3', 'abcd1234', 'settings', 'unkept'),
          fc.nat({ max: 12 }),
        ),
        fc.oneof(any, enveloped),
        (store, key, raw) => {
          const { record, damaged } = readRecord(store, key, raw);
          expect(damaged || record !== null).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('of a version from the future is damaged', () => {
    const record = saveOf(pointAfter(1), 7);
    expect(readRecord('saves', 'auto', record)).toEqual({ record, damaged: false });
    expect(readRecord('saves', 'auto', { ...record, version: 3 })).toEqual({ record: null, damaged: true });
  });

  test.each([0, 1, 11, 1.5, '1', 'AUTO', 'before', 'ring-9', 'ABCD1234', 'abcd123', 'abcd12345', Number.NaN])(
    'under the slot %j is damaged',
    (key) => {
      expect(readRecord('saves', key, saveOf(pointAfter(1))).damaged).toBe(true);
    },
  );

  test.each(['auto', 'ring-0'])('under %s may not be a picture', (key) => {
    const record = { version: 1, picture: pictureOf() };
    expect(readRecord('pictures', key, record).damaged).toBe(true);
    expect(readRecord('pictures', 'quick', record).damaged).toBe(false);
  });
});

describe('a save from before there were labels', () => {
  test('is read with none, as older than every other', () => {
    const before = { version: 1, point: pointAfter(3) } as const;
    const now = { version: 2, point: pointAfter(3), label: { name: null, locked: false }, order: 0 };
    expect(saveFromV1(before)).toEqual(now);
    expect(readRecord('saves', 'place001', before)).toEqual({ record: now, damaged: false });
  });

  test.each([
    ['a label', { label: { name: null, locked: false } }],
    ['another field', { order: 3 }],
    ['half a point', { point: { ...pointAfter(1), journal: undefined } }],
  ])('with %s is damaged', (_, change) => {
    expect(readRecord('saves', 'auto', { version: 1, point: pointAfter(1), ...change }).damaged).toBe(true);
  });
});

describe('a label', () => {
  test.each([
    ['  Before   the\nduel ', 'Before the duel'],
    ['', null],
    [' \t', null],
    ['x'.repeat(61), `${'x'.repeat(59)}…`],
    [null, null],
  ])('named %j is kept as %j', (name, kept) => {
    expect(fitLabel({ name, locked: true })).toEqual({ name: kept, locked: true });
  });

  test.each([
    ['too long a name', { name: 'x'.repeat(61), locked: false }],
    ['no name at all', { locked: false }],
    ['a lock that is no yes or no', { name: null, locked: 1 }],
  ])('with %s is damaged', (_, label) => {
    expect(readRecord('saves', 'abcd1234', { ...saveOf(pointAfter(1)), label }).damaged).toBe(true);
  });
});

describe('a point', () => {
  test('is read as it was, whatever is in it', () => {
    fc.assert(
      fc.property(anyPoint, (point) => {
        expect(parsePoint(structuredClone(point))).toEqual(point);
      }),
    );
  });

  test.each([
    ['an unknown field', { ...pointAfter(1), admin: true }],
    ['a missing field', { ...pointAfter(1), chapter: undefined }],
    ['a seed of 32 bits', { ...pointAfter(1), journal: { ...pointAfter(1).journal, seed: 2 ** 31 } }],
    ['a negative time', { ...pointAfter(1), playedMs: -1 }],
    ['no number for a time', { ...pointAfter(1), playedMs: Number.NaN }],
    ['too many choices', pointAfter(2_001)],
    [
      'too large choices',
      { ...pointAfter(1), journal: { ...pointAfter(1).journal, choices: Array(400).fill('x'.repeat(300)) } },
    ],
    ['a label too long', { ...pointAfter(1), lastLine: 'x'.repeat(121) }],
  ])('with %s is refused', (_, raw) => {
    expect(parsePoint(raw)).toBeNull();
  });

  test('has its labels cut to fit, never in half a letter', () => {
    const fitted = fitPoint({
      ...pointAfter(1),
      lastLine: `${'x'.repeat(118)}😀 and on`,
      sceneTitle: 'y'.repeat(300),
    });
    expect(fitted?.lastLine).toBe(`${'x'.repeat(118)}…`);
    expect(fitted?.sceneTitle).toHaveLength(80);
  });

  test('is kept when the clock was set back', () => {
    const fitted = fitPoint({ ...pointAfter(1), savedAt: -7.5, playedMs: -3_600_000 });
    expect(fitted).toEqual({ ...pointAfter(1), savedAt: 0, playedMs: 0 });
  });
});

describe('a snapshot', () => {
  const read = (change: object) =>
    readRecord('snapshots', 'auto', { version: 1, snapshot: { ...snapshotOf(3), ...change } });
  const stage = snapshotOf(3).stage;

  test('is read as it was', () => {
    expect(read({}).record?.snapshot).toEqual(snapshotOf(3));
  });

  test.each([
    ['half a megabyte and one', { ink: 'x'.repeat(500_001) }],
    ['a light too bright', { stage: { ...stage, light: { name: 'dawn', level: 1.1 } } }],
    ['a camera that pushes back', { stage: { ...stage, camera: { move: 'push', amount: 0.9, seconds: 1 } } }],
    ['a crowd', { stage: { ...stage, actors: Array(17).fill(stage.actors[0]) } }],
    ['someone under the stage', { stage: { ...stage, actors: [{ ...stage.actors[0], slot: 'below' }] } }],
  ])('with %s is damaged', (_, change) => {
    expect(read(change)).toEqual({ record: null, damaged: true });
  });
});

describe('settings', () => {
  test('are read as they were', () => {
    expect(settingsFrom(SETTINGS)).toEqual(SETTINGS);
  });

  test('outside their range go to its nearest end', () => {
    expect(
      settingsFrom({ ...SETTINGS, textSpeed: 9_000, textSize: 0, volume: { ...SETTINGS.volume, all: 7 } }),
    ).toEqual({
      ...SETTINGS,
      textSpeed: 120,
      textSize: 0.85,
      volume: { ...SETTINGS.volume, all: 1 },
    });
    expect([-3, 7, 8, 14].map((textSpeed) => settingsFrom({ textSpeed })?.textSpeed)).toEqual([0, 0, 15, 15]);
  });

  test('with any one bad field keep the others', () => {
    const bad = fc.oneof(fc.string(), fc.constant(null), fc.constant(Number.NaN), fc.object(), fc.bigInt());
    const field = fc.constantFrom(...(Object.keys(SETTINGS) as (keyof typeof SETTINGS)[]));
    fc.assert(
      fc.property(field, bad, (name, value) => {
        fc.pre(!(name === 'volume' && typeof value === 'object') && !(name === 'skip' && value === 'all'));
        expect(settingsFrom({ ...SETTINGS, [name]: value })).toEqual({
          ...SETTINGS,
          [name]: DEFAULT_SETTINGS[name],
        });
      }),
    );
    expect(settingsFrom({ ...SETTINGS, volume: { ...SETTINGS.volume, music: 'loud' } })?.volume).toEqual({
      ...SETTINGS.volume,
      music: DEFAULT_SETTINGS.volume.music,
    });
  });

  test('keep no field that nobody knows, and are whole when all is missing', () => {
    expect(settingsFrom({ cheats: true })).toEqual(DEFAULT_SETTINGS);
  });
});

describe('a profile', () => {
  test('with a bad mark keeps the good ones and is called damaged', () => {
    const good = { kind: 'codex', id: 'zalem' } as const;
    const marks = [good, { kind: 'trophy', id: 'x' }, null, { kind: 'node', id: '' }];
    expect(
      readRecord('profile', 'profile', { version: 1, profile: { marks, noteSeen: true, told: 3 } }),
    ).toEqual({
      record: { version: 1, profile: { marks: [good], noteSeen: true, told: 1 } },
      damaged: true,
    });
  });
});

describe('a way', () => {
  const way = { version: 1, point: pointAfter(3), from: ['', 'roof'], picture: pictureOf(9) };

  test.each([
    ['a picture that may not be', { picture: pictureOf(9, 'text/html') }, { picture: null }],
    ['a scene that cannot be', { from: ['', 7, 'roof', 'x'.repeat(81)] }, { from: ['', 'roof'] }],
    ['no scenes', { from: 'roof' }, { from: [] }],
  ])('with %s keeps the rest and is called damaged', (_, bad, mended) => {
    expect(readRecord('ways', 'alley', way)).toEqual({ record: way, damaged: false });
    const { record, damaged } = readRecord('ways', 'alley', { ...way, ...bad });
    expect(damaged).toBe(true);
    expect(record).toEqual({ ...way, ...mended });
  });

  test('without its run, or to nowhere, is no way', () => {
    const none = { record: null, damaged: true };
    expect(readRecord('ways', 'alley', { ...way, point: 'torn' })).toEqual(none);
    expect(readRecord('ways', '', way)).toEqual(none);
    expect(readRecord('ways', 'x'.repeat(81), way)).toEqual(none);
  });
});

describe('a picture', () => {
  test.each(['image/webp', 'image/jpeg', 'image/png'])('may be %s of 500 kB', (type) => {
    expect(fitPicture(pictureOf(500_000, type))?.size).toBe(500_000);
  });

  test.each([
    ['one byte more', pictureOf(500_001)],
    ['nothing', pictureOf(0)],
    ['a drawing that may hold a program', pictureOf(10, 'image/svg+xml')],
    ['of no type', pictureOf(10, '')],
  ])('may not be %s', (_, picture) => {
    expect(fitPicture(picture)).toBeNull();
  });
});

describe('a row of read marks', () => {
  test.each([
    ['an array', [1, 2]],
    ['empty', new Uint32Array()],
    ['out of order', Uint32Array.of(2, 1)],
    ['repeating itself', Uint32Array.of(1, 1)],
    ['of another width', Uint8Array.of(1, 2)],
    ['larger than any knot', Uint32Array.from({ length: 65_537 }, (_, i) => i)],
  ])('%s is damaged', (_, lines) => {
    expect(readRecord('read', 'dawn', { version: 1, lines }).damaged).toBe(true);
  });
});

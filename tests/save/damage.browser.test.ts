import fc from 'fast-check';
import { deleteDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { createSave } from '../../src/save/index.ts';
import { freshName, putRaw, rawRecords } from './browserstorage.ts';
import { pictureOf, pointAfter, SETTINGS, saveOf, snapshotOf } from './fixtures.ts';

const profile = { marks: [{ kind: 'codex', id: 'zalem' }], noteSeen: true, told: 1 } as const;

/** A place that was taken away. */
function binned(slot: string) {
  return {
    version: 1,
    slot,
    order: 9,
    save: saveOf(pointAfter(8), 3),
    snapshot: snapshotOf(8, 20),
    picture: pictureOf(20),
  };
}

/** One healthy record of every kind. */
const HEALTHY = [
  ['saves', 'auto', saveOf(pointAfter(3))],
  ['saves', 'place007', saveOf(pointAfter(7), 4, { name: 'Duel', locked: true })],
  ['snapshots', 'auto', { version: 1, snapshot: snapshotOf(3, 20) }],
  ['pictures', 'place007', { version: 1, picture: pictureOf(20) }],
  ['read', 'dawn', { version: 1, lines: Uint32Array.of(1, 2) }],
  ['settings', 'settings', { version: 1, settings: SETTINGS }],
  ['profile', 'profile', { version: 1, profile }],
  ['ways', 'alley', { version: 1, point: pointAfter(4), from: [''], picture: null }],
  ['asked', 'unkept', { version: 1, ms: 77 }],
  ['bin', 'binned01', binned('place008')],
] as const;

/** A database with these records, as an earlier visit may have left it. */
async function databaseWith(
  records: readonly (readonly [string, IDBValidKey, unknown])[],
  name = freshName(),
): Promise<string> {
  await createSave({ database: name, locks: null }).open();
  await putRaw(name, records);
  return name;
}

const anyRaw = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
  fc.record({
    version: fc.constantFrom(1, 2, '1'),
    point: fc.anything(),
    lines: fc.oneof(fc.uint32Array(), fc.uint8Array()),
  }),
  fc.constantFrom(
    { version: 1, point: { ...pointAfter(1), playedMs: -1 } },
    { version: 2, point: pointAfter(1) },
    { ...saveOf(pointAfter(1)), version: 3 },
    { ...saveOf(pointAfter(1)), order: -1 },
    { ...binned('place008'), slot: 8 },
    { ...binned('place008'), save: { version: 1 } },
    { version: 1, picture: pictureOf(500_001) },
    { version: 1, picture: pictureOf(1, 'text/html') },
    { version: 1, snapshot: { ...snapshotOf(1), ink: 7 } },
  ),
);

/** Places that no healthy record has, right and wrong ones. */
const anyPlace = fc.oneof(
  fc.tuple(
    fc.constantFrom('saves', 'snapshots', 'pictures'),
    fc.constantFrom<IDBValidKey>('ring-0', 'quick', 'aaaaaaaa', 1, 'manual', [1]),
  ),
  fc.tuple(fc.constant('read'), fc.constantFrom<IDBValidKey>('dusk', 'pit', '', 3, 'x'.repeat(201))),
  fc.tuple(fc.constant('ways'), fc.constantFrom<IDBValidKey>('roof', '', 3, 'x'.repeat(81))),
  fc.tuple(fc.constantFrom('settings', 'profile', 'asked'), fc.constantFrom<IDBValidKey>('other', 0)),
  fc.tuple(fc.constant('bin'), fc.constantFrom<IDBValidKey>('binned02', 'auto', 20)),
);

/** What can be stored at all. */
function isCloneable(raw: unknown): boolean {
  try {
    structuredClone(raw);
    return true;
  } catch {
    return false;
  }
}

describe('damage', () => {
  test('of any kind anywhere never hides a healthy record, and is set aside as it was', async () => {
    const places = fc.uniqueArray(fc.tuple(anyPlace, anyRaw.filter(isCloneable)), {
      minLength: 1,
      maxLength: 6,
      selector: ([place]) => JSON.stringify(place),
    });
    await fc.assert(
      fc.asyncProperty(places, async (items) => {
        const name = `damage-${crypto.randomUUID()}`;
        try {
          await databaseWith(
            [...HEALTHY, ...items.map(([[store, key], raw]) => [store, key, raw] as const)],
            name,
          );
          const save = createSave({ database: name, locks: null, now: () => 1_234 });
          const opened = await save.open();

          expect(opened).toMatchObject({
            kept: true,
            settings: SETTINGS,
            profile,
            read: new Set(['dawn:00000001', 'dawn:00000002']),
            slots: [
              { slot: 'auto', point: pointAfter(3) },
              {
                slot: 'place007',
                point: pointAfter(7),
                label: { name: 'Duel', locked: true },
                picture: expect.any(Blob),
              },
            ],
            ways: new Map([['alley', { point: pointAfter(4), from: [''] }]]),
            unkeptMs: 77,
            troubles: [{ key: 'damaged', values: { count: items.length } }],
          });
          expect(await save.read('auto')).toEqual({ point: pointAfter(3), snapshot: snapshotOf(3, 20) });

          const aside = [...(await rawRecords(name, 'damaged')).values()];
          expect(aside).toHaveLength(items.length);
          for (const [[store, key], raw] of items) {
            expect(aside).toContainEqual({ version: 1, store, key, when: 1_234, raw: structuredClone(raw) });
          }
          expect((await save.restore('place008'))?.point).toEqual(pointAfter(8));
          // What is left where it was is healthy: a second visit finds nothing to complain of.
          expect((await createSave({ database: name, locks: null }).open()).troubles).toEqual([]);
        } finally {
          await deleteDB(name);
        }
      }),
      // A record may be there and be nothing.
      { numRuns: 40, examples: [[[[['saves', 'quick'], undefined]]]] },
    );
  }, 60_000);

  test('of a profile leaves the good marks where they were, and the whole as it was aside', async () => {
    const raw = {
      version: 1,
      profile: { marks: [...profile.marks, { kind: 'trophy', id: 'x' }], noteSeen: true, told: 2 },
    };
    const name = await databaseWith([['profile', 'profile', raw]]);
    const opened = await createSave({ database: name, locks: null, now: () => 5 }).open();
    expect(opened.profile).toEqual(profile);
    expect(opened.troubles).toEqual([{ key: 'damaged', values: { count: 1 } }]);
    expect([...(await rawRecords(name, 'damaged')).values()]).toEqual([
      { version: 1, store: 'profile', key: 'profile', when: 5, raw },
    ]);
    expect((await rawRecords(name, 'profile')).get('profile')).toEqual({ version: 1, profile });
  });

  test('that comes while the game runs is told when it is met', async () => {
    const name = await databaseWith(HEALTHY);
    const save = createSave({ database: name, locks: null });
    await save.open();
    const told = vi.fn();
    save.onTrouble(told);
    await putRaw(name, [
      ['saves', 'place007', { version: 1, point: 'gone' }],
      ['snapshots', 'auto', { version: 1, snapshot: 'gone' }],
    ]);
    expect(await save.read('place007')).toBeNull();
    expect(await save.read('auto')).toEqual({ point: pointAfter(3), snapshot: null });
    expect(told).toHaveBeenCalledTimes(2);
    expect((await rawRecords(name, 'damaged')).size).toBe(2);
  });

  test('of a row that is added to is set aside, and the new lines are kept', async () => {
    const name = await databaseWith(HEALTHY);
    const save = createSave({ database: name, locks: null });
    await save.open();
    await putRaw(name, [['read', 'dawn', 'torn']]);
    save.keep({ point: pointAfter(1), lines: ['dawn:00000003'] });
    await save.flush();
    expect((await rawRecords(name, 'read')).get('dawn')).toEqual({ version: 1, lines: Uint32Array.of(3) });
    expect([...(await rawRecords(name, 'damaged')).values()]).toMatchObject([
      { store: 'read', key: 'dawn', raw: 'torn' },
    ]);
  });

  test('that the browser cannot even read leaves the other records readable', async () => {
    const name = await databaseWith(HEALTHY);
    const getAll = IDBObjectStore.prototype.getAll;
    const get = IDBObjectStore.prototype.get;
    // A value that cannot be read fails its request, and with it the transaction.
    const failed = (store: IDBObjectStore, request: IDBRequest) => {
      store.transaction.abort();
      return request;
    };
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = getAll.apply(this, args);
      return this.name === 'saves' ? failed(this, request) : request;
    });
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      const request = get.call(this, key);
      return this.name === 'saves' && key === 'place007' ? failed(this, request) : request;
    });
    const opened = await createSave({ database: name, locks: null })
      .open()
      .finally(() => vi.restoreAllMocks());
    expect(opened.slots.map(({ slot }) => slot)).toEqual(['auto']);
    expect(opened.troubles).toEqual([{ key: 'damaged', values: { count: 1 } }]);
    expect((await createSave({ database: name, locks: null }).open()).slots.map(({ slot }) => slot)).toEqual([
      'auto',
      'place007',
    ]);
  });
});

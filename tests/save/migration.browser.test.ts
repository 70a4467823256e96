import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { createSave } from '../../src/save/index.ts';
import { DATABASE_VERSION } from '../../src/save/migrations.ts';
import { freshName, putRaw, rawRecords } from './browserstorage.ts';
import { pictureOf, pointAfter, SETTINGS, snapshotOf, UNNAMED } from './fixtures.ts';
import { STORED } from './shapes.ts';

type Raw = readonly [store: string, key: IDBValidKey, raw: unknown];

/** The records of version 1, as the game of then left them on the disk. */
const V1: readonly Raw[] = STORED.filter(
  ({ version, name }) => version === 1 && !/unkept|bin|told|ways/.test(name),
).flatMap(({ store, records }) => records.map(({ key, record }): Raw => [store, key, record]));

/** The records of version 2, likewise. */
const V2: readonly Raw[] = STORED.filter(
  ({ name }) => !/^(saves|snapshots|pictures|damaged)-1$|told|ways/.test(name),
).flatMap(({ store, records }) => records.map(({ key, record }): Raw => [store, key, record]));

/** A database with the stores of an earlier version. */
async function oldDatabase(records: readonly Raw[], version = 1): Promise<string> {
  const name = freshName();
  const db = await openDB(name, version, {
    upgrade(old) {
      for (const store of ['saves', 'snapshots', 'pictures', 'read', 'settings', 'profile', 'asked']) {
        old.createObjectStore(store);
      }
      if (version > 1) old.createObjectStore('bin');
      old.createObjectStore('damaged', { autoIncrement: true });
    },
  });
  db.close();
  await putRaw(name, records);
  return name;
}

const page = (database: string) => createSave({ database, locks: null, now: () => 1_234 });

describe('a database of version 1', () => {
  test('is read whole: slots are places, the run before is in the ring', async () => {
    const name = await oldDatabase(V1);
    const save = page(name);
    const opened = await save.open();
    expect(opened).toMatchObject({
      kept: true,
      troubles: [],
      settings: SETTINGS,
      profile: { noteSeen: true },
      read: new Set(['dawn:00000001', 'dawn:ffffffff', 'pit:0000000a']),
    });
    expect(opened.profile.marks).toHaveLength(2);
    expect(opened.slots.map(({ slot, point, label }) => [slot, point, label])).toEqual([
      ['auto', pointAfter(3, 4), UNNAMED],
      ['ring-0', pointAfter(2, 1), UNNAMED],
      ['place003', pointAfter(5), UNNAMED],
      ['place010', pointAfter(9), UNNAMED],
    ]);
    expect(opened.slots[2]?.picture?.size).toBe(12);
    for (const [slot, choices] of [
      ['auto', 3],
      ['ring-0', 2],
      ['place003', 5],
      ['place010', 9],
    ] as const) {
      expect((await save.read(slot))?.snapshot).toEqual(snapshotOf(choices, 40));
    }
    expect((await rawRecords(name, 'damaged')).size).toBe(1);
  });

  test('is of this version afterwards, and goes on as any other', async () => {
    const name = await oldDatabase(V1);
    const save = page(name);
    save.keep({ point: pointAfter(20), scene: true });
    await save.flush();
    expect(await save.write('place003', pointAfter(21), snapshotOf(21), null)).toBe('place003');
    const db = await openDB(name);
    expect([db.version, [...db.objectStoreNames]]).toEqual([
      DATABASE_VERSION,
      ['asked', 'bin', 'damaged', 'pictures', 'profile', 'read', 'saves', 'settings', 'snapshots', 'ways'],
    ]);
    db.close();
    const { slots, troubles } = await page(name).open();
    expect(troubles).toEqual([]);
    expect(slots.map(({ slot, point }) => [slot, point.journal.choices.length])).toEqual([
      ['auto', 20],
      ['ring-1', 3],
      ['ring-0', 2],
      ['place003', 21],
      ['place010', 9],
    ]);
  });

  test('has its damage brought along as it was, and reported', async () => {
    const torn = { version: 1, point: 'torn' };
    const junk = { version: 1, point: pointAfter(99) };
    const name = await oldDatabase([
      ...V1,
      ['saves', 7, torn],
      ['saves', 8, undefined],
      ['pictures', 10, { version: 1, picture: pictureOf(3, 'text/html') }],
      ['saves', 'place003', junk],
      ['saves', 11, 'nowhere'],
    ]);
    const opened = await page(name).open();
    expect(opened.slots.map(({ slot }) => slot)).toEqual(['auto', 'ring-0', 'place003', 'place010']);
    expect(opened.slots[2]?.point).toEqual(pointAfter(5));
    expect(opened.troubles).toEqual([{ key: 'damaged', values: { count: 4 } }]);
    const aside = [...(await rawRecords(name, 'damaged')).values()];
    for (const [store, key, raw] of [
      ['saves', 'place007', torn],
      ['saves', 'place008', undefined],
      ['saves', 'place003', junk],
      ['saves', 11, 'nowhere'],
    ]) {
      expect(aside).toContainEqual({ version: 1, store, key, when: 1_234, raw });
    }
    expect(aside).toHaveLength(6);
    expect((await page(name).open()).troubles).toEqual([]);
  });

  test('with a value that the browser cannot read is brought up without it', async () => {
    const name = await oldDatabase(V1);
    const get = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (this.transaction.mode !== 'versionchange' || this.name !== 'saves' || key !== 3)
        return get.call(this, key);
      // A request that fails as an unreadable value does: with an error that undoes the transaction unless it is stopped.
      return this.add('again', 10);
    });
    const opened = await page(name)
      .open()
      .finally(() => vi.restoreAllMocks());
    expect(opened.slots.map(({ slot }) => slot)).toEqual(['auto', 'ring-0', 'place010']);
    expect(opened.troubles).toEqual([{ key: 'damaged', values: { count: 1 } }]);
    expect([...(await rawRecords(name, 'damaged')).values()]).toContainEqual(
      expect.objectContaining({ store: 'saves', key: 3, raw: { version: 1, point: pointAfter(5) } }),
    );
  });

  test('that cannot be brought up stays as it was', async () => {
    const name = await oldDatabase(V1);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const opened = await page(name)
      .open()
      .finally(() => vi.restoreAllMocks());
    expect(opened).toMatchObject({ kept: false, troubles: [{ key: 'refused' }] });
    const db = await openDB(name);
    expect([db.version, await db.getAllKeys('saves')]).toEqual([1, [3, 10, 'auto', 'before']]);
    db.close();
  });
});

describe('a database of version 2', () => {
  test('is read whole, and no way is known yet', async () => {
    const name = await oldDatabase(V2, 2);
    const save = page(name);
    const opened = await save.open();
    expect(opened).toMatchObject({
      kept: true,
      troubles: [],
      settings: SETTINGS,
      profile: { noteSeen: true, told: 0 },
      read: new Set(['dawn:00000001', 'dawn:ffffffff', 'pit:0000000a']),
      unkeptMs: 61_234.5,
    });
    expect(opened.profile.marks).toHaveLength(2);
    expect(opened.slots.map(({ slot }) => slot)).toEqual(['auto', 'ring-8', 'quick', 'k3v9x0ab']);
    expect(opened.ways).toEqual(new Map());
    expect(await save.restore('m0m0m0m0')).toMatchObject({ label: { name: 'Duel', locked: true } });
  });

  test('keeps ways from then on', async () => {
    const name = await oldDatabase(V2, 2);
    const save = page(name);
    await save.open();
    save.keep({ point: pointAfter(4), ways: [{ node: 'alley', from: '', point: pointAfter(4) }] });
    await save.flush();
    expect((await page(name).open()).ways).toEqual(
      new Map([['alley', { point: pointAfter(4), from: [''] }]]),
    );
    const db = await openDB(name);
    expect(db.version).toBe(DATABASE_VERSION);
    db.close();
  });
});

test('every shape that is written now is read from the disk', async () => {
  const name = freshName();
  await page(name).open();
  const now = STORED.filter(
    ({ name }) => !['saves-1', 'snapshots-1', 'pictures-1', 'damaged-1'].includes(name),
  );
  await putRaw(
    name,
    now.flatMap(({ store, records }) => records.map(({ key, record }): Raw => [store, key, record])),
  );
  const save = page(name);
  const opened = await save.open();
  expect(opened).toMatchObject({ troubles: [], unkeptMs: 61_234.5, profile: { told: 1 } });
  expect([...opened.ways].map(([node, { from, picture }]) => [node, from, picture?.size])).toEqual([
    ['alley-dusk', ['', 'roof-talk'], 12],
    ['clinic-door', ['alley-dusk'], undefined],
  ]);
  expect(opened.slots.map(({ slot }) => slot)).toEqual(['auto', 'ring-8', 'quick', 'k3v9x0ab']);
  expect(await save.restore('m0m0m0m0')).toMatchObject({ label: { name: 'Duel', locked: true } });
});

import { deleteDB, openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import type { Trouble } from '../../src/game/ports.ts';
import { createSave } from '../../src/save/index.ts';
import { DATABASE_VERSION } from '../../src/save/migrations.ts';
import { freshName, rawRecords, watchedStorage } from './browserstorage.ts';
import { pictureOf, pointAfter, SETTINGS, saveOf, snapshotOf, UNNAMED } from './fixtures.ts';

/** An open save over watched storage, and the troubles it told. */
async function openWatched() {
  const database = freshName();
  const watch = watchedStorage();
  const troubles: Trouble[] = [];
  const save = createSave({ database, factory: watch.factory, persist: async () => true, locks: null });
  save.onTrouble((trouble) => troubles.push(trouble));
  await save.open();
  save.keep({ point: pointAfter(1, 0), snapshot: snapshotOf(1), lines: ['dawn:00000001'] });
  await save.flush();
  return { database, watch, save, troubles };
}

/** What the page must still do when nothing more reaches the disk. */
async function playOn(save: ReturnType<typeof createSave>) {
  save.keep({ point: pointAfter(2, 1), snapshot: snapshotOf(2), lines: ['dawn:00000002'] });
  save.keep({ point: pointAfter(2, 2), lines: ['dawn:00000003'], marks: [{ kind: 'node', id: 'a' }] });
  save.keepSettings(SETTINGS);
  await save.flush();
  expect(await save.read('auto')).toEqual({ point: pointAfter(2, 2), snapshot: snapshotOf(2) });
}

const FULL = new DOMException('full', 'QuotaExceededError');

describe('storage that fills up', () => {
  test('is told once, and all that it lacks is written when there is room again', async () => {
    const { database, watch, save, troubles } = await openWatched();
    watch.failure = FULL;
    await playOn(save);
    expect(await save.write('quick', pointAfter(3), snapshotOf(3), pictureOf())).toBeNull();
    expect(await save.read('quick')).toEqual({ point: pointAfter(3), snapshot: snapshotOf(3) });
    expect(troubles).toEqual([{ key: 'full' }]);
    expect((await createSave({ database, locks: null }).open()).slots).toEqual([
      { slot: 'auto', point: pointAfter(1, 0), label: UNNAMED },
    ]);

    watch.failure = null;
    const made = await save.write('new', pointAfter(4), snapshotOf(4), null);
    expect(made).not.toBeNull();
    const opened = await createSave({ database, locks: null }).open();
    expect(opened.slots.map(({ slot }) => slot)).toEqual(['auto', 'quick', made]);
    expect(opened.slots[0]?.point).toEqual(pointAfter(2, 2));
    expect(opened.read.size).toBe(3);
    expect(opened.profile.marks).toHaveLength(1);
    expect(opened.settings).toEqual(SETTINGS);
    expect(troubles).toHaveLength(1);
  });

  test.each(['saves', 'snapshots', 'read'])('in %s keeps of a write all or nothing', async (failingStore) => {
    const { database, watch, save } = await openWatched();
    watch.failure = FULL;
    watch.failingStore = failingStore;
    save.keep({ point: pointAfter(2), snapshot: snapshotOf(2), lines: ['dawn:00000002', 'dusk:00000001'] });
    await save.flush();
    // The place and what was read are two writes.
    const isRow = failingStore === 'read';
    const at = isRow ? 2 : 1;
    expect((await rawRecords(database, 'saves')).get('auto')).toEqual(saveOf(pointAfter(at, 0)));
    expect((await rawRecords(database, 'snapshots')).get('auto')).toEqual({
      version: 1,
      snapshot: snapshotOf(at),
    });
    const row = (...lines: number[]) => ({ version: 1, lines: Uint32Array.from(lines) });
    expect(await rawRecords(database, 'read')).toEqual(
      new Map(Object.entries(isRow ? { dawn: row(1) } : { dawn: row(1, 2), dusk: row(1) })),
    );
  });
});

describe('a connection that is lost', () => {
  test('to another window that removes the database: what was played since is kept anew', async () => {
    const { database, save, troubles } = await openWatched();
    await deleteDB(database);
    expect(troubles).toEqual([{ key: 'lost' }]);
    await playOn(save);
    expect(await save.write('quick', pointAfter(5), snapshotOf(5), null)).toBe('quick');
    expect(troubles).toEqual([{ key: 'lost' }, { key: 'wiped' }]);
    const { slots, read } = await createSave({ database, locks: null }).open();
    expect(slots.map(({ slot, point }) => [slot, point])).toEqual([
      ['auto', pointAfter(2, 2)],
      ['quick', pointAfter(5)],
    ]);
    expect(read.size).toBe(3);
  });

  test('to a newer game: nothing of the newer database is touched', async () => {
    const { database, save, troubles } = await openWatched();
    const newer = await openDB(database, DATABASE_VERSION + 1);
    await playOn(save);
    expect(await save.write('quick', pointAfter(5), snapshotOf(5), null)).toBeNull();
    expect(await save.read('quick')).toEqual({ point: pointAfter(5), snapshot: snapshotOf(5) });
    expect(troubles).toEqual([{ key: 'lost' }]);
    expect(await newer.getAllKeys('saves')).toEqual(['auto']);
    newer.close();
  });

  test.each([
    ['by the browser, which says so', (db: IDBDatabase) => db.dispatchEvent(new Event('close'))],
    ['without a word', (db: IDBDatabase) => db.close()],
  ])('%s: a manual write brings the disk up to date', async (_, lose) => {
    const { database, watch, save, troubles } = await openWatched();
    if (watch.connection) lose(watch.connection);
    await playOn(save);
    expect(troubles).toEqual([{ key: 'lost' }]);
    expect(await save.write('quick', pointAfter(5), snapshotOf(5), null)).toBe('quick');
    const opened = await createSave({ database, locks: null }).open();
    expect(opened.slots.map(({ slot }) => slot)).toEqual(['auto', 'quick']);
    expect(opened.read.size).toBe(3);
  });
});

describe('storage that is refused', () => {
  test('when a newer game owns the database is told once, and the database is left alone', async () => {
    const database = freshName();
    const newer = await openDB(database, DATABASE_VERSION + 1, {
      upgrade: (db) => void db.createObjectStore('saves'),
    });
    newer.close();
    const save = createSave({ database, locks: null });
    const told = vi.fn();
    save.onTrouble(told);
    expect(await save.open()).toMatchObject({ kept: false, troubles: [{ key: 'refused' }] });
    await playOn(save);
    expect(await save.write('quick', pointAfter(1), snapshotOf(1), null)).toBeNull();
    expect(told).not.toHaveBeenCalled();
    expect(await rawRecords(database, 'saves')).toEqual(new Map());
  });
});

test('a listener that has left hears nothing, one that throws breaks nothing', async () => {
  const { watch, save, troubles } = await openWatched();
  const left = vi.fn();
  save.onTrouble(left)();
  watch.failure = FULL;
  await playOn(save);
  expect(left).not.toHaveBeenCalled();
  expect(troubles).toEqual([{ key: 'full' }]);
});

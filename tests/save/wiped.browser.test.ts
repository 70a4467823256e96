import { deleteDB } from 'idb';
import { expect, test } from 'vitest';
import type { Trouble } from '../../src/game/ports.ts';
import { createSave } from '../../src/save/index.ts';
import { freshName, watchedStorage } from './browserstorage.ts';
import { pictureOf, pointAfter, SETTINGS, snapshotOf } from './fixtures.ts';

/** A page that knows something of every kind, over storage that can be wiped. */
async function filledPage() {
  const database = freshName();
  const watch = watchedStorage();
  const options = { database, persist: async () => true, locks: null };
  const save = createSave({ ...options, factory: watch.factory });
  const troubles: Trouble[] = [];
  save.onTrouble((trouble) => troubles.push(trouble));
  save.keep({
    point: pointAfter(1),
    snapshot: snapshotOf(1),
    lines: ['dawn:00000001', 'pit:00000002'],
    marks: [{ kind: 'ending', id: 'e1' }],
  });
  save.keepSettings(SETTINGS);
  save.keepUnkept(99);
  await save.write('new', pointAfter(2), snapshotOf(2), pictureOf(), { name: 'Duel', locked: true });
  await save.write('quick', pointAfter(3), snapshotOf(3), null);
  await save.erase('quick');
  return { database, watch, save, troubles, reloaded: () => createSave(options) };
}

test.each([
  ['and the browser says so', false],
  ['without a word', true],
])('site data cleared under a running game, %s: all that it knows is written anew', async (_, silent) => {
  const { database, watch, save, troubles, reloaded } = await filledPage();
  const before = await save.reopen();
  if (silent) watch.connection?.close();
  await deleteDB(database);
  save.keep({ point: pointAfter(4), snapshot: snapshotOf(4) });
  await save.flush();
  save.keep({ point: pointAfter(5), snapshot: snapshotOf(5) });
  await save.flush();
  expect(troubles.filter(({ key }) => key === 'wiped')).toHaveLength(1);
  const again = reloaded();
  const { slots, ...rest } = await again.open();
  const [auto, duel] = slots;
  expect(auto).toMatchObject({ slot: 'auto', point: pointAfter(5) });
  expect(duel).toEqual(before.slots[1]);
  expect(rest).toEqual({ ...before, slots: undefined, ...rest });
  expect(rest).toMatchObject({
    settings: SETTINGS,
    unkeptMs: 99,
    profile: before.profile,
    read: before.read,
  });
  expect((await again.restore('quick'))?.point).toEqual(pointAfter(3));
});

test('stores emptied under an open connection are filled again when they are next read', async () => {
  const { watch, save, troubles, reloaded } = await filledPage();
  const db = watch.connection;
  const tx = db?.transaction([...(db?.objectStoreNames ?? [])], 'readwrite');
  for (const name of db?.objectStoreNames ?? []) tx?.objectStore(name).clear();
  await new Promise((resolve) => tx?.addEventListener('complete', resolve));
  const known = (await save.reopen()).slots;
  expect(known).toHaveLength(2);
  expect(troubles).toEqual([{ key: 'wiped' }]);
  expect((await reloaded().open()).slots).toEqual(known);
});

test('a store that never held anything was not wiped', async () => {
  const database = freshName();
  const save = createSave({ database, locks: null });
  const troubles: Trouble[] = [];
  save.onTrouble((trouble) => troubles.push(trouble));
  await save.open();
  await deleteDB(database);
  expect(await save.write('quick', pointAfter(1), snapshotOf(1), null)).toBe('quick');
  expect(troubles).toEqual([{ key: 'lost' }]);
});

test('of two windows over wiped storage, what either knows is written anew', async () => {
  const { database, save, troubles, reloaded } = await filledPage();
  const other = reloaded();
  await other.open();
  const later = await save.write('new', pointAfter(7), snapshotOf(7), pictureOf());
  save.keep({ point: pointAfter(7), lines: ['dawn:00000009'] });
  await save.flush();
  await deleteDB(database);
  expect(await other.write('new', pointAfter(8), snapshotOf(8), null)).not.toBeNull();
  expect(await save.write('quick', pointAfter(9), snapshotOf(9), null)).toBe('quick');
  expect(troubles).toEqual([{ key: 'lost' }, { key: 'wiped' }]);
  const { slots, read } = await reloaded().open();
  expect(slots.map(({ point }) => point.journal.choices.length).toSorted()).toEqual([1, 2, 7, 8, 9]);
  expect(slots.find(({ slot }) => slot === later)?.picture).toBeInstanceOf(Blob);
  expect(read.size).toBe(3);
});

test('a place that another window took away does not come back with a new connection', async () => {
  const { watch, save, troubles, reloaded } = await filledPage();
  const place = (await save.reopen()).slots[1]?.slot ?? '';
  const other = reloaded();
  await other.relabel(place, { name: null, locked: false });
  await other.erase(place);
  watch.connection?.close();
  save.keep({ point: pointAfter(4) });
  await save.flush();
  expect(await save.write('quick', pointAfter(9), snapshotOf(9), null)).toBe('quick');
  expect(troubles).toEqual([{ key: 'lost' }]);
  expect((await reloaded().open()).slots.map(({ slot }) => slot)).toEqual(['auto', 'quick']);
});

import { describe, expect, test } from 'vitest';
import { createSave } from '../../src/save/index.ts';
import { freshName, rawRecords, watchedStorage } from './browserstorage.ts';
import { pictureOf, pointAfter, SETTINGS, snapshotOf } from './fixtures.ts';

const node = (id: string) => ({ kind: 'node', id }) as const;
const seen = (id: string, at: number) => ({
  point: pointAfter(1, at),
  lines: [`dawn:0000000${at}`],
  marks: [node(id)],
  ways: [{ node: id, from: '', point: pointAfter(1, at) }],
});

/** A page that has seen something, and written all of it. */
async function filledPage() {
  const database = freshName();
  const watch = watchedStorage();
  const page = () => createSave({ database, persist: async () => true, locks: null, factory: watch.factory });
  const save = page();
  save.keep({ ...seen('alley', 1), snapshot: snapshotOf(1) });
  save.keepWayPicture('alley', pictureOf(40));
  save.keepProfile({ marks: [], noteSeen: true, told: 1 });
  save.keepSettings(SETTINGS);
  await save.write('new', pointAfter(2), snapshotOf(2), null);
  return { database, watch, save, page };
}

const FORGOTTEN = {
  profile: { marks: [], noteSeen: true, told: 0 },
  read: new Set(),
  ways: new Map(),
};

describe('forgetting', () => {
  test('takes marks, ways and lines away; places, settings and the answer to the note stay', async () => {
    const { database, save, page } = await filledPage();
    const { slots } = await save.reopen();
    expect(await save.forget()).toBe(true);
    for (const opened of [await save.reopen(), await page().open()]) {
      expect(opened).toMatchObject({ ...FORGOTTEN, settings: SETTINGS, troubles: [] });
      expect(opened.slots).toEqual(slots);
    }
    for (const store of ['ways', 'read']) expect((await rawRecords(database, store)).size).toBe(0);
  });

  test('is not undone by what was still to be written', async () => {
    const { save, page } = await filledPage();
    save.keep(seen('roof', 2));
    save.keepWayPicture('roof', pictureOf(20));
    const forgotten = save.forget();
    save.keepWayPicture('alley', pictureOf(30));
    expect(await forgotten).toBe(true);
    await save.flush();
    expect(await page().open()).toMatchObject(FORGOTTEN);
  });

  test('takes away what another window wrote, which does not bring back what it knows', async () => {
    const { save, page } = await filledPage();
    const other = page();
    await other.open();
    other.keep(seen('roof', 2));
    await other.flush();
    expect(await save.forget()).toBe(true);
    other.keep(seen('market', 3));
    other.keepProfile({ marks: ['alley', 'roof', 'market'].map(node), noteSeen: true, told: 3 });
    await other.flush();
    const { profile, read, ways } = await page().open();
    // A window that has not heard of it goes on from what it knew; only what it has seen since is kept.
    expect(profile).toEqual({ marks: [node('market')], noteSeen: true, told: 1 });
    expect(read).toEqual(new Set(['dawn:00000003']));
    expect([...ways.keys()]).toEqual(['market']);
  });

  test('begins anew with what is seen next', async () => {
    const { save, page } = await filledPage();
    await save.forget();
    save.keep(seen('alley', 4));
    await save.flush();
    const { profile, ways } = await page().open();
    expect(profile).toEqual({ marks: [node('alley')], noteSeen: true, told: 0 });
    expect(ways).toEqual(new Map([['alley', { point: pointAfter(1, 4), from: [''] }]]));
  });

  test('on a full disk says so, and is done when there is room again', async () => {
    const { watch, save, page } = await filledPage();
    watch.failure = new DOMException('full', 'QuotaExceededError');
    expect(await save.forget()).toBe(false);
    expect(await save.open()).toMatchObject(FORGOTTEN);
    save.keep(seen('roof', 2));
    await save.flush();
    watch.failure = null;
    await save.write('quick', pointAfter(3), snapshotOf(3), null);
    const { profile, ways } = await page().open();
    expect(profile.marks).toEqual([node('roof')]);
    expect([...ways.keys()]).toEqual(['roof']);
  });

  test('works where nothing is kept at all', async () => {
    const save = createSave({ factory: {} as IDBFactory, locks: null });
    save.keep(seen('alley', 1));
    await save.flush();
    expect(await save.forget()).toBe(false);
    expect(await save.reopen()).toMatchObject({ ...FORGOTTEN, profile: { marks: [], noteSeen: false } });
  });
});

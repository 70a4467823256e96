import { describe, expect, test } from 'vitest';
import type { SlotId } from '../../src/game/ports.ts';
import { createSave } from '../../src/save/index.ts';
import { freshName, putRaw, rawRecords, watchedStorage } from './browserstorage.ts';
import { pictureOf, pointAfter, saveOf, snapshotOf, UNNAMED } from './fixtures.ts';

const NAMED = { name: 'Duel', locked: false };
const LOCKED = { name: 'Duel', locked: true };

/** A page on a database of its own, and the same page loaded anew. */
function pages(options: Parameters<typeof createSave>[0] = {}) {
  const database = freshName();
  return {
    database,
    page: () => createSave({ database, persist: async () => true, locks: null, ...options }),
  };
}

/** A page with a place of the reader's own, and the id of it. */
async function pageWithPlace(label = NAMED) {
  const { page, database } = pages();
  const save = page();
  const id = await save.write('new', pointAfter(1), snapshotOf(1), pictureOf(7), label);
  return { save, page, database, id: id ?? '' };
}

describe("a place of the reader's own", () => {
  test('written over takes all that is new, and keeps its label unless it is told another', async () => {
    const { save, page, id } = await pageWithPlace();
    expect(await save.write(id, pointAfter(2), snapshotOf(2), null)).toBe(id);
    expect((await page().open()).slots).toEqual([{ slot: id, label: NAMED, point: pointAfter(2) }]);
    expect(await page().read(id)).toEqual({ point: pointAfter(2), snapshot: snapshotOf(2) });
    await save.write(id, pointAfter(3), snapshotOf(3), null, { name: 'After', locked: false });
    expect((await page().open()).slots[0]?.label).toEqual({ name: 'After', locked: false });
  });

  test('is one of as many as are made', async () => {
    const { page } = pages();
    const save = page();
    const ids: (SlotId | null)[] = [];
    for (let i = 0; i < 30; i++) ids.push(await save.write('new', pointAfter(1, i), snapshotOf(1), null));
    expect(new Set(ids).size).toBe(30);
    const { slots } = await page().open();
    expect(slots.map(({ slot }) => slot)).toEqual(ids.toReversed());
  });

  test('without a picture that may be kept is kept without one', async () => {
    const { page } = pages();
    const id = await page().write('new', pointAfter(1), snapshotOf(1), pictureOf(9, 'image/svg+xml'));
    expect((await page().open()).slots).toEqual([{ slot: id, label: UNNAMED, point: pointAfter(1) }]);
  });

  test('is named, locked and opened without being written', async () => {
    const { save, page, id } = await pageWithPlace();
    expect(await save.relabel(id, { name: '  A   name ', locked: true })).toBe(true);
    const [place] = (await page().open()).slots;
    expect(place).toMatchObject({ label: { name: 'A name', locked: true }, point: pointAfter(1) });
    expect(await save.relabel(id, UNNAMED)).toBe(true);
    expect((await page().open()).slots[0]?.label).toEqual(UNNAMED);
  });

  test('that is locked is not written over and not taken away', async () => {
    const { save, page, id } = await pageWithPlace(LOCKED);
    expect(await save.write(id, pointAfter(2), snapshotOf(2), null)).toBeNull();
    expect(await save.write(id, pointAfter(2), snapshotOf(2), null, NAMED)).toBeNull();
    expect(await save.erase(id)).toBe(false);
    expect(await page().read(id)).toEqual({ point: pointAfter(1), snapshot: snapshotOf(1) });
    await save.relabel(id, NAMED);
    expect(await save.write(id, pointAfter(2), snapshotOf(2), null)).toBe(id);
    expect(await save.erase(id)).toBe(true);
  });

  test('that another window locked is locked here', async () => {
    const { save, page, id } = await pageWithPlace();
    await page().relabel(id, LOCKED);
    expect(await save.write(id, pointAfter(2), snapshotOf(2), null)).toBeNull();
    expect(await save.erase(id)).toBe(false);
  });

  test('that was never made is not', async () => {
    const save = pages().page();
    expect(await save.write('aaaaaaaa', pointAfter(1), snapshotOf(1), null)).toBeNull();
    expect(await save.relabel('aaaaaaaa', NAMED)).toBe(false);
    expect(await save.erase('aaaaaaaa')).toBe(false);
  });

  test('is the last of two thousand', async () => {
    const { database, page } = pages();
    await page().open();
    await putRaw(
      database,
      Array.from({ length: 2_000 }, (_, i) => [
        'saves',
        `own${String(i).padStart(5, '0')}`,
        saveOf(pointAfter(0, i)),
      ]),
    );
    const save = page();
    expect((await save.open()).slots).toHaveLength(2_000);
    expect(await save.write('new', pointAfter(1), snapshotOf(1), null)).toBeNull();
    await save.erase('own00000');
    expect(await save.write('new', pointAfter(1), snapshotOf(1), null)).not.toBeNull();
  });
});

describe('the quick place', () => {
  test('has a picture and no label', async () => {
    const { page } = pages();
    expect(await page().write('quick', pointAfter(1), snapshotOf(1), pictureOf(), LOCKED)).toBe('quick');
    const { slots } = await page().open();
    expect(slots).toEqual([
      { slot: 'quick', label: UNNAMED, point: pointAfter(1), picture: expect.any(Blob) },
    ]);
    expect(await page().relabel('quick', NAMED)).toBe(false);
  });
});

describe('a place that was taken away', () => {
  test('is gone with its picture and snapshot, and lies in the bin', async () => {
    const { save, database, id } = await pageWithPlace();
    expect(await save.erase(id)).toBe(true);
    expect(await save.read(id)).toBeNull();
    for (const store of ['saves', 'snapshots', 'pictures']) {
      expect(await rawRecords(database, store)).toEqual(new Map());
    }
    expect([...(await rawRecords(database, 'bin')).values()]).toMatchObject([
      { version: 1, slot: id, save: { point: pointAfter(1) }, snapshot: snapshotOf(1) },
    ]);
  });

  test.each(['at once', 'after a reload'])('comes back %s with all it had', async (when) => {
    const { save, page, database, id } = await pageWithPlace();
    await save.erase(id);
    const then = when === 'at once' ? save : page();
    await then.open();
    const back = { slot: id, label: NAMED, point: pointAfter(1), picture: expect.any(Blob) };
    expect(await then.restore(id)).toEqual(back);
    expect((await page().open()).slots).toEqual([back]);
    expect(await page().read(id)).toEqual({ point: pointAfter(1), snapshot: snapshotOf(1) });
    expect(await rawRecords(database, 'bin')).toEqual(new Map());
    expect(await then.restore(id)).toBeNull();
  });

  test.each(['auto', 'quick', 'ring-0'])('of the kind %s comes back, too', async (slot) => {
    const { page } = pages();
    const save = page();
    await save.write(slot, pointAfter(1), snapshotOf(1), null);
    await save.erase(slot);
    expect((await save.restore(slot))?.slot).toBe(slot);
    expect((await page().open()).slots.map(({ slot }) => slot)).toEqual([slot]);
  });

  test('comes back under a new id when its own is filled again', async () => {
    const { page } = pages();
    const save = page();
    await save.write('quick', pointAfter(1), snapshotOf(1), pictureOf());
    await save.erase('quick');
    await save.write('quick', pointAfter(2), snapshotOf(2), null);
    const back = await save.restore('quick');
    expect(back).toMatchObject({ slot: expect.stringMatching(/^[a-z0-9]{8}$/), point: pointAfter(1) });
    expect(await page().read('quick')).toEqual({ point: pointAfter(2), snapshot: snapshotOf(2) });
    expect(await page().read(back?.slot ?? '')).toEqual({ point: pointAfter(1), snapshot: snapshotOf(1) });
  });

  test('comes back once, however often it is asked for at a time', async () => {
    const { save, page, id } = await pageWithPlace();
    await save.erase(id);
    const back = await Promise.all([save.restore(id), save.restore(id), save.restore(id)]);
    expect(back.filter((summary) => summary !== null)).toHaveLength(1);
    expect((await page().open()).slots).toHaveLength(1);
  });

  test('is one of the last twenty, whatever the clock says', async () => {
    const { database, page } = pages();
    const save = page();
    const ids: SlotId[] = [];
    for (let i = 0; i < 23; i++) {
      const point = { ...pointAfter(1, i), savedAt: 1_000_000 - i };
      ids.push((await save.write('new', point, snapshotOf(1), null)) ?? '');
    }
    for (const id of ids) await save.erase(id);
    expect((await rawRecords(database, 'bin')).size).toBe(20);
    const again = page();
    await again.open();
    const back = await Promise.all(ids.map((id) => again.restore(id)));
    expect(back.map((summary) => summary !== null)).toEqual(ids.map((_, i) => i >= 3));
  });

  test('stays where it is when the disk takes no bin', async () => {
    const watch = watchedStorage();
    const { page } = pages({ factory: watch.factory });
    const save = page();
    await save.write('quick', pointAfter(1), snapshotOf(1), null);
    watch.failure = new DOMException('full', 'QuotaExceededError');
    expect(await save.erase('quick')).toBe(false);
    watch.failure = null;
    expect((await page().open()).slots).toHaveLength(1);
    // With room again it is moved whole.
    await save.write('auto', pointAfter(2), snapshotOf(2), null);
    expect((await page().open()).slots.map(({ slot }) => slot)).toEqual(['auto']);
    expect((await save.restore('quick'))?.point).toEqual(pointAfter(1));
  });
});

describe('the ring', () => {
  test('takes what the autosave held as a scene begins, in one write', async () => {
    const watch = watchedStorage();
    const { page } = pages({ factory: watch.factory });
    const save = page();
    save.keep({ point: pointAfter(1, 0), snapshot: snapshotOf(1) });
    await save.flush();
    const { begun } = watch.writes;
    save.keep({ point: pointAfter(2, 0), snapshot: snapshotOf(2), scene: true });
    await save.flush();
    expect(watch.writes.begun).toBe(begun + 1);
    expect((await page().open()).slots.map(({ slot, point }) => [slot, point])).toEqual([
      ['auto', pointAfter(2, 0)],
      ['ring-0', pointAfter(1, 0)],
    ]);
    expect(await save.read('ring-0')).toEqual({ point: pointAfter(1, 0), snapshot: snapshotOf(1) });
  });

  test('takes it as well when the scene begins in a batch that waits', async () => {
    const save = pages().page();
    await save.open();
    save.keep({ point: pointAfter(1, 0) });
    save.keep({ point: pointAfter(1, 1), scene: true });
    save.keep({ point: pointAfter(1, 2) });
    await save.flush();
    expect((await save.read('ring-0'))?.point).toEqual(pointAfter(1, 0));
    expect((await save.read('auto'))?.point).toEqual(pointAfter(1, 2));
  });

  test('takes the autosave as it stood, with what still waited, when another run takes its place', async () => {
    const save = pages().page();
    await save.open();
    save.keep({ point: pointAfter(1, 0), snapshot: snapshotOf(1) });
    save.keep({ point: pointAfter(2, 0), snapshot: snapshotOf(2) });
    save.moveAside();
    save.keep({ point: pointAfter(0, 0), snapshot: snapshotOf(0) });
    await save.flush();
    expect(await save.read('ring-0')).toEqual({ point: pointAfter(2, 0), snapshot: snapshotOf(2) });
    expect(await save.read('auto')).toEqual({ point: pointAfter(0, 0), snapshot: snapshotOf(0) });
    expect(await save.read('ring-1')).toBeNull();
  });

  test('begins its write before moveAside returns', async () => {
    const watch = watchedStorage();
    const save = pages({ factory: watch.factory }).page();
    save.keep({ point: pointAfter(1, 0) });
    await save.flush();
    const { begun } = watch.writes;
    save.moveAside();
    expect(watch.writes.begun).toBe(begun + 1);
    await save.flush();
  });

  test('holds the last nine, and outlives a clock that is set back and a reload', async () => {
    const { page } = pages();
    for (let scene = 0; scene < 14; scene++) {
      const save = page();
      save.keep({ point: { ...pointAfter(scene), savedAt: 5_000 - scene }, scene: true });
      await save.flush();
    }
    const { slots } = await page().open();
    expect(slots.map(({ point }) => point.journal.choices.length)).toEqual([
      13, 12, 11, 10, 9, 8, 7, 6, 5, 4,
    ]);
  });
});

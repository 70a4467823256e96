import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSave } from '../../src/save/index.ts';
import { freshName, rawRecords, watchedStorage } from './browserstorage.ts';
import { pictureOf, pointAfter, SETTINGS, snapshotOf, UNNAMED } from './fixtures.ts';

const DUEL = { name: 'Duel', locked: true };

function pageOn(database: string, options: Parameters<typeof createSave>[0] = {}) {
  return createSave({ database, persist: async () => true, locks: null, ...options });
}

/** A page on which a book was half read. */
async function readPage() {
  const database = freshName();
  const save = pageOn(database);
  save.keep({ point: pointAfter(1), snapshot: snapshotOf(1) });
  await save.flush();
  save.keep({
    point: pointAfter(2),
    scene: true,
    lines: ['dawn:00000001', 'dawn:00000002', 'pit:0000000a'],
    marks: [
      { kind: 'node', id: 'a' },
      { kind: 'ending', id: 'e1' },
    ],
    ways: [{ node: 'a', from: '', point: pointAfter(2) }],
  });
  save.keepWayPicture('a', pictureOf(50));
  save.keepSettings(SETTINGS);
  const duel = await save.write('new', pointAfter(3), snapshotOf(3), pictureOf(1_000), DUEL);
  await save.write('quick', pointAfter(4), snapshotOf(4), pictureOf(500));
  return { database, save, duel: duel ?? '' };
}

/** Everything on the disk, to compare. */
async function stored(database: string) {
  const stores = [
    'saves',
    'snapshots',
    'pictures',
    'read',
    'settings',
    'profile',
    'ways',
    'asked',
    'bin',
    'damaged',
  ];
  return Promise.all(stores.map((store) => rawRecords(database, store)));
}

describe('everything as a file', () => {
  test('opened on another device brings all of it along', async () => {
    const { save, duel } = await readPage();
    const file = await save.everything();
    expect(file.type).toBe('application/gzip');
    const database = freshName();
    const there = pageOn(database);
    const found = await there.examine(file);
    expect(found).toMatchObject({
      kind: 'everything',
      plan: { beside: [], same: 0, marks: 2, lines: 3, ways: 1, settings: SETTINGS },
    });
    expect(await there.merge(true)).toBe(true);

    const { slots, profile, read, ways, settings } = await pageOn(database).open();
    const [quick, ...own] = slots;
    expect(quick).toEqual({ slot: 'quick', label: UNNAMED, point: pointAfter(4), picture: expect.any(Blob) });
    expect(quick?.picture?.size).toBe(500);
    // The autosave and the ring's are places now; this device may have its own.
    expect(own).toEqual([
      { slot: expect.stringMatching(/^[a-z0-9]{8}$/), label: UNNAMED, point: pointAfter(2) },
      { slot: expect.stringMatching(/^[a-z0-9]{8}$/), label: UNNAMED, point: pointAfter(1) },
      { slot: duel, label: DUEL, point: pointAfter(3), picture: expect.any(Blob) },
    ]);
    expect(profile.marks).toHaveLength(2);
    // To somebody who had nothing here what a file brings is no news.
    expect(profile.told).toBe(2);
    expect(read.size).toBe(3);
    expect(ways).toEqual(new Map([['a', { point: pointAfter(2), from: [''] }]]));
    expect(settings).toEqual(SETTINGS);
    expect(await there.read(duel)).toEqual({ point: pointAfter(3), snapshot: null });
  });

  test('opened where it came from adds nothing', async () => {
    const { database, save } = await readPage();
    const before = await stored(database);
    const found = await save.examine(await save.everything());
    expect(found).toEqual({
      kind: 'everything',
      plan: { added: [], beside: [], same: 4, marks: 0, lines: 0, ways: 0, settings: null },
    });
    expect(await save.merge(true)).toBe(true);
    expect(await stored(database)).toEqual(before);
  });

  test('merged twice adds nothing the second time', async () => {
    const { save } = await readPage();
    const file = await save.everything();
    const there = pageOn(freshName());
    await there.examine(file);
    await there.merge(false);
    const { slots } = await there.reopen();
    expect(await there.merge(false)).toBe(true);
    await there.examine(file);
    expect(await there.merge(false)).toBe(true);
    expect((await there.reopen()).slots).toEqual(slots);
  });

  test('goes beside what differs here, and leaves the settings when it is told so', async () => {
    const { save, duel } = await readPage();
    const file = await save.everything();
    await save.relabel(duel, { name: 'Mine', locked: false });
    await save.write(duel, pointAfter(30), snapshotOf(30), null);
    save.keepSettings({ ...SETTINGS, textSpeed: 15 });
    const before = (await save.reopen()).slots;
    expect(await save.examine(file)).toMatchObject({
      plan: {
        added: [],
        same: 3,
        settings: SETTINGS,
        beside: [{ here: { slot: duel, label: { name: 'Mine' } }, there: { slot: duel, label: DUEL } }],
      },
    });
    expect(await save.merge(false)).toBe(true);
    const { slots, settings } = await save.reopen();
    expect(slots).toHaveLength(before.length + 1);
    expect(slots).toEqual(expect.arrayContaining([...before]));
    expect(slots.filter(({ label }) => label.name === 'Duel')).toMatchObject([{ point: pointAfter(3) }]);
    expect(settings?.textSpeed).toBe(15);
  });

  test('is merged in one write', async () => {
    const { save } = await readPage();
    const file = await save.everything();
    const watch = watchedStorage();
    const there = pageOn(freshName(), { factory: watch.factory });
    await there.examine(file);
    expect(watch.writes.begun).toBe(0);
    await there.merge(true);
    expect(watch.writes.begun).toBe(1);
  });

  test('that does not fit on the disk is kept when there is room', async () => {
    const { save, duel } = await readPage();
    const file = await save.everything();
    const watch = watchedStorage();
    const database = freshName();
    const there = pageOn(database, { factory: watch.factory });
    await there.examine(file);
    watch.failure = new DOMException('full', 'QuotaExceededError');
    expect(await there.merge(true)).toBe(false);
    expect(await there.read(duel)).toMatchObject({ point: pointAfter(3) });
    watch.failure = null;
    await there.write('new', pointAfter(9), snapshotOf(9), null);
    expect((await pageOn(database).open()).slots).toHaveLength(5);
  });

  test('knows what another window has kept', async () => {
    const { database, save } = await readPage();
    const id = await pageOn(database).write('new', pointAfter(9), snapshotOf(9), null);
    const there = pageOn(freshName());
    const found = await there.examine(await save.everything());
    expect(found.kind === 'everything' && found.plan.added.map(({ slot }) => slot)).toContain(id);
  });

  test('is not merged before one is examined, nor after something else was', async () => {
    const { save } = await readPage();
    const file = await save.everything();
    const there = pageOn(freshName());
    expect(await there.merge(true)).toBe(false);
    await there.examine(file);
    await there.examine(there.toFile(pointAfter(1)));
    expect(await there.merge(true)).toBe(false);
    await there.examine(file);
    await there.examine(new Blob(['no']));
    expect(await there.merge(true)).toBe(false);
    expect((await there.open()).slots).toEqual([]);
  });
});

describe('a file that is looked at', () => {
  test('as one save has its label, and touches nothing stored', async () => {
    const watch = watchedStorage();
    const save = pageOn(freshName(), { factory: watch.factory });
    await save.open();
    expect(await save.examine(save.toFile(pointAfter(5), DUEL))).toEqual({
      kind: 'save',
      point: pointAfter(5),
      label: DUEL,
    });
    expect(watch.writes.begun).toBe(0);
    expect((await save.reopen()).slots).toEqual([]);
  });

  test('whatever is in it changes nothing stored and never throws', async () => {
    const { database, save } = await readPage();
    const before = await stored(database);
    const packed = new Uint8Array(await (await save.everything()).arrayBuffer());
    const plain = new Uint8Array(await save.toFile(pointAfter(5)).arrayBuffer());
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.json().map((text) => new TextEncoder().encode(text)),
      fc
        .tuple(fc.constantFrom(packed, plain), fc.nat(), fc.nat({ max: 7 }), fc.nat())
        .map(([sound, at, bit, length]) => {
          const bent = sound.slice(0, sound.length - (length % 3 ? 0 : length % sound.length));
          const index = at % Math.max(1, bent.length);
          bent[index] = (bent[index] ?? 0) ^ (1 << bit);
          return bent;
        }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        await expect(save.examine(new Blob([new Uint8Array(content)]))).resolves.toHaveProperty('kind');
      }),
      { numRuns: 200 },
    );
    expect(await stored(database)).toEqual(before);
  }, 30_000);
});

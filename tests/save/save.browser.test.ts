import { describe, expect, test, vi } from 'vitest';
import { FLIGHTS } from '../../src/save/autosave.ts';
import type { SaveOptions } from '../../src/save/index.ts';
import { createSave } from '../../src/save/index.ts';
import { freshName, rawRecords, watchedStorage } from './browserstorage.ts';
import { hex, pictureOf, pointAfter, SETTINGS, snapshotOf, UNNAMED } from './fixtures.ts';

/** A page on a database of its own, and the same page loaded anew. */
function pages(options: SaveOptions = {}) {
  const database = freshName();
  const persist = vi.fn(async () => true);
  // A page that is loaded anew has no other window beside it: without locks every page here is the only one.
  const page = () => createSave({ database, persist, locks: null, ...options });
  return { database, persist, page };
}

const mark = (id: string) => ({ kind: 'node', id }) as const;

describe('what was kept', () => {
  test('comes back after the page is loaded anew', async () => {
    const { page } = pages();
    const save = page();
    await save.open();
    save.keepSettings(SETTINGS);
    save.keepProfile({ marks: [mark('a')], noteSeen: true, told: 1 });
    save.keep({
      point: pointAfter(3, 4),
      snapshot: snapshotOf(3),
      lines: ['dawn:00000001', 'pit:ffffffff'],
      marks: [mark('b')],
      ways: [{ node: 'b', from: 'a', point: pointAfter(3, 4) }],
    });
    save.keepWayPicture('b', pictureOf(70));
    save.keepUnkept(123.5);
    const image = pictureOf(500_000, 'image/jpeg');
    const duel = await save.write('new', pointAfter(9), snapshotOf(9), image, { name: 'Duel', locked: true });
    expect(duel).toMatch(/^[a-z0-9]{8}$/);
    expect(await save.write('quick', pointAfter(2), snapshotOf(2), null)).toBe('quick');

    const again = page();
    const opened = await again.open();
    expect(opened).toMatchObject({
      kept: true,
      troubles: [],
      settings: SETTINGS,
      profile: { marks: [mark('a'), mark('b')], noteSeen: true, told: 1 },
      ways: new Map([['b', { point: pointAfter(3, 4), from: ['a'], picture: { size: 70 } }]]),
      read: new Set(['dawn:00000001', 'pit:ffffffff']),
      unkeptMs: 123.5,
      ours: true,
    });
    expect(opened.slots.map(({ slot, point, label }) => [slot, point, label])).toEqual([
      ['auto', pointAfter(3, 4), UNNAMED],
      ['quick', pointAfter(2), UNNAMED],
      [duel, pointAfter(9), { name: 'Duel', locked: true }],
    ]);
    const pictures = opened.slots.map(({ picture }) => picture);
    expect(pictures.map((picture) => [picture?.type, picture?.size])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      ['image/jpeg', 500_000],
    ]);
    expect((await pictures[2]?.arrayBuffer())?.byteLength).toBe(500_000);
    expect(await again.read('auto')).toEqual({ point: pointAfter(3, 4), snapshot: snapshotOf(3) });
    expect(await again.read(duel ?? '')).toEqual({ point: pointAfter(9), snapshot: snapshotOf(9) });
  });

  test('is nothing at first', async () => {
    const { page } = pages();
    expect(await page().open()).toEqual({
      kept: true,
      slots: [],
      profile: { marks: [], noteSeen: false, told: 0 },
      read: new Set(),
      ways: new Map(),
      settings: null,
      troubles: [],
      ours: true,
      persistent: false,
      unkeptMs: 0,
    });
  });

  test.each([
    [true, async () => true],
    [false, () => Promise.reject(new Error('no'))],
  ])('is promised to be kept: %s', async (persistent, persisted) => {
    expect((await pages({ persisted }).page().open()).persistent).toBe(persistent);
  });

  test('before the storage is open waits for it', async () => {
    const { page } = pages();
    const save = page();
    save.keep({ point: pointAfter(1, 1), lines: ['dawn:00000001'] });
    save.keep({ point: pointAfter(1, 2), lines: ['dawn:00000002'] });
    await save.flush();
    const opened = await page().open();
    expect(opened.slots[0]?.point).toEqual(pointAfter(1, 2));
    expect(opened.read).toEqual(new Set(['dawn:00000001', 'dawn:00000002']));
  });

  test('by two windows adds up', async () => {
    const { page } = pages();
    const [one, two] = [page(), page()];
    await Promise.all([one.open(), two.open()]);
    one.keep({ point: pointAfter(1), lines: ['dawn:00000001'], marks: [mark('a')] });
    two.keep({ point: pointAfter(1), lines: ['dawn:00000002'], marks: [mark('b')] });
    await Promise.all([one.flush(), two.flush()]);
    const opened = await page().open();
    expect(opened.read).toEqual(new Set(['dawn:00000001', 'dawn:00000002']));
    expect(opened.profile.marks.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([mark('a'), mark('b')]);
  });
});

describe('the autosave', () => {
  test('begins its write before keep returns', async () => {
    const watch = watchedStorage();
    const save = pages({ factory: watch.factory }).page();
    await save.open();
    save.keep({ point: pointAfter(1) });
    expect(watch.writes.begun).toBe(1);
    await save.flush();
  });

  test('of two hundred beats in a row is no more writes than may be in flight, and loses nothing', async () => {
    const watch = watchedStorage();
    const { page } = pages({ factory: watch.factory });
    const save = page();
    await save.open();
    for (let at = 0; at < 200; at++) {
      save.keep({
        point: pointAfter(20, at),
        lines: [`knot${at % 7}:${hex(at, 8)}`],
        marks: [mark(`n${at}`)],
        ...(at % 50 === 0 && { snapshot: snapshotOf(at) }),
      });
    }
    await save.flush();
    // As many places as may be in flight and then the last; all the lines; the question whether to persist.
    expect(watch.writes).toEqual({ begun: FLIGHTS + 3, open: 0, most: FLIGHTS + 2 });
    const opened = await page().open();
    expect(opened.slots[0]?.point).toEqual(pointAfter(20, 199));
    expect(opened.read.size).toBe(200);
    expect(opened.profile.marks).toHaveLength(200);
    expect((await save.read('auto'))?.snapshot).toEqual(snapshotOf(150));
  });

  test('spread over the tasks of a skip never has more in flight, either', async () => {
    const watch = watchedStorage();
    const { page } = pages({ factory: watch.factory });
    const save = page();
    await save.open();
    for (let at = 0; at < 40; at++) {
      save.keep({ point: pointAfter(20, at), lines: [`dawn:${hex(at, 8)}`] });
      await new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    }
    await save.flush();
    expect(watch.writes.most).toBeLessThanOrEqual(FLIGHTS + 3);
    const opened = await page().open();
    expect(opened.slots[0]?.point).toEqual(pointAfter(20, 39));
    expect(opened.read.size).toBe(40);
  });

  test('has its place on the disk before the page has time for its lines', async () => {
    const { database, page } = pages({ idle: () => undefined });
    const save = page();
    await save.open();
    save.keep({ point: pointAfter(1, 7), lines: ['dawn:00000001'], marks: [mark('a')] });
    const autosave = async () => (await rawRecords(database, 'saves')).get('auto');
    await expect.poll(autosave).toMatchObject({ point: pointAfter(1, 7) });
    expect(await rawRecords(database, 'read')).toEqual(new Map());
    await save.flush();
    expect((await page().open()).read).toEqual(new Set(['dawn:00000001']));
  });

  test('that still waits does not undo what is asked for after it', async () => {
    const save = pages().page();
    await save.open();
    const twoBeats = () => {
      save.keep({ point: pointAfter(1, 1) });
      save.keep({ point: pointAfter(1, 2) });
    };
    twoBeats();
    expect((await save.read('auto'))?.point).toEqual(pointAfter(1, 2));
    twoBeats();
    await save.write('auto', pointAfter(9, 9), snapshotOf(9), null);
    await save.flush();
    expect(await save.read('auto')).toEqual({ point: pointAfter(9, 9), snapshot: snapshotOf(9) });
    twoBeats();
    await save.erase('auto');
    await save.flush();
    expect(await save.read('auto')).toBeNull();
  });

  test('writes its snapshot only with a new turn, and only the row that was touched', async () => {
    const { database, page } = pages();
    const save = page();
    await save.open();
    save.keep({
      point: pointAfter(1, 0),
      snapshot: snapshotOf(1),
      lines: ['dawn:00000001', 'dusk:00000001'],
    });
    await save.flush();
    const before = await rawRecords(database, 'read');
    save.keep({ point: pointAfter(1, 1), lines: ['dawn:00000002'] });
    await save.flush();
    const after = await rawRecords(database, 'read');
    expect(after.get('dusk')).toEqual(before.get('dusk'));
    expect(after.get('dawn')).toEqual({ version: 1, lines: Uint32Array.of(1, 2) });
    expect(await save.read('auto')).toEqual({ point: pointAfter(1, 1), snapshot: snapshotOf(1) });
  });
});

describe('the wish to be kept for good', () => {
  test('is told to the browser once ever, after the first beat', async () => {
    const { page, persist } = pages();
    const save = page();
    await save.open();
    save.keepSettings(SETTINGS);
    await save.flush();
    expect(persist).not.toHaveBeenCalled();
    for (let at = 0; at < 3; at++) {
      save.keep({ point: pointAfter(1, at) });
      await save.flush();
    }
    const again = page();
    again.keep({ point: pointAfter(1, 9) });
    await again.flush();
    expect(persist).toHaveBeenCalledOnce();
  });

  test('may be denied', async () => {
    const { page } = pages({ persist: () => Promise.reject(new Error('no')) });
    const save = page();
    save.keep({ point: pointAfter(1) });
    await save.flush();
    expect(await save.read('auto')).toEqual({ point: pointAfter(1), snapshot: null });
  });
});

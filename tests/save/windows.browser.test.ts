import { describe, expect, onTestFinished, test } from 'vitest';
import { createSave } from '../../src/save/index.ts';
import type { Locks } from '../../src/save/tenancy.ts';
import { freshName, rawRecords, watchedStorage } from './browserstorage.ts';
import { pictureOf, pointAfter, snapshotOf } from './fixtures.ts';

/** A window over the browser's own locks; closing it lets go of them, as the browser does. */
function windowOn(database: string, options: Parameters<typeof createSave>[0] = {}) {
  const ends: (() => void)[] = [];
  const locks: Locks = {
    request: ((name: string, how: LockOptions, held: (lock: Lock | null) => unknown) =>
      navigator.locks.request(name, how, (lock) =>
        lock ? Promise.race([held(lock), new Promise<void>((end) => ends.push(end))]) : held(null),
      )) as Locks['request'],
  };
  const save = createSave({ database, persist: async () => true, locks, ...options });
  const heard: boolean[] = [];
  save.onOurs((ours) => heard.push(ours));
  const close = () => {
    for (const end of ends) end();
  };
  onTestFinished(close);
  return { save, heard, close };
}

/** Two windows; the first has the run, and stands at its first choice. */
async function twoWindows() {
  const database = freshName();
  const one = windowOn(database);
  await one.save.open();
  one.save.keep({ point: pointAfter(1), snapshot: snapshotOf(1) });
  await one.save.flush();
  const two = windowOn(database);
  return { database, one, two, opened: await two.save.open() };
}

const autosave = async (database: string) => (await rawRecords(database, 'saves')).get('auto');

describe('of two windows', () => {
  test('the first keeps the run, the second sees it', async () => {
    const { one, two, opened } = await twoWindows();
    expect((await one.save.reopen()).ours).toBe(true);
    expect(opened).toMatchObject({ ours: false, slots: [{ slot: 'auto', point: pointAfter(1) }] });
    expect([...one.heard, ...two.heard]).toEqual([]);
  });

  test('the second keeps lines, marks, settings and places of its own, but no autosave and no ring', async () => {
    const { database, two } = await twoWindows();
    two.save.keep({
      point: pointAfter(2),
      snapshot: snapshotOf(2),
      scene: true,
      lines: ['dawn:00000001'],
      marks: [{ kind: 'node', id: 'a' }],
    });
    two.save.keepProfile({ marks: [], noteSeen: true, told: 0 });
    two.save.moveAside();
    expect(await two.save.write('new', pointAfter(3), snapshotOf(3), null)).not.toBeNull();
    await two.save.flush();
    expect(await autosave(database)).toMatchObject({ point: pointAfter(1) });
    const slots = [...(await rawRecords(database, 'saves')).keys()].filter((slot) => slot !== 'auto');
    expect(slots).toEqual([expect.stringMatching(/^[a-z0-9]{8}$/)]);
    expect((await rawRecords(database, 'read')).size).toBe(1);
    expect(await rawRecords(database, 'profile')).toMatchObject(
      new Map([
        ['profile', { version: 1, profile: { marks: [{ kind: 'node', id: 'a' }], noteSeen: true, told: 0 } }],
      ]),
    );
  });

  test('each keeps the ways it goes: the newest with its picture, come from wherever either was', async () => {
    const { database, one, two } = await twoWindows();
    const way = (from: string, at: number) => [{ node: 'alley', from, point: pointAfter(1, at) }];
    one.save.keep({ point: pointAfter(1), ways: way('yard', 5) });
    one.save.keepWayPicture('alley', pictureOf(55));
    await one.save.flush();
    two.save.keep({ point: pointAfter(1), ways: way('roof', 3) });
    two.save.keepWayPicture('alley', pictureOf(33));
    await two.save.flush();
    expect((await rawRecords(database, 'ways')).get('alley')).toMatchObject({
      point: { savedAt: pointAfter(1, 5).savedAt },
      from: ['yard', 'roof'],
      picture: { size: 55 },
    });
    two.save.keep({ point: pointAfter(1), ways: way('roof', 7) });
    two.save.keepWayPicture('alley', pictureOf(77));
    await two.save.flush();
    const { ways } = await one.save.reopen();
    expect(ways.get('alley')).toMatchObject({
      point: pointAfter(1, 7),
      from: ['yard', 'roof'],
      picture: { size: 77 },
    });
  });

  test('each tells as far as the one that told more', async () => {
    const { one, two } = await twoWindows();
    const marks = ['a', 'b', 'c'].map((id) => ({ kind: 'node', id }) as const);
    one.save.keepProfile({ marks, noteSeen: true, told: 3 });
    await one.save.flush();
    two.save.keepProfile({ marks: marks.slice(0, 1), noteSeen: true, told: 1 });
    await two.save.flush();
    expect((await two.save.reopen()).profile).toEqual({ marks, noteSeen: true, told: 3 });
  });

  test('the second takes over what the first wrote last, and the first ceases', async () => {
    const { database, one, two } = await twoWindows();
    for (let at = 2; at < 30; at++) one.save.keep({ point: pointAfter(at), snapshot: snapshotOf(at) });
    const began = performance.now();
    await two.save.takeOver();
    expect(performance.now() - began).toBeLessThan(1_000);
    expect([one.heard, two.heard]).toEqual([[false], [true]]);
    expect(await two.save.read('auto')).toEqual({ point: pointAfter(29), snapshot: snapshotOf(29) });
    expect((await two.save.reopen()).ours).toBe(true);

    one.save.keep({ point: pointAfter(99), lines: ['dawn:00000007'] });
    one.save.moveAside();
    two.save.keep({ point: pointAfter(30), scene: true });
    await Promise.all([one.save.flush(), two.save.flush()]);
    expect(await autosave(database)).toMatchObject({ point: pointAfter(30) });
    expect((await rawRecords(database, 'saves')).get('ring-0')).toMatchObject({ point: pointAfter(29) });
    expect((await rawRecords(database, 'read')).size).toBe(1);
  });

  test('the run goes there and back again', async () => {
    const { database, one, two } = await twoWindows();
    await two.save.takeOver();
    two.save.keep({ point: pointAfter(2) });
    await one.save.takeOver();
    expect((await one.save.read('auto'))?.point).toEqual(pointAfter(2));
    one.save.keep({ point: pointAfter(3) });
    two.save.keep({ point: pointAfter(50) });
    await Promise.all([one.save.flush(), two.save.flush()]);
    expect([one.heard, two.heard]).toEqual([
      [false, true],
      [true, false],
    ]);
    expect(await autosave(database)).toMatchObject({ point: pointAfter(3) });
  });

  test('the second does not begin by itself when the first closes', async () => {
    const { database, one, two } = await twoWindows();
    one.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    two.save.keep({ point: pointAfter(2) });
    await two.save.flush();
    expect(two.heard).toEqual([]);
    expect(await autosave(database)).toMatchObject({ point: pointAfter(1) });
    await two.save.takeOver();
    expect(two.heard).toEqual([true]);
  });

  test('a page that is loaded anew has the run again', async () => {
    const database = freshName();
    const one = windowOn(database);
    await one.save.open();
    const two = windowOn(database);
    const opening = two.save.open();
    one.close();
    expect((await opening).ours).toBe(true);
  });

  test('one that does not answer has the run taken from it after a second and a half', async () => {
    const database = freshName();
    const deaf = windowOn(database, { channel: () => null });
    await deaf.save.open();
    const two = windowOn(database);
    await two.save.open();
    const began = performance.now();
    await two.save.takeOver();
    expect(performance.now() - began).toBeGreaterThan(1_400);
    await expect.poll(() => deaf.heard).toEqual([false]);
    deaf.save.keep({ point: pointAfter(9) });
    two.save.keep({ point: pointAfter(2) });
    await Promise.all([deaf.save.flush(), two.save.flush()]);
    expect(await autosave(database)).toMatchObject({ point: pointAfter(2) });
  });

  test('one whose disk fails does not write over what the other keeps since', async () => {
    const database = freshName();
    const watch = watchedStorage();
    const one = windowOn(database, { factory: watch.factory });
    await one.save.open();
    watch.failure = new DOMException('full', 'QuotaExceededError');
    one.save.keep({ point: pointAfter(1), snapshot: snapshotOf(1) });
    await one.save.flush();
    const two = windowOn(database);
    await two.save.open();
    await two.save.takeOver();
    two.save.keep({ point: pointAfter(2) });
    await two.save.flush();
    watch.failure = null;
    await one.save.write('quick', pointAfter(3), snapshotOf(3), null);
    expect(await autosave(database)).toMatchObject({ point: pointAfter(2) });
  });

  test('a hundred takings in a row leave one that keeps the run', async () => {
    const { one, two } = await twoWindows();
    await Promise.all([one.save.takeOver(), two.save.takeOver(), two.save.takeOver()]);
    for (let i = 0; i < 100; i++) await (i % 2 ? one : two).save.takeOver();
    expect((await one.save.reopen()).ours).toBe(true);
    expect((await two.save.reopen()).ours).toBe(false);
  });
});

describe('a window on its own', () => {
  test.each([
    ['without locks', null],
    [
      'whose locks throw',
      {
        request: () => {
          throw new DOMException('no', 'SecurityError');
        },
      },
    ],
    ['whose locks do not work', { request: () => Promise.reject(new DOMException('no', 'SecurityError')) }],
  ])('%s keeps the run', async (_, locks) => {
    const save = createSave({ database: freshName(), locks: locks as Locks | null });
    expect((await save.open()).ours).toBe(true);
    await save.takeOver();
    save.keep({ point: pointAfter(1) });
    await save.flush();
    expect((await save.read('auto'))?.point).toEqual(pointAfter(1));
  });
});

import { describe, expect, test } from 'vitest';
import { createAutosave, FLIGHTS } from '../../src/save/autosave.ts';
import type { Batch } from '../../src/save/batch.ts';
import { pointAfter } from './fixtures.ts';

const placed = (at: number): Batch => ({ point: pointAfter(3, at) });
const shown = (...at: readonly number[]): Batch => ({
  lines: at.map((n) => `dawn:${String(n).padStart(8, '0')}`),
});
const beat = (at: number): Batch => ({ ...placed(at), ...shown(at) });

/** An autosave whose writes end, and whose page has time, when the test says so. */
function byHand() {
  const writes: { readonly batch: Batch; readonly done: () => void; readonly fail: () => void }[] = [];
  const idle: (() => void)[] = [];
  const autosave = createAutosave(
    (batch) =>
      new Promise((resolve, reject) =>
        writes.push({ batch, done: resolve, fail: () => reject(new Error()) }),
      ),
    (work) => void idle.push(work),
  );
  const batches = () => writes.map((write) => write.batch);
  return { autosave, writes, batches, hasTime: () => idle.splice(0).map((work) => work()) };
}

/** The same with every flight of places in the air. */
function full() {
  const hand = byHand();
  for (let at = 1; at <= FLIGHTS; at++) hand.autosave.add(placed(at));
  return hand;
}

/** The tasks that a write's end sets off. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('a place', () => {
  test('is written before add returns, and waits neither for its lines nor for the one before it', () => {
    const { autosave, batches } = byHand();
    autosave.add(beat(1));
    autosave.add(beat(2));
    expect(batches()).toEqual([placed(1), placed(2)]);
  });

  test('that comes when too many are in flight is merged into one that follows the first to end', async () => {
    const { autosave, writes, batches } = full();
    for (let at = FLIGHTS + 1; at <= FLIGHTS + 9; at++) autosave.add(placed(at));
    expect(writes).toHaveLength(FLIGHTS);
    writes[3]?.done();
    await settle();
    expect(batches().slice(FLIGHTS)).toEqual([placed(FLIGHTS + 9)]);
  });

  test('goes on after one that failed', async () => {
    const { autosave, writes, batches } = full();
    autosave.add(placed(99));
    writes[0]?.fail();
    await settle();
    expect(batches().at(-1)).toEqual(placed(99));
  });
});

describe('lines and marks', () => {
  test('are written one write at a time, when the page has time', async () => {
    const { autosave, writes, batches, hasTime } = byHand();
    for (const at of [1, 2]) autosave.add(shown(at));
    expect(writes).toHaveLength(0);
    hasTime();
    for (const at of [3, 4]) autosave.add(shown(at));
    hasTime();
    expect(batches()).toEqual([shown(1, 2)]);
    writes[0]?.done();
    await settle();
    expect(writes).toHaveLength(1);
    hasTime();
    expect(batches()).toEqual([shown(1, 2), shown(3, 4)]);
  });
});

describe('everything', () => {
  test('is begun at once when the page is left', () => {
    const { autosave, batches } = full();
    autosave.add(beat(99));
    autosave.hurry();
    expect(batches().slice(FLIGHTS)).toEqual([placed(99), shown(99)]);
  });

  test('that was there when asked is flushed, and nothing after it', async () => {
    const { autosave, writes, batches } = byHand();
    autosave.add(beat(1));
    let isFlushed = false;
    const flushed = autosave.flush().then(() => {
      isFlushed = true;
    });
    autosave.add(beat(2));
    expect(batches()).toEqual([placed(1), shown(1), placed(2)]);
    writes[0]?.done();
    await settle();
    expect(isFlushed).toBe(false);
    writes[1]?.done();
    await flushed;
  });

  test('is flushed at once when there is nothing to write', async () => {
    await expect(byHand().autosave.flush()).resolves.toBeUndefined();
  });
});

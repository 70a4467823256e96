import { describe, expect, test } from 'vitest';
import { createAutosave } from '../../src/save/autosave.ts';
import type { Batch } from '../../src/save/batch.ts';
import { pointAfter } from './fixtures.ts';

/** A queue over writes that end when the test says so. */
function queueByHand() {
  const writes: { readonly batch: Batch; readonly done: () => void; readonly fail: () => void }[] = [];
  const autosave = createAutosave(
    (batch) =>
      new Promise((resolve, reject) =>
        writes.push({ batch, done: resolve, fail: () => reject(new Error()) }),
      ),
  );
  return { autosave, writes };
}

const beat = (at: number): Batch => ({ point: pointAfter(3, at), lines: [`dawn:0000000${at}`] });

describe('the autosave queue', () => {
  test('begins the first write before it returns', () => {
    const { autosave, writes } = queueByHand();
    autosave.add(beat(1));
    expect(writes.map((write) => write.batch)).toEqual([beat(1)]);
  });

  test('merges what comes during a write into one that follows it', async () => {
    const { autosave, writes } = queueByHand();
    for (let at = 1; at <= 9; at++) autosave.add(beat(at));
    expect(writes).toHaveLength(1);
    const flushed = autosave.flush();
    writes[0]?.done();
    await Promise.resolve();
    expect(writes).toHaveLength(2);
    expect(writes[1]?.batch.point).toEqual(pointAfter(3, 9));
    expect(writes[1]?.batch.lines).toEqual([2, 3, 4, 5, 6, 7, 8, 9].map((at) => `dawn:0000000${at}`));
    writes[1]?.done();
    await flushed;
    expect(writes).toHaveLength(2);
  });

  test('begins what waits at once when the page is left', async () => {
    const { autosave, writes } = queueByHand();
    autosave.add(beat(1));
    autosave.add(beat(2));
    expect(autosave.waiting()).toEqual(beat(2));
    autosave.hurry();
    expect(writes.map((write) => write.batch)).toEqual([beat(1), beat(2)]);
    expect(autosave.waiting()).toBeNull();
  });

  test('goes on after a write that failed', async () => {
    const { autosave, writes } = queueByHand();
    autosave.add(beat(1));
    autosave.add(beat(2));
    writes[0]?.fail();
    await Promise.resolve();
    expect(writes[1]?.batch).toEqual(beat(2));
  });

  test('flushes what was there when asked, not what comes after', async () => {
    const { autosave, writes } = queueByHand();
    autosave.add(beat(1));
    const flushed = autosave.flush();
    autosave.add(beat(2));
    writes[0]?.done();
    await flushed;
    expect(writes).toHaveLength(2);
  });

  test('is flushed at once when there is nothing to write', async () => {
    await expect(queueByHand().autosave.flush()).resolves.toBeUndefined();
  });
});

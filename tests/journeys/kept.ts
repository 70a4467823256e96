/** What lies in the browser's storage, seen from the page that plays. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Beat of the autosave on the disk, `<turn>.<index>`; null when there is none. */
function keptBeat(page: Page): Promise<string | null> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('iron-city');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const record = await new Promise<unknown>((resolve, reject) => {
      const request = db.transaction('saves').objectStore('saves').get('auto');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    db.close();
    if (!record) return null;
    const { journal } = (record as { point: { journal: { choices: string[]; beat: { index: number } } } })
      .point;
    return `${journal.choices.length}.${journal.beat.index}`;
  });
}

/** Waits until the autosave on the disk is this beat: a robot reads faster than anything is written. */
export async function untilKept(page: Page, beat: string): Promise<void> {
  await expect.poll(() => keptBeat(page), { timeout: 10_000 }).toBe(beat);
}

/** Overwrites the autosave with something that is none. */
export async function spoilAutosave(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('iron-city');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await new Promise<void>((resolve, reject) => {
      const tx = db.transaction('saves', 'readwrite');
      tx.objectStore('saves').put({ version: 1, point: { journal: 'eaten by something' } }, 'auto');
      tx.oncomplete = () => resolve();
      tx.onerror = () => reject(tx.error);
    });
    db.close();
  });
}

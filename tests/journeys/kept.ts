/** What a journey waits for, and does, in the browser's storage. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { lookAtDisk } from './disk.ts';

/** Waits until the autosave on the disk is this beat: a robot reads faster than anything is written. */
export async function untilKept(page: Page, beat: string): Promise<void> {
  await expect.poll(async () => (await lookAtDisk(page)).place).toBe(beat);
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

/** What keeping the reader's place costs the page's main thread, and how large it is. */
import type { CDPSession } from 'playwright-core';
import { Reader } from '../../tests/journeys/reader.ts';
import { freshPage, type House } from './house.ts';
import { type Row, row } from './numbers.ts';
import type { RoomsPage } from './pages/rooms.ts';

const TIMES = 200;

/** Milliseconds that the main thread was busy so far. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** Main-thread time of one act, all of its tasks and callbacks, averaged over batches. */
async function busyPerAct(session: CDPSession, act: (times: number) => Promise<unknown>): Promise<number[]> {
  const batches: number[] = [];
  for (let batch = 0; batch < TIMES; batch += 20) {
    const before = await busy(session);
    await act(20);
    batches.push(((await busy(session)) - before) / 20);
  }
  return batches;
}

/** Bytes of the autosave as JSON: the record of the place, and the snapshot beside it. */
async function recordBytes(house: House): Promise<{ point: number; snapshot: number }> {
  const { page, close } = await freshPage(house.browser);
  await page.goto(house.game);
  const reader = new Reader(page);
  await reader.begin();
  for (let menus = 0; menus < 4; ) {
    const now = await reader.next();
    if (now.panels.length > 0) break;
    if (now.choices.length === 0) continue;
    await reader.choose(1);
    menus += 1;
  }
  const sizes = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('iron-city');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const size = (store: string) =>
      new Promise<number>((resolve, reject) => {
        const request = db.transaction(store).objectStore(store).get('auto');
        request.onsuccess = () => resolve(new TextEncoder().encode(JSON.stringify(request.result)).length);
        request.onerror = () => reject(request.error);
      });
    return { point: await size('saves'), snapshot: await size('snapshots') };
  });
  await close();
  return sizes;
}

export async function measureSaving(house: House): Promise<Row[]> {
  const { page, session, close } = await freshPage(house.browser);
  await session.send('Performance.enable');
  await page.goto(`${house.pages}/pages/rooms.html`);
  const autosave = (times: number) =>
    page.evaluate((n) => (window as unknown as { rooms: RoomsPage }).rooms.autosave(n), times);
  const bareWrite = (times: number) =>
    page.evaluate((n) => (window as unknown as { rooms: RoomsPage }).rooms.bareWrite(n), times);
  await autosave(20);
  await bareWrite(20);
  const ours = await busyPerAct(session, autosave);
  const bare = await busyPerAct(session, bareWrite);
  const calls = await autosave(TIMES);
  const bareCalls = await bareWrite(TIMES);
  await close();
  const bytes = await recordBytes(house);
  return [
    row('autosave: the call in the beat', calls, {
      target: 2,
      bare: { what: 'IndexedDB put', samples: bareCalls },
    }),
    row('autosave: main thread in all', ours, { target: 2, bare: { what: 'IndexedDB put', samples: bare } }),
    row('autosave record', [bytes.point / 1000], { unit: 'kB', target: 2 }),
    row('snapshot beside it, once a turn', [bytes.snapshot / 1000], { unit: 'kB' }),
  ];
}

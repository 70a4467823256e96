/** When the browser will not keep anything, or has spoilt what it kept. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openGame } from './driver.ts';
import { spoilAutosave, untilKept } from './kept.ts';

const REFUSALS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'opening throws': (page) =>
    page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    }),
  'there is none': (page) =>
    page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined })),
};

test.each(Object.entries(REFUSALS))(
  'without storage (%s) the game goes on, and saves to a file',
  async (_, before) => {
    const reader = await openGame({ plain: true, before });
    const { page } = reader;
    await reader.begin();
    await reader.next();
    const notice = page.getByRole('status').filter({ hasText: 'keeps nothing' });
    await notice.waitFor();
    const left = await reader.next();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      reader.use(reader.button('Keep as a file')),
    ]);
    const file = await download.path();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toBeTypeOf('object');
    await notice.waitFor({ state: 'detached' });
    await reader.next();
    await reader.next();
    // Told once, not with every line that cannot be kept.
    expect(await notice.count()).toBe(0);

    // Nothing is left after a reload but the file.
    await page.reload();
    await reader.title();
    expect(await reader.button('Continue').count()).toBe(0);
    await reader.use(reader.button('Load'));
    const load = reader.panel('Load');
    await load.waitFor();
    await load.locator('input[type="file"]').setInputFiles(file);
    const back = await reader.until(
      'the saved line',
      (now) => now.beat === left.beat && now.panels.length === 0,
    );
    expect(back.line).toBe(left.line);
  },
);

test('a damaged autosave is told, and the game can be begun', async () => {
  const reader = await openGame({ plain: true });
  await reader.begin();
  await untilKept(reader.page, (await reader.next()).beat);
  // From a page that does not keep on saving.
  await reader.page.route('**/elsewhere', (route) => route.fulfill({ body: 'elsewhere' }));
  await reader.page.goto(`${inject('address')}/elsewhere`);
  await spoilAutosave(reader.page);
  await reader.page.goBack();
  await reader.title();
  await reader.page.getByRole('status').filter({ hasText: 'damaged' }).waitFor();
  expect(await reader.button('Continue').count()).toBe(0);
  await reader.begin();
  await reader.next();
});

/** A browser's share that is used up while `window.full` is set: this Chromium takes no order to lower the real one. */
const withQuota = (page: Page) =>
  page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      if ('full' in window && window.full) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });

test('a quota reached in the middle of a run is told, and what it kept out is kept when there is room again', async () => {
  const reader = await openGame({ plain: true, before: withQuota });
  const { page } = reader;
  await reader.begin();
  await reader.toMenu();
  await reader.choose(1);
  await untilKept(page, (await reader.next()).beat);
  await page.evaluate(() => Object.assign(window, { full: true }));
  await reader.toMenu();
  await reader.choose(1);
  await page.getByRole('status').filter({ hasText: 'no room left' }).waitFor();
  // The run goes on meanwhile, and can be taken away as a file.
  await reader.next();
  await page.getByRole('button', { name: 'Keep as a file' }).waitFor();
  await page.evaluate(() => Object.assign(window, { full: false }));
  await reader.toMenu();
  await reader.choose(1);
  const there = await reader.next();
  await untilKept(page, there.beat);
  await page.reload();
  expect((await reader.resume()).beat).toBe(there.beat);
});

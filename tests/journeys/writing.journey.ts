/** A writer edits the script while playing: the story is swapped under the reader, or the last good one goes on. */
import fs from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DevCopy, openDevCopy } from '../../studio/site/devcopy.ts';
import { openGame } from './driver.ts';

let dev: DevCopy;
beforeAll(async () => {
  dev = await openDevCopy('journey-dev', 4650);
}, 120_000);
afterAll(() => dev?.close());

async function edit(file: string, from: string, to: string): Promise<void> {
  await fs.writeFile(file, (await fs.readFile(file, 'utf8')).replace(from, to));
}

test('an edit is swapped in on the same beat, without a reload; a broken one leaves the story running', async () => {
  const reader = await openGame({ plain: true, address: dev.url, allow: /story\/|\[vite\]|ink:/ });
  await reader.begin();
  await reader.toMenu();
  await reader.choose(1);
  await reader.next();
  const before = await reader.next();
  const file = await dev.inkWith(before.line);
  if (!file) throw new Error(`no script holds: ${before.line}`);
  await reader.page.evaluate(() => {
    document.body.dataset.sameage = 'yes';
  });

  await edit(file, before.line, `${before.line} Edited.`);
  await reader.until(
    'the edited line',
    (now) => now.line === `${before.line} Edited.` && now.beat === before.beat,
  );

  await edit(file, `${before.line} Edited.`, `${before.line} Broken. # plate: scrapyard down`);
  const overlay = reader.page.locator('vite-error-overlay');
  await overlay.waitFor();
  const told = await overlay.evaluate((element) => element.shadowRoot?.textContent ?? '');
  expect(told).toContain('there is no plate scrapyard down; did you mean scrapyard dawn?');
  expect(told).toMatch(/\.ink:\d+/);
  expect((await reader.see()).line).toBe(`${before.line} Edited.`);
  await overlay.evaluate((element) => element.remove());
  await reader.next();
  expect((await reader.see()).beat).not.toBe(before.beat);
  await reader.page.keyboard.press('Backspace');

  await edit(file, ' Broken. # plate: scrapyard down', ' Mended.');
  await reader.until(
    'the mended line',
    (now) => now.line === `${before.line} Mended.` && now.beat === before.beat,
  );
  expect(await reader.page.evaluate(() => document.body.dataset.sameage)).toBe('yes');
});

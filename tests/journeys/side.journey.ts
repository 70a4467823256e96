/** The writer's panel beside the game in the development build; the shipped game has nothing of it. */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DevCopy, openDevCopy } from '../../studio/site/devcopy.ts';
import { lookAtDisk } from './disk.ts';
import { openGame } from './driver.ts';
import { untilKept } from './kept.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

let dev: DevCopy;
beforeAll(async () => {
  dev = await openDevCopy('journey-dev', 4650);
}, 120_000);
afterAll(() => dev?.close());

/** `book1/02-street.ink:12` of a line that stands in one place only. */
async function placeOf(line: string): Promise<string> {
  const file = await dev.inkWith(line);
  if (!file) throw new Error(`no script holds: ${line}`);
  const source = await fs.readFile(file, 'utf8');
  const number = source.slice(0, source.indexOf(line)).split('\n').length;
  return `${path.basename(path.dirname(file))}/${path.basename(file)}:${number}`;
}

const page = (side: Locator, name: string) => side.getByRole('button', { name, exact: true });
const gate = (side: Locator, name: string, value: string, isNew: boolean) =>
  side.locator(`[aria-label="Gates"] [data-name="${name}"][data-new="${isNew}"] dd:text-is("${value}")`);

test('tells where a line stands and what stands behind it; what is played on the bench is never kept', async () => {
  const reader = await openGame({
    plain: true,
    address: dev.url,
    allow: /\[vite\]/,
    context: {
      permissions: ['clipboard-read', 'clipboard-write'],
    },
    // No editor is to come up on whoever runs this.
    before: (opened) => opened.route('**/__open-in-editor?*', (route) => route.fulfill({ body: '' })),
  });
  const side = reader.page.getByRole('complementary', { name: 'Writer’s panel' });
  await reader.begin({ calm: true });
  // The panel comes after the game, which does not wait for it.
  await reader.page.locator('#writer-side').waitFor({ state: 'attached' });
  expect(await side.isVisible()).toBe(false);
  await reader.page.keyboard.press('F2');
  await side.waitFor();

  await reader.toMenu();
  await reader.choose(1);
  await reader.next();
  const left = await reader.next();
  const place = await placeOf(left.line);
  const link = side.locator('.writer-where a');
  await expect.poll(() => link.textContent()).toBe(place);
  const [asked] = await Promise.all([reader.page.waitForRequest(/__open-in-editor/), link.click()]);
  expect(new URL(asked.url()).searchParams.get('file')).toBe(`story/${place}`);
  await untilKept(reader.page, left.beat);

  // The player's run as text, for later.
  await page(side, 'Journal').click();
  await page(side, 'Copy').click();
  await page(side, 'Copied').waitFor();
  const journal = await reader.page.evaluate(() => navigator.clipboard.readText());

  await page(side, 'Jump').click();
  await side.getByRole('searchbox').fill('niece');
  await side.getByRole('button', { name: /^niece/ }).click();
  await side.getByRole('spinbutton', { name: 'trust_ido' }).fill('2');
  await page(side, 'Jump').last().click();
  await side.getByText('Bench run: nothing is kept.').waitFor();
  await reader.until('the knot', (now) => now.beat === '0.0');
  await page(side, 'Line').click();
  await gate(side, 'trust_ido', '2', false).waitFor();
  // Skip runs to the menu.
  await reader.page.keyboard.press('k');
  const menu = await reader.until('the menu of the knot', (now) => now.choices.length > 0);
  await reader.choose(menu.choices.findIndex(({ key }) => key === 'niece-lie') + 1);
  await reader.page.keyboard.press('k');
  await gate(side, 'trust_ido', '3', true).waitFor();
  await reader.until('the next menu', (now) => now.choices.length > 0);

  // Whoever closes the panel is still told.
  await reader.page.keyboard.press('F2');
  await side.getByRole('button', { name: 'Journal' }).waitFor({ state: 'detached' });
  expect(await side.getByText('Bench run: nothing is kept.').isVisible()).toBe(true);
  await reader.page.keyboard.press('F2');

  // A bench run as text, and back into the same one.
  await page(side, 'Journal').click();
  const text = side.getByRole('textbox', { name: 'The run as text' });
  const record = await text.inputValue();
  expect(JSON.parse(record)).toMatchObject({
    record: { bench: { knot: 'niece', values: { trust_ido: 2 } } },
  });
  const there = await reader.see();
  await side.getByRole('textbox', { name: 'A run to play' }).fill(journal);
  await page(side, 'Play it').click();
  await reader.until('the pasted journal', (now) => now.beat === left.beat && now.line === left.line);
  await expect.poll(() => text.inputValue()).toBe(journal);
  await side.getByRole('textbox', { name: 'A run to play' }).fill(record);
  await page(side, 'Play it').click();
  await reader.until('the pasted bench run', (now) => now.beat === there.beat && now.line === there.line);
  await expect.poll(() => text.inputValue()).toBe(record);

  // An edit is taken in under the bench run; the player's game has it afterwards.
  const file = await dev.inkWith(there.line);
  if (!file) throw new Error(`no script holds: ${there.line}`);
  const source = await fs.readFile(file, 'utf8');
  await fs.writeFile(file, source.replace(there.line, `${there.line} Edited.`));
  await reader.until('the edited line', (now) => now.line === `${there.line} Edited.`);
  expect((await reader.see()).beat).toBe(there.beat);

  await page(side, 'Back to the player’s run').click();
  const back = await reader.until('the player’s line', (now) => now.beat === left.beat);
  expect(back.line).toBe(left.line);
  expect((await lookAtDisk(reader.page)).place).toBe(left.beat);
  // Whatever still waits to be written is written when the page goes.
  const last = await reader.next();
  await reader.page.reload();
  expect((await reader.resume()).beat).toBe(last.beat);
  const { marks } = await lookAtDisk(reader.page);
  expect(marks.some((mark) => mark.startsWith('the_fall '))).toBe(true);
  expect(marks.filter((mark) => mark.includes('niece'))).toEqual([]);
});

test('nothing of the panel, nor of what looks into the story, is in the shipped game', async () => {
  const read = (folder: string, file: string) => fs.readFile(path.join(ROOT, folder, file), 'utf8');
  const files = await fs.readdir(path.join(ROOT, 'dist'), { recursive: true });
  const shipped = await Promise.all(
    files
      .filter((file) => /\.(js|css|html)$/.test(file))
      .map(async (file) => ({ file, text: await read('dist', file) })),
  );
  const filesWith = (text: string) => shipped.filter((each) => each.text.includes(text)).length;
  const told = [
    { in: 'dev/index.ts', says: 'writer-side' },
    { in: 'dev/writer.css', says: 'writer-page' },
    { in: 'story/inspect/bench.ts', says: 'there is no variable ' },
  ];
  for (const { in: file, says } of told) {
    expect(await read('src', file)).toContain(says);
    expect(filesWith(says), says).toBe(0);
  }
  expect(filesWith('data-beat')).toBeGreaterThan(0);
});

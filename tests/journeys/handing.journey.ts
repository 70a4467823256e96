/** A run handed on: from window to window, as a link, as a file; and storage that goes from under it. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openGame } from './driver.ts';
import { untilKept } from './kept.ts';
import { Reader } from './reader.ts';

test('a second window knows of the first, writes nothing over it, and may take over', async () => {
  const first = await openGame({ plain: true });
  await first.begin();
  await first.toMenu();
  await first.choose(1);
  const theirs = await first.next();
  await untilKept(first.page, theirs.beat);

  const second = new Reader(await first.page.context().newPage());
  await second.page.goto(first.page.url());
  await second.title();
  await second.use(second.button('Continue'));
  const elsewhere = second.panel('Another window');
  await elsewhere.waitFor();
  expect((await second.see()).line).toBe(theirs.line);
  await second.page.keyboard.press('Escape');
  await second.until('the line again', (now) => now.panels.length === 0);
  const unkept = await second.next();
  expect(unkept.beat).not.toBe(theirs.beat);
  // What the first one kept stands, whatever is read here.
  await first.page.bringToFront();
  const on = await first.next();
  await untilKept(first.page, on.beat);

  await second.page.bringToFront();
  await second.page.getByText('Not kept here').first().click();
  await elsewhere.waitFor();
  await second.use(elsewhere.getByRole('button', { name: 'Take over' }));
  await elsewhere.waitFor({ state: 'detached' });
  const mine = await second.next();
  await untilKept(second.page, mine.beat);
  await first.panel('Another window').waitFor();
  expect(first.complaints).toEqual([]);
  expect(second.complaints).toEqual([]);
});

test('a link takes the run to another browser, to the very line', async () => {
  const reader = await openGame({ plain: true });
  await reader.begin();
  await reader.toMenu();
  await reader.choose(2);
  const here = await reader.next();
  const pause = await reader.openPanel('Escape', 'Pause');
  await reader.use(pause.getByRole('button', { name: 'Share this run' }));
  const share = reader.panel('Share this run');
  await share.waitFor();
  const field = share.locator('input');
  await expect.poll(() => field.inputValue()).toContain('#run=');
  const link = await field.inputValue();
  expect(link.length).toBeLessThan(900);
  await share.locator('canvas, svg').first().waitFor();

  const other = await openGame({ plain: true, before: async () => undefined });
  await other.page.goto(link);
  const note = other.panel('Before you begin');
  await note.waitFor();
  await other.use(note.getByRole('button', { name: 'Go on' }));
  const there = await other.until('the shared line', (now) => now.panels.length === 0 && now.beat !== '');
  expect([there.beat, there.line]).toEqual([here.beat, here.line]);
  // A reload does not take the link up a second time.
  expect(new URL(other.page.url()).hash).toBe('');
});

test('a link that is broken is told of, and nothing is begun', async () => {
  const reader = await openGame({ plain: true });
  const link = `${reader.page.url()}#run=hello`;
  const told = () => reader.page.getByRole('status').filter({ hasText: 'link' }).waitFor();
  // Into the page that stands there, and as a page of its own.
  await reader.page.goto(link);
  await told();
  await reader.page.goto('about:blank');
  await reader.page.goto(link);
  await told();
  await reader.title();
});

test('everything is kept as one file, and added to another browser with a plan that is shown first', async () => {
  const reader = await openGame({ plain: true });
  const { page } = reader;
  await reader.begin();
  await reader.toMenu();
  await reader.choose(1);
  const kept = await reader.next();
  const save = await reader.openPanel('s', 'Save');
  await reader.use(save.locator('[data-slot="new"] [data-place]'));
  await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    reader.use(save.getByRole('button', { name: 'Keep everything' })),
  ]);
  const file = path.join(path.dirname(await download.path()), download.suggestedFilename());
  await download.saveAs(file);

  const other = await openGame({ plain: true });
  await other.title();
  await other.use(other.button('Load'));
  const load = other.panel('Load');
  await load.waitFor();
  // Let go over the window, as a hand would.
  const bytes = [...readFileSync(file)];
  const dropped = await other.page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(given)], 'iron-city.json'));
    return transfer;
  }, bytes);
  for (const type of ['dragenter', 'dragover', 'drop'])
    await other.page.dispatchEvent('body', type, { dataTransfer: dropped });
  const plan = other.page.getByRole('dialog').last();
  await plan.getByRole('button', { name: /^Add/ }).click();
  const mine = load.locator('[data-kind="own"]').filter({ hasText: kept.line.slice(0, 20) });
  await mine.first().waitFor();
  await other.use(mine.first().locator('[data-place]'));
  const back = await other.until('the kept line', (now) => now.beat !== '' && now.panels.length === 0);
  expect(back.line).toBe(kept.line);
});

test('a report holds the run and what the makers need, and opens at that very line', async () => {
  const reader = await openGame({ plain: true });
  const { page } = reader;
  await reader.begin();
  await reader.toMenu();
  await reader.choose(1);
  const here = await reader.next();
  const pause = await reader.openPanel('Escape', 'Pause');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    reader.use(pause.getByRole('button', { name: 'Report a problem' })),
  ]);
  const file = await download.path();
  const { report } = JSON.parse(readFileSync(file, 'utf8'));
  expect(report.facts.browser).toContain('Chrome');
  expect(report.facts.story).toMatch(/^[0-9a-f]{12}$/);
  expect(report.log).toBeInstanceOf(Array);
  const named = `${file}.json`;
  writeFileSync(named, readFileSync(file));
  const other = await openGame({ plain: true });
  await other.title();
  await other.use(other.button('Load'));
  await other.panel('Load').locator('input[type="file"]').setInputFiles(named);
  const back = await other.until('the reported line', (now) => now.beat !== '' && now.panels.length === 0);
  expect([back.beat, back.line]).toEqual([here.beat, here.line]);
});

test('storage that is cleared under a running game is told, and kept anew', async () => {
  const reader = await openGame({ plain: true });
  const { page } = reader;
  await reader.begin();
  await reader.toMenu();
  await reader.choose(1);
  await untilKept(page, (await reader.next()).beat);
  const client = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await reader.next();
  await reader.toMenu();
  await reader.choose(1);
  await page.getByRole('status').filter({ hasText: 'cleared' }).waitFor();
  const later = await reader.next();
  await untilKept(page, later.beat);
  await page.reload();
  expect((await reader.resume()).beat).toBe(later.beat);
});

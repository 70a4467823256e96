/** Firefox, which has no WebGL here: the stage in plain images, the same story. */
import puppeteer, { type Page } from 'puppeteer-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { look, type Seen } from './reader.ts';

/** Waits until the page shows what is asked for. */
async function until(page: Page, what: string, seen: (now: Seen) => boolean): Promise<Seen> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const now = await page.evaluate(look);
    if (seen(now)) return now;
    if (Date.now() > deadline) throw new Error(`never came: ${what}; seen: ${JSON.stringify(now)}`);
  }
}

/** Presses the button whose name starts so. */
async function use(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-xpath(//button[starts-with(normalize-space(.), "${name}")])`).click();
}

async function next(page: Page): Promise<Seen> {
  const from = await page.evaluate(look);
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press(' ');
    const now = await page.evaluate(look);
    if (now.beat !== from.beat || now.choices.length > 0) return now;
  }
  throw new Error(`pressing leads nowhere; seen: ${JSON.stringify(from)}`);
}

test('title, ten beats, a choice, a reload and Continue in Firefox', async () => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: inject('firefox'),
    headless: true,
  });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(inject('address'));
  await until(page, 'the title', (now) => now.screen === 'title');
  await use(page, 'Begin');
  await until(page, 'the note', (now) => now.panels.includes('Before you begin'));
  await use(page, 'Go on');
  await until(page, 'the first line', (now) => now.beat === '0.0' && now.panels.length === 0);
  let now = await next(page);
  for (let beats = 1; beats < 10 || now.choices.length === 0; beats++) now = await next(page);
  const menu = now;
  while (now.beat === menu.beat) {
    await page.keyboard.press('1');
    now = await page.evaluate(look);
  }
  const left = await next(page);
  await page.reload();
  await until(page, 'the title', (seen) => seen.screen === 'title');
  await use(page, 'Continue');
  const back = await until(page, 'the line', (seen) => seen.screen === 'play' && seen.beat !== '');
  expect(back.beat).toBe(left.beat);
  expect(complaints).toEqual([]);
});

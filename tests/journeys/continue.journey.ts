/** Leaving in the middle and coming back. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { CHROMIUM_ARGS } from '../../studio/commands/browsers.mjs';
import { openGame } from './driver.ts';
import { untilKept } from './kept.ts';
import { compareBeats, keysOf, Reader } from './reader.ts';

test('a reload in mid-sentence comes back to the same beat', async () => {
  const reader = await openGame();
  await reader.begin();
  for (let i = 0; i < 3; i++) await reader.next();
  const left = await reader.until('a line being typed', (now) => !now.whole);
  await untilKept(reader.page, left.beat);
  await reader.page.reload();
  const back = await reader.resume();
  expect(back.beat).toBe(left.beat);
  await reader.next();
});

test('a reload at a menu comes back to the menu', async () => {
  const reader = await openGame();
  await reader.begin();
  await reader.toMenu();
  const left = await reader.see();
  await untilKept(reader.page, left.beat);
  await reader.page.reload();
  await reader.resume();
  const back = await reader.until('the menu', (now) => now.choices.length > 0);
  expect(back.beat).toBe(left.beat);
  expect(keysOf(back)).toEqual(keysOf(left));
  await reader.choose(1);
});

test('after Continue the way back and the log are whole', async () => {
  const reader = await openGame();
  const first = await reader.begin();
  await reader.toMenu();
  const menu = await reader.see();
  await reader.choose(1);
  await untilKept(reader.page, (await reader.next()).beat);
  await reader.page.reload();
  await reader.resume();
  const log = await reader.openPanel('l', 'Log');
  await log
    .getByRole('button')
    .filter({ hasText: first.line.slice(0, 30) })
    .waitFor();
  await reader.closePanel('Log');
  while ((await reader.beat()) !== menu.beat) await reader.page.keyboard.press('Backspace');
  const back = await reader.until('the menu', (now) => now.choices.length > 0);
  expect(keysOf(back)).toEqual(keysOf(menu));
});

interface Shown {
  readonly beat: string;
  /** Milliseconds since the page began. */
  readonly at: number;
}

/** A whole browser of its own, to be killed. */
interface Doomed {
  readonly reader: Reader;
  /** Beats as they were shown, told by the page itself. */
  readonly shown: readonly Shown[];
  kill(): Promise<void>;
}

function devtools(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    browser.once('exit', () => reject(new Error(`Chromium did not start: ${said}`)));
    browser.stderr?.on('data', (chunk) => {
      said += chunk;
      const address = /DevTools listening on (\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
  });
}

/** Tells every beat the moment it is in the page. */
async function tellBeats(page: Page, tell: (shown: Shown) => void): Promise<void> {
  await page.exposeFunction('tellBeat', tell);
  await page.addInitScript(() => {
    let last = '';
    new MutationObserver(() => {
      const beat = document.querySelector('[data-beat]')?.getAttribute('data-beat') ?? '';
      if (beat === last || beat === '') return;
      last = beat;
      (window as unknown as { tellBeat(shown: Shown): void }).tellBeat({ beat, at: performance.now() });
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
}

async function launch(profile: string): Promise<Doomed> {
  const args = [
    ...CHROMIUM_ARGS,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
  ];
  const child = spawn(inject('chromium'), [...args, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = async () => {
    if (child.exitCode === null && child.signalCode === null && child.pid)
      process.kill(-child.pid, 'SIGKILL');
    await gone;
  };
  onTestFinished(kill);
  const browser = await chromium.connectOverCDP(await devtools(child));
  const page = (await browser.contexts()[0]?.newPage()) as Page;
  await page.setViewportSize({ width: 960, height: 540 });
  const shown: Shown[] = [];
  await tellBeats(page, (beat) => shown.push(beat));
  const reader = new Reader(page);
  await page.goto(inject('address'));
  return { reader, shown, kill };
}

/** Reads each line to its end, through menus, until the browser is gone. */
async function readUntilGone(reader: Reader): Promise<void> {
  try {
    for (;;) {
      const now = await reader.next();
      if (now.choices.length > 0) await reader.choose(1);
      if (now.panels.length > 0) return;
      await reader.until('the whole line', (seen) => seen.whole);
    }
  } catch {
    // The browser was killed under our hands.
  }
}

/** Cuts the power after a time nobody chose: the one place where a clock is the point of the test. */
function powerCut(doomed: Doomed, afterMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(() => resolve(doomed.kill()), afterMs));
}

test('five kills in the middle of reading lose one beat at most', { timeout: 120_000 }, async () => {
  const profile = mkdtempSync(join(tmpdir(), 'iron-city-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  let doomed = await launch(profile);
  await doomed.reader.begin();
  for (let round = 0; round < 5; round++) {
    const cut = powerCut(doomed, 1_000 + Math.random() * 6_000);
    await readUntilGone(doomed.reader);
    await cut;
    const told = [...doomed.shown];
    doomed = await launch(profile);
    const back = (await doomed.reader.resume()).beat;
    // What was shown in the last instant may not have been told to us any more: later is no loss.
    const floor = told.at(-2)?.beat ?? told.at(-1)?.beat ?? '0.0';
    expect(compareBeats(back, floor), `round ${round}: ${back} after ${floor}`).toBeGreaterThanOrEqual(0);
  }
  await doomed.reader.next();
});

test('a kill while skipping loses a quarter of a second at most', { timeout: 120_000 }, async () => {
  const profile = mkdtempSync(join(tmpdir(), 'iron-city-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  let doomed = await launch(profile);
  await doomed.reader.begin();
  await doomed.reader.toMenu();
  await doomed.reader.choose(1);
  const last = (await doomed.reader.toMenu()).at(-1) ?? '';
  while ((await doomed.reader.beat()) !== '1.0') await doomed.reader.page.keyboard.press('Backspace');
  const before = doomed.shown.length;
  await doomed.reader.page.keyboard.press('k');
  // Nearly through the turn, which takes longer than what may be lost.
  const late = `1.${Number(last.split('.')[1]) - 3}`;
  await doomed.reader.until('skip near its end', (now) => compareBeats(now.beat, late) >= 0);
  await doomed.kill();
  const told = doomed.shown.slice(before);
  const end = told.at(-1)?.at ?? 0;
  const floor = told.filter((beat) => beat.at <= end - 250).at(-1)?.beat ?? '0.0';
  doomed = await launch(profile);
  const back = (await doomed.reader.resume()).beat;
  expect(compareBeats(back, floor), `${back} after ${floor}`).toBeGreaterThanOrEqual(0);
});

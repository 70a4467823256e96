/** Leaving in the middle and coming back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { type Doomed, launch } from './doomed.ts';
import { openGame } from './driver.ts';
import { untilKept } from './kept.ts';
import { compareBeats, keysOf } from './reader.ts';

test('a reload in mid-sentence comes back to the same beat', async () => {
  const reader = await openGame({ plain: true });
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
  const reader = await openGame({ plain: true });
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
  const reader = await openGame({ plain: true });
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

/** A browser to be killed, with the game open in it; it is gone when the journey ends. */
async function open(profile: string): Promise<Doomed> {
  const doomed = await launch(inject('chromium'), profile, inject('address'));
  onTestFinished(doomed.kill);
  return doomed;
}

test('a kill while skipping loses a quarter of a second at most', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'iron-city-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  let doomed = await open(profile);
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
  doomed = await open(profile);
  const back = (await doomed.reader.resume()).beat;
  expect(compareBeats(back, floor), `${back} after ${floor}`).toBeGreaterThanOrEqual(0);
});

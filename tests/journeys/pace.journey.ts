/** The story going on by itself, and fast. */
import { expect, test } from 'vitest';
import { openGame } from './driver.ts';
import { compareBeats } from './reader.ts';

test('skip runs through what was read and stops where it was not', async () => {
  const reader = await openGame({ plain: true });
  await reader.begin();
  const read = [await reader.next(), await reader.next(), await reader.next()].at(-1);
  for (let i = 0; i < 3; i++) await reader.page.keyboard.press('Backspace');
  await reader.until('the first line', (now) => now.beat === '0.0');
  await reader.page.keyboard.press('k');
  const stopped = await reader.until('skip to stop', (now) => now.mode === 'read' && now.beat !== '0.0');
  // It ends on the first line never read, or on the last that was.
  expect(compareBeats(stopped.beat, read?.beat ?? '')).toBeGreaterThanOrEqual(0);
  const [turn = 0, index = 0] = (read?.beat ?? '').split('.').map(Number);
  expect(compareBeats(stopped.beat, `${turn}.${index + 1}`)).toBeLessThanOrEqual(0);
});

test('skip stops at a menu', async () => {
  const reader = await openGame({ plain: true });
  await reader.begin();
  await reader.toMenu();
  const menu = await reader.see();
  while ((await reader.beat()) !== '0.0') await reader.page.keyboard.press('Backspace');
  await reader.page.keyboard.press('k');
  const stopped = await reader.until('the menu', (now) => now.choices.length > 0);
  expect(stopped.beat).toBe(menu.beat);
  await reader.until('skip to end', (now) => now.mode !== 'skip');
});

test('auto goes on by itself until it is switched off', async () => {
  const reader = await openGame({ plain: true });
  await reader.begin();
  await reader.page.keyboard.press('a');
  await reader.until('auto', (now) => now.mode === 'auto');
  await reader.until('two beats on', (now) => compareBeats(now.beat, '0.2') >= 0, 45_000);
  await reader.page.keyboard.press('a');
  await reader.until('reading by hand', (now) => now.mode === 'read');
});

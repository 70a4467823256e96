/** Back and forth in what was read. */
import { expect, test } from 'vitest';
import { openGame } from './driver.ts';
import { compareBeats, keysOf } from './reader.ts';

test('back across a menu, and another choice taken', async () => {
  const reader = await openGame({ plain: true });
  await reader.begin();
  await reader.toMenu();
  const menu = await reader.see();
  expect(menu.choices.filter((choice) => choice.open).length).toBeGreaterThan(1);
  const first = await reader.choose(1);
  await reader.next();
  for (const key of ['Backspace', 'ArrowLeft']) await reader.page.keyboard.press(key);
  const again = await reader.until('the menu again', (now) => now.choices.length > 0);
  expect(again.beat).toBe(menu.beat);
  expect(keysOf(again)).toEqual(keysOf(menu));
  const second = await reader.choose(2);
  expect(second.beat).toBe(first.beat);
  expect(second.line).not.toBe(first.line);
});

test('the wheel goes back, and the first line is the end of it', async () => {
  const reader = await openGame({ plain: true, hands: 'mouse' });
  await reader.begin();
  const second = await reader.next();
  await reader.next();
  await reader.page.mouse.wheel(0, -120);
  const back = await reader.until('the line before', (now) => now.beat === second.beat);
  expect(back.line).toBe(second.line);
  // Arrived at by going back: nothing is typed again.
  expect(back.whole).toBe(true);
  for (let i = 0; i < 3; i++) await reader.page.keyboard.press('Backspace');
  await reader.until('the first line', (now) => now.beat === '0.0');
});

test('a swipe to the right goes back on a phone', async () => {
  const reader = await openGame({ plain: true, hands: 'touch' });
  const first = await reader.begin();
  await reader.next();
  const session = await reader.page.context().newCDPSession(reader.page);
  // The finger tells its own time, 40 ms from place to place: how long the page takes to listen is not part of a swipe.
  let timestamp = Date.now() / 1000;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) => {
    timestamp += 0.04;
    const touchPoints = x === undefined ? [] : [{ x, y: 300 }];
    return session.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp });
  };
  await touch('touchStart', 90);
  for (const x of [140, 200, 260]) await touch('touchMove', x);
  await touch('touchEnd');
  const back = await reader.until('the first line', (now) => now.beat === first.beat);
  expect(back.line).toBe(first.line);
});

test('the log shows what was read and jumps to it', async () => {
  const reader = await openGame({ plain: true });
  const first = await reader.begin();
  await reader.toMenu();
  await reader.choose(1);
  const here = await reader.next();
  const log = await reader.openPanel('l', 'Log');
  const text = (await log.textContent()) ?? '';
  expect(text).toContain(first.line.slice(0, 30));
  await reader.use(
    log
      .getByRole('button')
      .filter({ hasText: first.line.slice(0, 30) })
      .first(),
  );
  const jumped = await reader.until('the first line', (now) => now.beat === '0.0' && now.panels.length === 0);
  expect(jumped.line).toBe(first.line);
  expect(compareBeats(jumped.beat, here.beat)).toBeLessThan(0);
});

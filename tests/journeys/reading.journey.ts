/** From the title to the edge of what is written, with each kind of hands alone. */
import { expect, test } from 'vitest';
import { openGame } from './driver.ts';
import { leapToLastTurn } from './leap.ts';
import type { Hands } from './reader.ts';

/** Which of the open choices each kind of hands takes, so that different parts of the story are read. */
const TAKES: readonly [Hands, (choices: readonly unknown[]) => number][] = [
  ['keyboard', () => 1],
  ['mouse', (choices) => choices.length],
  ['touch', (choices) => Math.ceil(choices.length / 2)],
];

/** Menus that are read up to by hand before the leap to the last turn. */
const MENUS = 4;

test.each(TAKES)('from the title, and to the last written line, by %s', async (hands, take) => {
  // One of them with all that there is to see and hear.
  const reader = await openGame({ hands, plain: hands !== 'keyboard' });
  // Still pictures on the phone: the note's switch is tried.
  const first = await reader.begin({ calm: hands === 'touch' });
  expect(first.line).not.toBe('');
  let read = 0;
  for (let menu = 0; menu < MENUS; menu++) {
    read += (await reader.toMenu()).length;
    const { choices } = await reader.see();
    await reader.choose(take(choices.filter((choice) => choice.open)));
  }
  expect(read).toBeGreaterThan(10);
  await leapToLastTurn(reader);
  const { beats, menus } = await reader.toEnd(take);
  expect(beats).toBeGreaterThan(5);
  expect(menus).toBe(1);
});

test('a press completes the line before it goes on', async () => {
  const reader = await openGame({ plain: true });
  await reader.begin();
  const typed = await reader.next();
  expect(typed.whole).toBe(false);
  await reader.press();
  await reader.until('the whole line', (now) => now.beat === typed.beat && now.whole);
  const after = await reader.next();
  expect(after.beat).toBe('0.2');
});

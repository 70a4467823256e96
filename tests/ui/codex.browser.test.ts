/** Words that the codex explains, the chip that tells of them, and their card. */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Mark } from '../../src/story/types.ts';
import { beat } from './fakegame.ts';
import { cleanPages, find, frame, mount, root } from './mounted.ts';

cleanPages();

const CODEX: Mark = { kind: 'codex', id: 'zalem' };
const SHARD: Mark = { kind: 'shard', id: 'one' };
const WORDS = [{ entry: 'zalem', words: 'Zalem' }];
const LINE = 'At six the drain opens and Zalem does its sweeping.';

/** One line, `ido` says it. */
const says = (text: string, more: Parameters<typeof beat>[4]) => [
  {
    index: 0,
    beats: [beat(0, 0, text, 'ido', more), beat(0, 1, 'Cutlery comes first, and bearings.')],
    choices: [],
    end: { kind: 'stopped' } as const,
  },
];
const explained = says(LINE, { terms: WORDS, marks: [CODEX] });
const found = { profile: { marks: [CODEX], noteSeen: true, told: 0 }, fresh: [CODEX] };
const chip = () => find<HTMLButtonElement>('.codex-chip');
const dialog = () => find('[role="dialog"]');
const word = () => find('.term') as HTMLElement;
const lineOf = (element: HTMLElement) => getComputedStyle(element).textDecorationColor;

test('a word is marked once it is said, a press on it opens its entry, and the line stays where it is', async () => {
  const { game } = await mount({ textSpeed: 15 }, explained, found);
  const before = find('[data-testid="line"]')?.getBoundingClientRect();
  expect(word().textContent).toBe('Zalem');
  const unsaid = lineOf(word());
  await userEvent.click(word());
  expect(game.asked).toEqual(['press']);
  await expect.poll(() => lineOf(word())).not.toBe(unsaid);
  expect(getComputedStyle(word()).color).toBe(getComputedStyle(find('.say-line') as HTMLElement).color);
  await userEvent.click(word());
  expect(game.asked).toEqual(['press', 'openCodex zalem']);
  expect(find('[data-testid="line"]')?.getBoundingClientRect()).toEqual(before);
});

test('words are marked across emphasis, and only where they first stand', async () => {
  const text = 'The *only* city is Zalem; Zalem, *only*.';
  const terms = [{ entry: 'zalem', words: 'The *only* city' }, ...WORDS];
  await mount({ textSpeed: 0 }, says(text, { terms }));
  const marked = [...root.querySelectorAll('.term')].map((each) => each.textContent);
  expect(marked).toEqual(['The ', 'only', ' city', 'Zalem']);
  expect(find('[data-testid="line"]')?.textContent).toBe('The only city is Zalem; Zalem, only.');
});

test('the chip comes with the end of the line, moves nothing, and is large enough for a thumb', async () => {
  await page.viewport(390, 844);
  try {
    await mount({ textSpeed: 0 }, says(LINE, {}));
    const bare = find('[data-testid="line"]')?.getBoundingClientRect().top;
    const { game } = await mount({ textSpeed: 15 }, explained, found);
    expect(chip()).toBeNull();
    game.actions.press();
    await expect.poll(() => chip()?.textContent).toBe('Zalem');
    expect(find('[data-testid="line"]')?.getBoundingClientRect().top).toBe(bare);
    const box = chip()?.getBoundingClientRect();
    expect(box?.height).toBeGreaterThanOrEqual(48);
    expect(box?.width).toBeGreaterThanOrEqual(48);
    expect(box?.bottom).toBeLessThanOrEqual((bare ?? 0) + 1);
  } finally {
    await page.viewport(414, 896);
  }
});

test('C opens the card and closes it; Escape and a press beside it close it; the story does not go on', async () => {
  const { game } = await mount({ textSpeed: 0 }, explained, found);
  await expect.poll(chip).not.toBeNull();
  await userEvent.keyboard('c');
  await expect.poll(() => dialog()?.textContent).toContain('The one that stayed up.');
  expect(dialog()?.getAttribute('aria-label')).toBe('Codex: Zalem');
  expect(dialog()?.textContent).toContain('New');
  expect(dialog()?.textContent).toContain('1 of 3 found');
  expect([...root.querySelectorAll('.tally i')].map((lamp) => lamp.getAttribute('data-lit'))).toEqual([
    'true',
    'false',
    'false',
  ]);
  await userEvent.keyboard('c');
  await expect.poll(dialog).toBeNull();
  await userEvent.keyboard('c');
  await expect.poll(dialog).not.toBeNull();
  await userEvent.keyboard('{Escape}');
  await expect.poll(dialog).toBeNull();
  await userEvent.keyboard('c');
  await expect.poll(dialog).not.toBeNull();
  find('.codex-away')?.click();
  await expect.poll(dialog).toBeNull();
  expect(find('[data-beat]')?.dataset.beat).toBe('0.0');
  expect(game.asked.filter((each) => each === 'press')).toEqual([]);
});

test('from the chip the focus goes into the card and comes back; what was met before is not new', async () => {
  await mount({ textSpeed: 0 }, explained, { ...found, fresh: [] });
  await expect.poll(chip).not.toBeNull();
  chip()?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement?.closest('[role="dialog"]')).not.toBeNull();
  expect(dialog()?.textContent).not.toContain('New');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement).toBe(chip());
});

test('where nothing is explained C does nothing', async () => {
  const { game } = await mount({ textSpeed: 0 }, says(LINE, {}));
  await userEvent.keyboard('c');
  expect([game.asked, dialog()]).toEqual([[], null]);
});

test('a shard is told, said aloud, and stands on the rim for its line', async () => {
  const { game } = await mount({ textSpeed: 0 }, says(LINE, { marks: [SHARD, CODEX], terms: WORDS }), found);
  await expect.poll(chip).not.toBeNull();
  expect(find('.shard-chip')?.textContent).toBe('A memory. It stays with you.');
  expect(find('[aria-live="polite"]')?.textContent).toBe(`Ido: ${LINE} A memory. It stays with you.`);
  const rim = () => getComputedStyle(find('.sill .rim-arc') as HTMLElement).stroke;
  const cold = rim();
  game.actions.press();
  await expect.poll(() => find('[data-beat]')?.dataset.beat).toBe('0.1');
  await frame();
  expect(find('.shard-chip')).toBeNull();
  await expect.poll(rim).not.toBe(cold);
});

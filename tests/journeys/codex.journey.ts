/** Cards of chapters, and what a marked word means, with each kind of hands. */
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { CODEX } from '../../story/codex.ts';
import { openGame } from './driver.ts';
import type { Hands, Reader } from './reader.ts';

/** Still pictures: no hand waits for a change of them. */
const STILL = { reducedMotion: 'reduce' } as const;

const ALL = Object.keys(CODEX).length;
const PROLOGUE = 'PrologueThe Fall';
const SCRAP = 'Chapter 1Scrap';

/** From the title to the card of the prologue. */
async function toFirstCard(reader: Reader): Promise<void> {
  await reader.title();
  await reader.use(reader.button('Begin'));
  await reader.acceptNote();
  await reader.until('the card', (now) => now.card === PROLOGUE);
}

/** Reads on through the prologue to the card of chapter 1. */
async function toSecondCard(reader: Reader): Promise<void> {
  for (let now = await reader.see(); now.card !== SCRAP; now = await reader.next()) {
    if (now.choices.length > 0 && (await reader.choose(1)).card === SCRAP) return;
  }
}

const word = (reader: Reader) => reader.page.locator('.term').first();
const chip = (reader: Reader) => reader.button('Codex: ');
const entry = (reader: Reader) => reader.panel('Codex: ');

async function readEntry(reader: Reader, title: string, count: string): Promise<void> {
  await entry(reader).getByRole('heading', { name: title }).waitFor();
  expect(await entry(reader).textContent()).toContain(count);
}

/** The line is typed to its end; software GL may be busy with its first picture meanwhile. */
const typed = (reader: Reader) => reader.until('the whole line', (now) => now.whole, 30_000);

/** How each kind of hands opens an entry without a chip, and closes it. */
const WAYS: Readonly<Record<Hands, [(reader: Reader) => Promise<void>, (reader: Reader) => Promise<void>]>> =
  {
    keyboard: [({ page }) => page.keyboard.press('c'), ({ page }) => page.keyboard.press('Escape')],
    mouse: [(reader) => word(reader).click(), ({ page }) => page.mouse.click(20, 200)],
    touch: [(reader) => word(reader).tap(), ({ page }) => page.touchscreen.tap(20, 200)],
  };

test.each<Hands>(['keyboard', 'mouse', 'touch'])(
  'a card on Begin and where chapter 1 begins; the codex in both, by %s',
  async (hands) => {
    const reader = await openGame({ plain: true, hands, context: STILL });
    const [open, close] = WAYS[hands];
    const gone = (panel: Locator) => panel.waitFor({ state: 'detached' });
    await toFirstCard(reader);
    const first = await reader.passCard();
    expect(first).toMatchObject({ beat: '0.0', panels: [] });

    await typed(reader);
    await chip(reader).waitFor();
    await open(reader);
    await readEntry(reader, 'The Fall', `1 of ${ALL} found`);
    expect(await entry(reader).textContent()).toContain('New');
    await close(reader);
    await gone(entry(reader));
    await reader.use(chip(reader));
    await readEntry(reader, 'The Fall', `1 of ${ALL} found`);
    await reader.use(entry(reader).getByRole('button', { name: 'Close' }));
    await gone(entry(reader));
    expect(await reader.beat()).toBe('0.0');
    // The focus is on the chip again, where Space would open the entry once more; an arrow goes on.
    await reader.page.keyboard.press('ArrowRight');

    await toSecondCard(reader);
    const { beat } = await reader.see();
    expect(await reader.passCard()).toMatchObject({ beat });
    await typed(reader);
    await open(reader);
    await readEntry(reader, 'Zalem', `2 of ${ALL} found`);
    await close(reader);
    await gone(entry(reader));
    expect(await reader.beat()).toBe(beat);
  },
);

test('a card goes by itself, and neither the way back nor the wheel shows it again', async () => {
  const reader = await openGame({ plain: true });
  await toFirstCard(reader);
  await reader.until('the card to go', (now) => now.card === '');
  expect(await reader.beat()).toBe('0.0');
  await toSecondCard(reader);
  const { beat } = await reader.passCard();

  await reader.page.keyboard.press('Backspace');
  await reader.until('the line before', (now) => now.beat !== beat);
  await reader.page.mouse.move(400, 150);
  await reader.page.mouse.wheel(0, 120);
  expect(await reader.until('the line again', (now) => now.beat === beat)).toMatchObject({ card: '' });

  await reader.page.keyboard.press('Backspace');
  while ((await reader.beat()) !== '0.0') await reader.page.keyboard.press('Backspace');
  expect((await reader.see()).card).toBe('');
  await reader.page.reload();
  expect((await reader.resume()).card).toBe('');
});

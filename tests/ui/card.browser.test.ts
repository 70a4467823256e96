/** The card of a chapter, over the picture. */
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TURNS } from './fakegame.ts';
import { cleanPages, find, frame, mount, root } from './mounted.ts';

cleanPages();

const SCRAP = { chapter: 1, chapterTitle: 'Scrap', title: 'Tenth row' };
const told = () => [...root.querySelectorAll('[aria-live="polite"]')].map((each) => each.textContent);

const mountCard = (settings = {}, card = SCRAP) => mount(settings, TURNS, { card });

test('a card stands alone, and a press lets the line begin without going on', async () => {
  const { game } = await mountCard({ textSpeed: 15 });
  expect(find('[data-testid="card"]')?.textContent).toBe('Chapter 1Scrap');
  for (const away of ['.sill', '.top', '.quick']) {
    expect(getComputedStyle(find(away) as HTMLElement).visibility).toBe('hidden');
  }
  expect(game.store.getState().whole).toBe(false);
  expect(CSS.highlights.get('unsaid')?.size ?? 0).toBe(0);
  await userEvent.keyboard(' ');
  await expect.poll(() => find('[data-testid="card"]')).toBeNull();
  await frame();
  expect(CSS.highlights.get('unsaid')?.size).toBe(1);
  expect(find('[data-beat]')?.dataset).toMatchObject({ beat: '0.0', whole: 'false' });
});

test('a click anywhere takes it away, and so does time', async () => {
  const { game } = await mountCard();
  await userEvent.click(find('.read') as HTMLElement);
  await expect.poll(() => find('[data-testid="card"]')).toBeNull();
  expect(game.asked).toEqual(['press']);
  const alone = await mountCard();
  await expect.poll(() => alone.game.asked).toEqual(['cardSeen']);
});

test('under a panel it waits, and stands anew', async () => {
  const { game } = await mountCard();
  const animation = () => find('[data-testid="card"]')?.getAnimations()[0];
  await expect.poll(() => Number(animation()?.currentTime)).toBeGreaterThan(500);
  game.actions.openPanel('pause');
  await expect.poll(() => find('[role="dialog"]')).not.toBeNull();
  game.actions.closePanel();
  await expect.poll(() => find('[role="dialog"]')).toBeNull();
  expect(Number(animation()?.currentTime)).toBeLessThan(500);
  expect(game.asked).not.toContain('cardSeen');
});

test('the first of them has no number', async () => {
  await mountCard({}, { chapter: 0, chapterTitle: 'The Fall', title: 'Ninety seconds' });
  expect(find('[data-testid="card"]')?.textContent).toBe('PrologueThe Fall');
});

test('it is said once to those who hear it, and the line after it', async () => {
  const { game } = await mountCard({ textSpeed: 0 });
  expect(told()).toEqual(['Chapter 1: Scrap']);
  expect(find('[data-testid="card"]')?.getAttribute('aria-hidden')).toBe('true');
  game.actions.press();
  await expect.poll(told).toEqual(['The thumb is warm. It is the first thing you know.']);
});

test('with reduced motion nothing of it moves', async () => {
  await mountCard({ reducedMotion: true });
  const card = find('[data-testid="card"]') as HTMLElement;
  await expect.poll(() => getComputedStyle(card).animationName).toBe('none');
  expect(card.getAnimations({ subtree: true }).filter((each) => each.playState === 'running')).toEqual([]);
});

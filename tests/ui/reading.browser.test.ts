/** Reading, as a hand and an eye meet it. */
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { fakeGame } from './fakegame.ts';
import { cleanPages, find, frame, mount, root } from './mounted.ts';

cleanPages();

/** To the menu, with its line whole. Time stands still there; what is returned lets some pass, in ms. */
async function toMenu(game: ReturnType<typeof fakeGame>): Promise<(ms: number) => void> {
  let now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  for (let i = 0; i < 5; i++) game.actions.press();
  await expect.poll(() => find('.choices')?.dataset.up).toBe('true');
  return (ms) => {
    now += ms;
  };
}

/** A notch of the wheel at a time of its own, in ms. */
function notch(deltaY: number, at: number): void {
  const event = new WheelEvent('wheel', { deltaY, bubbles: true });
  Object.defineProperty(event, 'timeStamp', { value: at });
  find('.read')?.dispatchEvent(event);
}

test('the whole line is laid out before it is typed, and a press says the rest', async () => {
  const { game } = await mount({ textSpeed: 15 });
  const line = find('[data-testid="line"]');
  expect(line?.textContent).toBe('The thumb is warm. It is the first thing you know.');
  expect(line?.querySelector('em')?.textContent).toBe('first');
  expect(find('[data-beat]')?.dataset.whole).toBe('false');
  const before = line?.getBoundingClientRect();
  await frame();
  expect(CSS.highlights.get('unsaid')?.size).toBe(1);
  await userEvent.keyboard(' ');
  await expect.poll(() => find('[data-beat]')?.dataset.whole).toBe('true');
  expect(CSS.highlights.get('unsaid')?.size).toBe(0);
  expect(line?.getBoundingClientRect()).toEqual(before);
  expect(game.asked).toEqual(['press']);
});

test('a line is typed to its end by itself, and at once when there is no speed', async () => {
  const { game } = await mount({ textSpeed: 120 });
  await expect.poll(() => game.store.getState().whole).toBe(true);
  const still = await mount({ textSpeed: 0 });
  expect(still.game.store.getState().whole).toBe(true);
});

test('the first line of prose stands where it stood, with a name and without, before a menu and at it', async () => {
  const { game } = await mount({ textSpeed: 0 });
  const tops: (number | undefined)[] = [];
  for (let i = 0; i < 3; i++) {
    await frame();
    tops.push(find('[data-testid="line"]')?.getBoundingClientRect().top);
    game.actions.press();
  }
  expect(new Set(tops).size).toBe(1);
});

test('a line is said once to those who hear it', async () => {
  const { game } = await mount({ textSpeed: 15 });
  game.actions.press();
  game.actions.press();
  await frame();
  const live = root.querySelectorAll('[aria-live="polite"]');
  expect([...live].map((each) => each.textContent)).toEqual([
    'Ido: “Left hand. It needn’t match. He’s only a baker.”',
  ]);
  expect(find('[data-testid="line"]')?.closest('[aria-hidden="true"]')).not.toBeNull();
});

test('a menu is deaf for a moment, then takes numbers; a locked choice has none', async () => {
  const { game } = await mount({ textSpeed: 0 });
  const pass = await toMenu(game);
  pass(199);
  await userEvent.keyboard('1');
  expect(game.asked.filter((each) => each.startsWith('choose'))).toEqual([]);
  pass(1);
  const locked = find<HTMLButtonElement>('[data-key="shut"]');
  expect(locked?.disabled).toBe(true);
  expect(locked?.textContent).toContain('Somebody could have told you.');
  await userEvent.keyboard('2');
  expect(game.asked).toContain('choose ask');
});

test('arrows go through the open choices and Enter takes one', async () => {
  const { game } = await mount({ textSpeed: 0 });
  const pass = await toMenu(game);
  pass(200);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(find('[data-key="ask"]'));
  await userEvent.keyboard('{ArrowUp}{Enter}');
  expect(game.asked).toContain('choose eyes');
});

test('keys: back, modes, hiding', async () => {
  const { game } = await mount({ textSpeed: 0 });
  await userEvent.keyboard('{Enter}{Backspace}akh');
  expect(game.asked).toEqual(['press', 'back', 'setMode auto', 'setMode skip', 'setHidden true']);
  await userEvent.keyboard(' ');
  expect(game.asked.at(-1)).toBe('setHidden false');
});

test('control alone skips, control with a letter is left to the browser', async () => {
  const { game } = await mount({ textSpeed: 0 });
  await userEvent.keyboard('{Control>}l{/Control}');
  expect(game.asked).toEqual([]);
  await userEvent.keyboard('{Control}');
  expect(game.asked).toEqual(['setMode skip']);
});

test('the wheel turns read pages, a beat a notch, not faster than a hand means it', async () => {
  const { game } = await mount({ textSpeed: 0 });
  for (const at of [1000, 1010, 1020, 1030]) notch(-120, at);
  expect(game.asked).toEqual(['back']);
  notch(120, 1200);
  expect(game.asked).toEqual(['back', 'forward']);
});

test('the focus moves into a panel and comes back', async () => {
  const { game } = await mount({ textSpeed: 0 });
  const log = [...root.querySelectorAll('button')].find((each) => each.textContent === 'Log');
  log?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement?.closest('[role="dialog"]')).not.toBeNull();
  expect(log?.closest('[inert]')).not.toBeNull();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.activeElement).toBe(log);
  expect(game.store.getState().panels).toEqual([]);
});

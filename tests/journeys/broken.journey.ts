/** The story cannot be had, or breaks on the way: the reader is told in words, and nothing that was kept is touched. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openGame } from './driver.ts';
import { untilKept } from './kept.ts';

const STORY = /story-[^/]*\.json/;

/** What compiled ink is made of: containers in containers. */
type Ink = string | number | null | boolean | readonly Ink[] | { readonly [name: string]: Ink };

/** The same story, where behind the first choice of its first menu a number is taken for a list. */
function broken(ink: Ink, seen = { done: false }): Ink {
  if (Array.isArray(ink)) return ink.map((each: Ink) => broken(each, seen));
  if (ink === null || typeof ink !== 'object') return ink;
  return Object.fromEntries(
    Object.entries(ink).map(([name, each]) => {
      const first = name === 'c-0' && !seen.done;
      if (first) seen.done = true;
      return [name, first ? cut(each as readonly Ink[]) : broken(each, seen)];
    }),
  );
}

/** A line of the container, what ink cannot do, and what ink keeps at the end. */
function cut(container: readonly Ink[]): readonly Ink[] {
  return [...container.slice(0, 3), 'ev', 1, 'LIST_VALUE', 'out', '/ev', ...container.slice(-1)];
}

async function breakStory(page: Page): Promise<void> {
  await page.route(STORY, async (route) => {
    const response = await route.fetch();
    const ink = JSON.parse((await response.text()).replace(/^\uFEFF/, '')) as Ink;
    await route.fulfill({ response, body: JSON.stringify(broken(ink)) });
  });
}

test('a choice that leads nowhere is told over the menu, and another way can be taken', async () => {
  const reader = await openGame({ plain: true, before: breakStory });
  const { page } = reader;
  await reader.begin();
  await reader.toMenu();
  const menu = await reader.see();
  const mishap = reader.panel('A lamp went out');
  for (let attempt = 0; attempt < 2; attempt++) {
    // Held down for a while: a menu that has just appeared is deaf.
    await page.locator(`[data-key="${menu.choices[0]?.key}"]`).click({ delay: 300 });
    await mishap.getByRole('alert').filter({ hasText: 'leads to a page that is broken' }).waitFor();
    await mishap.getByText('For the makers').click();
    expect(await mishap.locator('pre').textContent()).toContain('LIST_VALUE');
    await reader.use(mishap.getByRole('button', { name: 'Go back to the story' }));
    await mishap.waitFor({ state: 'detached' });
    expect(await reader.see()).toMatchObject({ beat: menu.beat, choices: menu.choices });
  }
  const on = await reader.choose(2);
  expect(on.beat).toBe('1.0');
  await untilKept(page, '1.0');
});

test('a story that does not come is told, and after it came the reader goes on where they were', async () => {
  // The browser's own line for the file that we withhold.
  const reader = await openGame({ plain: true, allow: /Failed to load resource/ });
  const { page } = reader;
  await reader.begin();
  await reader.toMenu();
  await reader.choose(1);
  const left = await reader.next();
  await untilKept(page, left.beat);

  await page.route(STORY, (route) => route.abort());
  await page.reload();
  await reader.title();
  await reader.use(reader.button('Continue'));
  await page.getByRole('alert').filter({ hasText: 'The story could not be read.' }).waitFor();

  await page.unroute(STORY);
  await Promise.all([page.waitForEvent('load'), reader.use(reader.button('Try again'))]);
  expect((await reader.resume()).beat).toBe(left.beat);
});

/** The story broke: told over the menu that still stands. */
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TURNS } from './fakegame.ts';
import { cleanPages, find, mount, root } from './mounted.ts';
import { downloads } from './panel.ts';

cleanPages();

test('says what happened, keeps the maker’s words under it, and leads back', async () => {
  const detail = '01-scrap.ink:212: ran out of content';
  const { game } = await mount({ textSpeed: 0 }, TURNS, {
    panels: ['mishap'],
    failure: { key: 'mishap.choice', detail },
  });
  await expect.poll(() => find('[role="alert"]')?.textContent).toContain('broken');
  expect(find('details')?.textContent).toContain(detail);
  expect(find<HTMLDetailsElement>('details')?.open).toBe(false);
  const button = (name: string) =>
    [...root.querySelectorAll<HTMLElement>('[role="dialog"] button')].find(
      (each) => each.textContent === name,
    );
  await expect.poll(() => document.activeElement).toBe(button('Go back to the story'));
  const names = downloads();
  button('Keep as a file')?.click();
  button('Report a problem')?.click();
  expect(game.asked).toEqual(['saveFile', 'report']);
  await expect.poll(() => names.length).toBe(2);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => find('[role="dialog"]')).toBeNull();
  expect(game.store.getState().panels).toEqual([]);
});

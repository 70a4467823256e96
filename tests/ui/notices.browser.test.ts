/** Short lines to the reader, and what their buttons do. */
import { expect, test, vi } from 'vitest';
import { place, TURNS } from './fakegame.ts';
import { cleanPages, find, mount, root } from './mounted.ts';
import { downloads } from './panel.ts';

cleanPages();

const press = (words: string) =>
  [...root.querySelectorAll<HTMLElement>('.notice button')]
    .find((each) => each.textContent === words)
    ?.click();

test('a file, or everything, is kept from a notice, which then goes', async () => {
  const names = downloads();
  const { game } = await mount({ textSpeed: 0 }, TURNS, { slots: [place('auto')] });
  game.actions.notify({ key: 'trouble.full', offer: 'file' });
  game.actions.notify({ key: 'notice.remind', offer: 'everything' });
  await expect.poll(() => root.querySelectorAll('.notice').length).toBe(2);
  expect(find('.notices')?.textContent).toContain('A file is safe.');
  press('Keep as a file');
  press('Keep everything as a file');
  await expect.poll(() => find('.notice')).toBeNull();
  expect(game.asked).toContain('saveFile');
  expect(game.asked).toContain('everythingFile');
  expect(names[0]).toBe('iron-city-scrap-tenth-row.json');
});

test('the way back stands for twelve seconds, what asks for a hand until it comes', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const { game } = await mountWithTimers();
    game.actions.notify({ key: 'notice.erased', offer: { putBack: 'x' } });
    game.actions.notify({ key: 'notice.remind', offer: 'everything' });
    game.actions.notify({ key: 'notice.saved' });
    await vi.waitFor(() => expect(root.querySelectorAll('.notice').length).toBe(3));
    const left = () => game.store.getState().notices.map(({ key }) => key);
    vi.advanceTimersByTime(6100);
    expect(left()).toEqual(['notice.erased', 'notice.remind']);
    vi.advanceTimersByTime(5700);
    expect(left()).toEqual(['notice.erased', 'notice.remind']);
    vi.advanceTimersByTime(300);
    expect(left()).toEqual(['notice.remind']);
  } finally {
    vi.useRealTimers();
  }
});

/** The page waits on timers of its own while it is mounted. */
async function mountWithTimers() {
  vi.useRealTimers();
  const mounted = await mount({ textSpeed: 0 }, TURNS, { slots: [place('auto')] });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return mounted;
}

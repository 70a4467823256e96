/** The interface over a fake game, in the page of the test. */
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { mountUi } from '../../src/ui/index.ts';
import { fakeGame } from './fakegame.ts';

/** Holds what is mounted. */
export let root: HTMLElement;
let unmount = () => {};

/** Clears the page around every test of the file that calls this. */
export function cleanPages(): void {
  beforeEach(() => {
    root = document.createElement('div');
    document.body.append(root);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    unmount();
    root.remove();
  });
}

export const find = <T extends HTMLElement = HTMLElement>(selector: string) =>
  root.querySelector<T>(selector);

/** The next frame, and what it began. */
export const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** A game and its interface, listening. */
export async function mount(...how: Parameters<typeof fakeGame>) {
  const game = fakeGame(...how);
  unmount();
  const host = document.createElement('div');
  root.replaceChildren(host);
  unmount = mountUi(host, game);
  await expect.poll(() => find('[data-beat]')).not.toBeNull();
  // Listeners come with the first paint.
  await frame();
  return { game };
}

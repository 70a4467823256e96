/** Hands and eyes for the panels: a button by its words, a download that is caught, what axe finds. */
import axe from 'axe-core';
import { expect, vi } from 'vitest';
import { find, root } from './mounted.ts';

/** Everything of the topmost panel that can be pressed. */
export const buttons = () => [...root.querySelectorAll<HTMLButtonElement>('[role="dialog"] button')];

/** The button with these words, in the panel. */
export function button(words: string): HTMLButtonElement {
  const found = buttons().find((each) => (each.ariaLabel ?? each.textContent) === words);
  if (!found) throw new Error(`no button "${words}"`);
  return found;
}

export const dialog = () => find('[role="dialog"]');

/** Waits for the panel, and for the focus to be in it. */
export async function opened(): Promise<void> {
  await expect.poll(() => document.activeElement?.closest('[role="dialog"]')).toBeTruthy();
}

/** Names of the files that are offered as downloads from now on. */
export function downloads(): readonly string[] {
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return names;
}

/** Serious and critical findings of axe in what is mounted. */
export async function findings(): Promise<readonly string[]> {
  const { violations } = await axe.run(root);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join(' | ')}`,
    );
}

/** The writer's side panel of the development build; the shipped game has nothing of it. */
import './writer.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Side } from './Side.tsx';
import { createWriter, type Writer, type WriterParts } from './writer.ts';

export type { WriterParts } from './writer.ts';

/** A key that the game has no use for. */
const KEY = 'F2';
/** What the game would take for its own. */
const MEANT_FOR_THE_PANEL = ['keydown', 'keyup', 'wheel', 'paste', 'drop', 'dragover'] as const;
const TYPED_INTO = 'input, textarea, select';

/** Puts the panel on the page, closed. */
export async function openWriter(parts: WriterParts): Promise<Pick<Writer, 'swap'>> {
  const writer = await createWriter(parts);
  const host = document.createElement('aside');
  host.id = 'writer-side';
  host.ariaLabel = 'Writer’s panel';
  document.body.append(host);
  for (const type of MEANT_FOR_THE_PANEL) host.addEventListener(type, (event) => event.stopPropagation());
  // A pressed button takes no focus, and ends what was typed: Space still turns the page afterwards.
  host.addEventListener('mousedown', (event) => {
    if (!(event.target instanceof Element) || event.target.closest(TYPED_INTO)) return;
    event.preventDefault();
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && host.contains(focused)) focused.blur();
  });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== KEY || event.repeat) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      writer.toggle();
    },
    { capture: true },
  );
  writer.subscribe(({ isOpen }) => {
    document.documentElement.toggleAttribute('data-writer', isOpen);
  });
  createRoot(host).render(createElement(Side, { writer }));
  return writer;
}

/**
 * Types a line that is already laid out: what is not yet said is covered by a highlight without colour,
 * so no letter ever changes place and a frame costs one paint. Imperative on purpose: nothing that changes
 * each frame may pass through React.
 */
import { paceOf, saidAfter } from '../../game/index.ts';
import type { Term } from '../../story/index.ts';
import { piecesOf } from './terms.ts';

/** A line under way. */
export interface Typing {
  /** Shows the rest at once. */
  finish(): void;
  /** Leaves it as it is, telling nobody. */
  stop(): void;
}

const UNSAID = 'unsaid';

/** Where browsers lack highlights a line is simply whole at once. */
const canCover = () => typeof Highlight === 'function' && 'highlights' in CSS;

let cover: Highlight | null = null;
function coverOf(): Highlight {
  if (!cover) {
    cover = new Highlight();
    CSS.highlights.set(UNSAID, cover);
  }
  return cover;
}

/** Lays the written text out in `host`, whole, with the words that the codex explains. */
export function layOut(host: HTMLElement, written: string, terms: readonly Term[] = []): void {
  const nodes = piecesOf(written, terms).map(({ text, strong, entry }): Node => {
    const said = strong ? wrapped('em', text) : document.createTextNode(text);
    if (entry === null) return said;
    const word = wrapped('span', said);
    word.className = 'term';
    word.dataset.entry = entry;
    return word;
  });
  host.replaceChildren(...nodes);
}

function wrapped(tag: 'em' | 'span', inside: string | Node): HTMLElement {
  const around = document.createElement(tag);
  around.append(inside);
  return around;
}

/** Says what `host` holds at the given speed; `onSaid` follows the letters, `onWhole` comes once, by time or by `finish`. */
export function typeLine(
  host: HTMLElement,
  lettersASecond: number,
  onWhole: () => void,
  onSaid?: (range: Range) => void,
): Typing {
  const text = host.textContent ?? '';
  if (lettersASecond <= 0 || text === '' || !canCover()) {
    onWhole();
    return { finish() {}, stop() {} };
  }

  const unsaid = coverOf();
  const range = document.createRange();
  range.selectNodeContents(host);
  unsaid.add(range);

  const leaves = leavesOf(host);
  const times = paceOf(text, lettersASecond);
  let said = 0;
  let start = 0;
  let frame = requestAnimationFrame(step);

  function step(now: number) {
    if (start === 0) start = now;
    const before = said;
    said = saidAfter(times, now - start, said);
    if (said >= text.length) return finish();
    if (said > before) {
      const at = leafAt(leaves, said);
      range.setStart(at.node, at.offset);
      onSaid?.(range);
    }
    frame = requestAnimationFrame(step);
  }

  function stop() {
    cancelAnimationFrame(frame);
    unsaid.delete(range);
  }

  let over = false;
  function finish() {
    if (over) return;
    over = true;
    stop();
    onWhole();
  }

  return {
    finish,
    stop() {
      over = true;
      stop();
    },
  };
}

function leavesOf(host: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  const leaves: Text[] = [];
  while (walker.nextNode()) leaves.push(walker.currentNode as Text);
  return leaves;
}

function leafAt(leaves: readonly Text[], index: number): { node: Text; offset: number } {
  let left = index;
  for (const node of leaves) {
    if (left < node.length) return { node, offset: left };
    left -= node.length;
  }
  const last = leaves[leaves.length - 1] as Text;
  return { node: last, offset: last.length };
}

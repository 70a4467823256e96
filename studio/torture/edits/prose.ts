/** Harmless edits of lines. */

import { isWords, type Kind, type Pen, placeOf, spliced } from './pen.ts';
import type { Line } from './source.ts';

/** Directions that may stand anywhere. */
const DIRECTIONS = ['# shake: 0.2', '# light: lamp 0.4', '# sound: teeth-click', '# music: none'] as const;

/** A line can be followed by another of the same branch. */
function goesOn(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line) return false;
  return line.kind === 'choice' || isWords(line) || (line.kind === 'gather' && !line.text.includes('->'));
}

/** The line and the next are words of one branch. */
const hasNeighbour = (lines: readonly Line[], index: number): boolean =>
  [lines[index], lines[index + 1]].every((line) => line && isWords(line));

/** Words of a line, and its directions. */
function taken(text: string): { readonly words: string; readonly tags: string } {
  const cut = text.search(/\s+#/);
  return cut < 0 ? { words: text, tags: '' } : { words: text.slice(0, cut), tags: text.slice(cut) };
}

function inserted(pen: Pen, text: string) {
  const { index, ...page } = placeOf(pen, goesOn);
  const sources = spliced(pen.sources, page, index + 1, 0, text);
  return { sources, file: page.file, line: index + 2 };
}

/** A new line, said or told. */
export const insertLine: Kind = (pen) => {
  const words = pen.chances.one(['It rains on, as', 'IDO: I had meant to. It was', 'A tram goes by, number']);
  return inserted(pen, `${words} ${pen.name('word')}.`);
};

/** A direction, on a line of its own or at the end of one. */
export const insertDirection: Kind = (pen) => {
  const tag = pen.chances.one(DIRECTIONS);
  if (pen.chances.happens(0.5)) return inserted(pen, tag);
  const { index, ...page } = placeOf(pen, (lines, at) => isWords(lines[at] as Line));
  const text = `${page.lines[index]?.text} ${tag}`;
  return { sources: spliced(pen.sources, page, index, 1, text), file: page.file, line: index + 1 };
};

/** A line less, but never the last of its branch. */
export const removeLine: Kind = (pen) => {
  const { index, ...page } = placeOf(pen, hasNeighbour);
  return { sources: spliced(pen.sources, page, index, 1), file: page.file, line: index + 1 };
};

/** A line in other words, or with some more. */
export const rewordLine: Kind = (pen) => {
  const { index, ...page } = placeOf(pen, (lines, at) => isWords(lines[at] as Line));
  const { words, tags } = taken(page.lines[index]?.text ?? '');
  const said = pen.chances.happens(0.5) ? `${words} So.` : `Nobody had said ${pen.name('word')} yet.`;
  return {
    sources: spliced(pen.sources, page, index, 1, said + tags),
    file: page.file,
    line: index + 1,
  };
};

/** Two lines the other way round. */
export const swapLines: Kind = (pen) => {
  const { index, ...page } = placeOf(pen, hasNeighbour);
  const [first, second] = [page.lines[index], page.lines[index + 1]];
  return {
    sources: spliced(pen.sources, page, index, 2, second?.text ?? '', first?.text ?? ''),
    file: page.file,
    line: index + 1,
  };
};

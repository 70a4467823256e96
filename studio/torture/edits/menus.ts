/** Edits of menus that leave every choice where it is offered. */
import { hash16 } from '../../../src/story/hash.ts';
import type { Chances } from '../chances.ts';
import { type Kind, type Page, pagesOf, spliced, textsOf } from './pen.ts';
import { type Choice, type Menu, menusOf, type Sources, writtenChoice } from './source.ts';

/** A menu and the file that it stands in. */
export interface MenuPlace {
  readonly page: Page;
  readonly menu: Menu;
}

/** Every menu of the story. */
export function menuPlaces(sources: Sources): MenuPlace[] {
  return pagesOf(sources).flatMap((page) => menusOf(page.file, page.lines).map((menu) => ({ page, menu })));
}

/** Texts of a choice's line and its branch. */
export const blockOf = ({ lines }: Page, { from, to }: Choice): string[] => textsOf(lines).slice(from, to);

/** Shuffled (Fisher and Yates), and not as it was. */
function reordered<T>(items: readonly T[], chances: Chances): T[] {
  const order = [...items];
  while (order.every((item, index) => item === items[index])) {
    for (let end = order.length - 1; end > 0; end--) {
      const other = chances.below(end + 1);
      [order[end], order[other]] = [order[other] as T, order[end] as T];
    }
  }
  return order;
}

/** A new choice anywhere in a menu, perhaps with the very words of its neighbour. */
export const insertChoice: Kind = (pen) => {
  const { page, menu } = pen.chances.one(menuPlaces(pen.sources));
  const neighbour = pen.chances.one(menu.choices);
  const at = pen.chances.happens(0.5) ? neighbour.from : neighbour.to;
  const id = pen.name('new-choice');
  const text = pen.chances.happens(0.3) ? neighbour.text : `Say ${pen.name('word')}.`;
  const block = [
    `${'* '.repeat(menu.depth)}[${text} # id: ${id}]`,
    `    Nobody had thought of ${pen.name('word')}.`,
  ];
  return { sources: spliced(pen.sources, page, at, 0, ...block), file: page.file, line: at + 1 };
};

/** The choices of a menu in another order, each with its branch. */
export const reorderChoices: Kind = ({ sources, chances }) => {
  const { page, menu } = chances.one(menuPlaces(sources));
  const [first, last] = [menu.choices[0] as Choice, menu.choices.at(-1) as Choice];
  if (first === last) return null;
  const blocks = reordered(menu.choices, chances).flatMap((choice) => blockOf(page, choice));
  return {
    sources: spliced(sources, page, first.from, last.to - first.from, ...blocks),
    file: page.file,
    line: first.from + 1,
  };
};

/** A choice in other words, perhaps those of its neighbour; it keeps its id. */
export const rewordChoice: Kind = (pen) => {
  const { page, menu } = pen.chances.one(menuPlaces(pen.sources));
  const choice = pen.chances.one(menu.choices);
  const other = pen.chances.one(menu.choices);
  const text = pen.chances.one([`${choice.text} Now.`, `Do ${pen.name('word')}.`, other.text]);
  // Journals tell texts apart by 16 bits.
  if (hash16(text) === hash16(choice.text)) return null;
  return {
    sources: spliced(pen.sources, page, choice.from, 1, writtenChoice({ ...choice, text })),
    file: page.file,
    line: choice.from + 1,
    reworded: choice.id,
  };
};

/** Edits that take a choice from where it was offered. */
import { blockOf, type MenuPlace, menuPlaces } from './menus.ts';
import { type Edited, type Kind, type Pen, spliced, withLines } from './pen.ts';
import { type Choice, choicesOf, isOpen, linesOf, writtenChoice } from './source.ts';

/** Conditions that no run fulfils. */
const FALSE = ['{false} ', '{trust_ido > 99} ', '{not true} ', '{CHOICE_COUNT() > 99} '] as const;

/** A choice in its menu. */
interface Victim extends MenuPlace {
  readonly choice: Choice;
}

/** A choice whose menu stays open without it; null when the menu drawn has none. */
function victimOf({ sources, chances, lost }: Pen): Victim | null {
  const place = chances.one(menuPlaces(sources));
  const { choices } = place.menu;
  const fit = choices.filter(
    (choice) => !lost.has(choice.id) && choices.some((other) => other !== choice && isOpen(other)),
  );
  return fit.length > 0 ? { ...place, choice: chances.one(fit) } : null;
}

/** The choice's line written anew, and the choice lost. */
function rewritten(pen: Pen, victim: Victim, change: Partial<Choice>): Edited {
  const { page, choice } = victim;
  const text = writtenChoice({ ...choice, ...change });
  return {
    sources: spliced(pen.sources, page, choice.from, 1, text),
    file: page.file,
    line: choice.from + 1,
    lost: [choice.id],
  };
}

/** A choice and its branch less. */
export const removeChoice: Kind = (pen) => {
  const victim = victimOf(pen);
  if (!victim) return null;
  const { page, choice } = victim;
  const inside = choicesOf(page.lines).filter(({ from }) => from >= choice.from && from < choice.to);
  return {
    sources: spliced(pen.sources, page, choice.from, choice.to - choice.from),
    file: page.file,
    line: choice.from + 1,
    lost: inside.map(({ id }) => id),
  };
};

/** A condition before a choice that never holds. */
export const closeChoice: Kind = (pen) => {
  const victim = victimOf(pen);
  return victim && rewritten(pen, victim, { guard: pen.chances.one(FALSE) + victim.choice.guard });
};

/** Another id for a choice, against the rules. */
export const rekeyChoice: Kind = (pen) => {
  const victim = victimOf(pen);
  if (!victim) return null;
  const { id, tags } = victim.choice;
  return rewritten(pen, victim, { tags: tags.replace(`id: ${id}`, `id: ${pen.name('other-id')}`) });
};

/** A choice shown closed. */
export const lockChoice: Kind = (pen) => {
  const victim = victimOf(pen);
  return (
    victim && rewritten(pen, victim, { tags: `${victim.choice.tags.trimEnd()} # locked: Not any more.` })
  );
};

/** A choice with id and branch in another menu of its depth. */
export const moveChoice: Kind = (pen) => {
  const victim = victimOf(pen);
  if (!victim) return null;
  const { page, menu, choice } = victim;
  const block = blockOf(page, choice);
  const without = spliced(pen.sources, page, choice.from, block.length);
  const others = menuPlaces(without).filter(
    (other) =>
      other.menu.depth === menu.depth &&
      !other.menu.choices.some(({ id }) => menu.choices.some((each) => each.id === id)),
  );
  if (others.length === 0) return null;
  const to = pen.chances.one(others);
  const neighbour = pen.chances.one(to.menu.choices);
  const at = pen.chances.happens(0.5) ? neighbour.from : neighbour.to;
  const lines = linesOf(without.get(to.page.file) ?? '').map(({ text }) => text);
  return {
    sources: withLines(without, to.page.file, lines.toSpliced(at, 0, ...block)),
    file: page.file,
    line: choice.from + 1,
    lost: [choice.id],
  };
};

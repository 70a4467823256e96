/** Breadth-first over the controls of a book with one flag in hand, to find what is told too early or too late. */
import type { Book, ChapterGraph, Leaf, Tree } from '../graph.ts';
import type { Told } from './told.ts';

/** What something told does to the flag, and when it may not be told. */
export interface Sign {
  /** It raises the flag, which never falls again. */
  readonly raises: boolean;
  /** State of the flag in which it is a fault; null for never. */
  readonly faultIf: boolean | null;
}

/** Something told on a path on which it may not be. */
export interface Fault {
  readonly told: Told;
  /** Keys of the choices that lead there, from the start; as few as there can be. */
  readonly route: readonly string[];
}

interface Place {
  readonly chapter: number;
  readonly control: number;
  readonly raised: boolean;
  readonly from: Place | null;
  /** Choice that led here from `from`; null for a divert. */
  readonly by: string | null;
}

/**
 * Walks every control with the flag down and up, any way at each key, from the start of the story.
 * @param signOf pure; asked once for each line and each offer
 * @returns for each place that tells something against its sign, the first such wording
 * @throws RangeError when the book has no control for its start
 */
export function walkFlag(book: Book, signOf: (told: Told) => Sign): readonly Fault[] {
  const signs = new Map<Told, Sign>();
  const faults = new Map<string, Fault>();
  const start = entering(book, book.start, false, null);
  if (!start) throw new RangeError(`no chapter is entered by ${book.start}, where the story begins`);

  const meet = (told: Told, place: Place, raised: boolean): boolean => {
    const sign = signs.get(told) ?? signOf(told);
    signs.set(told, sign);
    if (sign.faultIf === raised && !faults.has(told.path))
      faults.set(told.path, { told, route: routeTo(place) });
    return raised || sign.raises;
  };
  const queue: Place[] = [start];
  const seen = new Set([nameOf(start)]);
  for (const place of queue) {
    const chapter = book.chapters[place.chapter] as ChapterGraph;
    for (const leaf of leavesOf(chapter, place.control)) {
      let raised = place.raised;
      for (const index of leaf.lines) {
        const line = chapter.lines[index];
        if (line) raised = meet(line, place, raised);
      }
      for (const offer of leaf.menu) meet(offer, place, raised);
      for (const next of placesAfter(book, place, leaf, raised)) {
        const name = nameOf(next);
        if (!seen.has(name)) queue.push(next);
        seen.add(name);
      }
    }
  }
  return [...faults.values()];
}

/** The choices of a route, for a message. */
export function printedRoute(route: readonly string[]): string {
  return route.length === 0 ? 'before the first choice' : `by ${route.join(', ')}`;
}

function nameOf({ chapter, control, raised }: Place): string {
  return `${chapter}.${control}${raised ? '+' : ''}`;
}

function routeTo(place: Place): readonly string[] {
  const route: string[] = [];
  for (let at: Place | null = place; at; at = at.from) if (at.by !== null) route.push(at.by);
  return route.reverse();
}

function entering(book: Book, knot: string, raised: boolean, from: Place | null): Place | null {
  const chapter = book.chapterOf[knot];
  const control = chapter === undefined ? undefined : book.chapters[chapter]?.entries[knot];
  if (chapter === undefined || control === undefined) return null;
  return { chapter, control, raised, from, by: null };
}

function placesAfter(book: Book, from: Place, leaf: Leaf, raised: boolean): readonly Place[] {
  if (leaf.end?.kind === 'exit') {
    const next = entering(book, leaf.end.knot, raised, from);
    return next ? [next] : [];
  }
  return leaf.menu
    .filter((offer) => !offer.locked)
    .map(({ to, id }) => ({ chapter: from.chapter, control: to, raised, from, by: id }));
}

/** Each leaf of a control once; branches of a tree may be one object. */
function leavesOf(chapter: ChapterGraph, control: number): readonly Leaf[] {
  const root = chapter.trees[control];
  const trees = new Set<Tree>(root ? [root] : []);
  const leaves = new Set<Leaf>();
  for (const tree of trees) {
    if ('leaf' in tree) {
      const leaf = chapter.leaves[tree.leaf];
      if (leaf) leaves.add(leaf);
    } else for (const way of Object.values(tree.ways)) trees.add(way);
  }
  return [...leaves];
}

/** The way to a goal as far as the shape of the book tells it, whatever the keys hold. */
import { isThrow } from '../book.ts';
import type { Book, ChapterGraph, Key, Tree } from '../graph.ts';
import type { Goal } from './goals.ts';
import type { Moves, Place } from './moves.ts';
import type { Approach } from './tracked.ts';

/** Finds approaches in one book; which place leads where is worked out once. */
export class Approaches {
  readonly #book: Book;
  readonly #moves: Moves;
  #before: ReadonlyMap<number, readonly number[]> | null = null;

  constructor(book: Book, moves: Moves) {
    this.#book = book;
    this.#moves = moves;
  }

  to(goal: Goal): Approach {
    const meets = new Set<number>();
    let keys: ReadonlySet<Key> | null = null;
    for (const [chapter, leaves] of goal.leaves) {
      const graph = this.#book.chapters[chapter] as ChapterGraph;
      graph.trees.forEach((tree, control) => {
        if (goal.control !== null && goal.control !== control) return;
        const common = commonKeys(tree, leaves);
        if (!common) return;
        meets.add(this.#moves.numberOf({ chapter, control }));
        keys = intersection(keys, common);
      });
    }
    this.#before ??= this.#predecessors();
    const before = this.#before;
    const useful = new Set(meets);
    // A set may be walked while it grows: new members come last.
    for (const number of useful) for (const earlier of before.get(number) ?? []) useful.add(earlier);
    return { meets, keys: keys ?? new Set(), before, useful };
  }

  #predecessors(): ReadonlyMap<number, readonly number[]> {
    const before = new Map<number, number[]>();
    this.#book.chapters.forEach((graph, chapter) => {
      graph.trees.forEach((_, control) => {
        const place: Place = { chapter, control };
        for (const next of this.#moves.next(place)) {
          const number = this.#moves.numberOf(next);
          const known = before.get(number);
          if (known) known.push(this.#moves.numberOf(place));
          else before.set(number, [this.#moves.numberOf(place)]);
        }
      });
    });
    return before;
  }
}

/** Keys on every way through a tree into the leaves; null where none of them is in it. */
function commonKeys(tree: Tree, leaves: ReadonlySet<number>): ReadonlySet<Key> | null {
  if ('leaf' in tree) return leaves.has(tree.leaf) ? new Set() : null;
  let common: ReadonlySet<Key> | null = null;
  for (const way in tree.ways) {
    const under = commonKeys(tree.ways[way] as Tree, leaves);
    if (under) common = intersection(common, under);
  }
  return common && !isThrow(tree.key) ? new Set([...common, tree.key]) : common;
}

/** @param known null for everything */
function intersection(known: ReadonlySet<Key> | null, other: ReadonlySet<Key>): ReadonlySet<Key> {
  return known === null ? other : new Set([...known].filter((key) => other.has(key)));
}

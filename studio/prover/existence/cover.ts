/** Few journals for many targets. */

/** Something that covers targets, by their numbers. */
export interface Covering {
  readonly covers: ReadonlySet<number>;
}

/** A chosen one, with what it is the first to cover. */
export interface Chosen<T> {
  readonly item: T;
  readonly first: readonly number[];
}

/**
 * Chooses few items that cover all that any of them covers: always the one that adds most
 * (greedy set cover, at most ln n + 1 times as many as needed; Chvátal 1979). Of equals the earlier one.
 */
export function fewest<T extends Covering>(items: readonly T[]): Chosen<T>[] {
  const chosen: Chosen<T>[] = [];
  const covered = new Set<number>();
  // What an item adds never grows, so an old number is an upper bound and most need no counting again.
  const line = items.map((item, index) => ({ item, index, bound: item.covers.size }));
  const before = (a: (typeof line)[number], b: (typeof line)[number]) =>
    b.bound - a.bound || a.index - b.index;
  line.sort(before);
  for (let first = line[0]; first && first.bound > 0; first = line[0]) {
    const adds = [...first.item.covers].filter((target) => !covered.has(target));
    if (adds.length === first.bound) {
      chosen.push({ item: first.item, first: adds });
      for (const target of adds) covered.add(target);
      line.shift();
    } else {
      first.bound = adds.length;
      line.shift();
      const place = line.findIndex((other) => before(first, other) < 0);
      line.splice(place < 0 ? line.length : place, 0, first);
    }
  }
  return chosen;
}

/** Which keys a search tells apart, and where: only on the ways to the places that ask for them. */
import type { Key } from '../graph.ts';

/** What is known of a goal before a search. */
export interface Approach {
  /** Numbers of the places from which the goal can be come to at all. */
  readonly useful: ReadonlySet<number>;
  /** Numbers of the places whose own turn can meet it. */
  readonly meets: ReadonlySet<number>;
  /** By number of a place: the numbers of those that lead to it. */
  readonly before: ReadonlyMap<number, readonly number[]>;
  /** Keys that are asked on every way into it. */
  readonly keys: ReadonlySet<Key>;
}

const NONE: ReadonlyMap<Key, number> = new Map();

/**
 * The precision of a search. A key that is asked for at a place is told apart there and wherever that place can be come
 * to from; elsewhere it may hold anything (lazy abstraction: Henzinger, Jhala, Majumdar, Sutre, POPL 2002).
 */
export class Tracked {
  readonly #approach: Approach;
  /** By number of a place: the keys told apart there, with their places in a state, in alphabetical order. */
  readonly #at = new Map<number, ReadonlyMap<Key, number>>();
  readonly #keys = new Set<Key>();

  /** Begins with the keys that are asked for on every way into the goal. */
  constructor(approach: Approach) {
    this.#approach = approach;
    for (const number of approach.meets) this.add(number, approach.keys);
  }

  /** All keys that are told apart anywhere. */
  get keys(): readonly Key[] {
    return [...this.#keys];
  }

  /** The keys told apart at a place, with their places in a state. */
  at(number: number): ReadonlyMap<Key, number> {
    return this.#at.get(number) ?? NONE;
  }

  /** Tells keys apart at a place, and so on all ways to it. */
  add(number: number, keys: Iterable<Key>): void {
    const { before, useful } = this.#approach;
    for (const key of keys) {
      this.#keys.add(key);
      const line = new Set([number]);
      // A set may be walked while it grows: new members come last.
      for (const place of line) {
        if (this.at(place).has(key)) continue;
        const all = [...this.at(place).keys(), key].sort();
        this.#at.set(place, new Map(all.map((each, index) => [each, index])));
        for (const earlier of before.get(place) ?? []) if (useful.has(earlier)) line.add(earlier);
      }
    }
  }
}

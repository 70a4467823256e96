/**
 * Finds a shortest journal to a target by abstraction refinement: only some keys are told apart, all others may hold
 * anything. No path even so proves that there is none; a path that a real run strays from names the keys to tell apart
 * as well (Clarke, Grumberg, Jha, Lu, Veith, “Counterexample-guided abstraction refinement”, CAV 2000).
 */
import type { ProfileFacts } from '../../../src/story/index.ts';
import { factKeys, firstValues } from '../book.ts';
import type { Book, Key, Token } from '../graph.ts';
import { Approaches } from './approach.ts';
import { follow } from './follow.ts';
import { GoalIndex, type Target } from './goals.ts';
import { Moves, type Place } from './moves.ts';
import { type AbstractPath, type Field, findPath } from './path.ts';
import { Tracked } from './tracked.ts';

/** States of all abstractions together that one search may look at when nothing else is said. */
export const BUDGET = 200_000;

/** How a search is made. */
export interface SearchOptions {
  /** What the run begins with. */
  readonly facts: ProfileFacts;
  /** Fact keys (`shards.s_line`, `all_endings`) that it may begin with as well; none when left out. */
  readonly free?: ReadonlySet<Key>;
  /** States it may look at; `BUDGET` when left out. */
  readonly budget?: number;
}

/** What a search came to. */
export type Found = {
  /** States looked at. */
  readonly states: number;
  /** Keys that had to be told apart. */
  readonly keys: readonly Key[];
} & (
  | {
      readonly kind: 'reached';
      /** The facts asked for, with those of the free ones that it takes. */
      readonly facts: ProfileFacts;
      /** Ids, as few as can be. */
      readonly choices: readonly string[];
      /** Ways taken at throws of ink's dice, in order. */
      readonly throws: readonly Token[];
    }
  /** Proved: no run with these facts meets it. As good as the graph is: a way that is missing there is taken for one that no run needs. */
  | { readonly kind: 'unreachable' }
  /** The budget is used up; nothing is known. */
  | { readonly kind: 'undecided' }
);

/** Searches one book, any number of times. */
export class Searcher {
  /** Where each target is met. */
  readonly index: GoalIndex;
  readonly #book: Book;
  readonly #moves: Moves;
  readonly #approaches: Approaches;

  constructor(book: Book) {
    this.#book = book;
    this.index = new GoalIndex(book);
    this.#moves = new Moves(book);
    this.#approaches = new Approaches(book, this.#moves);
  }

  /**
   * Looks for a target.
   * @throws MissingWay where a real run comes with a value that the graph has no way for; MissingEntry
   */
  search(target: Target, { facts, free = new Set(), budget = BUDGET }: SearchOptions): Found {
    const goal = this.index.goalOf(target);
    if (!goal) return { kind: 'unreachable', states: 0, keys: [] };
    const approach = this.#approaches.to(goal);
    const first = firstValues(this.#book, facts);
    const field: Field = { book: this.#book, moves: this.#moves, goal, approach, first, free };
    const tracked = new Tracked(approach);
    for (let states = 0; ; ) {
      const { found, states: more } = findPath(field, tracked, budget - states);
      states += more;
      const told = { states, keys: tracked.keys };
      if (found === 'none') return { kind: 'unreachable', ...told };
      if (found === 'budget') return { kind: 'undecided', ...told };
      const begun = this.#beginning(found, tracked, facts, free);
      const walked = follow(this.#book, found, this.#moves, tracked, goal, firstValues(this.#book, begun));
      if (walked.kind === 'met') {
        return { ...told, kind: 'reached', facts: begun, choices: walked.choices, throws: walked.throws };
      }
      tracked.add(this.#moves.numberOf(walked.place), [walked.key]);
    }
  }

  /** The facts that a path begins with: free ones that are not told apart are left out. */
  #beginning(
    path: AbstractPath,
    tracked: Tracked,
    facts: ProfileFacts,
    free: ReadonlySet<Key>,
  ): ProfileFacts {
    const start = tracked.at(this.#moves.numberOf(path.places[0] as Place));
    const keys = [...start].filter(([key, index]) => free.has(key) && path.values[index] === 'true');
    return factsOf([...factKeys(facts), ...keys.map(([key]) => key)]);
  }
}

/** One search of a book. @throws as `Searcher.search` */
export function searchBook(book: Book, target: Target, options: SearchOptions): Found {
  return new Searcher(book).search(target, options);
}

/** Facts from their keys. */
export function factsOf(keys: Iterable<Key>): ProfileFacts {
  const all = [...new Set(keys)].sort();
  const items = (list: string) =>
    all.filter((key) => key.startsWith(`${list}.`)).map((key) => key.slice(list.length + 1));
  return { shards: items('shards'), lessons: items('lessons'), allEndings: all.includes('all_endings') };
}

/** Every fact that a book asks for. */
export function factsAskedFor(book: Book): ReadonlySet<Key> {
  const asked = new Set<Key>();
  const visit = (tree: Book['chapters'][number]['trees'][number]): void => {
    if ('leaf' in tree) return;
    if (isFact(tree.key)) asked.add(tree.key);
    for (const way in tree.ways) visit(tree.ways[way] as typeof tree);
  };
  for (const chapter of book.chapters) for (const tree of chapter.trees) visit(tree);
  return asked;
}

function isFact(key: Key): boolean {
  return key === 'all_endings' || key.startsWith('shards.') || key.startsWith('lessons.');
}

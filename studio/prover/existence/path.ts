/** Breadth-first search over places and the values of a few tracked keys. */
import { entryAt, grown, held, isCount, type Values } from '../book.ts';
import type { Book, ChapterGraph, Key, Token, Tree } from '../graph.ts';
import type { Goal } from './goals.ts';
import { eachLeaf, knownAt, type Move, type Moves, type Place } from './moves.ts';
import type { Approach, Tracked } from './tracked.ts';

/** A way through the abstraction: places, and the moves between them (one fewer). */
export interface AbstractPath {
  /** Values at the beginning of the keys that are told apart there. */
  readonly values: readonly Token[];
  readonly places: readonly Place[];
  readonly moves: readonly Move[];
}

/** What a path is looked for in. */
export interface Field {
  readonly book: Book;
  readonly moves: Moves;
  readonly goal: Goal;
  readonly approach: Approach;
  /** What a run begins with. */
  readonly first: Values;
  /** Fact keys that it may begin with as well. */
  readonly free: ReadonlySet<Key>;
}

/** A search of one abstraction: a path, `none` when there is none, `budget` when it took too many states. */
export interface Searched {
  readonly found: AbstractPath | 'none' | 'budget';
  /** States looked at. */
  readonly states: number;
}

interface Node extends Place {
  readonly values: readonly Token[];
  readonly from: Node | null;
  readonly by: Move | null;
  /** Choices before it. */
  readonly depth: number;
}

/** Nodes in order of the choices before them; exits cost nothing. */
class Frontier {
  readonly #field: Field;
  readonly #nearest = new Map<string, Node>();
  #now: Node[] = [];
  #at = 0;
  #next: Node[] = [];
  #depth = 0;

  constructor(field: Field) {
    this.#field = field;
  }

  /** Puts a place into the line, unless it stands there as near already or is of no use. */
  reach(place: Place, values: readonly Token[], from: Node | null, by: Move | null): void {
    const number = this.#field.moves.numberOf(place);
    if (!this.#field.approach.useful.has(number)) return;
    const depth = by === null || by.choice === null ? this.#depth : this.#depth + 1;
    const name = this.#nameOf(number, values);
    const known = this.#nearest.get(name);
    if (known && known.depth <= depth) return;
    const node: Node = { chapter: place.chapter, control: place.control, values, from, by, depth };
    this.#nearest.set(name, node);
    (depth === this.#depth ? this.#now : this.#next).push(node);
  }

  /** The nearest node that was not taken yet; null when all were. */
  take(): Node | null {
    for (;;) {
      const node = this.#now[this.#at++];
      // A place that was found nearer after it was put into the line stands there twice.
      if (node && this.#nearest.get(this.#nameOf(this.#field.moves.numberOf(node), node.values)) === node)
        return node;
      if (node) continue;
      if (this.#next.length === 0) return null;
      this.#now = this.#next;
      this.#next = [];
      this.#at = 0;
      this.#depth++;
    }
  }

  #nameOf(number: number, values: readonly Token[]): string {
    return `${number}\u0000${values.join('\u0000')}`;
  }
}

/** Looks for a shortest path (in choices) to the goal. @param budget states it may look at */
export function findPath(field: Field, tracked: Tracked, budget: number): Searched {
  const frontier = new Frontier(field);
  const movesFrom = field.moves.under(tracked);
  const start = entryAt(field.book, field.book.start);
  for (const values of beginnings(field, tracked, start)) frontier.reach(start, values, null, null);
  for (let states = 0; ; states++) {
    const node = frontier.take();
    if (!node) return { found: 'none', states };
    if (states >= budget) return { found: 'budget', states };
    if (meets(field, tracked, node)) return { found: pathTo(node), states };
    for (const move of movesFrom(node, node.values)) {
      frontier.reach(move, after(field, tracked, node, move), node, move);
    }
  }
}

/** Values of the tracked keys that a run may begin with, those with the fewest free facts first. */
function beginnings({ first, free, moves }: Field, tracked: Tracked, start: Place): readonly Token[][] {
  const keys = [...tracked.at(moves.numberOf(start)).keys()];
  const base = keys.map((key) => held(first, key) ?? '');
  let all: Token[][] = [base];
  keys.forEach((key, index) => {
    if (!free.has(key) || base[index] === 'true') return;
    all = [...all, ...all.map((values) => values.with(index, 'true'))];
  });
  const facts = (values: readonly Token[]) =>
    values.filter((value, index) => value === 'true' && free.has(keys[index] as Key)).length;
  return all.sort((a, b) => facts(a) - facts(b));
}

function meets({ book, goal, approach, moves }: Field, tracked: Tracked, node: Node): boolean {
  const number = moves.numberOf(node);
  if (!approach.meets.has(number)) return false;
  const leaves = goal.leaves.get(node.chapter);
  const tree = book.chapters[node.chapter]?.trees[node.control] as Tree;
  let met = false;
  eachLeaf(tree, knownAt(tracked.at(number), node.values), (leaf) => {
    met ||= leaves?.has(leaf) === true;
  });
  return met;
}

/** Values where a move leads, of the keys that are told apart there: they all are where it comes from. */
function after({ book, moves }: Field, tracked: Tracked, node: Node, move: Move): Token[] {
  const known = knownAt(tracked.at(moves.numberOf(node)), node.values);
  const told = tracked.at(moves.numberOf(move));
  const values = [...told.keys()].map((key) =>
    move.choice === null && isCount(key) ? '0' : (known(key) as Token),
  );
  const chapter = book.chapters[node.chapter] as ChapterGraph;
  for (const [key, change] of move.effects) {
    const index = told.get(key) as number;
    values[index] = typeof change === 'string' ? change : grown(chapter, key, values[index] as Token, change);
  }
  return values;
}

function pathTo(last: Node): AbstractPath {
  const places: Place[] = [];
  const moves: Move[] = [];
  let first = last;
  for (let node: Node | null = last; node; node = node.from) {
    places.unshift({ chapter: node.chapter, control: node.control });
    if (node.by) moves.unshift(node.by);
    first = node;
  }
  return { values: first.values, places, moves };
}

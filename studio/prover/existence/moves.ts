/** Where a control can lead when only some keys are known: the steps of the abstract search. */
import { entryAt, isThrow } from '../book.ts';
import type { Book, ChapterGraph, Key, Leaf, Token, Tree } from '../graph.ts';
import type { Tracked } from './tracked.ts';

/** Move lists that are kept before all are forgotten: bounds memory. */
const KEPT = 200_000;

/** A place where a turn begins or goes on. */
export interface Place {
  readonly chapter: number;
  readonly control: number;
}

/** What a leaf does to a key: a value to hold, or by how much a count grows. */
export type Effect = readonly [Key, Token | number];

/** One way on from a place, for all leaves that do the same to the keys that are told apart where it leads. */
export interface Move extends Place {
  /** The choice taken; null for an exit, which goes on in the same turn. */
  readonly choice: string | null;
  readonly effects: readonly Effect[];
}

/** The ways on from a leaf. */
export function waysOn(book: Book, chapter: number, leaf: Leaf): Omit<Move, 'effects'>[] {
  if (leaf.end?.kind === 'exit') return [{ ...entryAt(book, leaf.end.knot), choice: null }];
  return leaf.menu
    .filter((offer) => !offer.locked)
    .map((offer) => ({ chapter, control: offer.to, choice: offer.id }));
}

/** What a leaf does to the keys that are told apart where it leads. */
export function effectsOf(leaf: Leaf, told: ReadonlyMap<Key, number>): Effect[] {
  const effects: Effect[] = [];
  if (told.size === 0) return effects;
  for (const key in leaf.writes) if (told.has(key)) effects.push([key, leaf.writes[key] as Token]);
  // An exit forgets the counts anyway.
  if (leaf.end?.kind === 'exit') return effects;
  for (const key in leaf.counts) if (told.has(key)) effects.push([key, leaf.counts[key] as number]);
  return effects;
}

/** Calls back with all leaves of a tree that the values allow; a key that gives null may go any way. */
export function eachLeaf(tree: Tree, known: (key: Key) => Token | null, visit: (leaf: number) => void): void {
  if ('leaf' in tree) {
    visit(tree.leaf);
    return;
  }
  const token = isThrow(tree.key) ? null : known(tree.key);
  if (token === null) {
    for (const way in tree.ways) eachLeaf(tree.ways[way] as Tree, known, visit);
    return;
  }
  // A value without a way: no run comes here with it, only the abstraction does.
  const way = tree.ways[token];
  if (way) eachLeaf(way, known, visit);
}

/** Values by key, as a state at a place has them; null for a key that is not told apart there. */
export function knownAt(told: ReadonlyMap<Key, number>, values: readonly Token[]) {
  return (key: Key): Token | null => {
    const index = told.get(key);
    return index === undefined ? null : (values[index] as Token);
  };
}

/** What a place asks for, changes and leads to, whatever any key holds. */
interface Shape {
  readonly reads: ReadonlySet<Key>;
  readonly changes: ReadonlySet<Key>;
  readonly next: readonly Place[];
}

/** What a list of moves depends on besides values. */
interface Question {
  /** Places in a state of the keys that the tree asks for. */
  readonly asked: readonly number[];
  /** Stands for those keys, and for the changed keys that are told apart at each next place. */
  readonly name: string;
}

/** The moves of a book; lists are kept, as most targets ask for the same. */
export class Moves {
  readonly #book: Book;
  /** Number of the first control of each chapter, when all controls of the book are counted through. */
  readonly #first: readonly number[];
  readonly #shapes = new Map<number, Shape>();
  #kept = new Map<string, readonly Move[]>();

  constructor(book: Book) {
    this.#book = book;
    let count = 0;
    this.#first = book.chapters.map((chapter) => {
      const first = count;
      count += chapter.trees.length;
      return first;
    });
  }

  /** Number of a place among all of the book. */
  numberOf({ chapter, control }: Place): number {
    return (this.#first[chapter] as number) + control;
  }

  /** Places that a place can lead to, whatever any key holds. */
  next(place: Place): readonly Place[] {
    return this.#shapeOf(place).next;
  }

  /** Answers for one search, whose precision must not change meanwhile. */
  under(tracked: Tracked): (place: Place, values: readonly Token[]) => readonly Move[] {
    const questions = new Map<number, Question>();
    return (place, values) => {
      const number = this.numberOf(place);
      const question = questions.get(number) ?? this.#questionAt(place, number, tracked);
      questions.set(number, question);
      let name = question.name;
      for (const index of question.asked) name += `\u0000${values[index]}`;
      let moves = this.#kept.get(name);
      if (!moves) {
        moves = this.#find(place, tracked, values);
        if (this.#kept.size >= KEPT) this.#kept = new Map();
        this.#kept.set(name, moves);
      }
      return moves;
    };
  }

  #questionAt(place: Place, number: number, tracked: Tracked): Question {
    const { reads, changes, next } = this.#shapeOf(place);
    const asked = [...tracked.at(number)].filter(([key]) => reads.has(key));
    const led = next.map((to) => {
      const told = [...tracked.at(this.numberOf(to)).keys()].filter((key) => changes.has(key));
      return told.join(',');
    });
    const keys = asked.map(([key]) => key).join(',');
    return { asked: asked.map(([, index]) => index), name: `${number}|${keys}|${led.join('|')}` };
  }

  #find(place: Place, tracked: Tracked, values: readonly Token[]): readonly Move[] {
    const graph = this.#book.chapters[place.chapter] as ChapterGraph;
    const found = new Map<string, Move>();
    const known = knownAt(tracked.at(this.numberOf(place)), values);
    eachLeaf(graph.trees[place.control] as Tree, known, (index) => {
      const leaf = graph.leaves[index] as Leaf;
      for (const to of waysOn(this.#book, place.chapter, leaf)) {
        const effects = effectsOf(leaf, tracked.at(this.numberOf(to)));
        const done = effects.map(([key, change]) => `${key}=${typeof change}${change}`).join('|');
        const name = `${to.chapter}|${to.control}|${to.choice ?? ''}|${done}`;
        if (!found.has(name)) found.set(name, { ...to, effects });
      }
    });
    return [...found.values()];
  }

  #shapeOf(place: Place): Shape {
    const number = this.numberOf(place);
    let shape = this.#shapes.get(number);
    if (!shape) {
      shape = shapeOf(this.#book, place);
      this.#shapes.set(number, shape);
    }
    return shape;
  }
}

function shapeOf(book: Book, { chapter, control }: Place): Shape {
  const graph = book.chapters[chapter] as ChapterGraph;
  const reads = new Set<Key>();
  const changes = new Set<Key>();
  const next = new Map<string, Place>();
  const notice = (key: Key) => {
    reads.add(key);
    return null;
  };
  eachLeaf(graph.trees[control] as Tree, notice, (index) => {
    const leaf = graph.leaves[index] as Leaf;
    for (const key in leaf.writes) changes.add(key);
    for (const key in leaf.counts) changes.add(key);
    for (const to of waysOn(book, chapter, leaf)) {
      next.set(`${to.chapter}.${to.control}`, { chapter: to.chapter, control: to.control });
    }
  });
  return { reads, changes, next: [...next.values()] };
}

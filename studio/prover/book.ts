/** Plays a book from data alone: what a reader would meet, without ink. */
import type { ProfileFacts } from '../../src/story/index.ts';
import type { Book, ChapterGraph, End, Key, Leaf, Line, Offer, Token, Tree } from './graph.ts';

/** Exits that one turn may go through before it is taken for a circle of chapters. */
const EXIT_LIMIT = 1_000;

/** The graph has no way for a value: the explorer never met it, so the graph and the story do not agree. */
export class MissingWay extends Error {
  readonly key: Key;
  /** The value without a way; undefined when nothing ever set the key. */
  readonly token: Token | undefined;

  constructor(file: string, control: number, key: Key, token: Token | undefined) {
    super(`${file}: control ${control} has no way for ${key} = ${token ?? 'nothing'}`);
    this.name = 'MissingWay';
    this.key = key;
    this.token = token;
  }
}

/** A knot that the story enters has no chapter, or no control in it. */
export class MissingEntry extends Error {
  constructor(knot: string) {
    super(`no chapter is entered by the knot ${knot}`);
    this.name = 'MissingEntry';
  }
}

/** What every key holds. Keys that are not in it have their first value, see `held`. */
export type Values = Map<Key, Token>;

/** Picks a way at a throw of ink's dice, among the ways there are. */
export type Dice = (faces: readonly Token[]) => Token;

/** Always the first way there is. @throws RangeError when there is none */
export const firstFace: Dice = ([face]) => {
  if (face === undefined) throw new RangeError('a throw of the dice has no ways');
  return face;
};

/** Visit counts begin with `#`. */
export const isCount = (key: Key): boolean => key.startsWith('#');

/** Throws of ink's dice begin with `?`. */
export const isThrow = (key: Key): boolean => key.startsWith('?');

/** What a fresh run holds, with what earlier playthroughs left. */
export function firstValues(book: Book, facts: ProfileFacts): Values {
  const values: Values = new Map(Object.entries(book.initial));
  for (const key of factKeys(facts)) values.set(key, 'true');
  return values;
}

/** The keys that facts make true. */
export function factKeys(facts: ProfileFacts): Key[] {
  return [
    ...facts.shards.map((item) => `shards.${item}`),
    ...facts.lessons.map((item) => `lessons.${item}`),
    ...(facts.allEndings ? ['all_endings'] : []),
  ];
}

/** The value of a key: counts begin at 0, items of lists at `false`; undefined for a variable that nothing sets. */
export function held(values: Values, key: Key): Token | undefined {
  return values.get(key) ?? (isCount(key) ? '0' : key.includes('.') ? 'false' : undefined);
}

/** A visit count that has grown, as far as the chapter tells counts apart. */
export function grown(chapter: ChapterGraph, key: Key, now: Token, by: number): Token {
  const count = Number(now) + by;
  const told = chapter.counts[key];
  if (!told || count < told.from) return String(count);
  return String(told.from + ((count - told.from) % told.period));
}

/** Applies what a leaf does; going into another chapter forgets the visit counts. */
export function applyLeaf(chapter: ChapterGraph, leaf: Leaf, values: Values): void {
  for (const key in leaf.writes) values.set(key, leaf.writes[key] as Token);
  if (leaf.end?.kind === 'exit') {
    for (const key of values.keys()) if (isCount(key)) values.delete(key);
    return;
  }
  for (const key in leaf.counts) {
    values.set(key, grown(chapter, key, values.get(key) ?? '0', leaf.counts[key] as number));
  }
}

/** The chapter and control that a knot enters. @throws MissingEntry */
export function entryAt(book: Book, knot: string): { readonly chapter: number; readonly control: number } {
  const chapter = book.chapterOf[knot];
  const control = chapter === undefined ? undefined : book.chapters[chapter]?.entries[knot];
  if (chapter === undefined || control === undefined) throw new MissingEntry(knot);
  return { chapter, control };
}

/** One leaf that a turn went through. All but the last one of a turn are exits. */
export interface Step {
  readonly chapter: number;
  readonly control: number;
  readonly leaf: number;
}

/** What a reader meets between two choices. */
export class PlayedTurn {
  readonly steps: readonly Step[];
  readonly #book: Book;
  readonly #last: Leaf;

  /** @param steps one at least */
  constructor(book: Book, steps: readonly Step[]) {
    this.steps = steps;
    this.#book = book;
    this.#last = leafOf(book, steps[steps.length - 1] as Step);
  }

  /** The chapter it ends in. */
  get chapter(): number {
    return (this.steps[this.steps.length - 1] as Step).chapter;
  }

  get menu(): readonly Offer[] {
    return this.#last.menu;
  }

  get end(): End | null {
    return this.#last.end;
  }

  get lines(): readonly Line[] {
    return this.#gather((leaf, chapter) => leaf.lines.map((line) => chapter.lines[line] as Line));
  }

  /** Container paths. */
  get pieces(): readonly string[] {
    return this.#gather((leaf, chapter) => leaf.pieces.map((piece) => chapter.pieces[piece] as string));
  }

  get marks(): readonly string[] {
    return this.#gather((leaf) => leaf.marks);
  }

  get knots(): readonly string[] {
    return this.#gather((leaf) => leaf.knots);
  }

  #gather<T>(read: (leaf: Leaf, chapter: ChapterGraph) => readonly T[]): T[] {
    return this.steps.flatMap((step) =>
      read(leafOf(this.#book, step), this.#book.chapters[step.chapter] as ChapterGraph),
    );
  }
}

function leafOf(book: Book, step: Step): Leaf {
  return book.chapters[step.chapter]?.leaves[step.leaf] as Leaf;
}

/** One run through a book. */
export class Player {
  readonly #book: Book;
  readonly #dice: Dice;
  readonly #values: Values;
  readonly #choices: string[] = [];
  #turn: PlayedTurn;

  private constructor(book: Book, facts: ProfileFacts, dice: Dice) {
    this.#book = book;
    this.#dice = dice;
    this.#values = firstValues(book, facts);
    const { chapter, control } = entryAt(book, book.start);
    this.#turn = this.#play(chapter, control);
  }

  /**
   * A run from the first line.
   * @throws MissingWay where the graph has no way for a value, MissingEntry for a knot that no chapter is entered by
   */
  static begin(book: Book, facts: ProfileFacts, dice: Dice = firstFace): Player {
    return new Player(book, facts, dice);
  }

  get turn(): PlayedTurn {
    return this.#turn;
  }

  /** Ids of the choices taken. */
  get choices(): readonly string[] {
    return this.#choices;
  }

  /** What a key holds now; undefined for a variable that nothing sets. */
  value(key: Key): Token | undefined {
    return held(this.#values, key);
  }

  /** Takes a choice. @throws RangeError when it is not offered or locked; MissingWay and MissingEntry as `begin` */
  choose(id: string): PlayedTurn {
    const offer = this.#turn.menu.find((each) => each.id === id);
    if (!offer) throw new RangeError(`${id} is not offered`);
    if (offer.locked) throw new RangeError(`${id} is locked`);
    this.#choices.push(id);
    this.#turn = this.#play(this.#turn.chapter, offer.to);
    return this.#turn;
  }

  #play(fromChapter: number, fromControl: number): PlayedTurn {
    const steps: Step[] = [];
    let at = { chapter: fromChapter, control: fromControl };
    for (;;) {
      const graph = this.#book.chapters[at.chapter] as ChapterGraph;
      const index = this.#walk(graph, at.control);
      const leaf = graph.leaves[index] as Leaf;
      steps.push({ ...at, leaf: index });
      applyLeaf(graph, leaf, this.#values);
      if (leaf.end?.kind !== 'exit') return new PlayedTurn(this.#book, steps);
      if (steps.length > EXIT_LIMIT) throw new RangeError(`a turn went through ${EXIT_LIMIT} exits`);
      at = entryAt(this.#book, leaf.end.knot);
    }
  }

  #walk(graph: ChapterGraph, control: number): number {
    let tree = graph.trees[control] as Tree;
    while (!('leaf' in tree)) {
      const { key, ways } = tree;
      const token = isThrow(key) ? this.#dice(Object.keys(ways)) : held(this.#values, key);
      const next: Tree | undefined = token === undefined ? undefined : ways[token];
      if (!next) throw new MissingWay(graph.file, control, key, token);
      tree = next;
    }
    return tree.leaf;
  }
}

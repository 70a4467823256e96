/** Small books made by hand, and all that can happen in them, worked out the slow way. */
import { mixSeed, type ProfileFacts } from '../../src/story/index.ts';
import type {
  Book,
  ChapterGraph,
  End,
  Key,
  Leaf,
  Line,
  Offer,
  Saturation,
  Token,
  Tree,
} from '../../studio/prover/graph.ts';

export const FRESH: ProfileFacts = { shards: [], lessons: [], allEndings: false };

/** A leaf, by what matters in a test; lines are their text, and each is a piece of that name as well; an ending is its own mark. */
export interface LeafSketch {
  readonly lines?: readonly string[];
  readonly marks?: readonly string[];
  readonly knots?: readonly string[];
  readonly writes?: Readonly<Record<Key, Token>>;
  readonly counts?: Readonly<Record<Key, number>>;
  /** Control (by name) of each choice id; `!` before the name locks it. */
  readonly menu?: Readonly<Record<string, string>>;
  readonly end?: End;
}

export type TreeSketch =
  | { readonly does: LeafSketch }
  | { readonly key: Key; readonly ways: Readonly<Record<Token, TreeSketch>> };

export const does = (leaf: LeafSketch): TreeSketch => ({ does: leaf });
export const ask = (key: Key, ways: Readonly<Record<Token, TreeSketch>>): TreeSketch => ({ key, ways });
export const ends = (id: string): End => ({ kind: 'ending', id });
export const exits = (knot: string): End => ({ kind: 'exit', knot });

export interface ChapterSketch {
  readonly file: string;
  /** Control, by name, of each knot. */
  readonly entries: Readonly<Record<string, string>>;
  readonly controls: Readonly<Record<string, TreeSketch>>;
  readonly counts?: Readonly<Record<Key, Saturation>>;
}

/** A chapter from its sketch; every leaf is its own, in order. */
function chapterOf({ file, entries, controls, counts = {} }: ChapterSketch): ChapterGraph {
  const names = Object.keys(controls);
  const leaves: Leaf[] = [];
  const lines: Line[] = [];
  const numberOf = (name: string) => {
    const at = names.indexOf(name);
    if (at < 0) throw new Error(`${file} has no control ${name}`);
    return at;
  };
  const lineOf = (text: string) => {
    const known = lines.findIndex((line) => line.text === text);
    if (known >= 0) return known;
    const words = text.split(/\s+/).filter(Boolean).length;
    return lines.push({ id: `${file}:${text}`, path: text, speaker: null, text, words }) - 1;
  };
  const offerOf = ([id, to]: [string, string]): Offer => ({
    id,
    text: `Do ${id}.`,
    to: numberOf(to.replace('!', '')),
    locked: to.startsWith('!'),
    timed: false,
    isDefault: false,
    path: id,
  });
  const treeOf = (sketch: TreeSketch): Tree => {
    if ('key' in sketch) {
      const ways = Object.entries(sketch.ways).map(([token, way]) => [token, treeOf(way)] as const);
      return { key: sketch.key, ways: Object.fromEntries(ways) };
    }
    const {
      lines: texts = [],
      marks = [],
      knots = [],
      writes = {},
      counts: grow = {},
      menu = {},
    } = sketch.does;
    const shown = texts.map(lineOf);
    const offers = Object.entries(menu).map(offerOf);
    const met = sketch.does.end?.kind === 'ending' ? [`ending ${sketch.does.end.id}`] : [];
    const end = sketch.does.end ?? (offers.length > 0 ? null : { kind: 'stopped' as const });
    const leaf = {
      lines: shown,
      pieces: shown,
      marks: [...marks, ...met],
      nodes: [],
      knots,
      writes,
      counts: grow,
      menu: offers,
      end,
    };
    return { leaf: leaves.push(leaf) - 1 };
  };
  const trees = names.map((name) => treeOf(controls[name] as TreeSketch));
  const doors = Object.entries(entries).map(([knot, name]) => [knot, numberOf(name)] as const);
  const pieces = lines.map((line) => line.text);
  return { file, entries: Object.fromEntries(doors), trees, leaves, lines, pieces, counts };
}

/** A book that starts by the first knot of the first chapter. */
export function bookOf(sketches: readonly ChapterSketch[], initial: Readonly<Record<Key, Token>> = {}): Book {
  const chapterOfKnot: Record<string, number> = {};
  sketches.forEach((sketch, at) => {
    for (const knot of Object.keys(sketch.entries)) chapterOfKnot[knot] = at;
  });
  const start = Object.keys(sketches[0]?.entries ?? {})[0] ?? '';
  return { start, chapters: sketches.map(chapterOf), chapterOf: chapterOfKnot, initial };
}

/** A book of one chapter that starts in its first control. */
export function storyOf(
  controls: Readonly<Record<string, TreeSketch>>,
  initial: Readonly<Record<Key, Token>> = {},
  counts: Readonly<Record<Key, Saturation>> = {},
): Book {
  const entries = { start: Object.keys(controls)[0] ?? '' };
  return bookOf([{ file: 'one.ink', entries, controls, counts }], initial);
}

/** What a turn can come to: more than one thing only where dice are thrown. */
export interface Outcome {
  readonly leaves: readonly string[];
  readonly pieces: readonly string[];
  readonly marks: readonly string[];
  readonly menu: readonly Offer[];
  readonly chapter: number;
  readonly values: Readonly<Record<Key, Token>>;
}

/** All outcomes of a turn, straight from the words of `graph.ts`. */
export function outcomesOf(
  book: Book,
  chapter: number,
  control: number,
  values: Readonly<Record<Key, Token>>,
): Outcome[] {
  const graph = book.chapters[chapter] as ChapterGraph;
  const reach = (tree: Tree): number[] => {
    if ('leaf' in tree) return [tree.leaf];
    if (tree.key.startsWith('?')) return Object.values(tree.ways).flatMap(reach);
    const usual = tree.key.startsWith('#') ? '0' : 'false';
    return reach(tree.ways[values[tree.key] ?? usual] as Tree);
  };
  return reach(graph.trees[control] as Tree).flatMap((index) => {
    const leaf = graph.leaves[index] as Leaf;
    const here = {
      leaves: [`${chapter}.${control}.${index}`],
      pieces: leaf.pieces.map((piece) => graph.pieces[piece] as string),
      marks: leaf.marks,
    };
    const written = { ...values, ...leaf.writes };
    if (leaf.end?.kind === 'exit') {
      const next = book.chapterOf[leaf.end.knot] as number;
      const door = book.chapters[next]?.entries[leaf.end.knot] as number;
      const kept = Object.fromEntries(Object.entries(written).filter(([key]) => !key.startsWith('#')));
      return outcomesOf(book, next, door, kept).map((then) => ({
        ...then,
        leaves: [...here.leaves, ...then.leaves],
        pieces: [...here.pieces, ...then.pieces],
        marks: [...here.marks, ...then.marks],
      }));
    }
    const counted = Object.entries(leaf.counts).map(([key, by]) => {
      const told = graph.counts[key];
      let count = Number(written[key] ?? '0') + by;
      while (told && count >= told.from + told.period) count -= told.period;
      return [key, String(count)] as const;
    });
    return [{ ...here, menu: leaf.menu, chapter, values: { ...written, ...Object.fromEntries(counted) } }];
  });
}

/** Everything that can be met from the start and with how few choices: `leaf 0.1.2`, `mark node yard`, `choice go`. */
export function everything(book: Book, facts: readonly Key[]): Map<string, number> {
  const met = new Map<string, number>();
  const seen = new Set<string>();
  const meet = (name: string, depth: number) => met.set(name, Math.min(met.get(name) ?? depth, depth));
  const chapter = book.chapterOf[book.start] as number;
  const control = book.chapters[chapter]?.entries[book.start] as number;
  const values = { ...book.initial, ...Object.fromEntries(facts.map((key) => [key, 'true'])) };
  let now = [{ chapter, control, values: values as Readonly<Record<Key, Token>> }];
  for (let depth = 0; now.length > 0; depth++) {
    const next: typeof now = [];
    for (const state of now) {
      for (const outcome of outcomesOf(book, state.chapter, state.control, state.values)) {
        for (const leaf of outcome.leaves) meet(`leaf ${leaf}`, depth);
        for (const piece of outcome.pieces) meet(`piece ${piece}`, depth);
        for (const mark of outcome.marks) meet(`mark ${mark}`, depth);
        for (const offer of outcome.menu.filter((each) => !each.locked)) {
          meet(`choice ${offer.id}`, depth + 1);
          const place = { chapter: outcome.chapter, control: offer.to, values: outcome.values };
          const name = JSON.stringify([place.chapter, place.control, Object.entries(place.values).sort()]);
          if (seen.has(name)) continue;
          seen.add(name);
          next.push(place);
        }
      }
    }
    now = next;
  }
  return met;
}

/** Values that the keys of a random book may hold. */
const DOMAINS: Readonly<Record<Key, readonly Token[]>> = {
  trust: ['0', '1', '2'],
  law: ['0', '1'],
  'marks.m_one': ['false', 'true'],
  'shards.s_one': ['false', 'true'],
  'shards.s_two': ['false', 'true'],
  '#hub': ['0', '1', '2', '3'],
  '?0': ['0', '1'],
};

/** Any small book: two chapters, every tree with a way for every value; the same seed gives the same book. */
export function randomBook(seed: number): Book {
  let at = mixSeed(seed);
  const pick = (among: number) => {
    at = mixSeed(at + 0x9e3779b9);
    return at % among;
  };
  const keys = Object.keys(DOMAINS);
  let leaves = 0;
  const leaf = (controls: number, last: boolean): TreeSketch => {
    const number = leaves++;
    const writes: Record<Key, Token> = {};
    if (pick(2) === 0) writes.trust = String(pick(3));
    if (pick(3) === 0) writes.law = String(pick(2));
    if (pick(4) === 0) writes['marks.m_one'] = 'true';
    const counts: Record<Key, number> = pick(2) === 0 ? { '#hub': 1 + pick(2) } : {};
    const menu: Record<string, string> = {};
    for (let n = pick(3); n > 0; n--) {
      menu[`go-${last}-${pick(6)}`] = `${pick(6) === 0 ? '!' : ''}c${pick(controls)}`;
    }
    const sketch = { lines: [`line ${number}`], marks: [`node n${pick(20)}`], writes, counts };
    if (Object.keys(menu).length > 0) return does({ ...sketch, menu });
    return does({ ...sketch, end: last || pick(2) === 0 ? ends('vow') : exits('two') });
  };
  const tree = (controls: number, last: boolean, depth: number): TreeSketch => {
    if (depth === 0 || pick(4) === 0) return leaf(controls, last);
    const key = keys[pick(keys.length)] as Key;
    const ways = (DOMAINS[key] as readonly Token[]).map(
      (token) => [token, tree(controls, last, depth - 1)] as const,
    );
    return ask(key, Object.fromEntries(ways));
  };
  const chapter = (file: string, knot: string, last: boolean): ChapterSketch => {
    const controls = 3 + pick(4);
    const names = Array.from({ length: controls }, (_, n) => `c${n}`);
    const trees = names.map((name) => [name, tree(controls, last, 2)] as const);
    return {
      file,
      entries: { [knot]: 'c0' },
      controls: Object.fromEntries(trees),
      counts: { '#hub': { from: 2, period: 2 } },
    };
  };
  return bookOf([chapter('one.ink', 'one', false), chapter('two.ink', 'two', true)], {
    trust: '1',
    law: '0',
    all_endings: 'false',
  });
}

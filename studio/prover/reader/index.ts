/** For the writer: what readers of a book will meet, from its data alone. */
import { mixSeed, type ProfileFacts } from '../../../src/story/index.ts';
import type { Road } from '../../../story/roads.ts';
import type { Book } from '../graph.ts';
import { chanceOf, diceOf } from './chance.ts';
import { median, type Share, type Spread, spread, wilson } from './numbers.ts';
import { otherRoads, steady, uniform } from './readers.ts';
import { Lines, type Reading, readRun, unseen } from './reading.ts';

export type { Share, Spread } from './numbers.ts';

/** How many runs are played. */
export interface ReaderOptions {
  /** The road decisions. */
  readonly roads: readonly Road[];
  /** Uniform runs; 2,000 when left out. */
  readonly runs?: number;
  /** Pairs of runs, of each kind; 1,000 when left out. */
  readonly pairs?: number;
  /** Words of the source, for `words`; when left out they are counted over the lines of the book. */
  readonly sourceWords?: number;
  /** 32 bits; 1 when left out. */
  readonly seed?: number;
}

/** What readers will meet. */
export interface ReaderReport {
  /** Words in all. Counted over lines, one that comes in two wordings counts twice. */
  readonly words: number;
  /** Words that a uniform run shows. */
  readonly shown: Spread;
  /** Median share, 0..1, of the second run's words that stand in lines the first did not show. */
  readonly unseen: {
    /** Two uniform runs, the second with the shards of the first. */
    readonly uniform: number;
    /** Two runs of one taste, the second taking other roads, with the shards of the first. */
    readonly roads: number;
  };
  /** Menus that a run meets in a chapter, over the runs that come to it. */
  readonly decisions: readonly { readonly file: string; readonly menus: Spread; readonly runs: number }[];
  /** How often each choice is taken, over the runs that were offered it open; the one least taken first. */
  readonly choices: readonly { readonly id: string; readonly taken: Share }[];
  /** How runs end: `ending vow`, or `unwritten`, `stopped`, `error`, `shut` (every choice locked) and `endless` with `at <knot>`; the most frequent first. */
  readonly ends: readonly { readonly end: string; readonly runs: Share }[];
}

const FRESH: ProfileFacts = { shards: [], lessons: [], allEndings: false };

/**
 * Plays the book many times and counts.
 * @throws RangeError for a road with a choice that the book never offers; MissingWay and MissingEntry for a hole in the graph
 */
export function readBook(book: Book, options: ReaderOptions): ReaderReport {
  const { roads, runs = 2_000, pairs = 1_000, sourceWords, seed = 1 } = options;
  checkRoads(book, roads);
  const lines = new Lines(book);
  const readings = Array.from({ length: runs }, (_, n) => uniformRun(book, lines, FRESH, seedOf(seed, 0, n)));
  return {
    words: sourceWords ?? lines.words.reduce((sum, words) => sum + words, 0),
    shown: spread(readings.map((reading) => reading.words)),
    unseen: {
      uniform: median(uniformPairs(book, lines, pairs, seed)),
      roads: median(roadPairs(book, lines, pairs, seed, roads)),
    },
    decisions: decisionsOf(book, readings),
    choices: choicesOf(readings),
    ends: endsOf(readings),
  };
}

/** A seed of its own for every run of every kind. */
function seedOf(seed: number, kind: number, run: number): number {
  return mixSeed(mixSeed(mixSeed(seed) + kind) + run);
}

function uniformRun(book: Book, lines: Lines, facts: ProfileFacts, seed: number): Reading {
  const chance = chanceOf(seed);
  return readRun(book, lines, facts, uniform(chance), diceOf(chance));
}

function withShards({ shards }: Reading): ProfileFacts {
  return { ...FRESH, shards };
}

function uniformPairs(book: Book, lines: Lines, pairs: number, seed: number): number[] {
  return Array.from({ length: pairs }, (_, n) => {
    const first = uniformRun(book, lines, FRESH, seedOf(seed, 1, n));
    const second = uniformRun(book, lines, withShards(first), seedOf(seed, 2, n));
    return unseen(first, second, lines);
  });
}

function roadPairs(book: Book, lines: Lines, pairs: number, seed: number, roads: readonly Road[]): number[] {
  const ids = new Set(roads.flatMap((road) => road.choices));
  return Array.from({ length: pairs }, (_, n) => {
    const taste = seedOf(seed, 3, n);
    // Both throw the same dice, so that they differ by their roads only.
    const dice = () => diceOf(chanceOf(seedOf(seed, 4, n)));
    const first = readRun(book, lines, FRESH, steady(taste), dice());
    const before = new Set(first.menus.map((menu) => menu.taken));
    const second = readRun(book, lines, withShards(first), otherRoads(taste, ids, before), dice());
    return unseen(first, second, lines);
  });
}

function decisionsOf(book: Book, readings: readonly Reading[]): ReaderReport['decisions'] {
  return book.chapters.map(({ file }, chapter) => {
    const came = readings.filter((reading) => reading.chapters.has(chapter));
    const menus = came.map((reading) => reading.menus.filter((menu) => menu.chapter === chapter).length);
    return { file, menus: spread(menus), runs: came.length };
  });
}

function choicesOf(readings: readonly Reading[]): ReaderReport['choices'] {
  const offered = new Map<string, number>();
  const taken = new Map<string, number>();
  for (const { menus } of readings) {
    for (const id of new Set(menus.flatMap((menu) => menu.open))) offered.set(id, (offered.get(id) ?? 0) + 1);
    for (const id of new Set(menus.map((menu) => menu.taken))) taken.set(id, (taken.get(id) ?? 0) + 1);
  }
  return [...offered]
    .map(([id, runs]) => ({ id, taken: wilson(taken.get(id) ?? 0, runs) }))
    .sort((a, b) => a.taken.share - b.taken.share || (a.id < b.id ? -1 : 1));
}

function endsOf(readings: readonly Reading[]): ReaderReport['ends'] {
  const counts = new Map<string, number>();
  for (const { end } of readings) counts.set(end, (counts.get(end) ?? 0) + 1);
  return [...counts]
    .map(([end, runs]) => ({ end, runs: wilson(runs, readings.length) }))
    .sort((a, b) => b.runs.share - a.runs.share || (a.end < b.end ? -1 : 1));
}

function checkRoads(book: Book, roads: readonly Road[]): void {
  const offered = new Set<string>();
  for (const chapter of book.chapters) {
    for (const leaf of chapter.leaves) for (const offer of leaf.menu) offered.add(offer.id);
  }
  const lost = roads.flatMap((road) => road.choices).filter((id) => !offered.has(id));
  if (lost.length > 0) throw new RangeError(`no menu offers these choices of roads: ${lost.join(', ')}`);
}

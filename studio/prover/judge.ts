/** Everything there is to say about a story once its chapters are explored. */
import type { Road } from '../../story/roads.ts';
import type { Voice } from '../../story/voices.ts';
import type { GivenWord } from '../../story/words.ts';
import { factKeys, MissingEntry, MissingWay } from './book.ts';
import {
  type Corpus,
  findWitnesses,
  type KeptJournal,
  keepable,
  nameOf,
  Searcher,
  targetsOf,
  type Way,
  type Witness,
  type Witnesses,
  wayOf,
} from './existence/index.ts';
import { replayed } from './existence/replayed.ts';
import type { Finding } from './finding.ts';
import type { Book, ChapterGraph, Key, Leaf, Token, Tree } from './graph.ts';
import { Path, type Story } from './ink/classes.ts';
import { type ReaderReport, readBook } from './reader/index.ts';
import type { Proof } from './safety/proof.ts';
import type { Fault, Seen } from './safety/spec.ts';
import { checkLedger } from './voice/ledger.ts';
import { checkPerson } from './voice/person.ts';

/** A fault, and whether a real run comes to it. */
export interface Reported extends Fault {
  readonly file: string;
  /** Choices of a shortest run from the start; null where none comes to it, undefined where that was not found out. */
  readonly run: readonly string[] | null | undefined;
  /** Facts of earlier playthroughs that this run begins with. */
  readonly given: readonly Key[];
}

/** What the story's makers say of it. */
export interface Canon {
  readonly voices: Readonly<Record<string, Voice>>;
  readonly words: readonly GivenWord[];
  readonly roads: readonly Road[];
  readonly endings: readonly string[];
  readonly corpus: Corpus;
}

/** What is known of all that is written. */
export interface Existence extends Witnesses {
  readonly targets: number;
  /** Targets by kind: `piece`, `knot`, `choice`, `ending`, `node`, `codex`, `shard`. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Journals that the corpus does not have yet. */
  readonly fresh: readonly KeptJournal[];
}

/** States that the search for a fault's run may look at. */
const FAULT_BUDGET = 100_000;

const FRESH = { shards: [], lessons: [], allEndings: false } as const;

/** Looks for a run from the start to every fault. Facts may be any: a fault that needs a shard is one all the same. */
export function withRuns(book: Book, proofs: readonly Proof[]): Reported[] {
  return proofs.flatMap(({ faults, file }, chapter) =>
    faults.map((fault): Reported => {
      const found = runTo(book, chapter, fault);
      const [run, given] = found && 'choices' in found ? [found.choices, factKeys(found.facts)] : [found, []];
      return { ...fault, file, run, given };
    }),
  );
}

/** A run that comes to a fault; null where there is none, undefined where that was not found out. */
type RunTo = Way | null | undefined;

/** A fault is real where any of the ways it was seen in can be come to. */
function runTo(book: Book, chapter: number, { seen }: Fault): RunTo {
  let best: RunTo = seen.length > 0 ? null : undefined;
  for (const each of seen) {
    const run = runToWay(book, chapter, each);
    if (run) return run;
    if (run === undefined) best = undefined;
  }
  return best;
}

function runToWay(book: Book, chapter: number, seen: Seen): RunTo {
  const [whole, leaf] = seen.holding ? holdingApart(book, chapter, seen, seen.holding) : [book, seen.leaf];
  const all = new Set(
    Object.keys(book.initial).filter((key) => /^(shards|lessons)\.|^all_endings$/.test(key)),
  );
  try {
    const target = { kind: 'leaf', chapter, control: seen.control, leaf } as const;
    const found = new Searcher(whole).search(target, { facts: FRESH, free: all, budget: FAULT_BUDGET });
    return found.kind === 'reached' ? found : found.kind === 'unreachable' ? null : undefined;
  } catch (error) {
    // Chapters that do not hang together, or are entered otherwise than they assume: that is told, and no run can be looked for.
    if (error instanceof MissingEntry || error instanceof MissingWay) return undefined;
    throw error;
  }
}

/** The book with one way of a turn told apart by a key that the turn itself does not read. @returns it, and the leaf that is the fault */
function holdingApart(
  book: Book,
  chapter: number,
  { control, leaf }: Seen,
  { key, wrong, right }: NonNullable<Seen['holding']>,
): [Book, number] {
  const graph = book.chapters[chapter] as ChapterGraph;
  const apart = graph.leaves.length;
  const ways = Object.fromEntries([
    ...wrong.map((token): [Token, Tree] => [token, { leaf: apart }]),
    ...right.map((token): [Token, Tree] => [token, { leaf }]),
  ]);
  const split = (tree: Tree): Tree => {
    if ('leaf' in tree) return tree.leaf === leaf ? { key, ways } : tree;
    const parts = Object.entries(tree.ways).map(([token, way]) => [token, split(way)] as const);
    return { key: tree.key, ways: Object.fromEntries(parts) };
  };
  const trees = graph.trees.map((tree, index) => (index === control ? split(tree) : tree));
  const changed = { ...graph, trees, leaves: [...graph.leaves, graph.leaves[leaf] as Leaf] };
  return [{ ...book, chapters: book.chapters.with(chapter, changed) }, apart];
}

/** The narrating person and the word ledger. */
export function checkVoice(book: Book, { voices, words }: Canon): Finding[] {
  return [...checkPerson(book, voices), ...checkLedger(book, words)];
}

/**
 * Witnesses for everything written, each played by ink itself.
 * @throws Error where ink does not meet what the summary of its turns met: the prover is wrong, not the story
 */
export function existenceOf(book: Book, ink: Story, { endings, corpus }: Canon): Existence {
  const targets = targetsOf(ink);
  const witnesses = findWitnesses(book, { targets, endings, corpus: corpus.journals.map(wayOf) });
  const all = [...witnesses.journals, ...witnesses.assuming];
  for (const witness of all) checkWitness(ink, witness);
  const kinds: Record<string, number> = {};
  for (const target of targets) {
    const kind = target.kind === 'mark' ? (target.mark.split(' ')[0] as string) : target.kind;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  const fresh = all
    .filter((witness) => !witness.kept)
    .map((witness) => keepable(book, witness, witness.covers[0] ?? ''));
  return { ...witnesses, targets: targets.length, kinds, fresh };
}

function checkWitness(ink: Story, { facts, choices, covers, kept }: Witness): void {
  const { met, played } = replayed(ink, facts, choices);
  const lost = covers.filter((name) => !met.has(name));
  if ((!kept && played < choices.length) || lost.length > 0)
    throw new Error(
      `ink and the summary of its turns do not agree on ${choices.join(' ')}: ${lost.join(', ')}`,
    );
}

/** What readers meet. */
export function readersOf(book: Book, { roads }: Canon, words: number): ReaderReport {
  return readBook(book, { roads, sourceWords: words });
}

/** Names of what is not met by any run, and of what waits for a fact that nothing gives yet. */
export function unmet({ unreachable, waiting, undecided }: Witnesses) {
  return {
    unreachable: unreachable.map(nameOf),
    waiting: waiting.map(({ target, facts }) => ({ target: nameOf(target), for: facts })),
    undecided: undecided.map(nameOf),
  };
}

/** Words of all text that can be shown, by white space; a choice's text counts. */
export function wordsIn(ink: Story): number {
  return targetsOf(ink).reduce((sum, target) => {
    if (target.kind !== 'piece') return sum;
    const text = String(ink.ContentAtPath(new Path(target.path)).obj);
    return sum + text.split(/\s+/).filter(Boolean).length;
  }, 0);
}

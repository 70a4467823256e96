/** Our own story, ready to be proved. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONTRACTS } from '../../story/contracts.ts';
import { NAMES } from '../../story/names.ts';
import { FACTS, MARKS } from '../../story/tiers.ts';
import { type BuiltStory, buildStory } from '../compiler/story.ts';
import { sourceHash } from '../sources.mjs';
import type { Book } from './graph.ts';
import { type Chapters, chaptersOf } from './safety/chapters.ts';
import type { Proof } from './safety/proof.ts';
import type { Budget, Spec } from './safety/spec.ts';

/** Folder of `package.json`. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the kept journals lie. */
export const CORPUS = path.join(ROOT, 'tests/corpus');
/** Kept proofs of chapters, and explorations that were put down. */
export const KEPT = path.join(ROOT, '.cache/prove');
/** The report for programs; checked in, so that a stale one is seen. */
export const REPORT = path.join(ROOT, 'story/prove.json');

/** What a chapter may take: a written one takes some hundreds of states and a second. */
export const BUDGET: Budget = { states: 2_000_000, ways: 20_000, seconds: 600 };

/** Compiles and checks the story as it lies in `story/`. */
export function buildHouse(): BuiltStory {
  return buildStory(path.join(ROOT, 'story/main.ink'), { names: NAMES, assets: path.join(ROOT, 'assets') });
}

/** Its chapters. @param built without errors */
export function houseChapters(built: BuiltStory, budget: Budget = BUDGET): Chapters {
  return chaptersOf(built, { contracts: CONTRACTS, marks: MARKS, facts: FACTS, budget });
}

/** The explored chapters as one book. */
export function bookOf({ chapterOf, initial }: Chapters, proofs: readonly Proof[]): Book {
  return { start: '', chapters: proofs.map((proof) => proof.graph), chapterOf, initial };
}

function filesUnder(folder: string, wanted: (file: string) => boolean): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(ROOT, folder, file))
    .filter(wanted);
}

const isCode = (file: string) => file.endsWith('.ts');
/** `src/story/inspect.ts` and its folder: for the makers' eyes. */
const isLook = (file: string) => file.startsWith(path.join(ROOT, 'src/story/inspect'));

/** Names the programs that a proof depends on: what reads turns, and what explores; what only looks into a run is none of them. */
export function proverHash(): string {
  const version = readFileSync(path.join(ROOT, 'node_modules/inkjs/package.json'), 'utf8');
  const rooms = ['src/story', 'studio/prover/ink', 'studio/prover/flow', 'studio/prover/safety'];
  const code = rooms.flatMap((folder) => filesUnder(folder, (file) => isCode(file) && !isLook(file)));
  return digest([sourceHash(code), (JSON.parse(version) as { version: string }).version]);
}

/** Names everything that the report depends on. */
export function inputsHash(): string {
  const story = filesUnder('story', (file) => isCode(file) || file.endsWith('.ink'));
  const code = ['studio/prover', 'studio/compiler'].flatMap((folder) => filesUnder(folder, isCode));
  return digest([proverHash(), sourceHash([...story, ...code])]);
}

/**
 * Names what the proof of one chapter depends on: its own knots, the functions, what it assumes and promises. An edit of
 * another chapter leaves it as it is.
 */
export function chapterHash(spec: Spec, prover: string): string {
  const root = (JSON.parse(spec.json) as { root: readonly unknown[] }).root;
  const named = root.at(-1) as Readonly<Record<string, unknown>>;
  const own = Object.entries(named).filter(
    ([name]) => !spec.foreign.includes(name) && name !== 'global decl',
  );
  const text = JSON.stringify([spec.entries.includes('') ? root.slice(0, -1) : null, own]);
  const isNamed = (key: string) => key.split('.').some((part) => text.includes(`"${part}"`));
  const promised = Object.values(spec.promised).flatMap((promise) => Object.keys(promise));
  const matters = ([key]: readonly [string, unknown]) =>
    isNamed(key.includes('.') ? (key.split('.')[1] as string) : key) || promised.includes(key);
  const { entries, sets, assumed, marks, facts, conventions, budget } = spec;
  return digest([
    prover,
    text,
    Object.entries(spec.ranges).filter(matters),
    Object.entries(spec.known).filter(matters),
    spec.foreign.filter(isNamed),
    { entries, sets, assumed, promised: spec.promised, marks, facts, conventions, budget },
  ]);
}

function digest(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

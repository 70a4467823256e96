/** One trial: the story edited, and journals of the old one replayed on it. */
import path from 'node:path';
import { Story as Ink } from 'inkjs';
import { createStory, type Journal } from '../../../src/story/index.ts';
import { compileInk } from '../../compiler/compile.ts';
import { ROOT } from '../../prover/house.ts';
import { type Chances, chancesOf } from '../chances.ts';
import { messageOf } from '../checks.ts';
import type { House } from './house.ts';
import type { Recorded } from './journals.ts';
import { KINDS } from './kinds.ts';
import { judge, type Replayed, type Truth, textsById } from './oracle.ts';
import type { Edited } from './pen.ts';
import type { Sources } from './source.ts';
import { walk } from './witness.ts';

/** Kinds and places that may be drawn for a trial before it is given up. */
const DRAWS = 100;

/** Plays journals on a story; the story room does, unless a test plants a liar. */
export type Reader = (json: string, ids: readonly string[]) => (journal: Journal) => Replayed;

export const storyRoom: Reader = (json, ids) => {
  const story = createStory(new Ink(json), 'edited', ids);
  return (journal) => story.replay(journal);
};

/** What a replay came to. */
export interface Result {
  readonly recorded: Recorded;
  readonly replay: Replayed | null;
  /** What is wrong with it. */
  readonly wrong: readonly string[];
}

/** A result, and after which edit it went wrong first. */
export interface Judged extends Result {
  /** Kind of that edit; null when nothing is wrong. */
  readonly blamed: string | null;
}

/** What came of a trial. */
export interface Trial {
  readonly kinds: readonly string[];
  /** Each edit with its place in the text before it: `knot split at story/book1/01-scrap.ink:61`. */
  readonly edits: readonly string[];
  /** Edits that did not compile. */
  readonly redrawn: number;
  readonly results: readonly Judged[];
}

interface Draft {
  readonly kinds: readonly string[];
  readonly made: readonly Edited[];
}

/** One edit after the other, each at the first place drawn that allows it. */
function draft(
  unedited: Sources,
  kinds: readonly string[],
  aims: readonly string[],
  chances: Chances,
): Draft {
  let sources = unedited;
  let names = 0;
  const made: Edited[] = [];
  const name = (stem: string) => `${stem}${stem.includes('-') ? '-' : '_'}x${names++}`;
  for (const kind of kinds) {
    const lost = new Set(made.flatMap((edit) => edit.lost ?? []));
    let edited: Edited | null = null;
    for (let draws = 0; !edited && draws < DRAWS; draws++)
      edited = KINDS[kind]?.({ sources, chances, aims, lost, name }) ?? null;
    if (!edited) throw new Error(`no place allows: ${kind}`);
    made.push(edited);
    sources = edited.sources;
  }
  return { kinds, made };
}

/** Edits that compile: the kinds take turns to be the first of one to three. */
function editsOf({ entry, sources }: House, n: number, journals: readonly Recorded[], chances: Chances) {
  const aims = journals.map(({ line }) => line);
  const all = Object.keys(KINDS);
  for (let redrawn = 0; redrawn < DRAWS; redrawn++) {
    const kinds = [all[n % all.length] as string];
    for (let more = chances.below(3); more > 0; more--) kinds.push(chances.one(all));
    const drawn = draft(sources, kinds, aims, chances);
    const { json } = compileInk(entry, drawn.made.at(-1)?.sources);
    if (json !== null) return { ...drawn, json, redrawn };
  }
  throw new Error(`${DRAWS} drafts do not compile`);
}

/** Replays journals on the story after these edits. @param json that story, compiled */
function play(
  made: readonly Edited[],
  json: string,
  journals: readonly Recorded[],
  reader: Reader,
): Result[] {
  const texts = textsById(made.at(-1)?.sources ?? new Map());
  const lost = new Set(made.flatMap((edit) => edit.lost ?? []));
  const reworded = new Set(made.flatMap((edit) => edit.reworded ?? []));
  const ink = new Ink(json);
  const replay = reader(json, [...texts.keys()]);
  return journals.map((recorded) => {
    const { journal, ids } = recorded;
    try {
      const told = walk(ink, journal.seed, journal.facts, ids);
      const replayed = replay(journal);
      const truth: Truth = { texts, lost, reworded, told };
      return { recorded, replay: replayed, wrong: judge(recorded, truth, replayed) };
    } catch (error) {
      return { recorded, replay: null, wrong: [`throws: ${messageOf(error)}`] };
    }
  });
}

/** Kind of the edit after which the journal goes wrong first: the edits are made again one by one. */
function blame(entry: string, { kinds, made }: Draft, recorded: Recorded, reader: Reader): string {
  const first = made.slice(0, -1).findIndex(({ sources }, at) => {
    const { json } = compileInk(entry, sources);
    return json !== null && play(made.slice(0, at + 1), json, [recorded], reader)[0]?.wrong.length !== 0;
  });
  return kinds.at(first) as string;
}

/** Edits the story and replays journals on it. @param n number of the trial: with the seed it decides everything */
export function trial(house: House, seed: number, n: number, reader: Reader = storyRoom): Trial {
  const chances = chancesOf(seed, `edits ${n}`);
  const journals = house.journals(chances);
  const drawn = editsOf(house, n, journals, chances);
  const { kinds, made, json, redrawn } = drawn;
  const results = play(made, json, journals, reader).map((result) => {
    const isWrong = result.wrong.length > 0;
    return { ...result, blamed: isWrong ? blame(house.entry, drawn, result.recorded, reader) : null };
  });
  const edits = made.map(
    ({ file, line }, at) => `${kinds[at]} at ${path.relative(ROOT, file).replaceAll('\\', '/')}:${line}`,
  );
  return { kinds, edits, redrawn, results };
}

/** Journals that are kept for good: every version of the story must go on playing them. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { hash16 } from '../../../src/story/hash.ts';
import {
  type Divergence,
  type Journal,
  mixSeed,
  type Replay,
  readEntry,
  type Story,
} from '../../../src/story/index.ts';
import { entryOf } from '../../../src/story/journal.ts';
import { Player } from '../book.ts';
import type { Book, End } from '../graph.ts';
import type { Way } from './witness.ts';

/** Ink's seed of every kept journal. */
const SEED = mixSeed(1);
/** List of the divergences that are meant to be, beside the journals. */
const INTENDED_FILE = 'intended.json';

const journalSchema = v.strictObject({
  facts: v.strictObject({
    shards: v.array(v.string()),
    lessons: v.array(v.string()),
    allEndings: v.boolean(),
  }),
  choices: v.array(v.string()),
  end: v.string(),
  about: v.string(),
});

const intendedSchema = v.array(
  v.pipe(
    v.strictObject({
      journal: v.optional(v.string()),
      kind: v.string(),
      key: v.optional(v.string()),
      why: v.pipe(v.string(), v.minLength(1)),
    }),
    v.check(
      ({ journal, key }) => journal !== undefined || key !== undefined,
      'neither journal nor key is said',
    ),
  ),
);

/** A journal as its file has it. */
export interface KeptJournal {
  readonly facts: Way['facts'];
  /** Entries, `key~hash`. */
  readonly choices: readonly string[];
  /** Where it came to: `ending vow`, `unwritten`, `stopped`, `error` or `menu`. */
  readonly end: string;
  /** The target that it was made for first. */
  readonly about: string;
}

/** A journal and the name of its file, without `.json`. */
export interface NamedJournal extends KeptJournal {
  readonly name: string;
}

/** A divergence that is meant to be. */
export interface Intended {
  /** Name of the journal; left out, it stands for every one. */
  readonly journal?: string | undefined;
  /** Kind of the divergence, see `CorpusDivergence`. */
  readonly kind: string;
  /** Key of the choice; left out, it stands for all of that kind in that journal. One of the two is said. */
  readonly key?: string | undefined;
  /** Why it is meant to be. */
  readonly why: string;
}

/** A kept journal that does not play as it did. */
export interface CorpusDivergence {
  /** Name of the journal. */
  readonly journal: string;
  /** Turn of the run, 0 before the first choice. */
  readonly turn: number;
  /** `reworded`, `gone`, `closed`, `error`, or `end`: it comes to another ending. */
  readonly kind: Divergence['kind'] | 'end';
  /** Choice that it is about, where there is one. */
  readonly key: string | null;
  /** In a writer's words. */
  readonly what: string;
}

/** Everything in a corpus folder. */
export interface Corpus {
  readonly journals: readonly NamedJournal[];
  readonly intended: readonly Intended[];
}

/** A file of the corpus cannot be read as what it should be. */
export class DamagedCorpus extends Error {
  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`);
    this.name = 'DamagedCorpus';
  }
}

/** First 10 hex digits of SHA-256 over facts and choices: two journals of one name are one journal. */
function nameOfJournal({ facts, choices }: Pick<KeptJournal, 'facts' | 'choices'>): string {
  const text = JSON.stringify([facts.shards, facts.lessons, facts.allEndings, choices]);
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}

/**
 * Reads a corpus; a folder that is not there is an empty one.
 * @throws DamagedCorpus for a file that is no JSON, has another shape, or is not named by its content
 */
export function readCorpus(folder: string): Corpus {
  if (!fs.existsSync(folder)) return { journals: [], intended: [] };
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.json'));
  const journals = files
    .filter((file) => file !== INTENDED_FILE)
    .sort()
    .map((file) => readJournal(path.join(folder, file)));
  const intended = files.includes(INTENDED_FILE)
    ? readAs(path.join(folder, INTENDED_FILE), intendedSchema)
    : [];
  return { journals, intended };
}

function readJournal(file: string): NamedJournal {
  const journal = readAs(file, journalSchema);
  const name = path.basename(file, '.json');
  if (nameOfJournal(journal) !== name) {
    throw new DamagedCorpus(file, 'its facts or choices are not those that it was named by');
  }
  return { name, ...journal };
}

function readAs<T>(file: string, schema: v.GenericSchema<unknown, T>): T {
  let data: unknown;
  try {
    data = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new DamagedCorpus(file, `no JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const read = v.safeParse(schema, data);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new DamagedCorpus(file, `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}

/**
 * Writes the journals that the corpus does not have yet; what is there is never touched.
 * @returns names of the files written, without `.json`
 */
export function writeNew(folder: string, journals: readonly KeptJournal[]): string[] {
  fs.mkdirSync(folder, { recursive: true });
  const written: string[] = [];
  for (const { facts, choices, end, about } of journals) {
    const name = nameOfJournal({ facts, choices });
    const file = path.join(folder, `${name}.json`);
    if (fs.existsSync(file)) continue;
    const text = `${JSON.stringify({ facts, choices, end, about }, null, 2)}\n`;
    fs.writeFileSync(file, text, { flag: 'wx' });
    written.push(name);
  }
  return written;
}

/**
 * A way as the corpus keeps it: its choices with the hashes of their texts, and where it comes to.
 * Where ink’s dice decide about a menu, the first face is taken.
 * @throws RangeError when the book does not offer one of the choices
 */
export function keepable(book: Book, way: Way, about: string): KeptJournal {
  const player = Player.begin(book, way.facts);
  const choices = way.choices.map((id) => {
    const offer = player.turn.menu.find((each) => each.id === id);
    player.choose(id);
    const text = (offer?.text ?? '').trim();
    return entryOf({ key: id, text, hash: hash16(text), isDefault: false, path: offer?.path ?? '' });
  });
  return { facts: way.facts, choices, end: endName(player.turn.end), about };
}

/** The journal as a way through a book: ids without hashes. */
export function wayOf({ facts, choices }: KeptJournal): Way {
  return { facts, choices: choices.map((entry) => readEntry(entry).key) };
}

function endName(end: Pick<End, 'kind'> | { readonly kind: 'ending'; readonly id: string } | null): string {
  if (!end) return 'menu';
  return 'id' in end ? `ending ${end.id}` : end.kind;
}

/**
 * Plays the corpus on a story as it is now.
 * @param story over the real runtime
 * @returns what does not play as it did and is not listed as intended. Where an `unwritten` end or a menu has become
 * something else the story has only grown; where an ending has, it is a divergence.
 */
export function replayCorpus(story: Story, { journals, intended }: Corpus): CorpusDivergence[] {
  return journals
    .flatMap((journal) => divergencesOf(journal, story.replay(journalOf(story, journal))))
    .filter((found) => !intended.some((each) => isMeant(each, found)));
}

/** A kept run as a journal of a story: it keeps no beat, so the reader stands at the first of its last turn. */
export function journalOf(story: Story, { facts, choices }: Pick<KeptJournal, 'facts' | 'choices'>): Journal {
  return { storyHash: story.hash, seed: SEED, facts, choices, beat: { index: 0, line: '' } };
}

function divergencesOf(journal: NamedJournal, { run, divergences, replayed }: Replay): CorpusDivergence[] {
  const found: CorpusDivergence[] = divergences.flatMap((each) =>
    each.kind === 'line-moved'
      ? []
      : [
          {
            journal: journal.name,
            turn: each.turn,
            kind: each.kind,
            key: 'key' in each ? each.key : null,
            what: told(each),
          },
        ],
  );
  const end = endName(run.turn.end ?? null);
  const whole = replayed === journal.choices.length;
  if (whole && journal.end.startsWith('ending ') && end !== journal.end) {
    const what = `it came to ${journal.end}, now it comes to ${end}`;
    found.push({ journal: journal.name, turn: run.turn.index, kind: 'end', key: null, what });
  }
  return found;
}

function told(divergence: Exclude<Divergence, { kind: 'line-moved' }>): string {
  switch (divergence.kind) {
    case 'reworded':
      return `the choice ${divergence.key} now reads “${divergence.text}”`;
    case 'gone':
      return `the choice ${divergence.key} is gone from the story`;
    case 'closed':
      return `the choice ${divergence.key} cannot be taken: ${divergence.reason}`;
    case 'error':
      return `the story breaks: ${divergence.message}`;
  }
}

function isMeant(intended: Intended, found: CorpusDivergence): boolean {
  return (
    (intended.journal === undefined || intended.journal === found.journal) &&
    intended.kind === found.kind &&
    (intended.key === undefined || intended.key === found.key)
  );
}

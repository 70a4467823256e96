/** Journals of the unedited story, with what they were about when they were written. */
import type { Story as Ink } from 'inkjs';
import { type Journal, mixSeed, type ProfileFacts, readEntry, type Story } from '../../../src/story/index.ts';
import { journalOf, readCorpus } from '../../prover/existence/corpus.ts';
import { CORPUS } from '../../prover/house.ts';
import type { Chances } from '../chances.ts';
import { lineShown, walk } from './witness.ts';

/** A journal, and the words that stood there. */
export interface Recorded {
  readonly journal: Journal;
  /** Its choices: ids and texts, as ink offered them. */
  readonly ids: readonly string[];
  readonly texts: readonly string[];
  /** The line that was shown last, whole. */
  readonly line: string;
}

/** What earlier playthroughs may have left. */
const FACTS: readonly ProfileFacts[] = [
  { shards: [], lessons: [], allEndings: false },
  { shards: ['s_falling'], lessons: [], allEndings: false },
  { shards: ['s_falling', 's_hand'], lessons: ['lesson_parts'], allEndings: true },
];

/** Looks up on ink what a journal is about. */
function record(ink: Ink, journal: Journal): Recorded {
  const ids = journal.choices.map((entry) => readEntry(entry).key);
  const told = walk(ink, journal.seed, journal.facts, ids);
  const texts = ids.map((id, turn) => told.menus[turn]?.find((offer) => offer.id === id)?.text ?? '');
  return { journal, ids, texts, line: lineShown(told, journal.beat.index) };
}

/** The journals of `tests/corpus`, each put down at any beat of its last turn. */
export function keptJournals(story: Story, ink: Ink, chances: Chances): Recorded[] {
  return readCorpus(CORPUS).journals.map((kept) => {
    const { run } = story.replay(journalOf(story, kept));
    return record(ink, run.journal(chances.below(run.turn.beats.length)));
  });
}

/** A run that takes any open choice with equal chance, put down at any menu and beat. */
export function randomJournal(story: Story, ink: Ink, chances: Chances): Recorded {
  const run = story.begin(mixSeed(chances.below(2 ** 31)), chances.one(FACTS));
  for (let left = chances.below(16); left > 0; left--) {
    const open = run.turn.choices.filter(({ locked }) => locked === undefined);
    if (open.length === 0) break;
    run.choose(chances.one(open).key);
  }
  return record(ink, run.journal(chances.below(run.turn.beats.length)));
}

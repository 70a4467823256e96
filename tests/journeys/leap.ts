/** Places far into the story: a whole book is too long to press through for each test. */
import { linkTo, openStory } from '../../studio/look/runs.ts';
import { journalOf, type KeptJournal, readCorpus } from '../../studio/prover/existence/corpus.ts';
import { CORPUS } from '../../studio/prover/house.ts';
import type { Reader, Seen } from './reader.ts';

let opened: ReturnType<typeof openStory> | null = null;

/** Link to the turn that comes after the first `decisions` of a run. */
function linkAfter({ facts, choices }: KeptJournal, decisions: number): string {
  opened ??= openStory();
  const { story } = opened;
  const kept = { facts, choices: choices.slice(0, decisions) };
  return linkTo(story.replay(journalOf(story, kept)).run.journal(0));
}

/** Link to the last decision of the longest run of the corpus. */
export function lastTurnLink(): string {
  const [longest] = [...readCorpus(CORPUS).journals].sort((a, b) => b.choices.length - a.choices.length);
  if (!longest) throw new Error('the corpus is empty');
  return linkAfter(longest, longest.choices.length - 1);
}

/** In the page that is open: nothing is loaded anew. */
export async function openLink(reader: Reader, link: string): Promise<void> {
  const [home = ''] = reader.page.url().split('#');
  await reader.page.goto(home + link);
}

async function leap(reader: Reader, link: string): Promise<Seen> {
  const before = (await reader.see()).beat;
  await openLink(reader, link);
  return reader.until('the other place', (now) => now.beat !== before && now.panels.length === 0);
}

/** Hands the reader a run that has one decision left. */
export const leapToLastTurn = (reader: Reader): Promise<Seen> => leap(reader, lastTurnLink());

/** Hands the reader some turn of some run of the corpus. @param below a chance, 0 to the number before it */
export function leapSomewhere(reader: Reader, below: (count: number) => number): Promise<Seen> {
  const runs = readCorpus(CORPUS).journals.filter(({ choices }) => choices.length > 1);
  const run = runs[below(runs.length)];
  if (!run) throw new Error('the corpus is empty');
  return leap(reader, linkAfter(run, 1 + below(run.choices.length - 1)));
}

/** Places far into the story: a whole book is too long to press through for each test. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Journal } from '../../src/story/index.ts';
import { linkTo, openStory } from '../../studio/look/runs.ts';
import type { Reader, Seen } from './reader.ts';

type Run = Pick<Journal, 'facts' | 'choices'>;

const CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));

const runsOfCorpus = (): Run[] =>
  readdirSync(CORPUS)
    .filter((file) => /^[0-9a-f]+\.json$/.test(file))
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(CORPUS, file), 'utf8')) as Run);

/** Link to the turn that comes after the first `decisions` of a run. */
function linkAfter(run: Run, decisions: number): string {
  const { story, hash } = openStory();
  const choices = run.choices.slice(0, decisions);
  const journal = { ...run, storyHash: hash, seed: 1, choices, beat: { index: 0, line: '' } };
  return linkTo(story.replay(journal as Journal).run.journal(0));
}

let lastTurn: string | null = null;

/** Link to the last decision of the longest run of the corpus. */
export function lastTurnLink(): string {
  if (lastTurn === null) {
    const [longest] = runsOfCorpus().sort((a, b) => b.choices.length - a.choices.length);
    if (!longest) throw new Error('the corpus is empty');
    lastTurn = linkAfter(longest, longest.choices.length - 1);
  }
  return lastTurn;
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
  const runs = runsOfCorpus().filter(({ choices }) => choices.length > 1);
  const run = runs[below(runs.length)];
  if (!run) throw new Error('the corpus is empty');
  return leap(reader, linkAfter(run, 1 + below(run.choices.length - 1)));
}

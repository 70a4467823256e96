/** The last turn of the story: a whole book is too long to press through for each test. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Journal } from '../../src/story/index.ts';
import { linkTo, openStory } from '../../studio/look/runs.ts';
import type { Reader } from './reader.ts';

const CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));

/** The longest run of the corpus, but for its last decision. */
function lastTurn(): Journal {
  const runs = readdirSync(CORPUS)
    .filter((file) => /^[0-9a-f]+\.json$/.test(file))
    .map(
      (file) =>
        JSON.parse(readFileSync(path.join(CORPUS, file), 'utf8')) as Pick<Journal, 'facts' | 'choices'>,
    );
  const [longest] = runs.sort((a, b) => b.choices.length - a.choices.length);
  if (!longest) throw new Error('the corpus is empty');
  const { story, hash } = openStory();
  const choices = longest.choices.slice(0, -1);
  const { run } = story.replay({
    ...longest,
    storyHash: hash,
    seed: 1,
    choices,
    beat: { index: 0, line: '' },
  });
  return run.journal(0);
}

let link: string | null = null;

/** Hands the reader a run that has one decision left. */
export async function leapToLastTurn(reader: Reader): Promise<void> {
  link ??= linkTo(lastTurn());
  const before = (await reader.see()).beat;
  await reader.page.goto(reader.page.url() + link);
  await reader.until('the last turn', (now) => now.beat !== before && now.panels.length === 0);
}

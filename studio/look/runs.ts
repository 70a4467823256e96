/** Runs of the story without a browser, and the links that lead a browser into them. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Story as InkRuntime } from 'inkjs';
import { LINK_MARK } from '../../src/game/index.ts';
import { toLink } from '../../src/save/link/index.ts';
import { createStory, type Journal, type Story } from '../../src/story/index.ts';
import tables from '../../story/links.json' with { type: 'json' };
import { NAMES } from '../../story/names.ts';
import { buildStory } from '../compiler/story.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The story as it stands in `story/`. @throws when it does not compile */
export function openStory(): { readonly story: Story; readonly hash: string } {
  const { json, hash } = buildStory(path.join(ROOT, 'story/main.ink'), {
    names: NAMES,
    assets: path.join(ROOT, 'assets'),
  });
  if (json === null) throw new Error('the story does not compile: npm run story');
  return { story: createStory(new InkRuntime(json), hash), hash };
}

/** What is put behind the game's address to stand where a run stands. */
export function linkTo(journal: Journal): string {
  return `#${LINK_MARK}${toLink(journal, { tables, storyHash: journal.storyHash })}`;
}

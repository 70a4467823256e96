/**
 * Bad files and links at the door of the save room: nothing may throw, nothing kept may change, and what is let in must be
 * something that a story can be asked to play.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Story as InkRuntime } from 'inkjs';
import { createSave } from '../../../src/save/index.ts';
import { createStory, type Journal, type Story } from '../../../src/story/index.ts';
import { readCorpus } from '../../prover/existence/index.ts';
import { buildHouse, CORPUS, ROOT } from '../../prover/house.ts';
import { chancesOf } from '../chances.ts';
import type { Outcome, Task } from '../checks.ts';
import { mangled, mangledLink, WAYS } from './mangle.ts';

/** Trials between two words about them. */
const EVERY = 2_000;

/** Throws bad files and links at a save room that keeps a few things. */
export async function hostile({
  count,
  seed,
  tell,
}: Pick<Task, 'count' | 'seed' | 'tell'>): Promise<Outcome> {
  const { save, story, goods, links } = await keptThings();
  const before = await everythingIn(save);
  const chances = chancesOf(seed, 'hostile');
  const crashes: string[] = [];
  const unplayable: string[] = [];
  const tally = { files: 0, links: 0, refused: 0, taken: 0 };
  for (let n = 0; n < count; n++) {
    const name = `seed ${seed}, trial ${n}`;
    try {
      const journal = chances.happens(0.5) ? await throwFile(n) : await throwLink();
      if (journal) {
        tally.taken++;
        const wrong = played(story, journal);
        if (wrong) unplayable.push(`${name}: ${wrong}`);
      } else tally.refused++;
    } catch (error) {
      crashes.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    if ((n + 1) % EVERY === 0) tell(n + 1, `${crashes.length} crashes, ${tally.taken} let in`);
  }
  const changed = (await everythingIn(save)) === before ? [] : ['what was kept is not what it was'];

  async function throwFile(n: number): Promise<Journal | null> {
    tally.files++;
    const way = WAYS[n % WAYS.length] as (typeof WAYS)[number];
    const bytes = mangled(chances.one(goods), way, chances);
    const found = await save.examine(new Blob([new Uint8Array(bytes)]));
    return found.kind === 'save' ? found.point.journal : null;
  }

  async function throwLink(): Promise<Journal | null> {
    tally.links++;
    const found = await save.fromLink(mangledLink(chances.one(links), chances));
    return 'journal' in found ? found.journal : null;
  }

  return {
    checks: [
      { name: 'nothing throws', failures: crashes },
      { name: 'what is let in can be played', failures: unplayable },
      { name: 'nothing kept is changed', failures: changed },
    ],
    sum: `${tally.files} files and ${tally.links} links: ${tally.refused} refused, ${tally.taken} let in`,
  };
}

/** What a replay of it does that it may not; null when it plays, stops or is told of. */
function played(story: Story, journal: Journal): string | null {
  try {
    const { run, at } = story.replay(journal);
    return run.turn.beats[at] ? null : 'the replay stands nowhere';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function keptThings() {
  const built = buildHouse();
  const json = built.json as string;
  const story = createStory(new InkRuntime(json), built.hash, built.choiceIds);
  const tables = JSON.parse(readFileSync(path.join(ROOT, 'story/links.json'), 'utf8'));
  // Without a database: all that is kept is in memory, and can be compared as a whole.
  const save = createSave({ tables: async () => ({ tables, storyHash: built.hash }) });
  await save.open();
  const goods: Uint8Array[] = [];
  const links: string[] = [];
  for (const { facts, choices } of readCorpus(CORPUS).journals) {
    const { run } = story.replay({
      storyHash: built.hash,
      seed: 7,
      facts,
      choices,
      beat: { index: 0, line: '' },
    });
    const beat = run.turn.beats[0];
    if (!beat) continue;
    const journal = run.journal(0);
    const point = {
      journal,
      chapter: beat.scene.chapter,
      chapterTitle: beat.scene.chapterTitle,
      sceneTitle: beat.scene.title,
      lastLine: beat.text,
      plate: beat.stage.plate,
      savedAt: 1_760_000_000_000,
      playedMs: 1_000,
    };
    save.keep({ point, snapshot: run.snapshot() });
    await save.write('new', point, run.snapshot(), null, { name: 'A place', locked: false });
    goods.push(await bytesOf(save.toFile(point)));
    const made = await save.toLink(journal);
    if ('fragment' in made) links.push(made.fragment);
  }
  await save.flush();
  goods.push(await bytesOf(await save.everything()));
  return { save, story, goods, links };
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** All that is kept, as one text. */
async function everythingIn(save: ReturnType<typeof createSave>): Promise<string> {
  const { slots, profile, read, settings } = await save.reopen();
  return JSON.stringify([slots, profile, [...read].sort(), settings]);
}

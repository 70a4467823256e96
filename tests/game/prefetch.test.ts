/** Fifty readers of the real story on a slow line: what the next beat shows is there before they get to it. */
import path from 'node:path';
import { Story as InkRuntime } from 'inkjs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { StagePort } from '../../src/game/index.ts';
import { createPrefetch } from '../../src/game/prefetch.ts';
import { chance } from '../../src/stage/motion/chance.ts';
import {
  type Beat,
  createStory,
  type ProfileFacts,
  type Run,
  type StageState,
  type Story,
} from '../../src/story/index.ts';
import { NAMES } from '../../story/names.ts';
import { buildStory } from '../../studio/compiler/story.ts';
import { FRESH, storyOf } from '../story/fixtures.ts';
import { createLoadingStage } from './loadingstage.ts';
import { createSlowLine } from './slowline.ts';

vi.mock('pixi.js', () => ({
  ImageSource: class {},
  Texture: class {
    destroy() {}
  },
}));
afterAll(() => vi.unstubAllGlobals());

const ROOT = path.join(import.meta.dirname, '../..');
const WALKS = 50;
/** 200 words a minute. */
const MS_A_WORD = 300;
/** From the beat to the first idle moment of a busy phone. */
const IDLE_MS = 50;
/** Somebody who has played before: choices stand open that others do not see. */
const KNOWING: ProfileFacts = { shards: ['s_falling'], lessons: [], allEndings: false };

function realStory(): Story {
  const names = { names: NAMES, assets: path.join(ROOT, 'assets') };
  const { json, hash, choiceIds, errors } = buildStory(path.join(ROOT, 'story/main.ink'), names);
  if (json === null) throw new Error(errors.map((error) => error.message).join('\n'));
  return createStory(new InkRuntime(json), hash, choiceIds);
}

const wordsOf = (text: string) => text.split(/\s+/).length;

/** What a reader has before them: the line, and at a menu what may be chosen. */
function wordsAt(run: Run, beat: Beat): number {
  const isMenu = beat === run.turn.beats.at(-1);
  const choices = isMenu ? run.turn.choices : [];
  return [beat, ...choices].reduce((sum, { text }) => sum + wordsOf(text), 0);
}

/** One reader, who takes any open choice as soon as another. */
async function walk(story: Story, seed: number) {
  const line = createSlowLine();
  const stage = createLoadingStage(line);
  const prefetch = createPrefetch(stage.port, undefined, (work) => line.later(IDLE_MS, work));
  const random = chance(seed);
  const run = story.begin(seed, seed % 2 === 0 ? FRESH : KNOWING);
  const waited: string[] = [];
  const stale: string[] = [];
  for (;;) {
    for (const [at, beat] of run.turn.beats.entries()) {
      stage.port.show(beat.stage, { mode: 'play' });
      for (const name of stage.missing) {
        waited.push(`walk ${seed}, ${run.choices.at(-1) ?? 'begin'}, beat ${beat.id.turn}.${at}: ${name}`);
      }
      stale.push(...stage.stale());
      prefetch.after(run.turn, at, run);
      await line.pass(wordsAt(run, beat) * MS_A_WORD);
    }
    const open = run.turn.choices.filter((choice) => choice.locked === undefined);
    const choice = open[Math.floor(random() * open.length)];
    if (!choice) return { waited, stale, pictures: stage.asked };
    run.choose(choice.key);
  }
}

const YARD = `
In the yard. # plate: yard
In the house. # plate: house
In the house still.
* [Back. # id: back]
  In the yard again. # plate: yard
-> END
`;

it('names what is to come again in each scene, so that the stage does not let go of it', () => {
  const named: string[][] = [];
  const prefetch = (states: readonly StageState[]) => named.push(states.map(({ plate }) => plate ?? ''));
  const { after } = createPrefetch({ prefetch } as unknown as StagePort, undefined, (work) => work());
  const run = storyOf(YARD).begin(1, FRESH);
  for (const at of run.turn.beats.keys()) after(run.turn, at, run);
  expect(named).toEqual([['yard', 'house'], ['yard'], ['house', 'yard']]);
});

describe('fifty walks at 200 words a minute on 4 Mbit/s', () => {
  const walks: Awaited<ReturnType<typeof walk>>[] = [];
  beforeAll(async () => {
    const story = realStory();
    for (let seed = 1; seed <= WALKS; seed++) walks.push(await walk(story, seed));
  }, 60_000);

  it('see at least five plates and their people', () => {
    expect(Math.min(...walks.map(({ pictures }) => pictures))).toBeGreaterThan(10);
  });

  it('find every picture there at every step', () => {
    // The first beat is excluded: nothing names its plate before Begin is pressed, so it loads from that press on.
    expect(walks.flatMap(({ waited }) => waited.filter((beat) => !beat.includes('beat 0.0:')))).toEqual([]);
  });

  it('hold nothing of a scene two scenes later', () => {
    expect(walks.flatMap(({ stale }) => stale)).toEqual([]);
  });
});

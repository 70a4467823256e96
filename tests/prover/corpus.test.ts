import { Story as InkRuntime } from 'inkjs';
import { describe, expect, it } from 'vitest';
import { createStory } from '../../src/story/index.ts';
import { nameOf, readCorpus, replayCorpus, targetsOf, wayOf } from '../../studio/prover/existence/index.ts';
import { replayed } from '../../studio/prover/existence/replayed.ts';
import { buildHouse, CORPUS } from '../../studio/prover/house.ts';
import { loadStory } from '../../studio/prover/ink/engine.ts';

describe('the kept journals', () => {
  const corpus = readCorpus(CORPUS);
  const built = buildHouse();
  const json = built.json as string;

  it('play in the story as it is now, but for what is listed as intended', () => {
    expect(corpus.journals.length).toBeGreaterThan(5);
    // The runtime that ships, as in a reader's browser.
    const story = createStory(new InkRuntime(json), built.hash, built.choiceIds);
    expect(replayCorpus(story, corpus)).toEqual([]);
  });

  it('list no divergence as intended that does not happen any more', () => {
    const story = createStory(new InkRuntime(json), built.hash, built.choiceIds);
    const happens = replayCorpus(story, { ...corpus, intended: [] });
    for (const { why: _, ...meant } of corpus.intended)
      expect(happens).toContainEqual(expect.objectContaining(meant));
  });

  it('meet everything that is written, played by ink itself', () => {
    const ink = loadStory(json);
    const met = new Set<string>();
    for (const journal of corpus.journals) {
      const { facts, choices } = wayOf(journal);
      for (const name of replayed(ink, facts, choices).met) met.add(name);
    }
    // What is missing here was written since the last `npm run prove`.
    expect(
      targetsOf(ink)
        .map(nameOf)
        .filter((name) => !met.has(name)),
    ).toEqual([]);
  });
});

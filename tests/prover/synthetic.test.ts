import { Story as InkRuntime } from 'inkjs';
import { Compiler } from 'inkjs/full';
import { describe, expect, it } from 'vitest';
import { mixSeed } from '../../src/story/hash.ts';
import { loopStory, syntheticStory } from './synthetic.ts';

function compiled(source: string): InkRuntime {
  const json = new Compiler(source).Compile().ToJson();
  if (typeof json !== 'string') throw new Error('no story');
  return new InkRuntime(json);
}

const idOf = (choice: { readonly tags: string[] | null }) =>
  choice.tags?.find((tag) => tag.startsWith('id: '))?.slice(4) ?? '';

/** Plays on to the next menu or end: what was said, and the tags on it. */
function told(story: InkRuntime): { readonly said: string; readonly tags: readonly string[] } {
  let said = '';
  const tags: string[] = [];
  while (story.canContinue) {
    said += story.Continue();
    tags.push(...(story.currentTags ?? []));
  }
  expect(story.hasError).toBe(false);
  return { said, tags };
}

/** Gates and marks that the source reads, and where it does so last: scenes stand in the order in which they are met. */
function lastReads(source: string): ReadonlyMap<string, number> {
  const reads = source.matchAll(/\{(?:marks \? )?(\w+)(?: > 0)?[:}]/g);
  return new Map([...reads].map((read) => [read[1] ?? '', read.index]));
}

interface Explored {
  /** Turn starts, told apart by what is read after them. */
  readonly states: number;
  readonly ends: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/** Breadth-first with nothing but ink: every choice of every menu, in every state that is new. */
function explored(source: string): Explored {
  const story = compiled(source);
  const reads = lastReads(source);
  const seen = new Set<string>(['start']);
  const ends: string[] = [];
  const ids = new Set<string>();
  const queue: { json: string; choice: number }[] = [];
  const meet = () => {
    const { tags } = told(story);
    if (story.currentChoices.length === 0) ends.push(tags.at(-1) ?? '');
    const json = story.state.ToJson();
    const marks = String(story.variablesState.$('marks')).split(', ');
    for (const choice of story.currentChoices) {
      const id = idOf(choice);
      ids.add(id);
      const gather = source.indexOf('\n- ', source.indexOf(`# id: ${id}`));
      const values = [...reads]
        .filter(([, at]) => at > gather)
        .map(([name]) => (name.startsWith('m_') ? marks.includes(name) : story.variablesState.$(name)));
      const state = `${id} ${values.join()}`;
      if (!seen.has(state)) queue.push({ json, choice: choice.index });
      seen.add(state);
    }
  };
  meet();
  for (const { json, choice } of queue) {
    story.state.LoadJson(json);
    story.ChooseChoiceIndex(choice);
    meet();
  }
  return { states: seen.size, ends, ids };
}

describe('a synthetic story', () => {
  it.each([
    [{ words: 700, states: 10, chapters: 1, seed: 1 }],
    [{ words: 1_000, states: 40, chapters: 1, seed: 2 }],
    [{ words: 2_000, states: 100, chapters: 2, seed: 3 }],
    [{ words: 2_500, states: 400, chapters: 1, seed: 4 }],
    [{ words: 3_000, states: 900, chapters: 3, seed: 5 }],
    [{ words: 4_000, states: 1_500, chapters: 2, seed: 6 }],
    [{ words: 4_000, states: 300, chapters: 2, seed: 7 }],
    [{ words: 2_500, states: 250, chapters: 1, seed: 8 }],
    [{ words: 5_000, states: 700, chapters: 1, seed: 9 }],
  ])('has as many states as it says: %o', (options) => {
    const { source, states } = syntheticStory(options);
    const found = explored(source);
    expect(found.states).toBe(states);
    expect(new Set(found.ends)).toEqual(new Set(['ending: vow']));
    expect(found.ids.size).toBe(source.split('# id: ').length - 1);
  });

  const large = syntheticStory({ words: 100_000, states: 200_000, chapters: 10, seed: 1 });

  it('comes near the asked size, and compiles', () => {
    expect(Math.abs(large.states / 200_000 - 1)).toBeLessThan(0.05);
    expect(Math.abs(large.words / 100_000 - 1)).toBeLessThan(0.02);
    expect(large.source.match(/# chapter: /g)).toHaveLength(10);
    const story = compiled(large.source);
    expect(told(story).said).not.toBe('');
    expect(story.currentChoices.length).toBeGreaterThanOrEqual(2);
  }, 60_000);

  it('counts its words as a reader would', () => {
    const { source, words } = syntheticStory({ words: 2_000, states: 100, chapters: 1, seed: 8 });
    const text = source
      .slice(source.indexOf('=== scene_0'))
      .split('\n')
      .filter((line) => !/^\s*(===|#|->|~)/.test(line))
      .map((line) => line.replace(/#.*|IDO:|^\s*[*-]|\{[^{}]*?[:}]/g, ''));
    expect(
      text
        .join(' ')
        .split(/[^A-Za-z]+/)
        .filter(Boolean),
    ).toHaveLength(words);
  });

  it('has scenes of ten to fifteen lines and menus of two to four, some with one choice opened', () => {
    const opened = new Set<number>();
    for (const scene of large.source.split(/=== scene_\d+ ===/).slice(1)) {
      const lines = scene.split('\n').filter((line) => /^(- |\{| {4})?[A-Z{]/.test(line));
      expect(lines.length).toBeGreaterThanOrEqual(10);
      expect(lines.length).toBeLessThanOrEqual(15);
      const free = scene.match(/^\* \[/gm)?.length ?? 0;
      expect(free).toBeGreaterThanOrEqual(2);
      expect(free).toBeLessThanOrEqual(4);
      opened.add(scene.match(/^\* \{/gm)?.length ?? 0);
      // A turn plays one opening: few reads in each keep what it asks small.
      expect(scene.match(/^\{|^\* \{/gm)?.length ?? 0).toBeLessThanOrEqual(3);
    }
    expect(opened).toEqual(new Set([0, 1]));
    expect(large.source.match(/\{marks \?/g)?.length).toBeGreaterThan(20);
  });

  it('is the same for the same seed, and another for another', () => {
    const options = { words: 2_000, states: 100, chapters: 1, seed: 1 };
    expect(syntheticStory(options)).toEqual(syntheticStory(options));
    expect(syntheticStory({ ...options, seed: 2 }).source).not.toBe(syntheticStory(options).source);
  });

  it('says when there is no room', () => {
    expect(() => syntheticStory({ words: 700, states: 10_000, chapters: 1, seed: 1 })).toThrow(RangeError);
    expect(() => syntheticStory({ words: 700, states: 5, chapters: 9, seed: 1 })).toThrow(RangeError);
  });
});

/** Plays to the end at random: the choices offered, menu by menu, those taken, and all that is said. */
function played(story: InkRuntime, seed: number) {
  story.ResetState();
  const offered: string[][] = [];
  const taken: string[] = [];
  let all = '';
  for (;;) {
    const { said, tags } = told(story);
    all += said;
    if (story.currentChoices.length === 0) return { offered, taken, all, end: tags.at(-1) };
    expect(taken.length).toBeLessThan(2_000);
    offered.push(story.currentChoices.map(idOf));
    const pick = mixSeed(seed * 5_000 + taken.length) % story.currentChoices.length;
    taken.push(offered.at(-1)?.[pick] ?? '');
    story.ChooseChoiceIndex(pick);
  }
}

describe('a story with loops', () => {
  const source = loopStory(3);
  const story = compiled(source);
  const runs = Array.from({ length: 200 }, (_, seed) => played(story, seed));
  const times = (list: readonly string[], id: string) => list.filter((each) => each === id).length;

  it('ends, having offered all it has', () => {
    expect(new Set(runs.map(({ end }) => end))).toEqual(new Set(['ending: vow']));
    const ids = [...source.matchAll(/# id: ([\w-]+)/g)].map((found) => found[1]);
    expect(ids).toHaveLength(4 + 3 * 3);
    expect(new Set(runs.flatMap(({ offered }) => offered.flat()))).toEqual(new Set(ids));
  });

  it('takes once-only choices once and sticky ones again, in the tunnel as well', () => {
    for (const { taken } of runs) {
      expect(times(taken, 'ask-answer')).toBeLessThanOrEqual(1);
      expect(times(taken, 'hub-door-1')).toBeLessThanOrEqual(1);
    }
    expect(Math.max(...runs.map(({ taken }) => times(taken, 'hub-door-2')))).toBeGreaterThan(1);
    expect(Math.max(...runs.map(({ taken }) => times(taken, 'ask-nothing')))).toBeGreaterThan(2);
    expect(Math.max(...runs.map(({ taken }) => times(taken, 'hub-wait')))).toBeGreaterThan(4);
  });

  it('goes through its sequences, and says what its functions return', () => {
    for (const { all } of runs) {
      expect(all.match(/bell rings\./g)).toHaveLength(1);
      expect(all.match(/moth/g)).toHaveLength(1);
    }
    const said = runs.map(({ all }) => all).join();
    for (const text of ['has stopped. On the roof rain', 'weighs heavy', 'weighs light', 'weighs nothing'])
      expect(said).toContain(text);
    for (const text of [
      'The chair is',
      'It has asked before.',
      'You know the way.',
      'your feet in it.',
      'It calls',
    ])
      expect(said).toContain(text);
  });

  it('has as many rooms as asked', () => {
    expect(told(compiled(loopStory(1))).said).toContain('bell');
    expect(loopStory(7).match(/=== room_/g)).toHaveLength(7);
  });
});

import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/story/place.ts';
import { ENDINGS } from '../../story/endings.ts';
import { MARKS } from '../../story/tiers.ts';
import type { BuiltStory } from '../../studio/compiler/story.ts';
import { targetsOf } from '../../studio/prover/existence/index.ts';
import { bookOf, chapterHash, houseChapters } from '../../studio/prover/house.ts';
import { loadStory } from '../../studio/prover/ink/engine.ts';
import { checkVoice, existenceOf, readersOf, withRuns, wordsIn } from '../../studio/prover/judge.ts';
import { lacking } from '../../studio/prover/release.ts';
import { rejected } from '../../studio/prover/rules/index.ts';
import { explore } from '../../studio/prover/safety/explore.ts';
import { proofOf } from '../../studio/prover/safety/proof.ts';
import { CUT, DECLARED, type Edit, LAST, openingOf } from './opening.ts';

const CANON = {
  ...DECLARED,
  endings: Object.keys(ENDINGS),
  corpus: { journals: [], intended: [] },
};

function proved(built: BuiltStory) {
  const chapters = houseChapters(built);
  const proofs = chapters.specs.map((spec) => proofOf(spec, explore(spec)));
  const book = bookOf(chapters, proofs);
  return { chapters, proofs, book, faults: withRuns(book, proofs), ink: loadStory(built.json as string) };
}

describe('the story as it is', () => {
  it('is proved, chapter by chapter', () => {
    const { chapters, proofs, faults } = proved(openingOf());
    expect(chapters.findings).toEqual([]);
    expect(faults).toEqual([]);
    for (const { file, covered, states, graph } of proofs) {
      expect(covered, file).toBe(true);
      expect(states, file).toBeGreaterThan(2);
      expect(graph.leaves.length, file).toBeGreaterThan(2);
    }
  });

  it('breaks no rule and keeps its persons and its words', () => {
    const { chapters, book, ink } = proved(openingOf());
    expect(rejected(ink.mainContentContainer, { marks: MARKS, sets: chapters.sets })).toEqual([]);
    expect(checkVoice(book, CANON)).toEqual([]);
  });

  it('has a journal for everything written, but for what waits for a shard', () => {
    const { book, ink } = proved(openingOf());
    const { journals, unreachable, undecided, waiting } = existenceOf(book, ink, CANON);
    expect(unreachable).toEqual([]);
    expect(undecided).toEqual([]);
    expect(new Set(waiting.flatMap(({ facts }) => facts))).toEqual(
      new Set(['shards.s_falling', 'shards.s_hand']),
    );
    const covered = journals.flatMap(({ covers }) => covers).length;
    expect(covered + waiting.length).toBe(targetsOf(ink).length);
  });

  it('tells its writer what a reader meets', () => {
    const { book, ink } = proved(openingOf());
    const { words, shown, ends, unseen } = readersOf(book, CANON, wordsIn(ink));
    expect(shown.least).toBeLessThan(shown.median);
    expect(shown.most).toBeLessThan(words);
    expect(unseen.uniform).toBeGreaterThan(0.1);
    expect(ends.map(({ end }) => end).toSorted()).toEqual(CUT.map((knot) => `unwritten at ${knot}`));
  });

  it('could not be released yet, and says why', () => {
    const story = openingOf();
    const { book, ink } = proved(story);
    const declared = { endings: CANON.endings, codex: [...DECLARED.codex, 'the-kansas'] };
    const messages = lacking(story, book, existenceOf(book, ink, CANON), declared).map(
      ({ message }) => message,
    );
    expect(messages.filter((message) => message.startsWith('unwritten'))).toHaveLength(CUT.length);
    expect(messages).toContain('choice scrap-reach waits for shards.s_falling, which nothing gives');
    expect(messages).toContain('ending vow stands in no line');
    expect(messages).toContain('shard s_falling stands in no line');
    expect(messages.filter((message) => message.startsWith('codex'))).toEqual([
      'codex the-kansas stands in no line',
    ]);
  });
});

describe('an edit of the story', () => {
  it('that lets a menu be empty is found, with a run that comes to it', () => {
    const built = openingOf(
      [LAST, '* [One click, and down', '* {trust_ido > 3} [One click, and down'],
      [LAST, '* [Two clicks. No.', '* {trust_ido > 1} [Two clicks. No.'],
      [LAST, '* [Not one, not two.', '* {daughter} [Not one, not two.'],
    );
    const { faults, ink } = proved(built);
    expect(faults.map(({ claim }) => claim)).toContain('every menu can be answered');
    const fault = faults.find(({ claim }) => claim === 'every menu can be answered');
    expect(placeOf(built.map, fault?.path ?? '')).toMatch(/01-scrap\.ink:\d+$/);
    expect(fault?.run?.length).toBeGreaterThan(10);
    const run = fault?.run ?? [];
    ink.ResetState();
    const played = () => {
      for (const id of run) {
        while (ink.canContinue) ink.Continue();
        ink.ChooseChoiceIndex(ink.currentChoices.findIndex((choice) => choice.tags?.includes(`id: ${id}`)));
      }
      while (ink.canContinue) ink.Continue();
    };
    expect(played).toThrow(/ran out of content/);
  });

  it('that lets a Gate leave its range is found', () => {
    const built = openingOf(['state.ink', 'clamp(trust_ido + n, 0, 3)', 'clamp(trust_ido + n, 0, 9)']);
    const { faults } = proved(built);
    expect(new Set(faults.map(({ claim }) => claim))).toEqual(
      new Set(['every variable stays within its range']),
    );
    expect(faults[0]?.message).toBe('trust_ido becomes 4; it may be 0 or 1 or 2 or 3');
    // At the first chance nobody can have that much trust yet, whatever the chapter takes for possible; later they can.
    expect(faults[0]?.run).toBe(null);
    expect(faults.some(({ run }) => run && run.length > 3)).toBe(true);
  });

  it('that asks for more than can ever be given leaves text that nobody meets', () => {
    const built = openingOf([
      LAST,
      'You are round and wet, and have no views.',
      '{trust_ido > 2: You are round.|You are wet.}',
    ]);
    const { book, ink } = proved(built);
    const { unreachable } = existenceOf(book, ink, CANON);
    const places = unreachable.map((target) => ('path' in target ? placeOf(built.map, target.path) : ''));
    expect(places).toEqual([expect.stringMatching(/^book1\/01-scrap\.ink:\d+$/)]);
  });

  it('re-proves what it touches', () => {
    const hashes = (...edits: readonly Edit[]) => {
      const { specs } = houseChapters(openingOf(...edits));
      return Object.fromEntries(specs.map((spec) => [spec.file, chapterHash(spec, 'prover')]));
    };
    const FALL = 'book1/00-the-fall.ink';
    const before = hashes();
    const changed = (after: Record<string, string>) =>
      Object.keys(before).filter((file) => before[file] !== after[file]);
    expect(changed(hashes())).toEqual([]);
    expect(changed(hashes([LAST, 'They do not agree.', 'They agree.']))).toEqual([LAST]);
    expect(changed(hashes([FALL, 'It was made for one.', 'It was made for two.']))).toEqual([FALL]);
    expect(changed(hashes(['state.ink', 'm_door_bolted = 42', 'm_door_bolted = 42, m_later = 999']))).toEqual(
      [],
    );
    expect(
      changed(hashes(['state.ink', 'clamp(trust_ido + n, 0, 3)', 'clamp(trust_ido + n, 1, 3)'])),
    ).toEqual([FALL, LAST]);
  });
});

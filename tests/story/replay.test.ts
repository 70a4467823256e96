import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRESH, storyOf, WALKED, walk } from './fixtures.ts';

const picks = fc.array(fc.nat({ max: 5 }), { maxLength: 12 });
const IDS = ['open', 'stay', 'remember', 'again', 'leave'];
const story = storyOf(WALKED, 'h1', IDS);

/** The story with a passage changed. */
const edited = (from: string, to: string) => storyOf(WALKED.replace(from, to), 'h2', IDS);

describe('a journal', () => {
  it('plays again to the same place, for any walk and beat', () => {
    fc.assert(
      fc.property(picks, fc.nat({ max: 4 }), (way, index) => {
        const run = walk(story.begin(11, FRESH), way);
        const at = index % run.turn.beats.length;
        const again = story.replay(JSON.parse(JSON.stringify(run.journal(at))));
        expect(again.run.turns()).toEqual(run.turns());
        expect(again).toMatchObject({ at, divergences: [], replayed: run.choices.length });
      }),
      { numRuns: 150 },
    );
  });

  it('finds the same line after a harmless edit before it', () => {
    const longer = edited('A line where they meet.', 'A new line.\nA line where they meet.');
    fc.assert(
      fc.property(picks, fc.nat({ max: 4 }), (way, index) => {
        const run = walk(story.begin(11, FRESH), way);
        const beat = run.turn.beats[index % run.turn.beats.length];
        const again = longer.replay(run.journal(beat?.id.index ?? 0));
        expect(again.divergences).toEqual([]);
        expect(again.run.turn.beats[again.at]?.text).toBe(beat?.text);
      }),
      { numRuns: 100 },
    );
  });

  it('that came as a link, without hashes of texts and knots of lines, plays to the same place and lists nothing', () => {
    const run = walk(story.begin(11, FRESH), [1, 0]);
    const { choices, beat, ...rest } = run.journal(run.turn.beats.length - 1);
    const bare = {
      ...rest,
      choices: choices.map((entry) => entry.replace(/~.*$/, '~')),
      beat: { index: beat.index + 3, line: beat.line.replace(/^[^:]*/, '') },
    };
    const again = edited('Another, {trust', 'One more, {trust').replay(bare);
    expect(again).toMatchObject({ at: beat.index, replayed: choices.length });
    expect(again.divergences).toEqual([]);
  });

  it('goes on over a reworded choice and a menu that gained one, and lists it', () => {
    const run = walk(story.begin(1, FRESH), [1, 1]);
    const reworded = edited('* [Stay. # id: stay]', '* [New. # id: new]\n  New.\n* [Stay put. # id: stay]');
    const { replayed, divergences } = reworded.replay(run.journal(0));
    expect(replayed).toBe(2);
    expect(divergences).toEqual([{ kind: 'reworded', turn: 0, key: 'stay', text: 'Stay put.' }]);
  });

  it('stops at the menu where a choice is gone', () => {
    const run = walk(story.begin(1, FRESH), [0, 0, 1]);
    const without = storyOf(WALKED.replace(/\+ \{hub < 5\}[\s\S]*?-> hub\n/, ''), 'h2', [
      'open',
      'stay',
      'leave',
    ]);
    const { run: stopped, replayed, divergences, at } = without.replay(run.journal(0));
    expect(replayed).toBe(1);
    expect(divergences).toEqual([{ kind: 'gone', turn: 1, key: 'again' }]);
    expect(stopped.turn.choices.map((choice) => choice.key)).toEqual(['leave']);
    expect(at).toBe(stopped.turn.beats.length - 1);
  });

  it('tells a choice whose condition is now false from one that is gone', () => {
    const run = walk(story.begin(1, FRESH), [0, 0]);
    const closed = edited('{hub < 5}', '{hub < 0}');
    expect(closed.replay(run.journal(0)).divergences).toEqual([
      { kind: 'closed', turn: 1, key: 'again', reason: 'not offered here now' },
    ]);
  });

  it('clamps to the turn when its line is no more, and says so', () => {
    const run = story.begin(1, FRESH);
    const journal = run.journal(1);
    const cut = edited('Another, {trust > 1: trusting|wary}. # weather: ash 0.3\n', '');
    const { at, divergences } = cut.replay(journal);
    expect(at).toBe(0);
    expect(divergences).toMatchObject([{ kind: 'line-moved' }]);
  });

  it('never throws, whatever a journal holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 6 }), fc.nat(), fc.string(), (choices, index, line) => {
        const journal = { storyHash: 'x', seed: 1, facts: FRESH, choices, beat: { index, line } };
        const { run, at } = story.replay(journal);
        expect(run.turn.beats[at]).toBeDefined();
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StoryError } from '../../src/story/index.ts';
import { FRESH, storyOf, WALKED, walk } from './fixtures.ts';

const picks = fc.array(fc.nat({ max: 5 }), { maxLength: 12 });
const story = storyOf(WALKED, 'h1');

describe('a turn', () => {
  const run = storyOf(WALKED).begin(1, FRESH);
  it('carries the whole picture on every beat', () => {
    const [first, second] = run.turn.beats;
    expect(first?.text).toBe('A line in the yard.');
    expect(first?.scene.title).toBe('Yard');
    expect(first?.stage).toMatchObject({
      plate: 'scrapyard dawn',
      actors: [{ who: 'ido', look: 'tired', pose: null, slot: 'centre', distance: 'far' }],
    });
    expect(second?.stage.weather).toEqual({ kind: 'ash', strength: 0.3 });
    expect(second?.stage.actors).toBe(first?.stage.actors);
  });
  it('offers choices with their ids and hides what a shard opens', () => {
    expect(run.turn.choices.map((choice) => choice.key)).toEqual(['open', 'stay']);
    const withShard = storyOf(WALKED).begin(1, { ...FRESH, shards: ['s_one', 's_unknown'] });
    expect(withShard.turn.choices.at(-1)).toMatchObject({ key: 'remember', because: 'shards' });
  });
  it('keeps cues to their own beat', () => {
    const turn = storyOf(WALKED).begin(1, FRESH).choose('open');
    expect(turn.beats.map((beat) => beat.cues)).toEqual([[{ kind: 'sound', name: 'lid' }], [], []]);
  });
  it('knows speakers, asides and the ending', () => {
    const played = storyOf(WALKED).begin(1, FRESH);
    played.choose('open');
    const turn = played.choose('leave');
    expect(turn.beats.map((beat) => [beat.speaker, beat.text])).toEqual([
      [{ who: 'ido', aside: false }, 'I thought you were.'],
      [{ who: 'ido', aside: true }, 'Nothing.'],
    ]);
    expect(turn.end).toEqual({ kind: 'ending', id: 'vow' });
    expect(turn.choices).toEqual([]);
  });
});

describe('any ink story', () => {
  it('runs without ids, tags or endings', () => {
    const plain = storyOf('One.\n* Go[.] on\n  Two.\n* Go[.] on\n  Three.\n- Done.\n').begin(1, FRESH);
    const keys = plain.turn.choices.map((choice) => choice.key);
    expect(keys).toEqual(['|Go.|0', '|Go.|1']);
    const turn = plain.choose('|Go.|1');
    expect(turn.beats.map((beat) => beat.text)).toEqual(['Go on', 'Three.', 'Done.']);
    expect(turn.end).toEqual({ kind: 'stopped' });
  });
  it('leaves unknown tags alone', () => {
    const odd = storyOf('One. # CLEAR # audio: x.mp3\n').begin(1, FRESH);
    expect(odd.turn.beats).toHaveLength(1);
  });
  it('keeps the last words up when a choice leads straight to a menu', () => {
    const run = storyOf('Words.\n* [A # id: a]\n  -> k\n=== k\n* [B # id: b]\n  End.\n-> END').begin(
      1,
      FRESH,
    );
    const turn = run.choose('a');
    expect(turn.beats).toHaveLength(1);
    expect(turn.beats[0]).toMatchObject({ text: 'Words.', id: { turn: 1, index: 0 } });
  });
  it('stops an endless loop with an error instead of hanging', () => {
    expect(() => storyOf('-> k\n=== k\nOn and on.\n-> k').begin(1, FRESH)).toThrow(StoryError);
  });
});

describe('choosing', () => {
  it('refuses what is not offered and what is locked', () => {
    const run = storyOf(
      'Go.\n* [A # id: a # locked: Ask at the market]\n  Never.\n* [B # id: b]\n  End.\n',
    ).begin(1, FRESH);
    expect(() => run.choose('c')).toThrow(RangeError);
    expect(() => run.choose('a')).toThrow(RangeError);
    expect(run.choose('b').beats[0]?.text).toBe('End.');
  });
  it('stands where it stood when the story breaks', () => {
    const broken = `
VAR n = 0
Go.
* [Break # id: break]
  Before. {pick(1)}
  -> END
* [Fine # id: fine]
  Well.
  -> END
=== function pick(x)
{ x > 0:
  ~ return pick2(x)
}
=== function pick2(x)
~ return LIST_VALUE(x)
`;
    const run = storyOf(broken).begin(1, FRESH);
    const before = run.turn;
    expect(() => run.choose('break')).toThrow(StoryError);
    // Where in the source it was: ink tells the pointer only in its message.
    expect(() => run.choose('break')).toThrow(
      expect.objectContaining({ path: expect.stringMatching(/pick2|c-0/) }),
    );
    expect(run.turn).toBe(before);
    expect(run.choices).toEqual([]);
    expect(run.choose('fine').beats[0]?.text).toBe('Well.');
  });
});

describe('rewind', () => {
  it('then forward gives equal beats, for any walk', () => {
    fc.assert(
      fc.property(picks, fc.nat({ max: 12 }), (way, back) => {
        const run = walk(story.begin(9, FRESH), way);
        const turns = [...run.turns()];
        const entries = [...run.choices];
        const to = Math.min(back, turns.length - 1);
        run.rewind(to);
        expect(run.turn).toEqual(turns[to]);
        for (const entry of entries.slice(to)) run.choose(entry.split('~')[0] as string);
        expect(run.turns()).toEqual(turns);
      }),
      { numRuns: 200 },
    );
  });
  it('refuses a turn that never was', () => {
    expect(() => story.begin(1, FRESH).rewind(3)).toThrow(RangeError);
  });
  it('lets two runs of one story take turns', () => {
    const one = story.begin(1, FRESH);
    one.choose('open');
    const two = story.begin(2, FRESH);
    two.choose('stay');
    expect(one.choose('again').beats[0]?.text).toBe('Round.');
    expect(two.choose('leave').end).toEqual({ kind: 'ending', id: 'vow' });
  });
});

describe('peek', () => {
  it('tells what a choice shows and changes nothing', () => {
    fc.assert(
      fc.property(picks, (way) => {
        const run = walk(story.begin(5, FRESH), way);
        const before = { turn: run.turn, snapshot: run.snapshot(), journal: run.journal(0) };
        const peeked = run.turn.choices.map((choice) => run.peek(choice.key));
        expect({ turn: run.turn, snapshot: run.snapshot(), journal: run.journal(0) }).toEqual(before);
        run.turn.choices.forEach((choice, index) => {
          const fresh = walk(story.begin(5, FRESH), way);
          expect(peeked[index]).toEqual(fresh.choose(choice.key).beats);
        });
      }),
      { numRuns: 60 },
    );
  });
  it('says nothing of a choice that is not there', () => {
    expect(story.begin(1, FRESH).peek('nowhere')).toEqual([]);
  });
});

describe('restore', () => {
  it('continues like the run it was taken from, and recalls the turns before', () => {
    fc.assert(
      fc.property(picks, picks, (way, more) => {
        const first = walk(story.begin(3, FRESH), way);
        const journal = first.journal(0);
        const snapshot = structuredClone(first.snapshot());
        const again = story.restore(structuredClone(journal), snapshot);
        if (!again) throw new Error('did not restore');
        expect(again.turn).toEqual(first.turn);
        walk(first, more);
        walk(again, more);
        expect(again.turn).toEqual(first.turn);
        expect(again.turns()).toEqual(first.turns());
        expect(again.journal(0)).toEqual(first.journal(0));
      }),
      { numRuns: 100 },
    );
  });
  it('does not trust a snapshot of another story, of another turn, or a damaged one', () => {
    const run = walk(story.begin(3, FRESH), [0, 0]);
    const [journal, snapshot] = [run.journal(0), run.snapshot()];
    expect(story.restore(journal, { ...snapshot, storyHash: 'other' })).toBeNull();
    expect(story.restore(journal, { ...snapshot, turn: 1 })).toBeNull();
    expect(story.restore(journal, { ...snapshot, ink: '{"inkSaveVersion":10' })).toBeNull();
    expect(story.restore(journal, { ...snapshot, ink: '{}' })).toBeNull();
  });
});

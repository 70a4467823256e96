import { describe, expect, it } from 'vitest';
import { MissingEntry, MissingWay, Player } from '../../studio/prover/book.ts';
import { chanceOf } from '../../studio/prover/reader/chance.ts';
import { ask, bookOf, does, ends, exits, FRESH, outcomesOf, randomBook, storyOf } from './graphs.ts';

describe('a player', () => {
  it('reads what earlier turns wrote', () => {
    const book = storyOf(
      {
        yard: does({ lines: ['Yard.'], menu: { trust: 'trusting', go: 'gate' } }),
        trusting: does({ writes: { trust: '2' }, menu: { go: 'gate' } }),
        gate: ask('trust', {
          1: does({ lines: ['Wary.'] }),
          2: does({ lines: ['Trusting.'], marks: ['node gate'] }),
        }),
      },
      { trust: '1' },
    );
    const wary = Player.begin(book, FRESH);
    expect(wary.turn.lines.map((line) => line.text)).toEqual(['Yard.']);
    expect(wary.choose('go').pieces).toEqual(['Wary.']);
    const other = Player.begin(book, FRESH);
    other.choose('trust');
    expect(other.choose('go')).toMatchObject({
      pieces: ['Trusting.'],
      marks: ['node gate'],
      end: { kind: 'stopped' },
    });
    expect(other.choices).toEqual(['trust', 'go']);
  });

  it('goes into another chapter in the same turn, and forgets how often it was where', () => {
    const book = bookOf([
      {
        file: 'one.ink',
        entries: { one: 'a' },
        controls: {
          a: does({ lines: ['A.'], counts: { '#a': 1 }, menu: { on: 'b' } }),
          b: ask('#a', {
            1: does({
              lines: ['B.'],
              knots: ['b'],
              writes: { x: '1' },
              counts: { '#a': 5 },
              end: exits('two'),
            }),
          }),
        },
      },
      {
        file: 'two.ink',
        entries: { two: 'c' },
        controls: {
          c: ask('#a', { 0: ask('x', { 1: does({ lines: ['C.'], knots: ['c'], end: ends('vow') }) }) }),
        },
      },
    ]);
    const player = Player.begin(book, FRESH);
    player.choose('on');
    expect(player.turn).toMatchObject({
      pieces: ['B.', 'C.'],
      knots: ['b', 'c'],
      chapter: 1,
      end: { kind: 'ending', id: 'vow' },
    });
  });

  it('tells counts apart up to a number, then by their rest', () => {
    const book = storyOf(
      { hub: does({ counts: { '#hub': 1 }, menu: { again: 'hub' } }) },
      {},
      { '#hub': { from: 2, period: 3 } },
    );
    const player = Player.begin(book, FRESH);
    const counts = [player.value('#hub')];
    for (let n = 0; n < 7; n++) {
      player.choose('again');
      counts.push(player.value('#hub'));
    }
    expect(counts).toEqual(['1', '2', '3', '4', '2', '3', '4', '2']);
  });

  it('begins with what earlier playthroughs left', () => {
    const book = storyOf({ a: does({}) }, { all_endings: 'false' });
    const facts = { shards: ['s_line'], lessons: ['lesson_heart'], allEndings: true };
    const player = Player.begin(book, facts);
    const keys = ['shards.s_line', 'lessons.lesson_heart', 'all_endings', 'shards.s_order'];
    expect(keys.map((key) => player.value(key))).toEqual(['true', 'true', 'true', 'false']);
    expect(Player.begin(book, FRESH).value('all_endings')).toBe('false');
  });

  it('takes the way that the dice say', () => {
    const book = storyOf({ a: ask('?0', { 0: does({ lines: ['Low.'] }), 1: does({ lines: ['High.'] }) }) });
    expect(Player.begin(book, FRESH).turn.pieces).toEqual(['Low.']);
    expect(Player.begin(book, FRESH, (faces) => faces[1] as string).turn.pieces).toEqual(['High.']);
  });

  it('takes no choice that is locked or not there', () => {
    const player = Player.begin(storyOf({ a: does({ menu: { shut: '!a', open: 'a' } }) }), FRESH);
    expect(() => player.choose('shut')).toThrow(new RangeError('shut is locked'));
    expect(() => player.choose('gone')).toThrow(new RangeError('gone is not offered'));
    expect(player.choices).toEqual([]);
  });

  it('says which way is missing, and which knot has no chapter', () => {
    const hole = storyOf({ a: ask('trust', { 1: does({}) }) }, { trust: '2' });
    expect(() => Player.begin(hole, FRESH)).toThrow(MissingWay);
    expect(() => Player.begin(hole, FRESH)).toThrow('one.ink: control 0 has no way for trust = 2');
    const unset = storyOf({ a: ask('trust', { 1: does({}) }) });
    expect(() => Player.begin(unset, FRESH)).toThrow('no way for trust = nothing');
    const lost = storyOf({ a: does({ end: exits('two') }) });
    expect(() => Player.begin(lost, FRESH)).toThrow(MissingEntry);
  });

  it('does not follow chapters round in a circle', () => {
    const book = bookOf([
      { file: 'one.ink', entries: { one: 'a' }, controls: { a: does({ end: exits('two') }) } },
      { file: 'two.ink', entries: { two: 'b' }, controls: { b: does({ end: exits('one') }) } },
    ]);
    expect(() => Player.begin(book, FRESH)).toThrow('exits');
  });

  it('meets what the slow way says, in any book', () => {
    for (let seed = 0; seed < 300; seed++) {
      const book = randomBook(seed);
      const chance = chanceOf(seed);
      const player = Player.begin(book, FRESH, (faces) => faces[0] as string);
      let place = { chapter: 0, control: 0, values: book.initial };
      for (let n = 0; n < 12; n++) {
        // The slow way lists the ways of the dice in order: the first is the one thrown here.
        const [outcome] = outcomesOf(book, place.chapter, place.control, place.values);
        const { pieces, marks, menu, chapter, steps } = player.turn;
        const leaves = steps.map((step) => `${step.chapter}.${step.control}.${step.leaf}`);
        expect({ pieces, marks, menu, chapter, leaves }).toEqual({
          pieces: outcome?.pieces,
          marks: outcome?.marks,
          menu: outcome?.menu,
          chapter: outcome?.chapter,
          leaves: outcome?.leaves,
        });
        const open = menu.filter((offer) => !offer.locked);
        const offer = open[chance(Math.max(1, open.length))];
        if (!offer || !outcome) break;
        player.choose(offer.id);
        place = { chapter, control: offer.to, values: outcome.values };
      }
    }
  });
});

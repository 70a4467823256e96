import { describe, expect, it } from 'vitest';
import { ROADS } from '../../story/roads.ts';
import { chanceOf } from '../../studio/prover/reader/chance.ts';
import { readBook } from '../../studio/prover/reader/index.ts';
import { median, spread, wilson } from '../../studio/prover/reader/numbers.ts';
import { steady } from '../../studio/prover/reader/readers.ts';
import { Lines, readRun, unseen } from '../../studio/prover/reader/reading.ts';
import { ask, bookOf, does, ends, exits, FRESH, randomBook, storyOf } from './graphs.ts';

const NO_ROADS = { roads: [] };

/** `count` words that no other call gives. */
const words = (name: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${name}${n}`).join(' ');

/** Two chapters: a way of 10 words and one of 30, then 60 for all; the long way gives a shard that opens 100 more. */
const FORK = bookOf([
  {
    file: 'one.ink',
    entries: { fork: 'fork' },
    controls: {
      fork: does({ knots: ['fork'], menu: { short: 'short', long: 'long' } }),
      short: does({ lines: [words('a', 10)], end: exits('meet') }),
      long: does({ lines: [words('b', 30)], marks: ['shard s_line'], end: exits('meet') }),
    },
  },
  {
    file: 'two.ink',
    entries: { meet: 'meet' },
    controls: {
      meet: ask('shards.s_line', {
        false: does({ lines: [words('c', 60)], knots: ['meet'], menu: { leave: 'leave', shut: '!leave' } }),
        true: does({ lines: [words('c', 60), words('d', 100)], knots: ['meet'], menu: { leave: 'leave' } }),
      }),
      leave: does({ end: { kind: 'unwritten' } }),
    },
  },
]);

describe('the numbers', () => {
  it('are middles and ends', () => {
    expect([median([]), median([3]), median([4, 1]), median([9, 1, 2])]).toEqual([0, 3, 2.5, 2]);
    expect(spread([5, 1, 3, 4])).toEqual({ least: 1, median: 3.5, most: 5 });
    expect(spread([])).toEqual({ least: 0, median: 0, most: 0 });
  });

  it('give the Wilson interval', () => {
    // 5 of 10: (0.5 + 0.19207 ± 1.96·√(0.025 + 0.0096)) / 1.38415, a textbook case.
    expect(wilson(5, 10).low).toBeCloseTo(0.2366, 4);
    expect(wilson(5, 10).high).toBeCloseTo(0.7634, 4);
    expect(wilson(0, 20)).toMatchObject({ share: 0, low: 0, trials: 20 });
    expect(wilson(0, 20).high).toBeCloseTo(0.1611, 4);
    expect(wilson(20, 20)).toMatchObject({ share: 1, high: 1 });
    expect(wilson(0, 0)).toEqual({ share: 0, low: 0, high: 1, trials: 0 });
  });
});

describe('chance', () => {
  it('is the same for a seed, and fair', () => {
    const draw = (seed: number) => {
      const chance = chanceOf(seed);
      return Array.from({ length: 6_000 }, () => chance(6));
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    const counts = [0, 1, 2, 3, 4, 5].map((face) => draw(3).filter((each) => each === face).length);
    // Chi-squared with 5 degrees of freedom is below 20.5 in 999 of 1,000 fair draws.
    expect(counts.reduce((sum, count) => sum + (count - 1_000) ** 2 / 1_000, 0)).toBeLessThan(20.5);
  });
});

describe('a run', () => {
  it('shows lines and words, and goes by its reader', () => {
    const lines = new Lines(FORK);
    const first = readRun(
      FORK,
      lines,
      FRESH,
      (open) => open[1] ?? (open[0] as never),
      () => '',
    );
    expect(first).toMatchObject({ words: 90, shards: ['s_line'], end: 'unwritten at two.ink' });
    expect(first.menus).toEqual([
      { chapter: 0, open: ['short', 'long'], taken: 'long' },
      { chapter: 1, open: ['leave'], taken: 'leave' },
    ]);
    const facts = { ...FRESH, shards: first.shards };
    const second = readRun(
      FORK,
      lines,
      facts,
      (open) => open[0] as never,
      () => '',
    );
    expect(second.words).toBe(170);
    expect(unseen(first, second, lines)).toBeCloseTo(110 / 170, 10);
    expect(unseen(second, second, lines)).toBe(0);
  });

  it('counts a line of one identity as one, wherever it stands', () => {
    const line = { lines: ['Same words here.'] };
    const book = storyOf({ a: does({ ...line, menu: { on: 'b' } }), b: does(line) });
    const report = readBook(book, { ...NO_ROADS, runs: 10, pairs: 2 });
    expect(report).toMatchObject({ words: 3, shown: { least: 6, median: 6, most: 6 } });
  });

  it('ends by what stops it', () => {
    const end = (sketch: Parameters<typeof does>[0]) =>
      readBook(storyOf({ a: does({ lines: ['Here.'], knots: ['k', 'f'], ...sketch }) }), {
        ...NO_ROADS,
        runs: 3,
        pairs: 1,
      }).ends[0]?.end;
    expect(end({ end: ends('vow') })).toBe('ending vow');
    expect(end({ end: { kind: 'stopped' } })).toBe('stopped at one.ink');
    expect(end({ end: { kind: 'error', message: '', path: '' } })).toBe('error at one.ink');
    expect(end({ menu: { no: '!a' } })).toBe('shut at one.ink');
    expect(end({ menu: { again: 'a' } })).toBe('endless at one.ink');
  });

  it('of a steady reader always takes the same, but leaves a circle', () => {
    const hub = { again: 'hub', more: 'hub', leave: 'leave' };
    const book = storyOf({ hub: does({ menu: hub }), leave: does({ end: ends('vow') }) });
    const lines = new Lines(book);
    const firsts = new Set<string>();
    for (let seed = 0; seed < 60; seed++) {
      const run = () => readRun(book, lines, FRESH, steady(seed), () => '');
      expect(run()).toEqual(run());
      expect(run().end).toBe('ending vow');
      expect(run().menus.length).toBeLessThanOrEqual(3);
      firsts.add(run().menus[0]?.taken ?? '');
    }
    expect([...firsts].sort()).toEqual(['again', 'leave', 'more']);
  });
});

describe('the report', () => {
  const report = readBook(FORK, { ...NO_ROADS, runs: 2_000, pairs: 400 });

  it('counts words and menus', () => {
    expect(report.words).toBe(200);
    expect(report.shown).toEqual({ least: 70, median: report.shown.median, most: 90 });
    expect([70, 90]).toContain(report.shown.median);
    expect(readBook(FORK, { ...NO_ROADS, runs: 1, pairs: 1, sourceWords: 77 }).words).toBe(77);
    expect(report.decisions).toEqual([
      { file: 'one.ink', menus: { least: 1, median: 1, most: 1 }, runs: 2_000 },
      { file: 'two.ink', menus: { least: 1, median: 1, most: 1 }, runs: 2_000 },
    ]);
  });

  it('says how often choices are taken, and how runs end', () => {
    expect(report.choices.map((choice) => choice.id).sort()).toEqual(['leave', 'long', 'short']);
    const share = (id: string) => report.choices.find((choice) => choice.id === id)?.taken;
    expect(share('leave')).toMatchObject({ share: 1, trials: 2_000 });
    expect(share('long')?.share).toBeCloseTo(0.5, 1);
    expect((share('long')?.share ?? 0) + (share('short')?.share ?? 0)).toBeCloseTo(1, 10);
    expect(report.ends).toEqual([{ end: 'unwritten at two.ink', runs: wilson(2_000, 2_000) }]);
  });

  it('compares second runs with first ones', () => {
    // After the short way: short again 0, long 30 of 90. After the long: long again 100/190, short 110/170.
    const middle = (30 / 90 + 100 / 190) / 2;
    expect([30 / 90, middle, 100 / 190]).toContain(report.unseen.uniform);
    const roads = [{ name: 'fork', choices: ['short', 'long'] }];
    // On other roads it is always 30/90 or 110/170.
    const byRoads = readBook(FORK, { roads, runs: 1, pairs: 400 }).unseen.roads;
    expect([30 / 90, (30 / 90 + 110 / 170) / 2, 110 / 170]).toContain(byRoads);
    // Without roads the same taste takes the same ways: 0, or what the shard opens.
    expect([0, 50 / 190, 100 / 190]).toContain(report.unseen.roads);
  });

  it('names choices of roads that no menu offers', () => {
    const roads = [{ name: 'fork', choices: ['short', 'lost', 'gone'] }];
    expect(() => readBook(FORK, { roads })).toThrow(
      new RangeError('no menu offers these choices of roads: lost, gone'),
    );
  });

  it('is the same for the same seed', () => {
    const read = (seed: number) => readBook(randomBook(3), { ...NO_ROADS, runs: 50, pairs: 20, seed });
    expect(read(4)).toEqual(read(4));
  });
});

describe('the roads of the story', () => {
  it('are five decisions, no choice in two of them', () => {
    expect(ROADS).toHaveLength(5);
    const ids = ROADS.flatMap((road) => road.choices);
    expect(new Set(ids).size).toBe(ids.length);
    for (const road of ROADS) expect(road.choices.length).toBeGreaterThan(1);
  });
});

import { describe, expect, it } from 'vitest';
import { readKept, writeKept } from '../../src/dev/kept.ts';

const JOURNAL = {
  storyHash: 'a',
  seed: 7,
  facts: { shards: ['s_hand'], lessons: [], allEndings: false },
  choices: ['gate-ask~12ab'],
  beat: { index: 2, line: 'gate:1' },
};
const RECORD = {
  bench: { knot: 'gate', values: { trust: 2, day: ['day_market'], hunter: true }, seed: 1 },
  choices: [],
  beat: { index: 0, line: 'gate:0' },
};

describe('a run as text', () => {
  it('comes back as it was written', () => {
    expect(readKept(writeKept({ journal: JOURNAL }))).toEqual({ journal: JOURNAL });
    expect(readKept(writeKept({ record: RECORD }))).toEqual({ record: RECORD });
  });

  it('is found in a save that was kept as a file, and in a report', () => {
    const file = { format: 'any', version: 1, point: { journal: JOURNAL, savedAt: 5 }, label: null };
    expect(readKept(JSON.stringify(file))).toEqual({ journal: JOURNAL });
    expect(readKept(JSON.stringify({ ...file, report: { log: [] } }))).toEqual({ journal: JOURNAL });
  });

  it.each([
    ['no JSON', 'Dear writer', 'this is no JSON'],
    ['another JSON', '{"journal": {"seed": 1}}', 'neither a journal'],
    ['a record without its knot', JSON.stringify({ record: { ...RECORD, bench: {} } }), 'neither a journal'],
  ])('is not read out of %s', (_, text, says) => {
    expect(() => readKept(text)).toThrow(says);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LETTERS, writeBits } from '../../src/save/link/bits.ts';
import { fromLink, type LinkTable, type LinkTables, toLink } from '../../src/save/link/index.ts';
import { crc16, sealOf } from '../../src/save/link/seal.ts';
import { shortHash } from '../../src/save/link/table.ts';
import { type Journal, mixSeed } from '../../src/story/index.ts';
import links from '../../story/links.json';
import { mendTables } from '../../studio/compiler/links.ts';
import { storyOf, WALKED, walk } from '../story/fixtures.ts';

const CURRENT = '058851be85f2';

const numbered = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}${at}`);
/** As large as the book is to be. */
const BOOK: LinkTables = {
  tables: mendTables([], {
    ids: numbered('scrap-stay-', 1_500),
    shards: numbered('s_', 12),
    lessons: numbered('lesson_', 4),
  }),
  storyHash: CURRENT,
};
const TABLE = BOOK.tables.at(-1) as LinkTable;

const anyHash = fc
  .nat(0xffffffff)
  .map((half) => `${half.toString(16).padStart(8, '0')}${(half % 0xffff).toString(16).padStart(4, '0')}`);
const anyJournal: fc.Arbitrary<Journal> = fc.record({
  storyHash: fc.oneof(fc.constant(CURRENT), anyHash, fc.string()),
  seed: fc.nat(2 ** 31 - 1),
  facts: fc.record({
    shards: fc.subarray([...TABLE.shards]),
    lessons: fc.subarray([...TABLE.lessons]),
    allEndings: fc.boolean(),
  }),
  choices: fc.array(
    fc.tuple(fc.constantFrom(...TABLE.ids), fc.nat(0xffff)).map(([id, hash]) => `${id}~${hash.toString(16)}`),
    { maxLength: 250 },
  ),
  beat: fc.record({
    index: fc.nat(100_000),
    line: fc.oneof(
      anyHash.map((hash) => `yard:${hash.slice(0, 8)}`),
      fc.string(),
    ),
  }),
});

/** What a link keeps of a journal. */
function kept(journal: Journal): Journal {
  return {
    ...journal,
    choices: journal.choices.map((entry) => entry.replace(/~.*$/, '~')),
    beat: { ...journal.beat, line: /:[0-9a-f]{8}$/.exec(journal.beat.line)?.[0] ?? '' },
  };
}

function read(link: string, tables = BOOK): Journal {
  const found = fromLink(link, tables);
  if ('refused' in found) throw new Error(`${link} is refused: ${found.refused}`);
  return found.journal;
}

/** A run of so many choices with all that a link may hold beside them. */
function runOf(choices: number): Journal {
  return {
    storyHash: CURRENT,
    seed: 2 ** 31 - 1,
    facts: { shards: TABLE.shards, lessons: TABLE.lessons, allEndings: true },
    choices: Array.from({ length: choices }, (_, at) => `${TABLE.ids[mixSeed(at) % 1_500]}~abcd`),
    beat: { index: 100_000, line: 'scrapyard_dawn:89abcdef' },
  };
}

/** A link of hand-made fields, well sealed. */
function forged(...fields: readonly (readonly [value: number, width: number])[]): string {
  const bits = writeBits();
  for (const [value, width] of fields) bits.put(value, width);
  return bits.text() + sealOf(bits.text());
}

/** Everything before the choices: format, table, story, seed and endings, facts, beat, no line. */
const HEAD = [
  [1, 6],
  [0, 8],
  [0, 24],
  [7, 31],
  [0, 1],
  [0, 7],
  [0, 7],
  [0, 17],
  [0, 1],
] as const;

describe('a link', () => {
  it('is the same journal again, without hashes of texts and knots of lines', () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        const link = toLink(journal, BOOK);
        expect(link).toMatch(/^[A-Za-z0-9_-]+$/);
        const { storyHash, ...rest } = read(link);
        const { storyHash: before, ...same } = kept(journal);
        expect(rest).toEqual(same);
        if (before === CURRENT) expect(storyHash).toBe(CURRENT);
        // What was read can be written again, and is the same link.
        expect(toLink({ ...rest, storyHash }, BOOK)).toBe(link);
      }),
    );
  });

  it('of another version of the story never has the hash of this one', () => {
    fc.assert(
      fc.property(anyJournal, fc.oneof(anyHash, fc.string()), (journal, storyHash) => {
        const found = read(toLink(journal, BOOK), { ...BOOK, storyHash }).storyHash;
        if (journal.storyHash.slice(0, 6) !== storyHash.slice(0, 6)) expect(found).not.toBe(storyHash);
      }),
    );
  });

  it.each([
    [110, 397],
    [220, 764],
  ])('of %i choices is short', (choices, letters) => {
    const { length } = toLink(runOf(choices), BOOK);
    expect(length, `${length} letters`).toBeLessThanOrEqual(900);
    expect(length).toBe(letters);
  });

  it('leaves out facts that the table does not know, and has no choice that it does not know', () => {
    const facts = { shards: ['s_3', 's_gone'], lessons: ['lesson_none'], allEndings: false };
    expect(read(toLink({ ...runOf(1), facts }, BOOK)).facts).toEqual({
      shards: ['s_3'],
      lessons: [],
      allEndings: false,
    });
    const choices = ['scrap-stay-1~0000', 'yard|Stay.|0~abcd'];
    expect(() => toLink({ ...runOf(1), choices }, BOOK)).toThrow(RangeError);
    expect(() => toLink(runOf(1), { ...BOOK, tables: [] })).toThrow(RangeError);
  });

  it('is not made when it could not be read back', () => {
    expect(() => toLink(runOf(1_300), BOOK)).toThrow('too long a run for a link');
    expect(() => toLink(runOf(2_001), BOOK)).toThrow('too many choices for a link');
    expect(() => toLink({ ...runOf(1), seed: 2 ** 31 }, BOOK)).toThrow(RangeError);
    expect(read(toLink(runOf(1_190), BOOK)).choices).toHaveLength(1_190);
  });

  it('of an older table, and of one that has grown since, is read as it was meant', () => {
    const older: LinkTables = {
      tables: [{ bits: 24, salt: 5, ids: ['a', 'b', 'c'], shards: ['s_x', 's_y'], lessons: [] }],
      storyHash: CURRENT,
    };
    const journal: Journal = {
      ...runOf(0),
      facts: { shards: ['s_y'], lessons: [], allEndings: false },
      choices: ['c~1234', 'a~5678'],
    };
    const link = toLink(journal, older);
    const grown = older.tables.map((table) => ({
      ...table,
      ids: [...table.ids, 'd'],
      shards: [...table.shards, 's_z'],
      lessons: ['lesson_new'],
    }));
    for (const tables of [grown, [...older.tables, TABLE]]) {
      expect(read(link, { ...BOOK, tables })).toEqual(kept(journal));
    }
  });
});

describe('a link that something happened to', () => {
  const link = toLink(runOf(12), BOOK);
  const refusedOf = (text: string) => {
    const found = fromLink(text, BOOK);
    return 'refused' in found ? found.refused : null;
  };

  it('is refused with any one letter changed', () => {
    for (let at = 0; at < link.length; at++) {
      for (const letter of LETTERS) {
        const changed = link.slice(0, at) + letter + link.slice(at + 1);
        expect(refusedOf(changed), changed).toBe(changed === link ? null : 'damaged');
      }
    }
  });

  it('is refused with a piece missing or one too many', () => {
    for (let at = 0; at < link.length; at++)
      expect(refusedOf(link.slice(0, at))).toMatch(/damaged|not-a-save/);
    for (const letter of LETTERS) {
      expect(refusedOf(link + letter)).toBe('damaged');
      for (const other of LETTERS) expect(refusedOf(link + letter + other)).toBe('damaged');
    }
  });

  it('is refused when it is well sealed and still too short or too long', () => {
    const body = link.slice(0, -3);
    const sealed = (text: string) => refusedOf(text + sealOf(text));
    expect(sealed(body)).toBeNull();
    for (let at = 19; at < body.length; at++) expect(sealed(body.slice(0, at))).toBe('damaged');
    for (const letter of LETTERS) expect(sealed(body + letter)).toBe('damaged');
  });

  it('is refused for what it says', () => {
    const stay = shortHash('scrap-stay-4', TABLE);
    let free = 0;
    while (TABLE.ids.some((id) => shortHash(id, TABLE) === free)) free++;
    expect(refusedOf(forged(...HEAD, [1, 11], [stay, 20]))).toBeNull();
    expect(refusedOf(forged(...HEAD, [1, 11], [free, 20]))).toBe('damaged');
    expect(refusedOf(forged(...HEAD, [2, 11], [stay, 20]))).toBe('damaged');
    expect(refusedOf(forged(...HEAD, [0, 11], [1, 1]))).toBe('damaged');
    expect(refusedOf(forged(...HEAD, [2_001, 11]))).toBe('damaged');
    expect(refusedOf(forged(...HEAD.slice(0, 5), [13, 7], [0, 46]))).toBe('damaged');
    expect(refusedOf(forged([2, 6], [0, 107]))).toBe('newer');
    expect(refusedOf(forged([1, 6], [BOOK.tables.length, 8], [0, 99]))).toBe('newer');
  });

  it('is refused when it is none', () => {
    expect(refusedOf('')).toBe('not-a-save');
    expect(refusedOf('play')).toBe('not-a-save');
    expect(refusedOf(`${link.slice(0, -1)}=`)).toBe('not-a-save');
    expect(refusedOf(`${link}\n`)).toBe('not-a-save');
    expect(refusedOf('A'.repeat(4_000))).toBe('damaged');
    expect(refusedOf('='.repeat(4_001))).toBe('too-large');
  });

  it('never throws, whatever it is', () => {
    const letters = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 120 });
    const sealed = letters.map((body) => body + sealOf(body));
    // Of this format and table, so that the fields behind them are reached.
    const begun = letters.map((body) => `BA${body}`).map((body) => body + sealOf(body));
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), letters, sealed, begun);
    fc.assert(
      fc.property(text, (fragment) => {
        expect(Object.keys(fromLink(fragment, BOOK))).toHaveLength(1);
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('what links are made of stays as it is', () => {
  it('the checksum is CRC-16/GENIBUS', () => {
    expect(crc16('123456789')).toBe(0xd64e);
  });

  it('the letters of a link', () => {
    const tables = [
      { bits: 20, salt: 0, ids: ['fall-hold', 'bolt-none'], shards: ['s_a'], lessons: ['l_a'] },
    ];
    const journal: Journal = {
      storyHash: CURRENT,
      seed: 1_234_567_890,
      facts: { shards: ['s_a'], lessons: [], allEndings: true },
      choices: ['fall-hold~f3bb', 'bolt-none~0123'],
      beat: { index: 3, line: 'coat:0123abcd' },
    };
    expect(toLink(journal, { tables, storyHash: CURRENT })).toMatchInlineSnapshot(
      `"BAAWIUZMsBaUDAAADgJHV5oAnzgyVLcVsQ"`,
    );
  });

  it('the real tables take the kept journals', () => {
    const corpus = import.meta.glob<{ choices: string[] }>(['../corpus/*.json', '!../corpus/intended.json'], {
      eager: true,
      import: 'default',
    });
    expect(Object.keys(corpus).length).toBeGreaterThan(0);
    const real: LinkTables = { tables: links, storyHash: CURRENT };
    for (const { choices } of Object.values(corpus)) {
      const journal = { ...runOf(0), facts: { shards: [], lessons: [], allEndings: false }, choices };
      expect(read(toLink(journal, real), real)).toEqual(kept(journal));
    }
  });
});

describe('a run that came as a link', () => {
  const ids = ['open', 'stay', 'remember', 'again', 'leave'];
  const tables: LinkTables = {
    tables: mendTables([], { ids, shards: ['s_one', 's_two'], lessons: [] }),
    storyHash: 'c0ffee012345',
  };
  const story = storyOf(WALKED, tables.storyHash, ids);

  it('is played to the same beat, and nothing is listed as changed', () => {
    const facts = fc.record({
      shards: fc.subarray(['s_one', 's_two']),
      lessons: fc.constant([]),
      allEndings: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, fc.array(fc.nat(2), { maxLength: 6 }), fc.nat(), (facts, picks, place) => {
        const run = walk(story.begin(11, facts), picks);
        const at = place % run.turn.beats.length;
        const again = story.replay(read(toLink(run.journal(at), tables), tables));
        expect(again.at).toBe(at);
        expect(again.run.turn).toEqual(run.turn);
        expect(again.run.choices).toEqual(run.choices);
        expect(again.divergences).toEqual([]);
      }),
    );
  });
});

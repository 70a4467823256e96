import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Compiler } from 'inkjs/full';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MissingWay, Player } from '../../studio/prover/book.ts';
import { fewest } from '../../studio/prover/existence/cover.ts';
import {
  DamagedCorpus,
  findWitnesses,
  keepable,
  nameOf,
  readCorpus,
  replayCorpus,
  Searcher,
  searchBook,
  type Target,
  targetsOf,
  type WitnessOptions,
  wayOf,
  writeNew,
} from '../../studio/prover/existence/index.ts';
import { factsAfter } from '../../studio/prover/existence/profile.ts';
import type { Book } from '../../studio/prover/graph.ts';
import { Story as EngineStory } from '../../studio/prover/ink/classes.ts';
import { FRESH as FIRST, storyOf as inkStory } from '../story/fixtures.ts';
import {
  ask,
  bookOf,
  does,
  ends,
  everything,
  exits,
  FRESH,
  randomBook,
  storyOf,
  type TreeSketch,
} from './graphs.ts';

const piece = (name: string): Target => ({ kind: 'piece', path: name });
const choice = (id: string): Target => ({ kind: 'choice', id });
const mark = (name: string): Target => ({ kind: 'mark', mark: name });

/** Two switches that must both be on, and the door that asks for them. */
const TWO_KEYS = storyOf(
  {
    hall: ask('#hall', {
      0: does({ counts: { '#hall': 1 }, menu: { first: 'first', second: 'second', door: 'door' } }),
      1: does({ menu: { first: 'first', second: 'second', door: 'door' } }),
    }),
    first: does({ writes: { one: '1' }, menu: { back: 'hall' } }),
    second: ask('one', {
      0: does({ menu: { back: 'hall' } }),
      1: does({ writes: { two: '1' }, menu: { back: 'hall' } }),
    }),
    door: ask('two', {
      0: does({ lines: ['Shut.'], menu: { back: 'hall' } }),
      1: does({ lines: ['Open.'], end: ends('vow') }),
    }),
  },
  { one: '0', two: '0' },
  { '#hall': { from: 1, period: 1 } },
);

/** A shard that the left way gives, and a door for those who come again with it. */
const SECOND_RUN = storyOf(
  {
    start: ask('shards.s_line', {
      false: does({ menu: { left: 'left', right: 'right' } }),
      true: does({ lines: ['You know this.'], menu: { left: 'left', right: 'right', door: 'door' } }),
    }),
    left: does({ lines: ['Left.'], marks: ['shard s_line'], end: ends('vow') }),
    right: ask('shards.s_order', {
      false: does({ lines: ['Right.'], end: ends('parts') }),
      true: does({ lines: ['Ordered.'], end: ends('parts') }),
    }),
    door: ask('lessons.lesson_parts', {
      false: does({ lines: ['Door.'], end: ends('cruel') }),
      true: ask('all_endings', {
        false: does({ lines: ['Learnt.'], end: ends('guest') }),
        true: does({ lines: ['All.'], end: ends('cruel') }),
      }),
    }),
  },
  { all_endings: 'false' },
);

describe('the search', () => {
  it('finds the keys that it must tell apart, and a shortest journal', () => {
    const found = searchBook(TWO_KEYS, piece('Open.'), { facts: FRESH });
    expect(found).toMatchObject({ kind: 'reached', choices: ['first', 'back', 'second', 'back', 'door'] });
    // `two` is asked on the way in; `one` is only found by following a path that real runs stray from.
    expect(found.keys).toEqual(['two', 'one']);
  });

  it('ends a journal to a choice with the choice', () => {
    const found = searchBook(TWO_KEYS, choice('back'), { facts: FRESH });
    expect(found).toMatchObject({ kind: 'reached', choices: ['first', 'back'] });
  });

  it('proves that nothing leads to a text', () => {
    const book = storyOf(
      {
        start: ask('#start', {
          0: does({ counts: { '#start': 1 }, menu: { up: 'up', look: 'look' } }),
          1: does({ menu: { up: 'up', look: 'look' } }),
        }),
        up: does({ writes: { trust: '1' }, menu: { back: 'start' } }),
        look: ask('trust', { 0: does({}), 1: does({}), 2: does({ lines: ['Never.'] }) }),
      },
      { trust: '0' },
      { '#start': { from: 1, period: 1 } },
    );
    expect(searchBook(book, piece('Never.'), { facts: FRESH })).toMatchObject({
      kind: 'unreachable',
      keys: ['trust'],
    });
    expect(searchBook(book, piece('Nowhere.'), { facts: FRESH })).toMatchObject({
      kind: 'unreachable',
      states: 0,
    });
  });

  it('does not take what is locked', () => {
    const book = storyOf({
      start: does({ menu: { shut: '!room', on: 'end' } }),
      room: does({ lines: ['In.'] }),
      end: does({}),
    });
    expect(searchBook(book, piece('In.'), { facts: FRESH }).kind).toBe('unreachable');
    expect(searchBook(book, choice('shut'), { facts: FRESH }).kind).toBe('unreachable');
    expect(searchBook(book, choice('on'), { facts: FRESH }).kind).toBe('reached');
  });

  it('never calls unreachable what it had no budget for', () => {
    for (const budget of [0, 1, 3]) {
      expect(searchBook(TWO_KEYS, piece('Open.'), { facts: FRESH, budget }).kind).toBe('undecided');
    }
  });

  it('goes round a loop as often as a count asks', () => {
    const round = (lines: string[]) => does({ lines, counts: { '#hub': 1 }, menu: { again: 'hub' } });
    const book = storyOf(
      {
        hub: ask('#hub', {
          0: round([]),
          1: round([]),
          2: round([]),
          3: round(['Fourth.']),
          4: round(['Fifth.']),
        }),
      },
      {},
      { '#hub': { from: 3, period: 2 } },
    );
    expect(searchBook(book, piece('Fifth.'), { facts: FRESH })).toMatchObject({
      choices: Array(4).fill('again'),
    });
    // Six comes back to what four was.
    const late = { kind: 'leaf', chapter: 0, control: 0, leaf: 3 } as const;
    expect(searchBook(book, late, { facts: FRESH })).toMatchObject({ choices: Array(3).fill('again') });
  });

  it('crosses chapters, where counts are forgotten', () => {
    const book = bookOf([
      {
        file: 'one.ink',
        entries: { one: 'a' },
        controls: {
          a: does({ counts: { '#a': 1 }, menu: { walk: 'a2', wait: 'a' } }),
          a2: does({ writes: { 'marks.m_walked': 'true' }, counts: { '#a': 1 }, end: exits('two') }),
        },
        counts: { '#a': { from: 9, period: 1 } },
      },
      {
        file: 'two.ink',
        entries: { two: 'b' },
        controls: {
          b: ask('#a', {
            0: ask('marks.m_walked', {
              true: does({ lines: ['Walked.'] }),
              false: does({ lines: ['Flew.'] }),
            }),
            1: does({ lines: ['Remembered.'] }),
          }),
        },
      },
    ]);
    expect(searchBook(book, piece('Walked.'), { facts: FRESH })).toMatchObject({ choices: ['walk'] });
    expect(searchBook(book, piece('Flew.'), { facts: FRESH }).kind).toBe('unreachable');
    expect(searchBook(book, piece('Remembered.'), { facts: FRESH }).kind).toBe('unreachable');
  });

  it('says how the dice must fall', () => {
    const book = storyOf(
      {
        start: ask('?0', {
          0: does({ menu: { on: 'end' } }),
          1: does({ writes: { lucky: '1' }, menu: { on: 'end' } }),
        }),
        end: ask('lucky', { 0: does({}), 1: ask('?0', { 0: does({}), 1: does({ lines: ['Lucky.'] }) }) }),
      },
      { lucky: '0' },
    );
    const found = searchBook(book, piece('Lucky.'), { facts: FRESH });
    expect(found).toMatchObject({ kind: 'reached', choices: ['on'], throws: ['1', '1'] });
  });

  it('begins with free facts only where they are needed', () => {
    const free = new Set(['shards.s_line', 'shards.s_order']);
    const searcher = new Searcher(SECOND_RUN);
    const search = (name: string, open = free) => searcher.search(piece(name), { facts: FRESH, free: open });
    expect(search('Ordered.')).toMatchObject({ facts: { shards: ['s_order'] }, choices: ['right'] });
    expect(search('Door.')).toMatchObject({ facts: { shards: ['s_line'] }, choices: ['door'] });
    expect(search('Left.')).toMatchObject({ facts: { shards: [] } });
    expect(search('Door.', new Set()).kind).toBe('unreachable');
  });

  it('says where a real run comes to a hole in the graph', () => {
    const hole = storyOf(
      { start: does({ menu: { on: 'end' } }), end: ask('trust', { 1: does({ lines: ['Here.'] }) }) },
      { trust: '2' },
    );
    expect(() => findWitnesses(hole, { targets: [piece('Here.')], endings: [] })).toThrow(MissingWay);
  });

  it('agrees with trying everything, in any book and for any facts', () => {
    let reached = 0;
    let unreachable = 0;
    let refined = 0;
    for (let seed = 0; seed < 150; seed++) {
      const book = randomBook(seed);
      const searcher = new Searcher(book);
      const shards = seed % 3 === 0 ? ['s_one'] : [];
      const truth = everything(
        book,
        shards.map((item) => `shards.${item}`),
      );
      for (const target of allTargets(book)) {
        const found = searcher.search(target, { facts: { ...FRESH, shards } });
        const depth = truth.get(nameOf(target));
        expect([seed, nameOf(target), found.kind]).toEqual([
          seed,
          nameOf(target),
          depth === undefined ? 'unreachable' : 'reached',
        ]);
        if (found.kind !== 'reached') {
          unreachable++;
          continue;
        }
        reached++;
        refined += found.keys.length;
        expect([seed, nameOf(target), found.choices.length]).toEqual([seed, nameOf(target), depth]);
        play(book, found.choices, shards, found.throws);
      }
    }
    expect(Math.min(reached, unreachable, refined)).toBeGreaterThan(1_000);
  });
});

/** Every leaf, piece, mark and choice of a book. */
function allTargets(book: Book): Target[] {
  return book.chapters.flatMap((graph, chapter) => [
    ...graph.trees.flatMap((_, control) =>
      graph.leaves.map((_, leaf): Target => ({ kind: 'leaf', chapter, control, leaf })),
    ),
    ...graph.pieces.map(piece),
    ...graph.leaves.flatMap((leaf) => [
      ...leaf.marks.map(mark),
      ...leaf.menu.filter((offer) => !offer.locked).map((offer) => choice(offer.id)),
    ]),
  ]);
}

function play(
  book: Book,
  choices: readonly string[],
  shards: readonly string[],
  throws: readonly string[],
): void {
  const loaded = [...throws];
  const player = Player.begin(book, { ...FRESH, shards }, (faces) => loaded.shift() ?? (faces[0] as string));
  for (const id of choices) player.choose(id);
}

/** Witnesses of a book with all its pieces as targets. */
function hunt(book: Book, more: Partial<WitnessOptions> = {}) {
  const targets = book.chapters.flatMap((chapter) => chapter.pieces.map(piece));
  return findWitnesses(book, { targets, endings: ['vow', 'parts', 'guest', 'cruel'], runs: 5, ...more });
}

const covered = (found: ReturnType<typeof findWitnesses>) =>
  found.journals.flatMap((each) => each.covers).sort();

describe('witnesses', () => {
  it('grow by what earlier ones gave; what nothing gives waits', () => {
    const found = hunt(SECOND_RUN);
    expect(covered(found)).toEqual([
      'piece All.',
      'piece Door.',
      'piece Learnt.',
      'piece Left.',
      'piece Right.',
      'piece You know this.',
    ]);
    expect(found.waiting).toEqual([{ target: piece('Ordered.'), facts: ['shards.s_order'] }]);
    expect(found).toMatchObject({ unreachable: [], undecided: [] });
    expect(found.profile).toEqual({
      shards: ['s_line'],
      lessons: ['lesson_parts', 'lesson_guest'],
      allEndings: true,
    });
    for (const journal of found.journals.filter((each) => each.covers.includes('piece Left.'))) {
      expect(journal.facts).toEqual(FRESH);
    }
  });

  it('are found for every target by search alone', () => {
    const found = hunt(TWO_KEYS, { runs: 0 });
    expect(covered(found)).toEqual(['piece Open.', 'piece Shut.']);
    expect(found.journals.length).toBeLessThanOrEqual(2);
  });

  it('tell what is proved from what is undecided', () => {
    const impossible: TreeSketch = ask('trust', { 0: does({}), 1: does({ lines: ['Never.'] }) });
    const book = storyOf({ start: does({ menu: { on: 'end' } }), end: impossible }, { trust: '0' });
    expect(hunt(book)).toMatchObject({ journals: [], unreachable: [piece('Never.')], undecided: [] });
    expect(hunt(book, { budget: 0 })).toMatchObject({ unreachable: [], undecided: [piece('Never.')] });
  });

  it('keep the journals of the corpus, and add what they leave', () => {
    const corpus = [
      { facts: FRESH, choices: ['left'] },
      { facts: { ...FRESH, shards: ['s_order'] }, choices: ['right'] },
    ];
    const found = hunt(SECOND_RUN, { corpus });
    expect(found.journals[0]).toMatchObject({ choices: ['left'], covers: ['piece Left.'], kept: true });
    expect(found.journals.filter((each) => each.kept)).toHaveLength(1);
    // Its facts come from nowhere, so what it shows is not shown to anyone yet.
    expect(found.waiting).toHaveLength(1);
    expect(new Set(covered(found)).size).toBe(covered(found).length);
  });

  it('need no more when they are all kept', () => {
    for (const book of [SECOND_RUN, TWO_KEYS, randomBook(3), randomBook(11)]) {
      const first = hunt(book);
      const again = hunt(book, { corpus: first.journals, seed: 2 });
      expect(again.journals.filter((each) => !each.kept)).toEqual([]);
      expect(covered(again)).toEqual(covered(first));
    }
  });

  it('count a journal of the corpus as far as it goes', () => {
    const found = hunt(SECOND_RUN, { corpus: [{ facts: FRESH, choices: ['gone', 'left'] }] });
    expect(found.journals.find((each) => each.kept)).toMatchObject({ choices: [], covers: [] });
    expect(covered(found)).toContain('piece Left.');
  });

  it('are the same for the same seed', () => {
    const book = randomBook(7);
    expect(hunt(book, { seed: 5 })).toEqual(hunt(book, { seed: 5 }));
  });

  it('divide the targets of any book without rest', () => {
    for (let seed = 0; seed < 60; seed++) {
      const book = randomBook(seed);
      const found = hunt(book, { runs: seed % 4 });
      const named = [
        ...covered(found),
        ...found.unreachable.map(nameOf),
        ...found.waiting.map(({ target }) => nameOf(target)),
      ];
      expect(named.sort()).toEqual(
        [...new Set(book.chapters.flatMap((each) => each.pieces.map((one) => `piece ${one}`)))].sort(),
      );
      const truths = [[], ['shards.s_one'], ['shards.s_two'], ['shards.s_one', 'shards.s_two']].map((facts) =>
        everything(book, facts),
      );
      const fresh = truths[0];
      for (const name of covered(found)) expect(fresh?.has(name)).toBe(true);
      for (const target of found.unreachable)
        expect(truths.some((truth) => truth.has(nameOf(target)))).toBe(false);
      for (const { target, facts } of found.waiting) {
        expect(fresh?.has(nameOf(target))).toBe(false);
        expect(everything(book, facts).has(nameOf(target))).toBe(true);
      }
    }
  });
});

describe('the choice of few', () => {
  it('takes the one that adds most, and of equals the earlier', () => {
    const of = (...covers: number[]) => ({ covers: new Set(covers) });
    const items = [of(1, 2), of(1, 2, 3), of(4), of(3, 4), of(4, 5), of()];
    expect(fewest(items).map(({ item, first }) => [items.indexOf(item), first])).toEqual([
      [1, [1, 2, 3]],
      [4, [4, 5]],
    ]);
    expect(fewest([])).toEqual([]);
  });
});

describe('what runs leave to a profile', () => {
  it('is shards, the lessons of four endings, and whether all others were met', () => {
    const marks = new Set(['shard s_b', 'shard s_a', 'ending heart', 'ending vow', 'node x']);
    expect(factsAfter(marks, ['vow', 'heart', 'cruel'])).toEqual({
      shards: ['s_a', 's_b'],
      lessons: ['lesson_heart'],
      allEndings: true,
    });
    expect(factsAfter(marks, ['vow', 'heart', 'laurels', 'cruel']).allEndings).toBe(false);
    expect(factsAfter(marks, []).allEndings).toBe(false);
  });
});

describe('the targets of a story', () => {
  const INK = `
LIST shards = s_one = 1
VAR trust = 1
VAR name = "first value"
-> yard
=== yard
# node: yard
A line {trust > 1: trusting|wary}. # codex: the-yard yard # actor: ido {trust > 1:warm|sad}
* {name == "a condition"} [Open it. # id: open]
  You open. # shard: s_one
* "Stay[ here." # id: stay]," you say.
* {trust > 5} [Shut. # id: shut # locked: A hint.]
- (gathered) {say("an argument")}{shown()}
-> inner
= inner
Inner. # ending: vow
-> END
=== alone
~ temp words = "a string {trust > 1:in|out}"
-> END
=== function say(x)
~ return "returned {x}"
=== function shown()
Printed.
=== function idle()
Never printed.
~ return 1
`;
  const story = new EngineStory(new Compiler(INK).Compile().ToJson() as string);
  const targets = targetsOf(story);
  const textAt = (place: string) => {
    let here: unknown = story.mainContentContainer;
    for (const part of place.split('.')) {
      const container = here as { content: unknown[]; namedContent: Map<string, unknown> };
      here = /^\d+$/.test(part) ? container.content[Number(part)] : container.namedContent.get(part);
    }
    return (here as { value: string }).value.trim();
  };

  it('are the texts that can be printed, at their places', () => {
    const texts = targets.flatMap((target) => (target.kind === 'piece' ? [textAt(target.path)] : []));
    expect(texts.sort()).toEqual(
      [
        'A line',
        'trusting',
        'wary',
        '.',
        'Open it.',
        'You open.',
        '"Stay',
        'here."',
        '," you say.',
        'Shut.',
        'Inner.',
        'Printed.',
      ].sort(),
    );
  });

  it('are knots and stitches, but no functions and no labels', () => {
    expect(targets.flatMap((target) => (target.kind === 'knot' ? [target.path] : []))).toEqual([
      'yard',
      'yard.inner',
      'alone',
    ]);
  });

  it('are the choices that can be taken, and the marks', () => {
    const names = targets.map(nameOf).filter((name) => /^(choice|mark) /.test(name));
    expect(names.sort()).toEqual(
      [
        'choice open',
        'choice stay',
        'mark codex the-yard',
        'mark ending vow',
        'mark node yard',
        'mark shard s_one',
      ].sort(),
    );
  });
});

describe('the corpus', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'corpus-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  const INK = `
-> yard
=== yard
Yard.
* [Open. # id: open]
  You open.
* [Stay. # id: stay]
  You stay.
- -> gate
=== gate
+ [On. # id: on]
-
# ending: vow
End.
-> END
`;
  const IDS = ['open', 'stay', 'on'];
  const now = inkStory(INK, 'h1', IDS);

  /** A journal as a real run of the story makes it. */
  function kept(...keys: string[]) {
    const run = now.begin(1, FIRST);
    for (const key of keys) run.choose(key);
    const end = run.turn.end?.kind === 'ending' ? `ending ${run.turn.end.id}` : 'menu';
    return { facts: FRESH, choices: [...run.choices], end, about: `choice ${keys[0]}` };
  }

  const edited = (from: string, to: string) => inkStory(INK.replace(from, to), 'h2', IDS);

  it('is read as it was written, and only grows', () => {
    const [first] = writeNew(folder, [kept('open', 'on'), kept('open', 'on')]);
    const file = path.join(folder, `${first}.json`);
    const text = fs.readFileSync(file, 'utf8');
    expect(readCorpus(folder)).toEqual({ journals: [{ name: first, ...kept('open', 'on') }], intended: [] });
    expect(writeNew(folder, [{ ...kept('open', 'on'), about: 'another' }, kept('stay')])).toHaveLength(1);
    expect(fs.readFileSync(file, 'utf8')).toBe(text);
    expect(readCorpus(folder).journals).toHaveLength(2);
    expect(wayOf(kept('open', 'on'))).toEqual({ facts: FRESH, choices: ['open', 'on'] });
    expect(readCorpus(path.join(folder, 'none'))).toEqual({ journals: [], intended: [] });
  });

  it('keeps the same entries from a book as from a run', () => {
    const control = (id: string) => ({ [id]: id });
    const book = storyOf({
      start: does({ menu: { ...control('open'), ...control('stay') } }),
      open: does({ menu: { on: 'on' } }),
      stay: does({}),
      on: does({ end: ends('vow') }),
    });
    const same = inkStory(INK.replace('[Open.', '[Do open.').replace('[On.', '[Do on.'), 'h1', IDS);
    const journal = keepable(book, { facts: FRESH, choices: ['open', 'on'] }, 'choice on');
    expect(journal).toMatchObject({ end: 'ending vow', about: 'choice on' });
    writeNew(folder, [journal]);
    expect(replayCorpus(same, readCorpus(folder))).toEqual([]);
  });

  it('plays on the story that it was made with', () => {
    writeNew(folder, [kept('open', 'on'), kept('stay')]);
    expect(replayCorpus(now, readCorpus(folder))).toEqual([]);
  });

  it('tells what no longer plays, with journal and turn', () => {
    const [name] = writeNew(folder, [kept('open', 'on')]);
    const found = (story: typeof now) => replayCorpus(story, readCorpus(folder));
    expect(found(edited('[Open.', '[Open it.'))).toEqual([
      { journal: name, turn: 0, kind: 'reworded', key: 'open', what: 'the choice open now reads “Open it.”' },
    ]);
    const without = inkStory(INK.replace(/\+ \[On[^\n]*\n/, '+ [Other. # id: other]\n'), 'h2', [
      'open',
      'stay',
      'other',
    ]);
    expect(found(without)).toMatchObject([{ journal: name, turn: 1, kind: 'gone', key: 'on' }]);
    expect(found(edited('* [Open', '* {gate} [Open'))).toMatchObject([
      { turn: 0, kind: 'closed', key: 'open' },
    ]);
    expect(found(edited('# ending: vow', '# ending: parts'))).toMatchObject([
      { turn: 2, kind: 'end', key: null, what: 'it came to ending vow, now it comes to ending parts' },
    ]);
  });

  it('lets pass what is intended, and nothing else', () => {
    const [name = ''] = writeNew(folder, [kept('open', 'on')]);
    const intend = (entry: object) =>
      fs.writeFileSync(path.join(folder, 'intended.json'), JSON.stringify([{ why: 'clearer', ...entry }]));
    const found = () => replayCorpus(edited('[Open.', '[Open it.'), readCorpus(folder)).length;
    intend({ journal: name, kind: 'reworded', key: 'open' });
    expect(found()).toBe(0);
    intend({ journal: name, kind: 'reworded' });
    expect(found()).toBe(0);
    intend({ journal: name, kind: 'reworded', key: 'stay' });
    expect(found()).toBe(1);
    intend({ journal: 'other', kind: 'reworded' });
    expect(found()).toBe(1);
    intend({ kind: 'reworded', key: 'open' });
    expect(found()).toBe(0);
    intend({ kind: 'reworded', key: 'stay' });
    expect(found()).toBe(1);
  });

  it('says which file is damaged, and how', () => {
    const [name = ''] = writeNew(folder, [kept('open', 'on')]);
    const file = path.join(folder, `${name}.json`);
    const text = fs.readFileSync(file, 'utf8');
    const damaged = (content: string) => {
      fs.writeFileSync(file, content);
      return () => readCorpus(folder);
    };
    expect(damaged(text.slice(0, 40))).toThrow(DamagedCorpus);
    expect(damaged(text.slice(0, 40))).toThrow(`${name}.json: no JSON`);
    expect(damaged(text.replace('"allEndings": false', '"allEndings": 0'))).toThrow('facts.allEndings');
    expect(damaged('[]')).toThrow(`${name}.json: `);
    expect(damaged(text.replace('open~', 'stay~'))).toThrow('not those that it was named by');
    fs.writeFileSync(file, text);
    fs.writeFileSync(path.join(folder, 'intended.json'), '[{"journal":"a","kind":"gone","why":""}]');
    expect(() => readCorpus(folder)).toThrow('intended.json: 0.why');
    fs.writeFileSync(path.join(folder, 'intended.json'), '[{"kind":"gone","why":"all of them"}]');
    expect(() => readCorpus(folder)).toThrow('neither journal nor key is said');
  });
});

import fs from 'node:fs';
import path from 'node:path';
import { Story as InkRuntime } from 'inkjs';
import { Compiler, CompilerOptions } from 'inkjs/full';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { RunPort } from '../../src/game/ports.ts';
import { pointSchema } from '../../src/save/parts.ts';
import { createStory, StoryError } from '../../src/story/index.ts';
import {
  anatomyOf,
  type Bench,
  beginBench,
  directionsOf,
  momentOf,
  readState,
  replayBench,
  sourceOf,
  stateAt,
  type Unread,
  unreadFrom,
  variablesOf,
  visitedOf,
} from '../../src/story/inspect.ts';
import { FRESH } from './fixtures.ts';

/** Every tier, and all that ink counts visits for. */
const YARD = `
LIST shards = s_one = 1, s_two = 2
LIST marks = m_open = 1, m_stay = 2
LIST day_kind = day_none = 1, day_market = 2
VAR trust = 1
VAR told = false
VAR day = day_none
-> yard
=== yard
First. # plate: yard dawn # actor: ido tired left # weather: ash 0.3 # music: under-zalem
~ trust = 2
Second, {once|twice}. # sound: lid
Third. # exit: ido # weather: none # music: none
- (menu)
* [Open. # id: open]
  ~ marks += m_open
  Opened.
* [Stay. # id: stay]
  ~ day = day_market
  Stayed. {trust > 2: Trusting.|Wary.}
- -> shed
=== shed
In the shed, {yard.menu > 0: from the yard|from nowhere}. # plate: shed
+ [Leave. # id: leave]
- Gone.
-> END
=== unvisited
Nobody reads this.
-> END
`;

const TIERS = { marks: ['marks'], facts: ['shards'] };
const NONE: ReadonlySet<string> = new Set();

/** Compiled as the house does, so that ink counts every container. */
function compiled(source: string): string {
  const options = new CompilerOptions('a.ink', [], true, null, {
    ResolveInkFilename: (name: string) => name,
    LoadInkFileContents: () => source,
  });
  return new Compiler(source, options).Compile().ToJson() as string;
}

function opened(source: string) {
  const json = compiled(source);
  const makeInk = () => new InkRuntime(json);
  const run = createStory(makeInk(), 'yard').begin(1, FRESH);
  const glass = makeInk();
  const at = (index: number) => readState(stateAt(glass, momentOf(run, index)));
  return { json, makeInk, run, at, anatomy: anatomyOf(json) };
}

const START = { knot: 'shed', values: {}, seed: 1 };

describe('variables', () => {
  it('stand as they do at each line, not as they will at the menu', () => {
    const { at } = opened(YARD);
    expect([0, 1, 2].map((index) => at(index).variables.trust)).toEqual([1, 2, 2]);
  });

  it('are told by their tiers, lists by their items, without lists that only name kinds', () => {
    const { run, at, anatomy } = opened(YARD);
    const initial = at(0);
    run.choose('open');
    const found = variablesOf(at(9), initial, anatomy, TIERS);
    expect(found.map(({ name, tier }) => `${tier} ${name}`)).toEqual([
      'fact shards',
      'mark marks',
      'gate trust',
      'gate told',
      'gate day',
    ]);
    expect(found.filter(({ changed }) => changed).map(({ name, value }) => [name, value])).toEqual([
      ['marks', ['m_open']],
      ['trust', 2],
    ]);
  });

  it('are looked at without a change to the run', () => {
    const { run, at } = opened(YARD);
    const before = run.snapshot();
    at(0);
    expect(run.snapshot()).toEqual(before);
    expect(run.choose('stay').beats[0]?.text).toBe('Stayed. Wary.');
  });
});

describe('visit counts', () => {
  it('are told of what the story asks for, and of nothing else', () => {
    const { run, at, anatomy } = opened(YARD);
    const seen = () => visitedOf(anatomy, at(99)).map(({ kind, knot, visits }) => [kind, knot, visits]);
    expect(seen()).toEqual([
      ['sequence', 'yard', 1],
      ['place', 'yard', 1],
    ]);
    run.choose('open');
    expect(seen()).toContainEqual(['choice', 'yard', 1]);
    // The shed is visited, but nothing asks whether.
    expect(at(99).visits.shed).toBe(1);
    expect(anatomy.counted.map(({ path: place }) => place)).not.toContain('shed');
  });

  it('are found at the very path that ink counts under', () => {
    const { run, at, anatomy } = opened(YARD);
    run.choose('open');
    const { visits } = at(99);
    const open = anatomy.counted.filter(({ path: place }) => place in visits);
    expect(open).toHaveLength(anatomy.counted.length - 1);
  });
});

describe('directions in force', () => {
  it('are written as a script writes them, and tell what begins with the line', () => {
    const [first, second, third] = opened(YARD).run.turn.beats;
    if (!first || !second || !third) throw new Error('three lines are written');
    const written = (beat: typeof first, before?: typeof first) =>
      directionsOf(beat, before).map(({ tag, says, fresh }) => `${fresh ? '+' : ' '}${tag}: ${says}`);
    expect(written(first)).toEqual([
      '+plate: yard dawn',
      '+actor: ido tired left far',
      '+weather: ash 0.3',
      '+music: under-zalem base',
    ]);
    expect(written(second, first)).toEqual([
      ' plate: yard dawn',
      ' actor: ido tired left far',
      ' weather: ash 0.3',
      ' music: under-zalem base',
      '+sound: lid',
    ]);
    expect(written(third, second)).toEqual([
      ' plate: yard dawn',
      '+exit: ido',
      '+weather: none',
      '+music: none',
    ]);
  });

  it('do not tell who left when the place changed', () => {
    const { run } = opened(YARD);
    const [first] = run.turn.beats;
    const shed = run.choose('open').beats.at(-1);
    if (!first || !shed) throw new Error('lines are written');
    expect(directionsOf(shed, first).map(({ tag }) => tag)).toEqual(['plate', 'music']);
  });
});

describe('a source line', () => {
  it('is that of the container, or of the nearest around it', () => {
    const map = { yard: 'one/a.ink:3', 'yard.0.4': 'one/a.ink:7' };
    expect(sourceOf(map, 'yard.0.4')).toEqual({ file: 'one/a.ink', line: 7 });
    expect(sourceOf(map, 'yard.0.4.2')).toEqual({ file: 'one/a.ink', line: 7 });
    expect(sourceOf(map, 'yard.1')).toEqual({ file: 'one/a.ink', line: 3 });
    expect(sourceOf(map, 'shed')).toBeNull();
  });
});

describe('what is unread from here', () => {
  function walked(source: string, read = NONE, turns?: number): Unread {
    const { makeInk, json, run } = opened(source);
    const walk = unreadFrom(makeInk, json, momentOf(run, 0), read, turns);
    for (;;) {
      const { done, value } = walk.next();
      if (done) return value;
    }
  }
  const unread = ({ knots }: Unread) => Object.fromEntries(knots.map((row) => [row.knot, row.unread]));

  it('is exact where every way was walked, and has no line that no way comes to', () => {
    const all = walked(YARD);
    expect(all.whole).toBe(true);
    // Second and Third; Opened and Stayed; in the shed, and Gone.
    expect(unread(all)).toEqual({ yard: 4, shed: 2 });
    expect(all).toMatchObject({ met: 6, unread: 6 });
  });

  it('leaves out what was read', () => {
    const { run } = opened(YARD);
    const read = new Set(run.turn.beats.map(({ line }) => line));
    expect(unread(walked(YARD, read))).toEqual({ yard: 2, shed: 2 });
    expect(walked(YARD, read).met).toBe(6);
  });

  it('says at least, when the turns are used up', () => {
    const one = walked(YARD, NONE, 1);
    expect(one).toMatchObject({ whole: false, turns: 1 });
    expect(one.unread).toBeLessThan(6);
  });

  it('comes to an end in a circle', () => {
    const circle = '-> a\n=== a\nRound.\n+ [On. # id: on] -> a\n+ [Out. # id: out] -> END';
    expect(walked(circle)).toMatchObject({ whole: true, met: 1 });
    // Where the rounds are counted each is another state.
    const counted = circle.replace('Round.', '~ n++\nRound {n}.').replace('-> a', 'VAR n = 0\n-> a');
    expect(walked(counted, NONE, 30)).toMatchObject({ whole: false });
  });

  it('tells where a way breaks, and walks the others', () => {
    const broken =
      '-> a\n=== a\nHi.\n* [Break. # id: x]\n  There is no more.\n* [Go. # id: y]\n  Gone.\n  -> END';
    const found = walked(broken);
    expect(found.broken).toHaveLength(1);
    expect(found.broken[0]?.message).toContain('ran out of content');
    expect(found.met).toBe(1);
  });
});

describe('a bench run', () => {
  it('begins at a knot, in the state that was chosen, and plays on from there', () => {
    const { makeInk, json } = opened(YARD);
    const values = { trust: 3, told: true, day: ['day_market'], marks: ['m_open', 'm_stay'] };
    const bench = beginBench(makeInk(), { knot: 'shed', values, seed: 1 });
    expect(bench.turn.beats[0]?.text).toBe('In the shed, from nowhere.');
    expect(readState(stateAt(new InkRuntime(json), bench.moment(0))).variables).toMatchObject(values);
    expect(bench.choose('leave').beats[0]?.text).toBe('Gone.');
    expect(bench.rewind(0).choices.map(({ key }) => key)).toEqual(['leave']);
  });

  it('may begin at the beginning, with an empty list and a shard', () => {
    const { makeInk, json } = opened(YARD);
    const bench = beginBench(makeInk(), { knot: '', values: { shards: ['s_two'], day: [] }, seed: 1 });
    expect(bench.turn.beats[0]?.text).toBe('First.');
    expect(readState(stateAt(new InkRuntime(json), bench.moment(0))).variables).toMatchObject({
      shards: ['s_two'],
      day: [],
    });
  });

  it.each([
    [{ trsut: 1 }, 'there is no variable trsut'],
    [{ trust: true }, 'trust holds a number'],
    [{ trust: ['m_open'] }, 'trust holds a number'],
    [{ marks: ['m_none'] }, 'there is no item m_none'],
    [{ marks: 1 }, 'marks holds items of a list'],
  ])('refuses a state that cannot be: %j', (values, message) => {
    expect(() => beginBench(opened(YARD).makeInk(), { knot: 'shed', values, seed: 1 })).toThrow(
      new RegExp(message),
    );
  });

  it('says when there is no such knot', () => {
    const begin = () => beginBench(opened(YARD).makeInk(), { ...START, knot: 'nowhere' });
    expect(begin).toThrow(StoryError);
    expect(begin).toThrow('there is no knot nowhere');
  });

  it('is played again on an edited story, from the same knot and state', () => {
    const start = { knot: 'yard', values: { trust: 3 }, seed: 1 };
    const bench = beginBench(opened(YARD).makeInk(), start);
    bench.choose('stay');
    const edited = opened(YARD.replace('Stayed.', 'Stayed here.')).makeInk();
    const { bench: again, at, divergences, replayed } = replayBench(edited, bench.record(1), ['stay']);
    expect(again.turn.beats.map(({ text }) => text)).toEqual([
      'Stayed here. Wary.',
      'In the shed, from the yard.',
    ]);
    expect({ at, divergences, replayed }).toEqual({ at: 1, divergences: [], replayed: 1 });
  });

  it('cannot be kept in a place of a reader', () => {
    const { makeInk, run } = opened(YARD);
    const bench = beginBench(makeInk(), START);
    // The store takes runs: a bench run is none.
    // @ts-expect-error a Bench has neither journal() nor snapshot()
    const taken: RunPort = bench as Bench;
    expect(taken).not.toHaveProperty('journal');
    expect(taken).not.toHaveProperty('snapshot');
    const point = {
      chapter: 0,
      chapterTitle: '',
      sceneTitle: '',
      lastLine: '',
      plate: null,
      savedAt: 0,
      playedMs: 0,
    };
    expect(v.is(pointSchema, { ...point, journal: run.journal(0) })).toBe(true);
    expect(v.is(pointSchema, { ...point, journal: bench.record(0) })).toBe(false);
  });
});

describe('the shipped game', () => {
  it('imports none of this', () => {
    const src = path.resolve(import.meta.dirname, '../../src');
    const files = fs
      .readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(path.join('story', 'inspect')))
      // The writer's panel, which only the development build has: `side.journey` sees that nothing of it is shipped.
      .filter((file) => !file.startsWith(`dev${path.sep}`));
    const imports = files.filter((file) =>
      /^import (?!type )[^;]* from '[^']*\/inspect(\.ts|\/[^']*)'/m.test(
        fs.readFileSync(path.join(src, file), 'utf8'),
      ),
    );
    expect(files.length).toBeGreaterThan(50);
    expect(imports).toEqual([]);
  });
});

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeOf } from '../../src/story/place.ts';
import { NAMES } from '../../story/names.ts';
import { type Compiled, compileInk } from '../../studio/compiler/compile.ts';
import { buildStory } from '../../studio/compiler/story.ts';
import type { Finding } from '../../studio/prover/finding.ts';
import { Story } from '../../studio/prover/ink/classes.ts';
import { type Conventions, rejected } from '../../studio/prover/rules/index.ts';

const CONVENTIONS: Conventions = { marks: 'marks', sets: ['shards', 'lessons', 'marks'] };

/** What every small story below stands on. */
const STATE = `
LIST marks = m_a = 1, m_b = 2
LIST shards = s_a = 1, s_b = 2
LIST lessons = l_a = 1
LIST kind = k_one = 1, k_two = 2
VAR gate = k_one
VAR trust = 1
=== function mark(x)
~ marks += x
=== function remember(x)
~ shards += x
=== function forget(x)
~ shards -= x
=== function trust_by(n)
~ trust = clamp(trust + n, 0, 3)
=== function clamp(n, low, high)
{
- n < low:
    ~ return low
- n > high:
    ~ return high
}
~ return n
=== function much(n)
{n > 1: much|little}
=== there
There.
-> END
`;

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rules-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

function compiled(book: string): Compiled {
  const files = {
    'main.ink': 'INCLUDE state.ink\nINCLUDE book.ink\n-> here\n',
    'state.ink': STATE,
    'book.ink': book,
  };
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
  const story = compileInk(path.join(folder, 'main.ink'));
  expect(story.diagnoses.filter((found) => found.severity === 'error')).toEqual([]);
  return story;
}

function findingsIn(story: Compiled, conventions = CONVENTIONS): { place: string | null; found: Finding }[] {
  const root = new Story(story.json ?? '').mainContentContainer;
  return rejected(root, conventions).map((found) => ({ place: placeOf(story.map, found.path), found }));
}

/** Lines of the book that a claim is held against, each once. */
function linesAgainst(claim: string, book: string): string[] {
  const found = findingsIn(compiled(book)).filter((each) => each.found.claim === claim);
  return [...new Set(found.map((each) => each.place ?? each.found.path))].sort();
}

/** Lines that end in `// !` have a fault. */
function marked(book: string): string[] {
  return book
    .split('\n')
    .flatMap((line, index) => (line.endsWith('// !') ? [`book.ink:${index + 1}`] : []))
    .sort();
}

/** A knot `here` with this in it. */
const here = (body: string) => `=== here\n${body}\n${body.includes('\n===') ? '' : '-> END\n'}`;

type Cases = Readonly<Record<string, string>>;

function finds(claim: string, cases: Cases): void {
  it.each(Object.entries(cases))('finds %s', (_what, book) => {
    const lines = marked(book);
    expect(lines.length).toBeGreaterThan(0);
    expect(linesAgainst(claim, book)).toEqual(lines);
  });
}

function allows(cases: Cases): void {
  it.each(Object.entries(cases))('allows %s', (_what, book) => {
    expect(findingsIn(compiled(book)).map(({ place, found }) => `${place}: ${found.message}`)).toEqual([]);
  });
}

describe('marks only colour text', () => {
  finds('marks only colour text', {
    'one that opens a choice': here('* {marks ? m_a} [x] // !\n* [y]\n- z'),
    'one among other conditions of a choice': here('* {trust > 1} {marks ? m_a} [x] // !\n* [y]\n- z'),
    'one that closes a sticky choice': here('+ {not (marks ? m_a)} x [y] z // !\n* [y]\n- z'),
    'one that opens a default choice': here('* [y]\n* {marks ? m_a} -> there // !\n- z'),
    'a choice in a branch': here('{marks ? m_a: // !\n  * [x]\n    -> there\n}\n* [y]\n- z'),
    'a choice in the other branch': here(
      '{marks ? m_a: // !\n  a\n- else:\n  * [x]\n    -> there\n}\n* [y]\n- z',
    ),
    'a divert': here('{marks ? m_a: -> there} // !\na'),
    'a divert behind words': here('{marks ? m_a:a|b -> there} // !\na'),
    'a divert to a label of the knot': here('- (top) a\n{marks ? m_a: -> top} // !\nb'),
    'a divert to a stitch': here('{marks ? m_a: -> side} // !\na\n-> END\n= side\nb'),
    'a divert to what stands after the branches': here('{marks ? m_a: -> on} // !\na\n- (on) b'),
    '-> DONE': here('{marks ? m_a: // !\n  a\n- else:\n  -> DONE\n}'),
    '-> END': here('{not (marks ? m_a): -> END} // !\na'),
    'a change through a function': here('{marks ? m_a: // !\n  a\n  ~ trust_by(1)\n}'),
    'a change in passing': here('{marks ? m_a: {bump()}} // !\n-> END\n=== function bump\n~ trust++'),
    'a change in the condition of a later branch': here(
      '{\n- marks ? m_a: a // !\n- bump(): b\n}\n-> END\n=== function bump\n~ trust = 2\n~ return true',
    ),
    'a temp': here('{marks ? m_a: // !\n  ~ temp t = 1\n}\na'),
    'a mark that leads to a mark': here('{marks ? m_a: // !\n  ~ mark(m_b)\n}\na'),
    'a tunnel': here('{marks ? m_a: -> t ->} // !\na\n-> END\n=== t\nb\n->->'),
    'the end of a tunnel': here('-> t ->\na\n-> END\n=== t\n{marks ? m_a: ->->} // !\nb\n->->'),
    'a thread': here('{marks ? m_a: // !\n  <- t\n}\n* [a]\n- b\n-> END\n=== t\n* [c]\n- d'),
    'a direction in a branch of its own line': here('{marks ? m_a: // !\n  a # shake: 0.2\n- else:\n  b\n}'),
    'a direction behind words': here('{marks ? m_a: a # shake: 0.2} // !'),
    'a direction alone': here('{marks ? m_a: // !\n  # shake: 0.2\n}\na'),
    'a direction that a function prints': here(
      '{marks ? m_a: {shaken()}} // !\n-> END\n=== function shaken\nIt shakes. # shake: 0.2',
    ),
    'the third branch of a switch': here('{\n- marks ? m_a: a // !\n- trust > 1: b\n- else: -> there\n}'),
    'the second mark of a switch, not the first that is done by then': here(
      '{\n- trust > 1: -> there\n- marks ? m_a: a // !\n- else:\n  ~ trust_by(1)\n}',
    ),
    'a switch over what was asked': here('{marks ? m_a: // !\n- true: a\n- else: -> there\n}'),
    'a mark inside and a mark outside': here('{marks ? m_a: a|{marks ? m_b: b|-> there}} // !'),
    'a mark deep in an expression': here(
      '{trust > 0 and (trust < 3 or not (marks !? m_b)): -> there} // !\na',
    ),
    'a mark in a branch that steers by itself': here(
      '{trust > 1:\n  {marks ? m_b: // !\n    -> there\n  }\n}\na',
    ),
    'a branch under a sequence': here('{stopping:\n- a\n- b {marks ? m_a: -> there} // !\n}'),
    'a sequence under a branch': here('{marks ? m_a: // !\n  {a|-> there}\n}\nb'),
    'one in the text of a choice that diverts': here('* [x]\n  {marks ? m_a: -> there} // !\n- z'),
    'one in a gather': here('* [x]\n* [y]\n- z {marks ? m_a: -> there} // !'),
    'one kept in a temp': here('~ temp t = marks ? m_a // !\n{t: -> there}\na'),
    'one kept in a VAR, in a function': here(
      '~ sly()\n{trust: -> there}\na\n-> END\n=== function sly\n~ trust = marks ? m_a // !',
    ),
    'one passed to a function': here('{clamp(marks ? m_a, 0, 1): -> there} // !\na'),
    'one passed on only to be printed': here('{much(marks ? m_a)} // !'),
    'one passed to a knot': here('-> k(marks ? m_a) // !\n-> END\n=== k(x)\n{x: -> there}\n-> END'),
    'one passed to a tunnel': here('-> k(marks ? m_a) -> // !\n-> END\n=== k(x)\n{x: -> there}\n->->'),
    'one passed to a thread': here('<- k(marks ? m_a) // !\n* [y]\n- z\n-> END\n=== k(x)\n* {x} [c]\n- d'),
    'one that a function returns': here(
      '{has(): -> there}\na\n-> END\n=== function has\n~ return marks ? m_a // !',
    ),
    'one that a function returns by branches': here(
      '{has(): -> there}\na\n-> END\n=== function has\n{marks ? m_a: // !\n  ~ return 1\n}\n~ return 0',
    ),
    'one under ref': here('~ add(marks) // !\n-> END\n=== function add(ref x)\n~ x += m_a'),
    'a mark that is added by a mark': here('~ marks += marks ^ m_a // !'),
    'a seed': here('{marks ? m_a: {SEED_RANDOM(2)}} // !'),
    'a call of the game’s own code': here('{marks ? m_a: {ping(1)}} // !\n-> END\nEXTERNAL ping(x)'),
    'one passed to the game’s own code': here('~ ping(marks ? m_a) // !\n-> END\nEXTERNAL ping(x)'),
    'a function that changes by ref': here(
      '{marks ? m_a: {raise(trust)}} // !\n-> END\n=== function raise(ref x)\n~ x++',
    ),
    'one in the opening, before the first knot':
      '{marks ? m_a: -> there} // !\n* [a]\n- -> END\n=== here\n-> END\n',
  });
  allows({
    'words in a line': here('a {marks ? m_a: b|c} d # shake: 0.2'),
    'words with and, or and not': here('{marks ? m_a and not (marks ? m_b) or trust > 2: a|b}'),
    'lines, glue and values': here(
      '{marks ? m_a:\n  a <>\n  b {trust} {gate}\n- else:\n  <> c\n}\nd # shake: 0.2',
    ),
    'a switch': here('{\n- marks ? m_a: a\n- marks ? m_b: b\n- trust > 1: c\n- else: d\n}'),
    'a switch that comes to a mark last': here(
      '{\n- trust > 1: -> there\n- trust > 0:\n  ~ trust_by(1)\n- marks ? m_a: a\n- else: b\n}',
    ),
    'a switch over what was asked': here('{marks ? m_a:\n- true: a\n- else: b\n}'),
    'branches in branches': here('{marks ? m_a: a|{marks ? m_b: b|{trust > 1: c|d}}}'),
    'sequences and cycles': here('{marks ? m_a: {a|b|c} {&d|e} {!f}|{stopping: g|h}}'),
    'a sequence around a mark': here('{stopping:\n- a\n- b {marks ? m_a: c}\n- d\n}'),
    'a choice that a mark rewords': here(
      '* [x {marks ? m_a: y|z} # id: a]\n* w {marks ? m_b: v} [u {marks ? m_a: t}] s {marks ? m_b: r}\n- q',
    ),
    'a gate around a mark': here('{trust > 1:\n  {marks ? m_a: a|b}\n  ~ trust_by(1)\n  -> there\n}\nc'),
    'a mark beside a gate': here('{marks ? m_a: a}\n{trust > 1: -> there}\n~ trust_by(1)'),
    'a function that prints': here('{marks ? m_a: {much(trust)}}'),
    'a function that reads marks to print': here('{say()}\n-> END\n=== function say\n{marks ? m_a: a|b}'),
    'a function that calls itself to print': here(
      '{marks ? m_a: {down(3)}}\n-> END\n=== function down(n)\n{n > 0: {n} {down(n - 1)}}',
    ),
    'a function that works out a number': here(
      '{marks ? m_a: {twice(2)}}\n-> END\n=== function twice(n)\n~ temp two = n * 2\n~ return two',
    ),
    'marks that are made': here('~ mark(m_a)\n* [x]\n  ~ mark(m_b)\n- z'),
  });

  it('allows ink of every shape that it has no quarrel with', () => {
    const book = fs.readFileSync(path.join(import.meta.dirname, 'fixtures/rules/plain.ink'), 'utf8');
    expect(findingsIn(compiled(book))).toEqual([]);
  });

  it('says what hangs on the mark', () => {
    const said = (body: string) => findingsIn(compiled(here(body)))[0]?.found.message;
    expect(said('* {marks ? m_a} [x]\n* [y]\n- z')).toBe(
      'marks is read here, and it opens a choice: a mark may only colour text',
    );
    expect(said('{marks ? m_a:\n  * [x]\n    -> there\n}\n* [y]\n- z')).toContain('holds a choice:');
    expect(said('{marks ? m_a:\n  * x\n    -> there\n}\n* [y]\n- z')).toContain('holds a choice:');
    expect(said('{marks ? m_a:\n  <- there\n}\n* [y]\n- z')).toContain('holds a thread:');
    expect(said('{marks ? m_a: {trust_by(1)}}')).toBe(
      'marks is read here, and what hangs on it holds a call of trust_by, which holds a change of trust: a mark may only colour text',
    );
  });

  it('says nothing where a story has no marks', () => {
    const story = compiled(here('* {marks ? m_a} [x]\n* [y]\n- z'));
    expect(findingsIn(story)).toHaveLength(1);
    expect(findingsIn(story, { marks: null, sets: [] })).toEqual([]);
  });
});

describe('marks are written once', () => {
  finds('marks are written once', {
    'one taken away': here('~ marks -= m_a // !'),
    'one taken away in a function': here('~ undo(m_a)\n-> END\n=== function undo(x)\n~ marks -= x // !'),
    'all wiped': here('* [x]\n  ~ marks = () // !\n- y'),
    'all replaced': here('~ marks = (m_a, m_b) // !'),
    'the sum of something else': here('~ marks = m_a + m_b // !'),
    'a mark turned round': here('{trust > 1:\n  ~ marks = m_a + marks // !\n}\na'),
  });
  allows({
    'marks added': here('~ marks += m_a\n~ marks += (m_a, m_b)\n~ marks = marks + m_b\n~ mark(m_a)'),
  });
});

describe('chance only colours text', () => {
  finds('chance only colours text', {
    'dice that open a choice': here('* {RANDOM(1, 2) == 1} [x] // !\n* [y]\n- z'),
    'dice that divert': here('{RANDOM(1, 6) > 3: -> there} // !\na'),
    'dice that are kept': here('~ temp t = RANDOM(1, 6) // !\n{t}'),
    'dice passed on': here('~ trust_by(RANDOM(0, 1)) // !'),
    'dice that a function returns': here('{die()}\n-> END\n=== function die\n~ return RANDOM(1, 6) // !'),
    'a shuffle that diverts': here('{~a|-> there} // !'),
    'a shuffle with a choice': here('{shuffle: // !\n- a\n- \n  * [x]\n    -> there\n}\n* [y]\n- z'),
    'a shuffle, once, that changes': here('{shuffle once: // !\n- a\n- b\n  ~ trust_by(1)\n}'),
    'a shuffle, stopping, with a direction': here('{shuffle stopping: // !\n- a\n- b # shake: 0.2\n}\nc'),
    'a shuffle in a function that returns': here(
      '{pick() > 1: -> there}\na\n-> END\n=== function pick\n{shuffle: // !\n- \n  ~ return 1\n- \n  ~ return 2\n}',
    ),
    'an item by chance': here('{LIST_RANDOM(LIST_ALL(k_one)) == k_two: -> there} // !\na'),
    'turns that divert': here('{TURNS() > 3: -> there} // !\na'),
    'turns since, in the condition of a choice': here(
      '- (top) a\n* {TURNS_SINCE(-> top) > 3} [x] // !\n* [y]\n- z',
    ),
  });
  finds('the story never seeds', {
    'a seed': here('~ SEED_RANDOM(235) // !'),
    'a seed in a line': here('a {SEED_RANDOM(1)} b // !'),
    'a seed in a function': here('~ still()\n-> END\n=== function still\n~ SEED_RANDOM(1) // !'),
  });
  allows({
    dice: here('a {RANDOM(1, 6)} {RANDOM(1, 6) > 3: b|c}'),
    'shuffles of words': here('{~a|b|c} {shuffle:\n- a\n- b {trust}\n}\n{shuffle once:\n- c\n- d\n}'),
    'an item named by chance': here('{LIST_RANDOM(LIST_ALL(k_one))}'),
    'turns told': here('- (top) {TURNS()} {TURNS_SINCE(-> top) > 3: late|soon}'),
    'chance in the words of a choice': here('* [x {~y|z} {RANDOM(1, 2) == 1: w}]\n- v'),
    'a sequence that steers, without chance': here('{a|b|-> there}'),
  });
});

describe('sets are used item by item', () => {
  finds('sets are used item by item', {
    'a count': here('{LIST_COUNT(shards) > 2: a} // !'),
    'least and most': here('{LIST_MIN(shards)} // !\n{LIST_MAX(lessons)} // !'),
    'the list behind it': here('{LIST_ALL(shards) ? s_a: a} // !'),
    'its opposite': here('{LIST_INVERT(shards) ? s_a: a} // !'),
    'its number': here('{LIST_VALUE(shards)} // !'),
    'one by chance': here('{LIST_RANDOM(shards)} // !'),
    'a range': here('{LIST_RANGE(shards, s_a, s_b)} // !'),
    'what two share': here('{shards ^ (s_a, s_b): a} // !'),
    'a comparison': here('{shards == (s_a, s_b): a} // !'),
    'a comparison turned round': here('{s_a != shards: a} // !'),
    'more and less': here('{shards > s_a: a} // !\n{shards <= s_b: b} // !'),
    'a print': here('a {shards} // !'),
    'a print of marks': here('{marks} // !'),
    'a bare condition': here('{shards: a|b} // !'),
    'a bare condition, denied': here('{not shards: a|b} // !'),
    'a bare condition of a choice': here('* {lessons} [x] // !\n* [y]\n- z'),
    'a bare condition beside another': here('{trust > 1 && shards: a} // !'),
    'a switch over it': here('{shards: // !\n- s_a: a\n- else: b\n}'),
    'an argument': here('{much(shards)} // !'),
    'a return': here('{has()}\n-> END\n=== function has\n~ return shards // !'),
    'a copy': here('~ temp t = shards // !\n{t ? s_a: a}'),
    'a copy of all but one': here('~ temp t = shards - s_a // !'),
    'a VAR made of it': here('~ trust = shards + s_a // !'),
    'an alias': here('~ add(shards) // !\n-> END\n=== function add(ref x)\n~ x += s_a'),
    'a set inside a set': here('{shards ? shards: a} // !'),
    'the question turned round': here('{s_a ? shards: a} // !'),
    'two sets put together': here('~ shards += lessons // !'),
    'a whole set put down': here('~ shards = (s_a, s_b) // !'),
    'a set wiped in a function': here('~ wipe()\n-> END\n=== function wipe\n~ shards = () // !'),
    'what a variable holds': here('{shards ? gate: a} // !'),
    'what a temp holds': here('~ temp t = s_a\n{shards ? t: a} // !'),
    'a number added': here('~ shards++ // !\n~ shards += 1 // !\n~ shards -= trust // !'),
    'an item by its number': here('{shards ? shards(trust): a} // !'),
    'a parameter that gets a number': here('~ remember(1) // !\n~ mark(trust) // !'),
    'a parameter that gets a temp': here('~ temp t = s_a\n~ remember(t) // !'),
    'a parameter that gets a set': here('~ remember(shards) // !'),
    'a parameter that gets a number two calls away': here(
      '~ first(2) // !\n-> END\n=== function first(y)\n~ second(y)\n=== function second(x)\n~ shards += x',
    ),
    'a parameter that the function writes over': here(
      '~ sly(s_a)\n-> END\n=== function sly(x)\n~ x = 1\n~ shards += x // !',
    ),
    'a parameter of a knot': here('-> k(1, s_a) // !\n=== k(x, y)\n{shards ? x: a}\n-> END'),
  });
  allows({
    'sets asked for items': here(
      '{shards ? s_a: a|b} {shards !? s_b: c} {shards ? (s_a, s_b): d} {not (lessons has l_a): e}',
    ),
    'sets that open and steer': here(
      '* {shards ? s_a} [x]\n* {lessons hasnt l_a} [y]\n- {shards ? s_b: -> there}',
    ),
    'items given and taken': here('~ shards += s_a\n~ shards -= (s_a, s_b)\n~ remember(s_a)\n~ forget(s_b)'),
    'an item handed on': here(
      '~ first(s_a)\n-> END\n=== function first(y)\n~ second(1, y)\n=== function second(n, x)\n~ shards += x\n{shards ? x: a}',
    ),
    'what is known of a set, kept': here('~ temp t = shards ? s_a\n{t: -> there}\na'),
    'lists that are no sets': here(
      '{gate == k_one: a} {LIST_COUNT(gate)} {gate} {LIST_VALUE(gate) > 1: -> there}\n~ gate = k_two\n~ temp t = gate\n{LIST_ALL(kind)}',
    ),
  });
});

describe('a scene reads few Gates', () => {
  const seven = 'VAR g1 = 0\nVAR g2 = 0\nVAR g3 = 0\nVAR g4 = 0\nVAR g5 = 0\n';
  const six = '{g1 > 0: a}{g2 > 0: b}{g3 > 0: c}{g4 > 0: d}{g5 > 0: e}{trust > 0: f}{trust > 1: g}';
  finds('a scene reads few Gates', {
    'a seventh': seven + here(`${six}\n{gate == k_one: h} // !\n-> END\n=== elsewhere\nb`),
    'a seventh that opens a choice': seven + here(`${six}\n* {gate == k_one} [x] // !\n* [y]\n- z`),
  });
  allows({
    'six, and marks and shards beside them': seven + here(`${six}{marks ? m_a: h}{shards ? s_a: i}`),
    'a seventh in the next scene': seven + here(`${six}\n-> next\n=== next\n{gate == k_one: h}\na`),
  });
});

describe('no logic on text', () => {
  finds('no logic on text', {
    'a VAR': `VAR name = "Alita" // !\n${here('{name}')}`,
    'a temp': here('~ temp name = "Alita" // !\n{name}'),
    'a comparison': here('{much(1) == "much": a} // !'),
    'a comparison that opens a choice': here('* {"a" != much(1)} [x] // !\n* [y]\n- z'),
    'a part of a string': here('{"Alita" ? "lit": a} // !'),
    'strings put together': here('{"a" + much(1)} // !'),
    'a string with a value in it': here('{"a{trust}" == "a1": -> there} // !\nb'),
    'a string with a mark in it': here('{"{marks ? m_a:yes}" == much(1): -> there} // !\nb'),
    'an argument': here('{much("a")} // !'),
    'an argument of a knot': here('-> k("a") // !\n=== k(x)\n{x}\n-> END'),
    'a return': here('{name()}\n-> END\n=== function name\n~ return "Alita" // !'),
    'a condition': here('{"a": b} // !'),
    'a change in a function': here('~ set()\n-> END\n=== function set\n~ trust = "a" // !'),
  });
  allows({
    'a string that is only printed': here('{"Alita"} {"a {trust}"}'),
    'the words of choices': here('* [x {trust > 1: y}]\n* a [b] c\n+ {trust > 1} d\n- e'),
    'functions that print': here('a {much(trust)} {trust > 1: {much(1)}}'),
  });
});

describe('visit counts stay home', () => {
  finds('visit counts stay home', {
    'another knot, told': here('{there} // !'),
    'another knot that steers': here('{there > 1: -> there} // !\na'),
    'another knot that opens a choice': here('* {not there} [x] // !\n* [y]\n- z'),
    'a label of another knot': here('{k.top: a} // !\n-> k\n=== k\n- (top) b\n-> END'),
    'a choice of another knot': here('{k.taken: a} // !\n-> k\n=== k\n* (taken) [b]\n- c\n-> END'),
    'a stitch of another knot': here('{READ_COUNT(-> k.side)} // !\n-> k\n=== k\na\n-> side\n= side\n-> END'),
    READ_COUNT: here('{READ_COUNT(-> there) > 1: a} // !'),
    TURNS_SINCE: here('{TURNS_SINCE(-> there) > 1: a} // !'),
    'a count in a sum': here('~ trust_by(there + 1) // !'),
    'a count in the words of a choice': here('* [x {there: y}] // !\n- z'),
    'a knot read in a function': here('~ f()\n-> END\n=== function f\n~ return here // !'),
    'a function that counts itself': here('{f()}\n-> END\n=== function f\n~ return f // !'),
    'a function that is counted': here('{f()} {f > 1: a} // !\n-> END\n=== function f\nb'),
    'a function that steers by a sequence': here(
      '{f() > 1: -> there}\n-> END\n=== function f\n{stopping: // !\n- \n  ~ return 1\n- \n  ~ return 2\n}',
    ),
    'a knot read before the first': '{here: a} // !\n-> here\n=== here\n-> END\n',
  });
  allows({
    'its own knot, labels, choices and stitches': here(
      '- (top) {here} {top > 1: a} {READ_COUNT(-> top)}\n* (taken) [x]\n* {not taken} [y]\n+ {here.side} [z]\n- {taken: -> side}\n-> top\n= side\n{here > 2: b}\n{top: -> there}',
    ),
    'a function that prints by a sequence': here('{f()}\n-> END\n=== function f\n{one|two|three}'),
  });
});

describe('no divert target is carried', () => {
  finds('no divert target is carried', {
    'a temp': here('~ temp t = -> there // !\na'),
    'a temp that is followed': here('~ temp t = -> there // !\n-> t // !'),
    'an argument of a knot': here('-> k(-> there) // !\n=== k(-> x)\n-> x // !'),
    'an argument of a tunnel': here('-> k(-> there) -> // !\n=== k(-> x)\n-> x // !'),
    'an argument of a thread': here(
      '<- k(-> there) // !\n* [a]\n- b\n-> END\n=== k(-> x)\n* [c]\n- -> x // !',
    ),
    'an argument of a function': here('{seen(-> there)} // !\n-> END\n=== function seen(x)\n~ return 1'),
    'a comparison': here('{trust == -> there: a} // !'),
    'a tunnel by a variable': here('~ temp t = -> k // !\n-> t -> // !\na\n-> END\n=== k\n->->'),
    'a return': here('{f()}\n-> END\n=== function f\n~ return -> there // !'),
  });

  it('finds a VAR by its name, since ink keeps no line for it, and by line where it is set and followed', () => {
    const found = findingsIn(
      compiled(
        `VAR nowhere = -> there\n${here('~ point()\n* [x]\n  -> nowhere\n- y\n-> END\n=== function point\n~ nowhere = -> here')}`,
      ),
    );
    expect(found.map((each) => `${each.place}: ${each.found.message}`)).toEqual([
      'book.ink:9: nowhere holds a divert target: such a thing cannot be followed over a menu',
      'null: nowhere holds a divert target: such a thing cannot be followed over a menu',
      'book.ink:5: this goes wherever nowhere says: such a thing cannot be followed over a menu',
    ]);
  });

  allows({
    'choices with words of their own, which ink carries': here('* a [b] c\n* d\n+ {trust > 1} e [f]\n- g'),
    'counts and turns': here('- (top) {READ_COUNT(-> top)} {TURNS_SINCE(-> top)}'),
    'tunnels, plain, with numbers, and on to elsewhere': here(
      '-> t ->\n-> u(2) ->\n-> t -> u(1) -> v ->\na\n-> END\n=== t\nb\n->->\n=== u(n)\n{n}\n->->\n=== v\n->-> there',
    ),
  });
});

describe('threads are plain', () => {
  finds('threads are plain', {
    'a tunnel in it': here(
      '<- k // !\n* [a]\n- b\n-> END\n=== k\n* [c]\n  -> t ->\n- d\n-> END\n=== t\n->->',
    ),
    'a tunnel in a branch of it': here(
      '<- k // !\n* [a]\n- b\n-> END\n=== k\n{trust > 1: -> t ->}\n* [c]\n- d\n-> END\n=== t\n->->',
    ),
    'a thread in it': here(
      '* [a]\n- \n<- k // !\n* [b]\n- c\n-> END\n=== k\n* [d]\n- \n<- t\n-> END\n=== t\n* [e]\n- f',
    ),
    'a tunnel where it goes on to': here(
      '<- k // !\n* [a]\n- b\n-> END\n=== k\n-> l\n=== l\n* [c]\n  -> t ->\n- d\n-> END\n=== t\n->->',
    ),
    'a tunnel in a stitch of it': here(
      '<- k // !\n* [a]\n- b\n-> END\n=== k\n-> side\n= side\n-> t ->\n* [c]\n- d\n-> END\n=== t\n->->',
    ),
    itself: here('* [a]\n- b\n-> k\n=== k\n<- k // !\n-> END'),
  });
  allows({
    'plain ones, with numbers': here(
      '<- k\n<- l(2)\n* [a]\n- b\n-> END\n=== k\n* [c]\n- d\n-> END\n=== l(n)\n{n > 1: e}\n+ [f {much(n)}]\n- g\n-> END',
    ),
    'one of a stitch, whose choice leads back': here('<- side\n* [a]\n- b\n-> END\n= side\n* [c]\n  -> here'),
  });
});

describe('the story', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const main = path.join(root, 'story/main.ink');
  const chapter = path.join(root, 'story/book1/01-scrap.ink');
  const text = fs.readFileSync(chapter, 'utf8');

  /** Claims and lines against the story, with one piece of its first chapter written otherwise. */
  function edited(before: string, after: string): string[] {
    expect(text.split(before)).toHaveLength(2);
    const story = compileInk(main, new Map([[chapter, text.replace(before, after)]]));
    expect(story.json).not.toBeNull();
    return findingsIn(story).map(({ place, found }) => `${place}: ${found.claim}`);
  }
  const lineOf = (piece: string) => text.slice(0, text.indexOf(piece)).split('\n').length;

  it('keeps every rule', () => {
    const built = buildStory(main, { names: NAMES, assets: path.join(root, 'assets') });
    expect(built.errors).toEqual([]);
    expect(findingsIn(built)).toEqual([]);
  });

  it('is found out when a mark opens a choice', () => {
    const choice = '* [Get up. # id: wake-get-up]';
    expect(edited(choice, choice.replace('*', '* {marks ? m_slept}'))).toEqual([
      `book1/01-scrap.ink:${lineOf(choice)}: marks only colour text`,
    ]);
  });

  it('is found out when a mark chooses a divert', () => {
    const line = 'In row eleven lies a left hand';
    expect(edited(line, `{marks ? m_saw_ring: -> basement}${line}`)).toEqual([
      `book1/01-scrap.ink:${lineOf(line)}: marks only colour text`,
    ]);
  });
});

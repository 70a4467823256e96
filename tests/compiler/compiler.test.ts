import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Story as InkRuntime } from 'inkjs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStory } from '../../src/story/index.ts';
import type { Names } from '../../src/story/names.ts';
import { placeOf } from '../../src/story/place.ts';
import { NAMES } from '../../story/names.ts';
import { buildStory } from '../../studio/compiler/story.ts';

const here = path.resolve(import.meta.dirname, '../..');
let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ink-'));
  fs.mkdirSync(path.join(folder, 'book1'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const STATE = 'VAR trust = 1 // range: 0..3, read in 2\n';

function build(
  files: Readonly<Record<string, string>>,
  names: Names = { ...NAMES, plates: {}, cast: NAMES.cast },
) {
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
  return buildStory(path.join(folder, 'main.ink'), { names, assets: path.join(here, 'assets') });
}

/** `file:line: message` of everything that is wrong. */
function problems(files: Readonly<Record<string, string>>, names?: Names): string[] {
  return build(files, names).errors.map(
    (found) => `${path.relative(folder, found.file)}:${found.line}: ${found.message}`,
  );
}

const PLATES: Names = { ...NAMES, plates: { 'scrapyard dawn': { planned: true, standIn: null } } };

describe('what is wrong is told with file, line and the nearest right name', () => {
  it.each([
    [
      'a misspelt plate',
      'Hi. # plate: scrapyard down',
      'there is no plate scrapyard down; did you mean scrapyard dawn?',
    ],
    [
      'a misspelt look',
      'Hi. # actor: ido tierd',
      'there is no look of ido called tierd; did you mean tired?',
    ],
    [
      'a misspelt pose',
      'Hi. # actor: ido warm gestre',
      'there is no pose of ido called gestre; did you mean gesture?',
    ],
    [
      'a misspelt place',
      'Hi. # actor: ido warm lfet',
      'there is no pose of ido called lfet; did you mean left?',
    ],
    ['a stranger', 'Hi. # actor: idol warm', 'there is no actor idol; did you mean ido?'],
    ['a misspelt tag', 'Hi. # plat: scrapyard dawn', 'there is no tag plat; did you mean plate?'],
    ['a number out of range', 'Hi. # weather: rain 3', '# weather: 3 is outside 0 to 1'],
    ['an ending nobody knows', 'Hi. # ending: vov', 'there is no ending vov; did you mean vow?'],
    [
      'a written-in value',
      'Hi. # plate: {trust}',
      '# plate: {trust}: a direction is written out, without { }',
    ],
    ['a choice tag on a line', 'Hi. # id: hi', '# id belongs on a choice'],
  ])('%s', (_what, line, message) => {
    const files = {
      'main.ink': `INCLUDE book1/01.ink\nINCLUDE state.ink\n-> a`,
      'state.ink': STATE,
      'book1/01.ink': `=== a\nFirst.\n${line}\n-> END\n`,
    };
    expect(problems(files, PLATES)).toContainEqual(`book1/01.ink:3: ${message}`);
  });

  it('a choice without an id, and an id used twice', () => {
    const main = 'Hi.\n* [A # id: a]\n* [B]\n* [C # id: a]\n- -> END\n';
    expect(problems({ 'main.ink': main })).toEqual([
      'main.ink:4: # id: a is taken at main.ink:2',
      'main.ink:3: a choice needs # id: inside its brackets',
    ]);
  });

  it('ink’s own errors, also in an included file and behind a byte order mark', () => {
    const found = problems({
      'main.ink': '\uFEFFINCLUDE book1/01.ink\n-> a',
      'book1/01.ink': '=== a\nHi.\n-> nowhere\n',
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^book1\/01\.ink:3: .*nowhere/);
  });

  it('a missing file of a named picture', () => {
    const names: Names = { ...PLATES, plates: { x: { slug: 'not-there' } } };
    expect(problems({ 'main.ink': 'Hi.\n-> END' }, names)).toContain(
      'main.ink:1: plate x: assets/plates/not-there/plate.avif is missing',
    );
  });

  it('a missing INCLUDE', () => {
    expect(problems({ 'main.ink': 'INCLUDE gone.ink\n' })[0]).toMatch(/^main\.ink:1: .*gone\.ink/);
  });
});

describe('durable state', () => {
  it.each([
    [
      'a VAR without a range',
      'VAR x = 1',
      'VAR x needs its range in a comment, as // range: 0..3, read in 5, 7',
    ],
    ['a value outside it', 'VAR x = 5 // range: 0..3', 'VAR x = 5 is outside its range'],
    ['a name of ink’s own', 'VAR patch = 1 // range: 0..3', 'VAR patch: ink uses that name in its own saves'],
    [
      'list items without numbers',
      'LIST l = one, two',
      'LIST l: every item needs its own number, since saves keep the numbers',
    ],
  ])('%s', (_what, line, message) => {
    const found = problems({
      'main.ink': 'INCLUDE state.ink\nHi.\n-> END',
      'state.ink': `// state\n${line}\n`,
    });
    expect(found).toContain(`state.ink:2: ${message}`);
  });

  it('is changed only by the functions of the state file', () => {
    const main = 'INCLUDE state.ink\nHi.\n~ trust = 9\n~ temp t = 1\n~ t = 2\n-> END';
    expect(problems({ 'main.ink': main, 'state.ink': STATE })).toEqual([
      'main.ink:3: trust is changed through a function of state.ink, which clamps',
    ]);
  });
});

describe('the one namespace', () => {
  it.each([
    [
      'a list item and a knot',
      'LIST l = day = 1\n',
      '=== day\nHi.\n-> END',
      'state.ink:1: list item day has the name of a knot at main.ink:4',
    ],
    [
      'a variable and a list',
      'LIST l = l_one = 1\nVAR l = 1 // range: 0..3\n',
      'Hi.\n-> END',
      'state.ink:2: variable l has the name of a list at state.ink:1',
    ],
    [
      'a label and a variable',
      STATE,
      'Hi.\n- (trust) There.\n-> END',
      'state.ink:1: variable trust has the name of a label at main.ink:5',
    ],
  ])('%s', (_what, state, rest, problem) => {
    const main = `INCLUDE state.ink\n-> a\n=== a\n${rest}`;
    expect(problems({ 'main.ink': main, 'state.ink': state })).toContain(problem);
  });
  it('lets stitches of one name stand in different knots', () => {
    const main = '-> a.in\n=== a\n= in\nHi.\n-> b.in\n=== b\n= in\nHo.\n-> END';
    expect(problems({ 'main.ink': main })).toEqual([]);
  });
});

describe('the map', () => {
  it('gives file and line of every line and choice that is shown', () => {
    const files = {
      'main.ink': 'INCLUDE book1/01.ink\n-> a\n',
      'book1/01.ink':
        '=== a\nL2\n* [L3 # id: one]\n  L4\n  {true: L5|no}\n* [L6 # id: two]\n  L7\n- L8\n-> b\n= b\nL11\n-> END\n',
    };
    const built = build(files);
    const run = createStory(new InkRuntime(built.json as string), built.hash).begin(1, {
      shards: [],
      lessons: [],
      allEndings: false,
    });
    const lineOf = (containerPath: string) => placeOf(built.map, containerPath)?.replace(/^.*:/, 'L');
    for (const choice of run.turn.choices) expect(lineOf(choice.path)).toBe(choice.text);
    run.choose('one');
    const beats = run.turns().flatMap((turn) => turn.beats);
    expect(beats.map((beat) => beat.text)).toEqual(['L2', 'L4', 'L5', 'L8', 'L11']);
    for (const beat of beats) expect(lineOf(beat.path)).toBe(beat.text);
  });
});

describe('the real story', () => {
  const built = buildStory(path.join(here, 'story/main.ink'), {
    names: NAMES,
    assets: path.join(here, 'assets'),
  });
  it('compiles without an error', () => {
    expect(built.errors).toEqual([]);
  });
  it('maps every line of a run to the line that holds its words', () => {
    const run = createStory(new InkRuntime(built.json as string), built.hash).begin(4, {
      shards: [],
      lessons: [],
      allEndings: false,
    });
    const sources = new Map<string, string[]>();
    const wordsOf = (text: string) => text.split(/[^\p{L}]+/u).filter((word) => word.length > 3);
    for (let turn = run.turn; ; ) {
      for (const beat of turn.beats) {
        const [file = '', line = ''] = (placeOf(built.map, beat.path) ?? '').split(':');
        const lines =
          sources.get(file) ?? fs.readFileSync(path.join(here, 'story', file), 'utf8').split('\n');
        sources.set(file, lines);
        const source = lines[Number(line) - 1] ?? '';
        for (const word of wordsOf(beat.text)) expect(`${file}:${line} ${source}`).toContain(word);
      }
      const next = turn.choices.at(-1);
      if (!next) break;
      turn = run.choose(next.key);
    }
  });
});

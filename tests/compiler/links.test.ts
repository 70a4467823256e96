import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LinkTable, shortHash } from '../../src/save/link/table.ts';
import { NAMES } from '../../story/names.ts';
import { collisionIn, mendTables } from '../../studio/compiler/links.ts';
import { buildStory } from '../../studio/compiler/story.ts';

const here = path.resolve(import.meta.dirname, '../..');
const EMPTY: LinkTable = { bits: 20, salt: 0, ids: [], shards: [], lessons: [] };
const STATE = 'LIST shards = s_a = 1, s_b = 2 // two\nLIST lessons = l_a = 1\n';
const MAIN = 'INCLUDE state.ink\nHi.\n* [A # id: one]\n* [B # id: two]\n- -> END\n';
let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'links-'));
  write({ 'main.ink': MAIN, 'state.ink': STATE });
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
}

const writeTables = (...tables: readonly LinkTable[]) => write({ 'links.json': JSON.stringify(tables) });
const text = () => fs.readFileSync(path.join(folder, 'links.json'), 'utf8');
const onDisk = (): LinkTable[] => JSON.parse(text());

/** `file:line: message` of everything that is wrong, or of everything that is told. */
function built(mendLinks = false, all = false): string[] {
  const none = { plates: {}, cast: {}, music: {}, ambience: {}, sounds: {} };
  const options = {
    names: { ...NAMES, ...none },
    assets: folder,
    ...(mendLinks && { links: 'mend' as const }),
  };
  const { diagnoses, errors } = buildStory(path.join(folder, 'main.ink'), options);
  const shown = all ? diagnoses : errors;
  return shown.map((found) => `${path.relative(folder, found.file)}:${found.line}: ${found.message}`);
}

/** Two ids that share a short hash of 20 bits under salt 0. */
function collidingPair(): readonly [string, string] {
  const seen = new Map<number, string>();
  for (let n = 0; ; n++) {
    const hash = shortHash(`id-${n}`, EMPTY);
    const before = seen.get(hash);
    if (before !== undefined) return [before, `id-${n}`];
    seen.set(hash, `id-${n}`);
  }
}

describe('the link tables of a story', () => {
  it('are asked for only where there are some', () => {
    expect(built()).toEqual([]);
    expect(fs.existsSync(path.join(folder, 'links.json'))).toBe(false);
  });

  it('lack a choice, a shard or a lesson: told with file, line and the command that mends it', () => {
    writeTables({ ...EMPTY, ids: ['one'], shards: ['s_a'] });
    expect(built()).toEqual([
      'main.ink:4: choice two is not in story/links.json yet: npm run story -- --links',
      'state.ink:1: shard s_b is not in story/links.json yet: npm run story -- --links',
      'state.ink:2: lesson l_a is not in story/links.json yet: npm run story -- --links',
    ]);
  });

  it('are mended: what is missing comes last, and nothing else changes', () => {
    writeTables({ ...EMPTY, ids: ['gone', 'two'], shards: ['s_b', 's_gone'] });
    expect(built(true, true)).toEqual(['links.json:1: table 0 has 3 names more']);
    const mended = { ...EMPTY, ids: ['gone', 'two', 'one'], shards: ['s_b', 's_gone', 's_a'] };
    expect(onDisk()).toEqual([{ ...mended, lessons: ['l_a'] }]);
    expect(built()).toEqual([]);
    const before = text();
    expect(built(true, true)).toEqual([]);
    expect(text()).toBe(before);
  });

  it('are begun where there are none', () => {
    built(true);
    expect(onDisk()).toEqual([{ ...EMPTY, ids: ['one', 'two'], shards: ['s_a', 's_b'], lessons: ['l_a'] }]);
  });

  it('are not written while anything else is wrong', () => {
    writeTables(EMPTY);
    const before = text();
    write({ 'main.ink': MAIN.replace('Hi.', 'Hi. # plat: x') });
    expect(built(true)[0]).toMatch(/^main\.ink:2: there is no tag plat/);
    expect(text()).toBe(before);
  });

  it('get a new one when a new id would collide, and the old one stays', () => {
    const [first, second] = collidingPair();
    const old = { ...EMPTY, ids: ['gone', first], shards: ['s_a', 's_b'], lessons: ['l_a'] };
    writeTables(old);
    write({ 'main.ink': MAIN.replace('one', first).replace('two', second) });
    expect(built()).toEqual([
      `main.ink:4: choice ${second} is not in story/links.json yet: npm run story -- --links`,
    ]);
    expect(built(true, true)).toEqual(['links.json:1: table 1 is begun, with all 3 choices']);
    expect(onDisk()).toEqual([old, { ...old, salt: 1, ids: ['gone', first, second] }]);
    expect(built()).toEqual([]);
  });

  it('are wrong when two ids of one collide, of an old one too', () => {
    const ids = ['one', 'two', ...collidingPair()];
    const good = { ...EMPTY, ids: ['one', 'two'], shards: ['s_a', 's_b'], lessons: ['l_a'] };
    writeTables({ ...good, ids }, good);
    expect(built()).toEqual([`links.json:1: table 0: ${ids[2]} and ${ids[3]} share a short hash`]);
  });

  it.each([
    'no json',
    '{}',
    '[{}]',
    JSON.stringify([{ ...EMPTY, bits: 32 }]),
    JSON.stringify([{ ...EMPTY, shards: ['s_a', 's_a'] }]),
  ])('are told of and left alone when they cannot be read: %s', (broken) => {
    write({ 'links.json': broken });
    const problem = 'links.json:1: this is no list of link tables; take it back from an earlier version';
    expect(built(true)).toEqual([problem]);
    expect(text()).toBe(broken);
  });

  it('are printed as the formatter has them', () => {
    const choice = (n: number) => `* [A # id: choice-number-${n}]`;
    const main = MAIN.replace('* [A # id: one]', Array.from({ length: 9 }, (_, n) => choice(n)).join('\n'));
    for (const story of [MAIN, main]) {
      write({ 'main.ink': story });
      built(true);
      const biome = path.join(here, 'node_modules/@biomejs/biome/bin/biome');
      const input = text();
      const args = [biome, 'format', '--stdin-file-path=story/links.json'];
      const { stdout } = spawnSync(process.execPath, args, { cwd: here, input, encoding: 'utf8' });
      expect(stdout).toBe(input);
    }
  });
});

describe('a story that grows', () => {
  it('takes nothing out of any table, whatever comes and goes', () => {
    const id = fc.stringMatching(/^[a-z]{1,2}$/);
    const named = fc.record({
      ids: fc.uniqueArray(id),
      shards: fc.uniqueArray(id),
      lessons: fc.uniqueArray(id),
    });
    // Few bits, so that the first table soon collides.
    const first = [{ ...EMPTY, bits: 8 }];
    fc.assert(
      fc.property(fc.array(named, { maxLength: 8 }), (versions) => {
        let tables: readonly LinkTable[] = first;
        for (const version of versions) {
          const next = mendTables(tables, version);
          const current = next.at(-1);
          for (const [at, { bits, salt, ...lists }] of tables.entries()) {
            expect(next[at]).toMatchObject({ bits, salt });
            for (const list of ['ids', 'shards', 'lessons'] as const) {
              expect(next[at]?.[list].slice(0, lists[list].length)).toEqual(lists[list]);
            }
          }
          expect(next.length).toBeLessThanOrEqual(tables.length + 1);
          for (const list of ['ids', 'shards', 'lessons'] as const) {
            expect(current?.[list]).toEqual(expect.arrayContaining(version[list]));
          }
          expect(next.map(collisionIn)).toEqual(next.map(() => null));
          tables = next;
        }
      }),
    );
  });

  it('has room for three times the book', () => {
    const ids = Array.from({ length: 4_500 }, (_, n) => `choice-${n}`);
    const table = mendTables([], { ids, shards: [], lessons: [] }).at(-1);
    expect(table?.bits).toBeLessThanOrEqual(22);
  });
});

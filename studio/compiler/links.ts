/**
 * `links.json` beside a story: the names that a run's link is written in (see `src/save/link`). A link is read through the
 * table that it was written with, for good: nothing is ever taken out, and a table's order and salt never change.
 */
import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { type LinkTable, shortHash } from '../../src/save/link/table.ts';
import { isMalformed, parseTag } from '../../src/story/directions.ts';
import type { Diagnosis } from './compile.ts';
import { tagsOf, withoutComments } from './tags.ts';

export const LINKS_FILE = 'links.json';

/** Where the search for a table without collisions begins, and how many salts it tries before it takes a bit more. */
const FEWEST_BITS = 20;
const SALTS = 1_000;
/** All that a short hash has. */
const MOST_BITS = 31;

const names = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(1))),
  v.check((list) => new Set(list).size === list.length),
);
const whole = (low: number, high: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));
const tablesSchema = v.array(
  v.strictObject({
    bits: whole(1, MOST_BITS),
    salt: whole(0, Number.MAX_SAFE_INTEGER),
    ids: names,
    shards: names,
    lessons: names,
  }),
);

/** What a link must be able to name. */
type Named = Pick<LinkTable, 'ids' | 'shards' | 'lessons'>;

/** One such name, and where it stands. */
interface PlacedName {
  readonly list: keyof Named;
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

const WHAT: Readonly<Record<keyof Named, string>> = { ids: 'choice', shards: 'shard', lessons: 'lesson' };
const FACTS = /^\s*LIST\s+(shards|lessons)\s*=\s*(.+)$/;
/** A list in the printed file, with what stands before and after it on its lines. */
const LIST_OF_NAMES = /^ {4}"\w+": \[\n[^\]]*\],?$/gm;
const NAMES_INDENT = ' '.repeat(4);
/** Of the formatter. */
const LINE_WIDTH = 110;
const MEND = 'npm run story -- --links';

/** All that is wrong with the tables of the story in `folder`; a story without `links.json` has no links. */
export function checkLinks(folder: string, sources: ReadonlyMap<string, string>): Diagnosis[] {
  const file = path.join(folder, LINKS_FILE);
  if (!fs.existsSync(file)) return [];
  const fail = (message: string): Diagnosis => ({ severity: 'error', file, line: 1, message });
  const tables = readTables(file);
  if (!tables) return [fail('this is no list of link tables; take it back from an earlier version')];
  const current = tables.at(-1);
  const missing = namesIn(sources)
    .filter(({ list, name }) => !current?.[list].includes(name))
    .map(
      ({ list, name, file, line }): Diagnosis => ({
        severity: 'error',
        file,
        line,
        message: `${WHAT[list]} ${name} is not in story/${LINKS_FILE} yet: ${MEND}`,
      }),
    );
  const colliding = tables.flatMap((table, number) => {
    const pair = collisionIn(table);
    return pair ? [fail(`table ${number}: ${pair.join(' and ')} share a short hash`)] : [];
  });
  return [...missing, ...colliding];
}

/**
 * Writes what the current table lacks, or begins a new table where that would collide. A file that cannot be read is left
 * as it is.
 * @returns a note on what was written; none when nothing was
 */
export function mendLinks(folder: string, sources: ReadonlyMap<string, string>): Diagnosis[] {
  const file = path.join(folder, LINKS_FILE);
  const tables = fs.existsSync(file) ? readTables(file) : [];
  if (!tables) return [];
  const placed = namesIn(sources);
  const namesOf = (list: keyof Named) => placed.filter((each) => each.list === list).map(({ name }) => name);
  const mended = mendTables(tables, {
    ids: namesOf('ids'),
    shards: namesOf('shards'),
    lessons: namesOf('lessons'),
  });
  if (sizeOf(mended) === sizeOf(tables)) return [];
  fs.writeFileSync(file, printTables(mended));
  const number = mended.length - 1;
  const message =
    mended.length > tables.length
      ? `table ${number} is begun, with all ${mended.at(-1)?.ids.length} choices`
      : `table ${number} has ${sizeOf(mended) - sizeOf(tables)} names more`;
  return [{ severity: 'note', file, line: 1, message }];
}

/**
 * The tables with all of `named` in the last one. Nothing is taken out or put elsewhere.
 * @throws RangeError when there are too many ids for any table
 */
export function mendTables(tables: readonly LinkTable[], named: Named): LinkTable[] {
  const last = tables.at(-1) ?? { bits: FEWEST_BITS, salt: 0, ids: [], shards: [], lessons: [] };
  const grown: LinkTable = {
    ...last,
    ids: union(last.ids, named.ids),
    shards: union(last.shards, named.shards),
    lessons: union(last.lessons, named.lessons),
  };
  if (!collisionIn(grown)) return [...tables.slice(0, -1), grown];
  return [...tables, { ...grown, ...freeOf(grown) }];
}

/** The first salt under which no two ids collide, at the fewest bits that have one. */
function freeOf(table: LinkTable): Pick<LinkTable, 'bits' | 'salt'> {
  for (let bits = FEWEST_BITS; bits <= MOST_BITS; bits++) {
    for (let salt = 0; salt < SALTS; salt++) {
      if (!collisionIn({ ...table, bits, salt })) return { bits, salt };
    }
  }
  throw new RangeError(`${table.ids.length} choices are too many for a link table`);
}

/** The first two ids of a table that share a short hash. */
export function collisionIn(table: LinkTable): readonly [string, string] | null {
  const taken = new Map<number, string>();
  for (const id of table.ids) {
    const hash = shortHash(id, table);
    const before = taken.get(hash);
    if (before !== undefined) return [before, id];
    taken.set(hash, id);
  }
  return null;
}

/** As the formatter has it: a list on one line where it fits, else a name a line. */
function printTables(tables: readonly LinkTable[]): string {
  const printed = JSON.stringify(tables, null, 2).replace(LIST_OF_NAMES, (tall: string) => {
    const flat = tall.replace(/\n\s*/g, ' ').replace('[ ', '[').replace(' ]', ']').trim();
    return flat.length + NAMES_INDENT.length <= LINE_WIDTH ? NAMES_INDENT + flat : tall;
  });
  return `${printed}\n`;
}

function readTables(file: string): LinkTable[] | null {
  try {
    return v.parse(tablesSchema, JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

function namesIn(sources: ReadonlyMap<string, string>): PlacedName[] {
  return [...sources].flatMap(([file, source]) => [
    ...tagsOf(source).flatMap(({ tag, line }): PlacedName[] => {
      const direction = parseTag(tag);
      return !isMalformed(direction) && direction.tag === 'id'
        ? [{ list: 'ids', name: direction.id, file, line }]
        : [];
    }),
    ...withoutComments(source)
      .split('\n')
      .flatMap((text, index): PlacedName[] => {
        const [, list, items = ''] = FACTS.exec(text) ?? [];
        if (list !== 'shards' && list !== 'lessons') return [];
        return Array.from(items.matchAll(/[A-Za-z_]\w*/g), ([name]) => ({
          list,
          name,
          file,
          line: index + 1,
        }));
      }),
  ]);
}

function union(some: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...some, ...more])];
}

/** Tables only grow, so that equal sizes are equal tables. */
function sizeOf(tables: readonly LinkTable[]): number {
  return tables.reduce(
    (sum, { ids, shards, lessons }) => sum + 1 + ids.length + shards.length + lessons.length,
    0,
  );
}

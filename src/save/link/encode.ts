/** A journal as a link. */
import { type Journal, readEntry } from '../../story/index.ts';
import { type BitWriter, writeBits } from './bits.ts';
import { FORMAT, LINE, LONGEST_LINK, MOST_CHOICES, WIDTH } from './layout.ts';
import { sealOf } from './seal.ts';
import { type LinkTables, shortHash, storyBits } from './table.ts';

/**
 * A run as the fragment of a link, without its `#`: letters, digits, `-` and `_`. Facts that the current table does not know
 * are left out, and so are the text hashes of the choices and the knot of the line.
 * @throws RangeError for a choice id that the current table does not know, a number out of its range, or a run too long to
 * be read back: more than 2,000 choices or 4,000 letters
 */
export function toLink(journal: Journal, { tables }: LinkTables): string {
  const table = tables.at(-1);
  if (!table) throw new RangeError('there is no table to write a link with');
  if (journal.choices.length > MOST_CHOICES) throw new RangeError('too many choices for a link');
  const known = new Set(table.ids);
  const bits = writeBits();
  bits.put(FORMAT, WIDTH.format);
  bits.put(tables.length - 1, WIDTH.table);
  bits.put(storyBits(journal.storyHash), WIDTH.story);
  bits.put(journal.seed, WIDTH.seed);
  bits.put(Number(journal.facts.allEndings), WIDTH.flag);
  putFacts(bits, table.shards, journal.facts.shards);
  putFacts(bits, table.lessons, journal.facts.lessons);
  bits.put(journal.beat.index, WIDTH.beat);
  putLine(bits, journal.beat.line);
  bits.put(journal.choices.length, WIDTH.choices);
  for (const entry of journal.choices) {
    const { key } = readEntry(entry);
    if (!known.has(key)) throw new RangeError(`choice ${key} is in no link table`);
    bits.put(shortHash(key, table), table.bits);
  }
  const body = bits.text();
  const link = body + sealOf(body);
  if (link.length > LONGEST_LINK) throw new RangeError('too long a run for a link');
  return link;
}

/** A bit for each name up to the last that is held. */
function putFacts(bits: BitWriter, names: readonly string[], held: readonly string[]): void {
  const length = names.findLastIndex((name) => held.includes(name)) + 1;
  bits.put(length, WIDTH.facts);
  for (const name of names.slice(0, length)) bits.put(Number(held.includes(name)), WIDTH.flag);
}

/** An identity of another shape is left out: the index alone then says where the reader stands. */
function putLine(bits: BitWriter, line: string): void {
  const halves = LINE.exec(line)?.slice(1) ?? [];
  bits.put(Number(halves.length > 0), WIDTH.flag);
  for (const half of halves) bits.put(Number.parseInt(half, 16), WIDTH.lineHalf);
}

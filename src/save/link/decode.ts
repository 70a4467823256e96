/** A link as a journal: the door through which foreign text comes in. */
import type { Refused } from '../../game/index.ts';
import type { Journal } from '../../story/index.ts';
import { type BitReader, LETTER_BITS, readBits } from './bits.ts';
import { FORMAT, LONGEST_LINK, MOST_CHOICES, SHORTEST_LINK, WIDTH } from './layout.ts';
import { SEAL_LETTERS, sealOf } from './seal.ts';
import { type LinkTable, type LinkTables, shortHash, storyBits } from './table.ts';

const ALPHABET = /^[\w-]*$/;

/**
 * Reads such a fragment, without its `#`. Never throws. The entries of the journal are `id~`, without a text hash, and its
 * line is `:hash`, without a knot (empty when the link has none). Its story hash is the current one when the first 24 bits
 * agree; else it is those bits in six hex digits, which no story has, so that the journal is replayed.
 *
 * Refused as `too-large` above 4,000 letters, unread; `not-a-save` when it is too short or holds other letters; `damaged` when
 * the seal, a count, a short hash or the length is wrong; `newer` when it is of a format or a table that is not known here.
 */
export function fromLink(
  fragment: string,
  { tables, storyHash }: LinkTables,
): { readonly journal: Journal } | { readonly refused: Refused } {
  if (fragment.length > LONGEST_LINK) return { refused: 'too-large' };
  if (fragment.length < SHORTEST_LINK || !ALPHABET.test(fragment)) return { refused: 'not-a-save' };
  const body = fragment.slice(0, -SEAL_LETTERS);
  if (fragment !== body + sealOf(body)) return { refused: 'damaged' };
  const bits = readBits(body);
  if (bits.take(WIDTH.format) !== FORMAT) return { refused: 'newer' };
  const table = tables[bits.take(WIDTH.table)];
  if (!table) return { refused: 'newer' };
  const journal = takeJournal(bits, table, storyHash);
  return journal && isSpent(bits) ? { journal } : { refused: 'damaged' };
}

/** Null when it names something that the table does not have. */
function takeJournal(bits: BitReader, table: LinkTable, current: string): Journal | null {
  const story = bits.take(WIDTH.story);
  const seed = bits.take(WIDTH.seed);
  const allEndings = bits.take(WIDTH.flag) === 1;
  const shards = takeFacts(bits, table.shards);
  const lessons = takeFacts(bits, table.lessons);
  const index = bits.take(WIDTH.beat);
  const line = takeLine(bits);
  const choices = takeChoices(bits, table);
  if (!shards || !lessons || !choices) return null;
  return {
    storyHash: story === storyBits(current) ? current : hex(story, 6),
    seed,
    facts: { shards, lessons, allEndings },
    choices,
    beat: { index, line },
  };
}

function takeFacts(bits: BitReader, names: readonly string[]): string[] | null {
  const length = bits.take(WIDTH.facts);
  return length > names.length ? null : names.slice(0, length).filter(() => bits.take(WIDTH.flag) === 1);
}

/** Empty when the link does not carry it. */
function takeLine(bits: BitReader): string {
  if (bits.take(WIDTH.flag) === 0) return '';
  const halves = [bits.take(WIDTH.lineHalf), bits.take(WIDTH.lineHalf)];
  return `:${halves.map((half) => hex(half, 4)).join('')}`;
}

function takeChoices(bits: BitReader, table: LinkTable): string[] | null {
  const count = bits.take(WIDTH.choices);
  if (count > MOST_CHOICES) return null;
  const ids = new Map(table.ids.map((id) => [shortHash(id, table), id]));
  const choices: string[] = [];
  while (choices.length < count) {
    const id = ids.get(bits.take(table.bits));
    if (id === undefined) return null;
    choices.push(`${id}~`);
  }
  return choices;
}

/** Nothing is left but the zeros of a last letter. */
function isSpent(bits: BitReader): boolean {
  const left = bits.left();
  return left >= 0 && left < LETTER_BITS && bits.take(left) === 0;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}

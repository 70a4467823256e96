/** What a link may name, and the short numbers it names it by. */
import { fnv1a, mixSeed } from '../../story/index.ts';

/** One list of names. `bits` and `salt` never change and the lists only grow, so that old links keep their meaning. */
export interface LinkTable {
  /** Length of a short hash, 1..31. */
  readonly bits: number;
  /** Whole number, chosen so that no two ids share a short hash. */
  readonly salt: number;
  /** Every `# id:` there ever was, in any order. */
  readonly ids: readonly string[];
  /** In the order of their bits. */
  readonly shards: readonly string[];
  /** In the order of their bits. */
  readonly lessons: readonly string[];
}

export interface LinkTables {
  /** The last one is current; the others read older links. */
  readonly tables: readonly LinkTable[];
  /** Hash of the story as it is now. */
  readonly storyHash: string;
}

/** Short hash of a choice id, `bits` long: FNV-1a of salt and id, finalised as in MurmurHash3, its highest bits. */
export function shortHash(id: string, { bits, salt }: Pick<LinkTable, 'bits' | 'salt'>): number {
  return mixSeed(fnv1a(`${salt}:${id}`)) >>> (31 - bits);
}

/** The first 24 bits of a story's hash, which is written in hexadecimal; any other text is hashed first. */
export function storyBits(storyHash: string): number {
  const first = /^[0-9a-f]{6}/.exec(storyHash);
  return first ? Number.parseInt(first[0], 16) : fnv1a(storyHash) >>> 8;
}

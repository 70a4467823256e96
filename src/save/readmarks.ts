/**
 * Read marks: one row a knot, holding the hashes of its lines that were shown.
 *
 * A row is a sorted set of 32-bit hashes and not a bit for each line's position: when a writer adds or moves
 * a line every later position shifts and marks would land on lines never read, while a hash stays with its
 * text, and a reworded line rightly counts as new. Four bytes a line keep a whole book under 40 kB.
 */

/** Ascending, without repeats. */
export type Hashes = Uint32Array<ArrayBuffer>;

/** Most hashes of a row: more than any knot has lines, through all its rewordings. */
export const ROW_LINES = 65_536;

/** `knot:hash`, the hash 8 lower-case hex digits; the knot 1..200 units. */
const LINE = /^(.{1,200}):([0-9a-f]{8})$/su;

/** The rows that lines belong to. What is not a line identity is left out. */
export function rowsOf(lines: Iterable<string>): Map<string, Hashes> {
  const found = new Map<string, Set<number>>();
  for (const line of lines) {
    const [, knot, hash] = LINE.exec(line) ?? [];
    if (knot === undefined || hash === undefined) continue;
    const row = found.get(knot) ?? new Set();
    found.set(knot, row.add(Number.parseInt(hash, 16)));
  }
  return new Map([...found].map(([knot, hashes]) => [knot, Uint32Array.from(hashes).sort()]));
}

/** The union of two rows; the first alone where there would be more than `ROW_LINES`. */
export function mergeHashes(a: Uint32Array, b: Uint32Array): Hashes {
  const union = new Set([...a, ...b]);
  return Uint32Array.from(union.size > ROW_LINES ? a : union).sort();
}

/** The line identities of a row. */
export function linesOf(knot: string, hashes: Uint32Array): string[] {
  return Array.from(hashes, (hash) => `${knot}:${hash.toString(16).padStart(8, '0')}`);
}

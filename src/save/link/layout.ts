/**
 * The fields of a link, in their order:
 *
 *     format 6, table 8, first bits of the story's hash 24, seed 31, all endings 1,
 *     shards: how many bits 7, the bits; lessons: the same,
 *     beat 17, its line known 1 (if so: the hash of the line 32),
 *     choices: how many 11, the short hash of each; zeros up to a whole letter; the seal, three letters.
 *
 * A later format may change all of it but the first letter and the seal.
 */

/** The format written and read here. */
export const FORMAT = 1;

/** Width of each field, in bits. */
export const WIDTH = {
  format: 6,
  table: 8,
  story: 24,
  seed: 31,
  flag: 1,
  facts: 7,
  beat: 17,
  lineHalf: 16,
  choices: 11,
} as const;

/** Longest link that is written or read, in letters. */
export const LONGEST_LINK = 4_000;
/** Most choices that a link may hold. */
export const MOST_CHOICES = 2_000;
/** Letters of a link that holds nothing at all: 113 bits and the seal. */
export const SHORTEST_LINK = 22;

/** What is carried of a line's identity `knot:hash`: both halves of the hash. */
export const LINE = /:([0-9a-f]{4})([0-9a-f]{4})$/;

import { describe, expect, it } from 'vitest';
import { toLink } from '../../src/save/link/index.ts';
import { codeOf, QUIET } from '../../src/ui/panels/qr.ts';

/** A book of 1,500 choices, and a run through so many of them. */
const IDS = Array.from({ length: 1_500 }, (_, n) => `choice-${n}`);
const TABLES = {
  tables: [{ bits: 20, salt: 0, ids: IDS, shards: ['s_a', 's_b'], lessons: ['l_a'] }],
  storyHash: '0123456789ab',
};

function linkOf(choices: number): string {
  const journal = {
    storyHash: TABLES.storyHash,
    seed: 2 ** 31 - 1,
    facts: { shards: ['s_a', 's_b'], lessons: ['l_a'], allEndings: true },
    choices: Array.from({ length: choices }, (_, n) => `choice-${n * 5}~ffff`),
    beat: { index: 40, line: 'scrap:0123abcd' },
  };
  return `https://iron-city.example.org/play/#run=${toLink(journal, TABLES)}`;
}

/** Side of a QR code of a version, in modules (ISO/IEC 18004: 21 and four more for each). */
const sideOf = (version: number) => 17 + 4 * version;

describe('a whole book in a QR code', () => {
  it.each([110, 220])('fits at level M and version 23: %i choices', (choices) => {
    const link = linkOf(choices);
    expect(link.length).toBeLessThanOrEqual(900);
    const code = codeOf(link);
    expect(code?.size).toBeLessThanOrEqual(sideOf(23) + 2 * QUIET);
    expect(code?.path.length).toBeGreaterThan(1_000);
  });

  it('is none where there is too much', () => {
    expect(codeOf(linkOf(300))).toBe(null);
  });
});

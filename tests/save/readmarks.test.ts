import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, mergeHashes, rowsOf } from '../../src/save/readmarks.ts';
import { anyLine } from './fixtures.ts';

describe('read marks', () => {
  test('give back exactly the lines that went in', () => {
    fc.assert(
      fc.property(fc.array(anyLine), (lines) => {
        const back = [...rowsOf(lines)].flatMap(([knot, row]) => linesOf(knot, row));
        expect(back.toSorted()).toEqual([...new Set(lines)].toSorted());
      }),
    );
  });

  test('merge to the union, ascending', () => {
    const hashes = fc.uint32Array().map((row) => Uint32Array.from(new Set(row)).sort());
    fc.assert(
      fc.property(hashes, hashes, (a, b) => {
        const expected = [...new Set([...a, ...b])].toSorted((x, y) => x - y);
        expect([...mergeHashes(a, b)]).toEqual(expected);
      }),
    );
  });

  test('keep the knot whole when it has a colon or a stitch of its own', () => {
    const rows = rowsOf(['pit.edge:0000000a', 'odd:knot:ffffffff']);
    expect([...rows.keys()]).toEqual(['pit.edge', 'odd:knot']);
    expect([...(rows.get('odd:knot') ?? [])]).toEqual([0xffffffff]);
  });

  test.each([
    '',
    'dawn',
    'dawn:',
    ':0000000a',
    'dawn:0000000',
    'dawn:0000000A',
    'dawn:0000000g',
    'dawn:00000000a',
  ])('leave out %j, which is no line identity', (line) => {
    expect(rowsOf([line]).size).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examineFile } from '../../src/save/examine.ts';
import { FILE_BYTES, FILE_FORMAT, toFile } from '../../src/save/file.ts';
import { gzipped } from '../../src/save/gzip.ts';
import { anyLabel, anyPoint, pointAfter, UNNAMED } from './fixtures.ts';

const json = (value: unknown) => new Blob([JSON.stringify(value)]);
const save = (point: unknown, version: unknown = 2, label: unknown = UNNAMED) =>
  json({ format: FILE_FORMAT, version, point, label });
const found = (point: unknown, label: unknown = UNNAMED) => ({ kind: 'save', save: { point, label } });
const refused = (reason: string) => ({ kind: 'refused', reason });

describe('a save file', () => {
  test('gives back the save, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyPoint, anyLabel, async (point, label) => {
        expect(await examineFile(toFile(point, label))).toEqual(found(point, label));
      }),
    );
  });

  test('of the largest run that can be kept is not too large to be read', async () => {
    const { journal, ...labels } = pointAfter(0);
    // U+0001 is written as six bytes: the worst a letter can do.
    const choices = Array.from({ length: 2_000 }, () => '\u0001'.repeat(50));
    const facts = {
      shards: Array(100).fill('\u0001'.repeat(80)),
      lessons: Array(100).fill('\u0001'.repeat(80)),
      allEndings: true,
    };
    const point = { ...labels, journal: { ...journal, choices, facts } };
    const file = toFile(point);
    expect(file.size).toBeGreaterThan(600_000);
    expect(await examineFile(file)).toEqual(found(point));
  });

  test('above a megabyte is refused when no more than its head was read', async () => {
    const large = new Blob([new Uint8Array(FILE_BYTES + 1)]);
    large.text = () => Promise.reject(new Error('read'));
    large.arrayBuffer = () => Promise.reject(new Error('read'));
    large.stream = () => {
      throw new Error('read');
    };
    expect(await examineFile(large)).toEqual(refused('too-large'));
  });

  test('above a megabyte is not taken for being packed, either', async () => {
    const text = JSON.stringify({ format: FILE_FORMAT, version: 2, point: 1, more: 'x'.repeat(FILE_BYTES) });
    const packed = await gzipped(new Blob([text]));
    expect(packed.size).toBeLessThan(FILE_BYTES);
    expect(await examineFile(packed)).toEqual(refused('too-large'));
  });

  test('of version 1 is read, and has no label', async () => {
    expect(await examineFile(save(pointAfter(1), 1))).toEqual(found(pointAfter(1)));
  });

  test('with a report in it is a save', async () => {
    const content = { format: FILE_FORMAT, version: 2, point: pointAfter(1), label: UNNAMED, report: {} };
    expect(await examineFile(json(content))).toEqual(found(pointAfter(1)));
  });

  test.each([
    ['nothing', new Blob([])],
    ['a picture', new Blob([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)])],
    ['null', json(null)],
    ['a list', json([1, 2])],
    ['another format', json({ format: 'other', version: 1, point: pointAfter(1) })],
    ['a pit of brackets', new Blob(['['.repeat(900_000)])],
  ])('is not %s', async (_, file) => {
    expect(await examineFile(file)).toEqual(refused('not-a-save'));
  });

  test.each([3, 99, 1e9])('of the later version %d is newer', async (version) => {
    expect(await examineFile(save(null, version))).toEqual(refused('newer'));
  });

  test.each([
    ['of no version', json({ format: FILE_FORMAT, point: pointAfter(1), version: 0 })],
    ['of half a version', save(pointAfter(1), 1.5)],
    ['cut short', toFile(pointAfter(1)).slice(0, 300)],
    ['without a label', json({ format: FILE_FORMAT, version: 2, point: pointAfter(1) })],
    ['with a name as long as a book', save(pointAfter(1), 2, { name: 'x'.repeat(61), locked: false })],
    ['without a point', save(null)],
    ['with a field that nobody knows', save({ ...pointAfter(1), html: '<script>' })],
    ['with a number for a line', save({ ...pointAfter(1), lastLine: 7 })],
    ['with a title of a thousand letters', save({ ...pointAfter(1), sceneTitle: 'x'.repeat(1_000) })],
  ])('%s is damaged', async (_, file) => {
    expect(await examineFile(file)).toEqual(refused('damaged'));
  });

  test('cannot reach what objects inherit', async () => {
    const text = JSON.stringify({ format: FILE_FORMAT, version: 1, point: pointAfter(1) });
    await examineFile(new Blob([text.replace('"point":{', '"point":{"__proto__":{"polluted":true},')]));
    expect('polluted' in {}).toBe(false);
  });

  test('that is gone when it is read is no save', async () => {
    const gone = json({});
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await examineFile(gone)).toEqual(refused('not-a-save'));
  });

  test('is never refused for any JSON with another reason than these', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expect(await examineFile(new Blob([text]))).toEqual(refused('not-a-save'));
        expect(await examineFile(save(JSON.parse(text)))).toEqual(refused('damaged'));
      }),
    );
  });
});

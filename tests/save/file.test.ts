import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILE_BYTES, FILE_FORMAT, fromFile, toFile } from '../../src/save/file.ts';
import { anyPoint, pointAfter } from './fixtures.ts';

const json = (value: unknown) => new Blob([JSON.stringify(value)]);
const save = (point: unknown, version: unknown = 1) => json({ format: FILE_FORMAT, version, point });

describe('a save file', () => {
  test('gives back the save, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyPoint, async (point) => {
        expect(await fromFile(toFile(point))).toEqual({ point });
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
    expect(await fromFile(file)).toEqual({ point });
  });

  test('above a megabyte is refused without being read', async () => {
    const large = new Blob([new Uint8Array(FILE_BYTES + 1)]);
    large.text = () => Promise.reject(new Error('read'));
    expect(await fromFile(large)).toEqual({ refused: 'too-large' });
  });

  test.each([
    ['nothing', new Blob([])],
    ['a picture', new Blob([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)])],
    ['null', json(null)],
    ['a list', json([1, 2])],
    ['another format', json({ format: 'other', version: 1, point: pointAfter(1) })],
    ['a pit of brackets', new Blob(['['.repeat(900_000)])],
  ])('is not %s', async (_, file) => {
    expect(await fromFile(file)).toEqual({ refused: 'not-a-save' });
  });

  test.each([
    ['of a later version', save(pointAfter(1), 2)],
    ['of no version', json({ format: FILE_FORMAT, point: pointAfter(1), version: 0 })],
    ['without a point', save(null)],
    ['with a field that nobody knows', save({ ...pointAfter(1), html: '<script>' })],
    ['with a number for a line', save({ ...pointAfter(1), lastLine: 7 })],
    ['with a title of a thousand letters', save({ ...pointAfter(1), sceneTitle: 'x'.repeat(1_000) })],
  ])('%s is damaged', async (_, file) => {
    expect(await fromFile(file)).toEqual({ refused: 'damaged' });
  });

  test('cannot reach what objects inherit', async () => {
    const text = JSON.stringify({ format: FILE_FORMAT, version: 1, point: pointAfter(1) });
    await fromFile(new Blob([text.replace('"point":{', '"point":{"__proto__":{"polluted":true},')]));
    expect('polluted' in {}).toBe(false);
  });

  test('that is gone when it is read is no save', async () => {
    const gone = json({});
    gone.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await fromFile(gone)).toEqual({ refused: 'not-a-save' });
  });

  test('is never refused for any JSON with another reason than these', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expect(await fromFile(new Blob([text]))).toEqual({ refused: 'not-a-save' });
        expect(await fromFile(save(JSON.parse(text)))).toEqual({ refused: 'damaged' });
      }),
    );
  });
});

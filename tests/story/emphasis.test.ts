import { expect, test } from 'vitest';
import { plain, spansOf } from '../../src/story/index.ts';

test('stars mark emphasis', () => {
  expect(spansOf('It is the *first* thing.')).toEqual([
    { text: 'It is the ', strong: false },
    { text: 'first', strong: true },
    { text: ' thing.', strong: false },
  ]);
});

test('several, at the edges, and of more than one word', () => {
  expect(spansOf('*Wait* for *the other one*')).toEqual([
    { text: 'Wait', strong: true },
    { text: ' for ', strong: false },
    { text: 'the other one', strong: true },
  ]);
});

test('a star without a partner, or with nothing to mark, stays a star', () => {
  expect(plain('two * three')).toBe('two * three');
  expect(plain('** and 2 * 3 * 4')).toBe('** and 2 * 3 * 4');
});

test('plain text has no marks', () => {
  expect(plain('A *warm* thumb')).toBe('A warm thumb');
});

import { expect, test } from 'vitest';
import { paceOf, saidAfter } from '../../src/game/index.ts';

const at = (text: string, speed = 50) => [...paceOf(text, speed)];

test('letters come evenly at the chosen speed', () => {
  expect(at('abcd')).toEqual([20, 40, 60, 80]);
});

test('a comma rests 120 ms and the end of a sentence 240 ms', () => {
  expect(at('a, b')).toEqual([20, 40, 180, 200]);
  expect(at('a. b')).toEqual([20, 40, 300, 320]);
});

test('a stop behind a closing quote still rests, before the quote is said', () => {
  expect(at('a.” b')).toEqual([20, 40, 300, 320, 340]);
});

test('nothing rests inside a number, in the middle of dots, or at the very end', () => {
  expect(at('3.5')).toEqual([20, 40, 60]);
  expect(at('no...')).toEqual([20, 40, 60, 80, 100]);
  expect(at('so... a').at(-1)).toBe(140 + 240);
});

test('letters said after a time, counted on from before', () => {
  const times = paceOf('abcd', 50);
  expect(saidAfter(times, 0)).toBe(0);
  expect(saidAfter(times, 45)).toBe(2);
  expect(saidAfter(times, 1000, 2)).toBe(4);
});

test('speed 0 says everything at once', () => {
  expect(at('a. b', 0)).toEqual([0, 0, 0, 0]);
});

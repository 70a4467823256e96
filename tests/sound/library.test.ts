/** What is loaded, in which order, and what is let go of. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CAP, nearestFirst, toKeep } from '../../src/sound/player/keeping.ts';
import { createLibrary, type Library } from '../../src/sound/player/library.ts';

interface Sound {
  unload(): void;
}

let asked: string[];
let unloaded: string[];
let inUse: Set<string>;
let answers: Map<string, { come(): void; fail(why: string): void }>;
let library: Library<string, Sound>;
const MEGABYTES: Record<string, number> = { huge: 120e6, silence: -1 };

beforeEach(() => {
  [asked, unloaded, inUse, answers] = [[], [], new Set(), new Map()];
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  library = createLibrary({
    load(name) {
      asked.push(name);
      return new Promise((resolve, reject) => {
        answers.set(name, {
          come: () => resolve({ unload: () => void unloaded.push(name) }),
          fail: (why) => reject(new Error(why)),
        });
      });
    },
    bytesOf: (name) => (name === 'silence' ? null : (MEGABYTES[name] ?? 10e6)),
    cap: CAP,
    inUse: () => inUse,
    loaded() {},
  });
});
afterEach(() => vi.restoreAllMocks());

async function come(...names: string[]): Promise<void> {
  for (const name of names) {
    await vi.waitUntil(() => answers.has(name));
    answers.get(name)?.come();
    await vi.waitUntil(() => library.ready(name) !== null || unloaded.includes(name));
  }
}

async function fail(name: string, why: string): Promise<void> {
  answers.get(name)?.fail(why);
  answers.delete(name);
  await new Promise((resolve) => setTimeout(resolve));
}

test('what is named is loaded nearest first, two at a time; what is wanted at once', async () => {
  library.prefetch(['a', 'silence', 'b', 'c', 'd']);
  expect(asked).toEqual(['a', 'b']);
  inUse.add('now');
  library.want('now', true);
  expect(asked).toEqual(['a', 'b', 'now']);
  await come('now', 'a');
  expect(asked).toEqual(['a', 'b', 'now', 'c']);
});

test('what two namings did not name is let go of, unless it is in use', async () => {
  library.prefetch(['a', 'b']);
  await come('a', 'b');
  library.prefetch(['c']);
  expect(unloaded).toEqual([]);
  inUse.add('b');
  library.prefetch([]);
  expect(unloaded).toEqual(['a']);
  inUse.clear();
  library.settle();
  expect(unloaded).toEqual(['a', 'b']);
});

test('no more is decoded than there is room for: the farthest goes first', async () => {
  library.prefetch(['a', 'b', 'c', 'd', 'e']);
  await come('a', 'b', 'c', 'd', 'e');
  inUse.add('huge');
  library.want('huge', true);
  await come('huge');
  expect(unloaded).toEqual(['e']);
  expect(library.held().bytes).toBe(160e6);
});

test('one that cannot be had is told of once, and tried again when it is wanted anew', async () => {
  library.want('a', true);
  await fail('a', '404');
  library.want('a', false);
  expect(asked).toEqual(['a']);
  library.want('a', true);
  await fail('a', '404');
  expect(asked).toEqual(['a', 'a']);
  expect(vi.mocked(console.warn).mock.calls).toEqual([['a could not be loaded: 404']]);
});

test('the place in a naming is the distance, whichever naming it is', () => {
  expect(nearestFirst(['a', 'b', 'c'], ['x', 'a', 'y', 'z'])).toEqual(['a', 'x', 'b', 'c', 'y', 'z']);
});

test('what is in use is kept whatever it weighs', () => {
  expect([...toKeep(new Set(['a']), ['b', 'c'], () => 100, 50)]).toEqual(['a']);
});

/** What a line of loops begins, fades and lets go of, without any sound. */
import { beforeEach, expect, test } from 'vitest';
import { createLine, type Line, type Mode } from '../../src/sound/player/line.ts';
import { MUSIC } from '../../src/sound/player/paces.ts';
import type { Stem } from '../../src/story/index.ts';

/** What was done, in order. */
let done: string[];
let loaded: Set<string>;
let wanted: string[];
let open: boolean;
let now: number;
/** Ends a voice that leaves. */
let ends: Map<string, () => void>;
let line: Line<string>;

const SECONDS = 10;

beforeEach(() => {
  [done, wanted, open, now] = [[], [], true, 0];
  [loaded, ends] = [new Set(['a', 'b']), new Map()];
  line = createLine({
    paces: MUSIC,
    isOpen: () => open,
    want: (name, anew) => void wanted.push(anew ? `${name} anew` : name),
    secondsOf: (name) => (loaded.has(name) ? SECONDS : null),
    start(name, position) {
      done.push(`start ${name} at ${position}`);
      return {
        go: (level, stem) => void done.push(`go ${name} ${level} ${stem}`),
        leave(seconds, gone) {
          done.push(`leave ${name} ${seconds}`);
          ends.set(name, gone);
        },
      };
    },
    gone: () => void done.push('gone'),
    now: () => now,
  });
});

const go = (name: string | null, mode: Mode = 'play', stem: Stem = 'base', since = now) =>
  line.go(name === null ? null : { name, since, stem, level: 1 }, mode);
const news = () => done.splice(0);

test('a cue is begun once, and the next one takes its place', () => {
  go('a');
  expect(news()).toEqual(['start a at 0', 'go a 1 base']);
  go('a', 'still', 'combat');
  go('a', 'play', 'base');
  expect(news()).toEqual(['go a 1 combat', 'go a 1 base']);
  go('b');
  expect(news()).toEqual(['start b at 0', 'go b 1 base', `leave a ${MUSIC.play.out}`]);
  ends.get('a')?.();
  expect(line.sounding()).toEqual(['b']);
});

test('who comes back to a cue that is leaving finds it where it is', () => {
  go('a');
  go(null);
  expect(news().at(-1)).toBe(`leave a ${MUSIC.play.silence}`);
  go('a', 'still');
  expect(news()).toEqual(['go a 1 base']);
});

test('what sounds goes on until the next one is there, and only the last one wanted counts', () => {
  go('a');
  news();
  go('c');
  go('d');
  expect(news()).toEqual([]);
  expect(wanted).toEqual(['a anew', 'c anew', 'd anew']);
  expect(line.inUse()).toEqual(['a', 'd']);
  loaded.add('c');
  line.settle();
  expect(news()).toEqual([]);
  loaded.add('d');
  line.settle();
  expect(news()).toEqual(['start d at 0', 'go d 1 base', `leave a ${MUSIC.play.out}`]);
});

test('a cue that failed is tried again only when something else was wanted in between', () => {
  go('c');
  go('c');
  go('a');
  go('c');
  expect(wanted).toEqual(['c anew', 'c', 'a anew', 'c anew']);
});

test('behind a closed gate nothing begins, and what comes later begins where it would be', () => {
  open = false;
  go('a');
  now = 13_500;
  go('a', 'play', 'base', 0);
  expect(news()).toEqual([]);
  open = true;
  line.settle();
  expect(news()[0]).toBe('start a at 3.5');
});

test('what comes a little late begins with its beginning', () => {
  go('c');
  loaded.add('c');
  now = 399;
  line.settle();
  expect(news()[0]).toBe('start c at 0');
});

test('what changed while nobody heard is not played to them', () => {
  go('a');
  open = false;
  go('b');
  news();
  open = true;
  line.settle('still');
  expect(news()).toEqual(['start b at 0', 'go b 1 base', `leave a ${MUSIC.still.out}`]);
});

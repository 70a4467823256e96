import { describe, expect, it } from 'vitest';
import { type FateMap, type Knowledge, knownOf, nearestUnread, unreadFrom } from '../../src/map/index.ts';

/** a leads to b and c, both to d; d to e, and c to f, which leads to the ending. Two lines each. */
const WAYS = ['a b', 'a c', 'b d', 'c d', 'd e', 'c f', 'f end vow'];
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'end vow'];
const MAP: FateMap = {
  layout: '',
  width: 1,
  height: 1,
  chapters: [],
  scenes: IDS.map((id) => ({
    id,
    kind: id.startsWith('end') ? ('ending' as const) : ('scene' as const),
    chapter: 0,
    title: id,
    hint: `to ${id}`,
    plate: null,
    at: [0, 0] as const,
    lines: id.startsWith('end') ? {} : { [id]: '0000000100000002' },
  })),
  wires: WAYS.map((way) => {
    const cut = way.indexOf(' ');
    return { from: way.slice(0, cut), to: way.slice(cut + 1), points: [] };
  }),
};

const knowing = (met: string, more: Partial<Knowledge> = {}): Knowledge => ({
  met: new Set(met.split(' ')),
  from: {},
  thread: [],
  isRead: () => false,
  ...more,
});
const standings = (knowledge: Knowledge) =>
  Object.fromEntries(knownOf(MAP, knowledge).scenes.map(({ id, standing }) => [id, standing]));
const lights = (knowledge: Knowledge) =>
  Object.fromEntries(knownOf(MAP, knowledge).wires.map(({ from, to, light }) => [`${from} ${to}`, light]));
/** Everything of these scenes is read. */
const readIn = (scenes: string) => (line: string) => scenes.split(' ').includes(line.split(':')[0] ?? '');

describe('what is known of the map', () => {
  it('tells this run from others, and hints only beside what was seen', () => {
    expect(standings(knowing('a b c d', { thread: ['a', 'b', 'd'] }))).toEqual({
      a: 'run',
      b: 'run',
      c: 'seen',
      d: 'now',
      e: 'near',
      f: 'near',
      'end vow': 'fog',
    });
  });

  it('lights the wires that were walked, and shows which leave what is known', () => {
    const knowledge = knowing('a b c d', { thread: ['a', 'b', 'd'], from: { c: ['a'], d: ['b'] } });
    expect(lights(knowledge)).toEqual({
      'a b': 'run',
      'a c': 'seen',
      'b d': 'run',
      'c d': 'open',
      'd e': 'open',
      'c f': 'open',
      'f end vow': 'fog',
    });
  });

  it('counts the ways on from a scene, and those that were walked in any run', () => {
    const { scenes, count } = knownOf(MAP, knowing('a b', { thread: ['a', 'b'], from: { b: ['a'] } }));
    expect(scenes.find(({ id }) => id === 'a')?.waysOn).toEqual({ walked: 1, all: 2 });
    expect(count).toBe(2);
  });
});

describe('what was not seen', () => {
  it('counts unread lines of a scene and of the fog behind it, and none behind another known scene', () => {
    const knowledge = knowing('a b d', { isRead: readIn('a b') });
    expect(unreadFrom(MAP, knowledge, 'a')).toBe(4);
    expect(unreadFrom(MAP, knowledge, 'b')).toBe(0);
    expect(unreadFrom(MAP, knowledge, 'd')).toBe(4);
  });

  it('finds the nearest known scene that leads to something unread, whichever way the wires lead', () => {
    const all = knowing('a b c d e', { isRead: readIn('a b c d e') });
    expect(nearestUnread(MAP, all, 'e')).toEqual({ id: 'c', lines: 2 });
    const some = knowing('a b c d e', { isRead: readIn('a b c d') });
    expect(nearestUnread(MAP, some, 'e')).toEqual({ id: 'e', lines: 2 });
  });

  it('finds nothing when all is read, and begins anywhere when the run stands nowhere', () => {
    const everything = knowing(IDS.join(' ').replace(' end vow', ''), { isRead: () => true });
    expect(nearestUnread(MAP, everything, 'd')).toBeNull();
    expect(nearestUnread(MAP, knowing('a'), undefined)).toEqual({ id: 'a', lines: 12 });
    expect(nearestUnread(MAP, knowing(''), undefined)).toBeNull();
  });
});

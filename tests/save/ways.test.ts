import { describe, expect, test } from 'vitest';
import type { Arrival } from '../../src/game/index.ts';
import { createAutosave } from '../../src/save/autosave.ts';
import type { Batch } from '../../src/save/batch.ts';
import { mergeBatches, opsOf } from '../../src/save/batch.ts';
import { createMemory } from '../../src/save/memory.ts';
import { pictureOf, pointAfter } from './fixtures.ts';

const arrival = (node: string, from: string, at = 0): Arrival => ({ node, from, point: pointAfter(1, at) });
const picture = (node: string, bytes: number): Batch => ({
  wayPictures: new Map([[node, pictureOf(bytes)]]),
});

/** What is known when these were written one after the other. */
function written(...batches: readonly Batch[]) {
  const memory = createMemory();
  for (const batch of batches) memory.apply(opsOf(batch, memory));
  return memory;
}

const wayIn = (memory: ReturnType<typeof written>, node: string) => memory.get('ways', node);

describe('ways that wait together', () => {
  test('are all written, each with its own run', () => {
    const merged = [arrival('alley', '', 1), arrival('roof', 'alley', 2), arrival('alley', 'roof', 3)]
      .map((way): Batch => ({ point: pointAfter(9), ways: [way] }))
      .reduce(mergeBatches);
    const memory = written(merged);
    expect(wayIn(memory, 'alley')).toEqual({
      version: 1,
      point: pointAfter(1, 3),
      from: ['', 'roof'],
      picture: null,
    });
    expect(wayIn(memory, 'roof')).toMatchObject({ point: pointAfter(1, 2), from: ['alley'] });
  });

  test('go with the lines, when the page has time, and their pictures too', () => {
    const writes: Batch[] = [];
    const idle: (() => void)[] = [];
    const autosave = createAutosave(
      async (batch) => void writes.push(batch),
      (work) => void idle.push(work),
    );
    autosave.add({ point: pointAfter(1), ways: [arrival('alley', '')] });
    autosave.add(picture('alley', 5));
    autosave.add(picture('roof', 6));
    expect(writes).toEqual([{ point: pointAfter(1) }]);
    for (const work of idle) work();
    expect(writes[1]?.ways).toEqual([arrival('alley', '')]);
    expect([...(writes[1]?.wayPictures ?? [])].map(([node, { size }]) => [node, size])).toEqual([
      ['alley', 5],
      ['roof', 6],
    ]);
  });
});

describe('a way', () => {
  test('gone again is the newer one, and keeps its picture until there is another', () => {
    const first = [{ ways: [arrival('alley', '', 1)] }, picture('alley', 11)];
    const again = written(...first, { ways: [arrival('alley', 'roof', 2)] });
    expect(wayIn(again, 'alley')).toMatchObject({
      point: pointAfter(1, 2),
      from: ['', 'roof'],
      picture: { size: 11 },
    });
    again.apply(opsOf(picture('alley', 22), again));
    expect(wayIn(again, 'alley')).toMatchObject({ point: pointAfter(1, 2), picture: { size: 22 } });
  });

  test('that is older than the one here only says where it came from', () => {
    const memory = written({ ways: [arrival('alley', '', 5)] }, { ways: [arrival('alley', 'roof', 2)] });
    expect(wayIn(memory, 'alley')).toMatchObject({ point: pointAfter(1, 5), from: ['', 'roof'] });
  });

  test('is come from fifty scenes at most', () => {
    const ways = Array.from({ length: 60 }, (_, i) => arrival('alley', `scene-${i}`, i));
    const way = wayIn(written({ ways }), 'alley');
    expect(way?.from).toHaveLength(50);
    expect(way?.point).toEqual(pointAfter(1, 59));
  });

  test.each([
    ['to nowhere', arrival('', '')],
    ['to a scene of too long a name', arrival('x'.repeat(81), '')],
    ['from a scene of too long a name', arrival('alley', 'x'.repeat(81))],
    ['too long to be read back', { ...arrival('alley', ''), point: pointAfter(2_001) }],
  ])('%s is not written', (_, way) => {
    expect(opsOf({ ways: [way] }, createMemory())).toEqual([]);
  });

  test('that nobody knows takes no picture, and a picture that may not be is not taken', () => {
    const memory = written({ ways: [arrival('alley', '')] });
    expect(opsOf(picture('roof', 9), memory)).toEqual([]);
    expect(opsOf(picture('alley', 500_001), memory)).toEqual([]);
  });

  test('beyond five hundred is not written, and those that are here go on', () => {
    const memory = written({ ways: Array.from({ length: 498 }, (_, i) => arrival(`scene-${i}`, '')) });
    const nodes = (ways: readonly Arrival[]) => opsOf({ ways }, memory).map(({ key }) => key);
    const more = ['b', 'c', 'd'].map((node) => arrival(node, ''));
    expect(nodes([arrival('scene-3', 'b', 9), ...more])).toEqual(['scene-3', 'b', 'c']);
  });
});

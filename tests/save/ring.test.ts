import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeId, isOwn } from '../../src/save/ids.ts';
import { createMemory } from '../../src/save/memory.ts';
import { ringOf, ringOps } from '../../src/save/ring.ts';
import { pointAfter, saveOf, snapshotOf } from './fixtures.ts';

/** A memory whose autosave stands there. */
function at(memory: ReturnType<typeof createMemory>, choices: number, savedAt: number) {
  memory.apply([
    { store: 'saves', key: 'auto', record: saveOf({ ...pointAfter(choices), savedAt }) },
    { store: 'snapshots', key: 'auto', record: { version: 1, snapshot: snapshotOf(choices, 10) } },
  ]);
  return memory;
}

const held = (memory: ReturnType<typeof createMemory>) =>
  ringOf(memory).map(({ save }) => save.point.journal.choices.length);

describe('the ring', () => {
  test('holds the last nine, newest first, whatever the clock says', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 30 }), (clock) => {
        const memory = createMemory();
        for (const [i, savedAt] of clock.entries()) memory.apply(ringOps(at(memory, i, savedAt)));
        expect(held(memory)).toEqual(
          clock
            .map((_, i) => i)
            .toReversed()
            .slice(0, 9),
        );
        for (const { slot, save } of ringOf(memory)) {
          expect(memory.get('snapshots', slot)?.snapshot.turn).toBe(save.point.journal.choices.length);
        }
      }),
    );
  });

  test('does not hold one place twice in a row', () => {
    const memory = createMemory();
    for (const [choices, savedAt] of [
      [1, 10],
      [1, 20],
      [2, 30],
      [1, 40],
    ] as const)
      memory.apply(ringOps(at(memory, choices, savedAt)));
    expect(held(memory)).toEqual([1, 2, 1]);
  });

  test('takes nothing from an autosave that is empty', () => {
    expect(ringOps(createMemory())).toEqual([]);
  });

  test('fills an empty place before it gives up a full one', () => {
    const memory = createMemory();
    for (let i = 0; i < 9; i++) memory.apply(ringOps(at(memory, i, i)));
    memory.apply([{ store: 'saves', key: 'ring-4', record: null }]);
    memory.apply(ringOps(at(memory, 9, 9)));
    expect(memory.get('saves', 'ring-4')?.point.journal.choices).toHaveLength(9);
    expect(held(memory)).toHaveLength(9);
  });

  test('leaves an older snapshot nowhere', () => {
    const memory = at(createMemory(), 1, 1);
    memory.apply([
      { store: 'snapshots', key: 'ring-0', record: { version: 1, snapshot: snapshotOf(7, 10) } },
    ]);
    memory.apply([{ store: 'snapshots', key: 'auto', record: null }]);
    memory.apply(ringOps(memory));
    expect(memory.get('snapshots', 'ring-0')).toBeNull();
  });
});

describe('the id of a new place', () => {
  test('is eight small letters and digits, and free', () => {
    const seen = new Set<string>();
    let refusals = 3;
    for (let i = 0; i < 200; i++) {
      const id = freeId((taken) => seen.has(taken) || refusals-- > 0);
      expect(isOwn(id)).toBe(true);
      seen.add(id);
    }
    expect(seen.size).toBe(200);
  });
});

import { serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Batch } from '../../src/save/batch.ts';
import { mergeBatches, opsOf, withoutPlace } from '../../src/save/batch.ts';
import { createMemory } from '../../src/save/memory.ts';
import { linesOf } from '../../src/save/readmarks.ts';
import { anyLine, anyMark, pointAfter, SETTINGS, snapshotOf } from './fixtures.ts';

const anyKeep = fc
  .record({
    at: fc.nat({ max: 99 }),
    lines: fc.array(anyLine),
    marks: fc.array(anyMark),
    turn: fc.option(fc.nat({ max: 9 })),
  })
  .map(
    ({ at, lines, marks, turn }): Batch => ({
      point: pointAfter(2, at),
      lines,
      marks,
      ...(turn !== null && { snapshot: snapshotOf(turn, 10) }),
    }),
  );

const markNames = (marks: Batch['marks']) =>
  [...new Set(marks?.map(({ kind, id }) => `${kind} ${id}`))].toSorted();

describe('batches', () => {
  test('merge to the newest point and snapshot and to all the lines and marks', () => {
    fc.assert(
      fc.property(fc.array(anyKeep, { minLength: 1, maxLength: 8 }), (keeps) => {
        const merged = keeps.reduce(mergeBatches);
        expect(merged.point).toEqual(keeps.at(-1)?.point);
        expect(merged.snapshot).toEqual(keeps.findLast((keep) => keep.snapshot)?.snapshot);
        expect(new Set(merged.lines)).toEqual(new Set(keeps.flatMap((keep) => keep.lines ?? [])));
        expect(markNames(merged.marks)).toEqual(markNames(keeps.flatMap((keep) => keep.marks ?? [])));
      }),
    );
  });

  test('of settings and of beats do not disturb each other', () => {
    const merged = mergeBatches({ point: pointAfter(1), lines: ['dawn:00000001'] }, { settings: SETTINGS });
    expect(merged).toEqual({ point: pointAfter(1), lines: ['dawn:00000001'], settings: SETTINGS });
  });

  test('of two profiles keep what either has', () => {
    const a = { marks: [{ kind: 'node', id: 'a' }], noteSeen: true, told: 1 } as const;
    const b = { marks: [{ kind: 'node', id: 'b' }], noteSeen: false, told: 0 } as const;
    expect(mergeBatches({ profile: a }, { profile: b }).profile).toEqual({
      marks: [...a.marks, ...b.marks],
      noteSeen: true,
      told: 1,
    });
  });
});

describe('a scene that begins', () => {
  test('stays begun however its batch is merged', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.boolean(), { nil: undefined }), { minLength: 1 }), (scenes) => {
        const batches = scenes.map(
          (scene): Batch => ({ point: pointAfter(1), ...(scene !== undefined && { scene }) }),
        );
        expect(batches.reduce(mergeBatches).scene ?? false).toBe(scenes.includes(true));
      }),
    );
  });
});

describe('what any window may write', () => {
  test('is all but the place', () => {
    const batch: Batch = {
      point: pointAfter(1),
      snapshot: snapshotOf(1),
      scene: true,
      lines: ['dawn:00000001'],
      marks: [],
      ways: [],
      settings: SETTINGS,
      unkept: 5,
    };
    expect(withoutPlace(batch)).toEqual({
      lines: batch.lines,
      marks: [],
      ways: [],
      settings: SETTINGS,
      unkept: 5,
    });
  });
});

describe('the records of a batch', () => {
  const stores = (batch: Batch, memory = createMemory()) =>
    opsOf(batch, memory).map((op) => `${op.store} ${op.key}`);

  test('are those it touches and no more', () => {
    const lines = ['dawn:00000001', 'dusk:00000002'];
    expect(stores({ point: pointAfter(1), lines })).toEqual(['saves auto', 'read dawn', 'read dusk']);
    expect(stores({ point: pointAfter(1), snapshot: snapshotOf(1) })).toEqual([
      'saves auto',
      'snapshots auto',
    ]);
    expect(stores({ settings: SETTINGS })).toEqual(['settings settings']);
    expect(stores({ unkept: 0 })).toEqual(['asked unkept']);
  });

  test('leave alone what is known already', () => {
    const memory = createMemory();
    const batch: Batch = { lines: ['dawn:00000001', 'dusk:00000002'], marks: [{ kind: 'node', id: 'a' }] };
    memory.apply(opsOf(batch, memory));
    expect(stores(batch, memory)).toEqual([]);
    expect(stores({ lines: ['dawn:00000001', 'dusk:00000003'] }, memory)).toEqual(['read dusk']);
    memory.apply(opsOf({ lines: ['dusk:00000003'] }, memory));
    expect(linesOf('dusk', memory.get('read', 'dusk')?.lines ?? new Uint32Array())).toEqual([
      'dusk:00000002',
      'dusk:00000003',
    ]);
  });

  test('never replace a good save by one that could not be read back', () => {
    expect(stores({ point: pointAfter(2_001), snapshot: snapshotOf(1), lines: ['dawn:00000001'] })).toEqual([
      'read dawn',
    ]);
  });

  test('clear the snapshot when the new one could not be read back', () => {
    const ops = opsOf({ point: pointAfter(1), snapshot: snapshotOf(1, 500_001) }, createMemory());
    expect(ops[1]).toEqual({ store: 'snapshots', key: 'auto', record: null });
  });

  test('keep the autosave of sixty choices within 2 kB', () => {
    const [save] = opsOf({ point: pointAfter(60, 7) }, createMemory());
    // The form in which a browser stores it, near enough: both are V8's.
    expect(serialize(save?.record).byteLength).toBeLessThanOrEqual(2_048);
    expect(JSON.stringify(save?.record).length).toBeGreaterThan(60 * 'scrap-stay-00~0000'.length);
  });
});

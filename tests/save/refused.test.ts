import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SaveOptions } from '../../src/save/index.ts';
import { createSave } from '../../src/save/index.ts';
import { pictureOf, pointAfter, SETTINGS, snapshotOf, UNNAMED } from './fixtures.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** An IndexedDB whose `open` does this. */
function factoryThat(open: () => Partial<IDBOpenDBRequest>): IDBFactory {
  return { open } as unknown as IDBFactory;
}

/** An open request that fails a moment later. */
function failingRequest(): Partial<IDBOpenDBRequest> {
  const request: { onerror?: () => void; error: DOMException } = {
    error: new DOMException('no', 'UnknownError'),
  };
  queueMicrotask(() => request.onerror?.());
  return request as Partial<IDBOpenDBRequest>;
}

const REFUSALS: readonly (readonly [string, SaveOptions])[] = [
  ['is missing', {}],
  [
    'throws',
    {
      factory: factoryThat(() => {
        throw new DOMException('no', 'SecurityError');
      }),
    },
  ],
  ['rejects', { factory: factoryThat(failingRequest) }],
];

describe.each(REFUSALS)('storage that %s', (_, options) => {
  test('is told once at the start, and never again', async () => {
    const save = createSave(options);
    const told = vi.fn();
    save.onTrouble(told);
    const opened = await save.open();
    expect(opened.kept).toBe(false);
    expect(opened.troubles).toEqual([{ key: 'refused' }]);
    save.keep({ point: pointAfter(1), snapshot: snapshotOf(1) });
    await save.flush();
    await save.write('new', pointAfter(1), snapshotOf(1), null);
    expect(told).not.toHaveBeenCalled();
  });

  test('leaves a game that saves and loads in memory', async () => {
    const persist = vi.fn(async () => true);
    const save = createSave({ ...options, persist });
    await save.open();
    save.keep({
      point: pointAfter(3, 5),
      snapshot: snapshotOf(3),
      lines: ['dawn:00000001'],
      marks: [{ kind: 'node', id: 'a' }],
    });
    save.keepSettings(SETTINGS);
    expect(await save.read('auto')).toEqual({ point: pointAfter(3, 5), snapshot: snapshotOf(3) });
    expect(await save.write('quick', pointAfter(2), snapshotOf(2), pictureOf())).toBeNull();
    expect(await save.read('quick')).toEqual({ point: pointAfter(2), snapshot: snapshotOf(2) });
    await save.erase('quick');
    expect(await save.read('quick')).toBeNull();
    expect((await save.restore('quick'))?.point).toEqual(pointAfter(2));
    expect(await save.examine(save.toFile(pointAfter(3)))).toEqual({
      kind: 'save',
      point: pointAfter(3),
      label: UNNAMED,
    });
    expect(await save.examine(await save.everything())).toMatchObject({ kind: 'everything' });
    await save.takeOver();
    expect((await save.reopen()).ours).toBe(true);
    expect(persist).not.toHaveBeenCalled();
  });
});

describe('storage that does not answer', () => {
  test('is waited for three seconds, and closed when it answers later', async () => {
    vi.useFakeTimers();
    const close = vi.fn();
    const request: { onsuccess?: () => void; result: { close(): void } } = { result: { close } };
    const save = createSave({ factory: factoryThat(() => request as unknown as IDBOpenDBRequest) });
    const settled = vi.fn();
    const opening = save.open().then((opened) => {
      settled();
      return opened;
    });
    await vi.advanceTimersByTimeAsync(2_999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect((await opening).troubles).toEqual([{ key: 'refused' }]);
    request.onsuccess?.();
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('a slot that does not exist', () => {
  test.each(['', 'before', 'ring-9', 'abcd1234', 'AUTO', 1 as unknown as string, null as unknown as string])(
    '%j is neither written, read, named, erased nor put back',
    async (slot) => {
      const save = createSave();
      expect(await save.write(slot, pointAfter(1), snapshotOf(1), null)).toBeNull();
      expect(await save.read(slot)).toBeNull();
      expect(await save.relabel(slot, UNNAMED)).toBe(false);
      expect(await save.erase(slot)).toBe(false);
      expect(await save.restore(slot)).toBeNull();
    },
  );
});

describe('a run too long to be read back', () => {
  test('is told as lost, once', async () => {
    const save = createSave();
    const told = vi.fn();
    save.onTrouble(told);
    for (let i = 0; i < 3; i++) {
      save.keep({ point: pointAfter(2_001) });
      await save.flush();
    }
    expect(told.mock.calls).toEqual([[{ key: 'lost' }]]);
  });
});

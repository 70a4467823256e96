import { describe, expect, test } from 'vitest';
import type { Trouble } from '../../src/game/ports.ts';
import type { Disk } from '../../src/save/database.ts';
import { createMemory } from '../../src/save/memory.ts';
import type { Op } from '../../src/save/records.ts';
import { createShelf } from '../../src/save/shelf.ts';
import { pointAfter } from './fixtures.ts';

const FULL = new DOMException('full', 'QuotaExceededError');
const GONE = new DOMException('closed', 'InvalidStateError');

/** A disk in memory that fails as the test says; what it holds outlives its connections. */
function fakeDisk() {
  const held = createMemory();
  const log: (readonly Op[])[] = [];
  const state = {
    failure: (_ops: readonly Op[]): Error | null => null,
    refused: false,
    opened: 0,
    lost: () => {},
  };
  const disk: Disk = {
    load: async () => ({
      records: held.entries('saves').map(([key, record]): Op => ({ store: 'saves', key, record })),
      damaged: 0,
    }),
    get: async (store, key) => ({ record: held.get(store, key), damaged: false }),
    async commit(ops) {
      const failure = state.failure(ops);
      log.push(ops);
      if (failure) throw failure;
      held.apply(ops);
    },
    close: () => {},
  };
  async function openDisk(onLost: () => void): Promise<Disk> {
    if (state.refused) throw new DOMException('no', 'SecurityError');
    state.opened += 1;
    state.lost = onLost;
    return disk;
  }
  return { held, log, state, openDisk };
}

async function openShelf() {
  const fake = fakeDisk();
  const troubles: Trouble[] = [];
  const shelf = createShelf({ openDisk: fake.openDisk, tell: (trouble) => troubles.push(trouble) });
  await shelf.open();
  const diskHas = (slot: string | number) => fake.held.get('saves', slot)?.point.journal.beat.index;
  return { ...fake, troubles, shelf, diskHas };
}

const save = (key: string | number, at: number): Op => ({
  store: 'saves',
  key,
  record: { version: 1, point: pointAfter(1, at) },
});
const row = (...lines: number[]): Op => ({
  store: 'read',
  key: 'dawn',
  record: { version: 1, lines: Uint32Array.from(lines) },
});

describe('a full disk', () => {
  test('loses nothing in this page, and is not tried at every beat', async () => {
    const { shelf, state, log, troubles } = await openShelf();
    state.failure = () => FULL;
    for (let at = 0; at < 5; at++) expect(await shelf.commit([save('auto', at)], 'beat')).toBe(false);
    expect((await shelf.get('saves', 'auto'))?.point).toEqual(pointAfter(1, 4));
    expect(log).toHaveLength(1);
    expect(troubles).toEqual([{ key: 'full' }]);
  });

  test.each(['turn', 'manual'] as const)('with room again gets all that it lacks at a %s', async (effort) => {
    const { shelf, state, held, diskHas } = await openShelf();
    state.failure = () => FULL;
    await shelf.commit([save('auto', 1), row(5)], 'beat');
    await shelf.commit([row(3)], 'beat');
    state.failure = () => null;
    expect(await shelf.commit([save('auto', 2)], effort)).toBe(true);
    expect(diskHas('auto')).toBe(2);
    expect([...(held.get('read', 'dawn')?.lines ?? [])]).toEqual([3, 5]);
    expect(await shelf.commit([save('auto', 3)], 'beat')).toBe(true);
    expect(diskHas('auto')).toBe(3);
  });

  test('that takes beats but not a slot goes on taking beats', async () => {
    const { shelf, state, diskHas } = await openShelf();
    state.failure = (ops) => (ops.some((op) => op.key === 3) ? FULL : null);
    expect(await shelf.commit([save(3, 1)], 'manual')).toBe(false);
    for (const effort of ['beat', 'turn', 'beat'] as const) {
      expect(await shelf.commit([save('auto', 2), row(1)], effort)).toBe(true);
    }
    expect(diskHas('auto')).toBe(2);
    expect((await shelf.get('saves', 3))?.point).toEqual(pointAfter(1, 1));
  });
});

describe('a lost connection', () => {
  const ODD = new DOMException('Connection to server lost', 'UnknownError');

  test.each([
    ['told by the browser', null, 'manual'],
    ['found closed by a write', GONE, 'turn'],
    ['that fails in another way', ODD, 'turn'],
    ['that fails and fails', ODD, 'manual'],
  ] as const)(
    '%s: memory goes on, and a new connection gets all that is lacking',
    async (_, failure, effort) => {
      const { shelf, state, troubles, diskHas } = await openShelf();
      await shelf.commit([save('auto', 1), save(2, 1)], 'beat');
      if (failure) state.failure = () => failure;
      else state.lost();
      expect(await shelf.commit([save('auto', 2)], 'beat')).toBe(false);
      expect(await shelf.commit([save('auto', 3), save(2, 3)], 'beat')).toBe(false);
      expect((await shelf.get('saves', 'auto'))?.point).toEqual(pointAfter(1, 3));
      expect(troubles).toEqual([{ key: 'lost' }]);
      state.failure = () => null;
      expect(await shelf.commit([save(4, 4)], effort)).toBe(true);
      expect([diskHas('auto'), diskHas(2), diskHas(4), state.opened]).toEqual([3, 3, 4, 2]);
      expect(await shelf.commit([save('auto', 5)], 'beat')).toBe(true);
    },
  );

  test('is not what a slot is that fails for a reason of its own', async () => {
    const { shelf, state, diskHas } = await openShelf();
    state.failure = (ops) => (ops.some((op) => op.key === 3) ? ODD : null);
    expect(await shelf.commit([save(3, 1)], 'manual')).toBe(false);
    for (const effort of ['beat', 'turn', 'beat'] as const) {
      expect(await shelf.commit([save('auto', 2)], effort)).toBe(true);
    }
    expect([diskHas('auto'), state.opened]).toEqual([2, 1]);
  });

  test('that cannot be opened again keeps the slot in memory', async () => {
    const { shelf, state } = await openShelf();
    state.lost();
    state.refused = true;
    expect(await shelf.commit([save(4, 4)], 'manual')).toBe(false);
    expect((await shelf.get('saves', 4))?.point).toEqual(pointAfter(1, 4));
  });

  test('is opened once for two writes at the same time', async () => {
    const { shelf, state } = await openShelf();
    state.lost();
    await Promise.all([shelf.commit([save(1, 1)], 'manual'), shelf.commit([save(2, 2)], 'manual')]);
    expect(state.opened).toBe(2);
  });
});

describe('a refused disk', () => {
  test('is never written blindly: it may hold saves that nobody has seen', async () => {
    const fake = fakeDisk();
    fake.held.apply([save(1, 77)]);
    fake.state.refused = true;
    const shelf = createShelf({ openDisk: fake.openDisk, tell: () => {} });
    expect(await shelf.open()).toEqual({ kept: false, damaged: 0 });
    fake.state.refused = false;
    expect(await shelf.commit([save(1, 1)], 'manual')).toBe(false);
    expect(fake.held.get('saves', 1)?.point).toEqual(pointAfter(1, 77));
    expect((await shelf.get('saves', 1))?.point).toEqual(pointAfter(1, 1));
  });
});

describe('an erased record', () => {
  test('that the disk still has is erased when it has room again', async () => {
    const { shelf, state, diskHas } = await openShelf();
    await shelf.commit([save(1, 1)], 'manual');
    state.failure = () => FULL;
    expect(await shelf.commit([{ store: 'saves', key: 1, record: null }], 'manual')).toBe(false);
    expect(await shelf.get('saves', 1)).toBeNull();
    state.failure = () => null;
    await shelf.commit([save(2, 2)], 'manual');
    expect([diskHas(1), diskHas(2)]).toEqual([undefined, 2]);
  });
});

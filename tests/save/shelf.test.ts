import { describe, expect, test } from 'vitest';
import type { Trouble } from '../../src/game/ports.ts';
import type { Disk } from '../../src/save/database.ts';
import { createMemory } from '../../src/save/memory.ts';
import type { Op } from '../../src/save/records.ts';
import { STORES } from '../../src/save/schema.ts';
import { createShelf } from '../../src/save/shelf.ts';
import { pointAfter, saveOf } from './fixtures.ts';

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
    /** What has been read is handed out when this resolves. */
    gate: Promise.resolve(),
    lost: () => {},
  };
  const disk: Disk = {
    async load() {
      const records = STORES.flatMap((store) =>
        held.entries(store).map(([key, record]) => ({ store, key, record }) as Op),
      );
      await state.gate;
      return { records, damaged: 0 };
    },
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
  const diskHas = (slot: string) => fake.held.get('saves', slot)?.point.journal.beat.index;
  return { ...fake, troubles, shelf, diskHas };
}

const save = (key: string, at: number): Op => ({
  store: 'saves',
  key,
  record: saveOf(pointAfter(1, at)),
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

  test('with room again gets what it lacks of a row that is just added to', async () => {
    const { shelf, state, held } = await openShelf();
    state.failure = () => FULL;
    await shelf.commit([row(5)], 'beat');
    state.failure = () => null;
    expect(await shelf.commit([row(3)], 'turn')).toBe(true);
    expect([...(held.get('read', 'dawn')?.lines ?? [])]).toEqual([3, 5]);
  });

  test('with room again takes a beat that comes while it catches up', async () => {
    const { shelf, state, diskHas } = await openShelf();
    state.failure = () => FULL;
    await shelf.commit([save('auto', 1)], 'beat');
    await shelf.commit([row(1)], 'beat');
    state.failure = (ops) => {
      if (ops.some(({ store }) => store === 'read')) void shelf.commit([save('auto', 3)], 'beat');
      return null;
    };
    await shelf.commit([save('auto', 2)], 'turn');
    await expect.poll(() => diskHas('auto')).toBe(3);
  });

  test('that takes beats but not a slot goes on taking beats', async () => {
    const { shelf, state, diskHas } = await openShelf();
    state.failure = (ops) => (ops.some((op) => op.key === 'place003') ? FULL : null);
    expect(await shelf.commit([save('place003', 1)], 'manual')).toBe(false);
    for (const effort of ['beat', 'turn', 'beat'] as const) {
      expect(await shelf.commit([save('auto', 2), row(1)], effort)).toBe(true);
    }
    expect(diskHas('auto')).toBe(2);
    expect((await shelf.get('saves', 'place003'))?.point).toEqual(pointAfter(1, 1));
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
      await shelf.commit([save('auto', 1), save('place002', 1)], 'beat');
      if (failure) state.failure = () => failure;
      else state.lost();
      expect(await shelf.commit([save('auto', 2)], 'beat')).toBe(false);
      expect(await shelf.commit([save('auto', 3), save('place002', 3)], 'beat')).toBe(false);
      expect((await shelf.get('saves', 'auto'))?.point).toEqual(pointAfter(1, 3));
      expect(troubles).toEqual([{ key: 'lost' }]);
      state.failure = () => null;
      expect(await shelf.commit([save('place004', 4)], effort)).toBe(true);
      expect([diskHas('auto'), diskHas('place002'), diskHas('place004'), state.opened]).toEqual([3, 3, 4, 2]);
      expect(await shelf.commit([save('auto', 5)], 'beat')).toBe(true);
    },
  );

  test('is not what a slot is that fails for a reason of its own', async () => {
    const { shelf, state, diskHas } = await openShelf();
    state.failure = (ops) => (ops.some((op) => op.key === 'place003') ? ODD : null);
    expect(await shelf.commit([save('place003', 1)], 'manual')).toBe(false);
    for (const effort of ['beat', 'turn', 'beat'] as const) {
      expect(await shelf.commit([save('auto', 2)], effort)).toBe(true);
    }
    expect([diskHas('auto'), state.opened]).toEqual([2, 1]);
  });

  test('that cannot be opened again keeps the slot in memory', async () => {
    const { shelf, state } = await openShelf();
    state.lost();
    state.refused = true;
    expect(await shelf.commit([save('place004', 4)], 'manual')).toBe(false);
    expect((await shelf.get('saves', 'place004'))?.point).toEqual(pointAfter(1, 4));
  });

  test('is opened once for two writes at the same time', async () => {
    const { shelf, state } = await openShelf();
    state.lost();
    await Promise.all([
      shelf.commit([save('place001', 1)], 'manual'),
      shelf.commit([save('place002', 2)], 'manual'),
    ]);
    expect(state.opened).toBe(2);
  });
});

describe('a refused disk', () => {
  test('is never written blindly: it may hold saves that nobody has seen', async () => {
    const fake = fakeDisk();
    fake.held.apply([save('place001', 77)]);
    fake.state.refused = true;
    const shelf = createShelf({ openDisk: fake.openDisk, tell: () => {} });
    expect(await shelf.open()).toEqual({ kept: false, damaged: 0 });
    fake.state.refused = false;
    expect(await shelf.commit([save('place001', 1)], 'manual')).toBe(false);
    expect(fake.held.get('saves', 'place001')?.point).toEqual(pointAfter(1, 77));
    expect((await shelf.get('saves', 'place001'))?.point).toEqual(pointAfter(1, 1));
  });
});

describe('an erased record', () => {
  test('that the disk still has is erased when it has room again', async () => {
    const { shelf, state, diskHas } = await openShelf();
    await shelf.commit([save('place001', 1)], 'manual');
    state.failure = () => FULL;
    expect(await shelf.commit([{ store: 'saves', key: 'place001', record: null }], 'manual')).toBe(false);
    expect(await shelf.get('saves', 'place001')).toBeNull();
    state.failure = () => null;
    await shelf.commit([save('place002', 2)], 'manual');
    expect([diskHas('place001'), diskHas('place002')]).toEqual([undefined, 2]);
  });
});

describe('what is forgotten', () => {
  const seen = (...ids: string[]): Op => ({
    store: 'profile',
    key: 'profile',
    record: {
      version: 1,
      profile: { marks: ids.map((id) => ({ kind: 'node', id })), noteSeen: true, told: 0 },
    },
  });
  const gone = (): readonly Op[] => [
    { store: 'read', key: 'dawn', record: null },
    { ...seen(), anew: true },
  ];
  const left = ({ held }: Pick<ReturnType<typeof fakeDisk>, 'held'>) => [
    [...(held.get('read', 'dawn')?.lines ?? [])],
    held.get('profile', 'profile')?.profile.marks.map(({ id }) => id),
  ];

  test('does not come back with what is added next', async () => {
    const { shelf, held } = await openShelf();
    await shelf.commit([row(1, 2), seen('a', 'b')], 'beat');
    expect(await shelf.commit(gone(), 'manual')).toBe(true);
    await shelf.commit([row(3), seen('c')], 'beat');
    expect(left({ held })).toEqual([[3], ['c']]);
  });

  test.each(['beat', 'turn'] as const)(
    'while the disk is full is gone when it has room again, whatever a %s has added since',
    async (effort) => {
      const { shelf, state, held } = await openShelf();
      await shelf.commit([row(1, 2), seen('a', 'b')], 'beat');
      state.failure = () => FULL;
      expect(await shelf.commit(gone(), 'manual')).toBe(false);
      await shelf.commit([row(3), seen('c')], effort);
      expect(left({ held })).toEqual([
        [1, 2],
        ['a', 'b'],
      ]);
      state.failure = () => null;
      await shelf.commit([save('place001', 1)], 'manual');
      expect(left({ held })).toEqual([[3], ['c']]);
      await shelf.commit([row(4), seen('d')], 'turn');
      expect(left({ held })).toEqual([
        [3, 4],
        ['c', 'd'],
      ]);
    },
  );

  test('stays gone where the disk is read anew meanwhile', async () => {
    const { shelf, state } = await openShelf();
    await shelf.commit([row(1), seen('a')], 'beat');
    let open = () => {};
    state.gate = new Promise((resolve) => {
      open = resolve;
    });
    const reloading = shelf.reload();
    await shelf.commit(gone(), 'manual');
    open();
    await reloading;
    expect(shelf.known.get('read', 'dawn')).toBeNull();
    expect(shelf.known.get('profile', 'profile')?.profile).toEqual({ marks: [], noteSeen: true, told: 0 });
  });
});

describe('a disk that is read anew', () => {
  const known = (shelf: Awaited<ReturnType<typeof openShelf>>['shelf'], slot: string) =>
    shelf.known.get('saves', slot)?.point.journal.beat.index;

  test('tells what another window wrote, and what it took away', async () => {
    const { shelf, held } = await openShelf();
    await shelf.commit([save('auto', 1), save('quick', 1)], 'manual');
    held.apply([save('auto', 2), { store: 'saves', key: 'quick', record: null }]);
    await shelf.reload();
    expect([known(shelf, 'auto'), known(shelf, 'quick')]).toEqual([2, undefined]);
  });

  test('does not undo what it lacks', async () => {
    const { shelf, state } = await openShelf();
    await shelf.commit([save('place001', 1)], 'manual');
    state.failure = () => FULL;
    await shelf.commit([save('place001', 2)], 'manual');
    await shelf.reload();
    expect(known(shelf, 'place001')).toBe(2);
  });

  test('does not undo what is written while it is read', async () => {
    const { shelf, state } = await openShelf();
    await shelf.commit([save('auto', 1)], 'beat');
    let open = () => {};
    state.gate = new Promise((resolve) => {
      open = resolve;
    });
    const reloading = shelf.reload();
    await shelf.commit([save('auto', 2)], 'beat');
    open();
    await reloading;
    expect(known(shelf, 'auto')).toBe(2);
  });

  test('gives up what it lacks of a run that another window keeps, and nothing else', async () => {
    const { shelf, state, diskHas } = await openShelf();
    state.failure = () => FULL;
    await shelf.commit([save('auto', 1), save('ring-0', 1), save('place001', 1)], 'manual');
    shelf.yieldRun();
    state.failure = () => null;
    await shelf.commit([save('place002', 1)], 'manual');
    expect(['auto', 'ring-0', 'place001', 'place002'].map(diskHas)).toEqual([undefined, undefined, 1, 1]);
  });
});

describe('a place in the bin', () => {
  const erased = (slot: string, at: number): readonly Op[] => [
    {
      store: 'bin',
      key: 'binned01',
      record: { version: 1, slot, order: 9, save: saveOf(pointAfter(1, at)), snapshot: null, picture: null },
    },
    { store: 'saves', key: slot, record: null },
  ];

  test.each(['auto', 'place001'])('comes to the disk with the removal of %s, or not at all', async (slot) => {
    const { shelf, state, log } = await openShelf();
    await shelf.commit([save(slot, 1)], 'manual');
    state.failure = () => FULL;
    await shelf.commit(erased(slot, 1), 'manual');
    state.failure = () => null;
    await shelf.commit([save('quick', 2)], 'manual');
    const together = log.findLast((ops) => ops.some(({ store }) => store === 'bin'));
    expect(together?.map(({ store }) => store).toSorted()).toEqual(['bin', 'saves']);
  });

  test('leaves it only after it is back in its place', async () => {
    const { shelf, state, log, held } = await openShelf();
    await shelf.commit([save('place001', 1)], 'manual');
    await shelf.commit(erased('place001', 1), 'manual');
    state.failure = (ops) => (ops.some(({ key }) => key === 'place009') ? FULL : null);
    await shelf.commit([{ store: 'bin', key: 'binned01', record: null }, save('place009', 1)], 'manual');
    await shelf.commit([save('quick', 2)], 'manual');
    expect(held.get('bin', 'binned01')).not.toBeNull();
    state.failure = () => null;
    await shelf.commit([save('quick', 3)], 'manual');
    expect(held.get('bin', 'binned01')).toBeNull();
    expect(log.at(-1)).toEqual([{ store: 'bin', key: 'binned01', record: null }]);
  });
});

/** The parts of the save room, put together: one shelf, the queue before it, and whose run it is. */
import type { Opened, Trouble } from '../game/index.ts';
import { createAutosave } from './autosave.ts';
import type { Batch } from './batch.ts';
import { opsOf, withoutPlace } from './batch.ts';
import { openDisk } from './database.ts';
import { storedOf } from './opened.ts';
import type { SaveOptions } from './options.ts';
import type { Queue } from './queue.ts';
import { ringOps } from './ring.ts';
import type { Shelf } from './shelf.ts';
import { createShelf } from './shelf.ts';
import type { Tenancy } from './tenancy.ts';
import { createTenancy } from './tenancy.ts';

export interface Room {
  readonly shelf: Shelf;
  readonly autosave: Queue;
  readonly tenancy: Tenancy;
  /** Opens the storage when it is first asked for; from then on tells what is kept, as this page knows it. */
  opened(): Promise<Opened>;
  /** What of an update this window may write. */
  mine(batch: Batch): Batch;
  /** Copies what the autosave holds, with what waits to be written to it, into the ring. */
  moveAside(): Promise<void>;
  /** An older autosave that still waits must not come after what is asked for now. */
  settled(): Promise<void>;
  /** The same, and what other windows wrote is known here. */
  fresh(): Promise<void>;
}

export function createRoom(options: SaveOptions, tell: (trouble: Trouble) => void): Room {
  const { now = Date.now, database: name = 'iron-city', persist = persistInBrowser } = options;
  const { persisted = persistedInBrowser } = options;
  const shelf = createShelf({
    openDisk: async (onLost) =>
      openDisk({ name, factory: options.factory ?? globalThis.indexedDB, now, onLost }),
    tell,
  });
  const autosave = createAutosave(writeBatch, options.idle ?? ((work) => void setTimeout(work)));
  const tenancy = createTenancy({
    name,
    locks: options.locks === undefined ? globalThis.navigator?.locks : (options.locks ?? undefined),
    channel: options.channel ?? channelInBrowser,
    flush: autosave.flush,
    async onTaken() {
      shelf.yieldRun();
      await shelf.reload();
    },
    onLost: shelf.yieldRun,
  });
  let opening: Promise<{ kept: boolean; troubles: readonly Trouble[] }> | null = null;
  let isOpen = false;

  function open() {
    opening ??= openAll();
    return opening;
  }

  async function openAll() {
    const { kept, damaged } = await shelf.open();
    const troubles: Trouble[] = [];
    if (!kept) troubles.push({ key: 'refused' });
    if (damaged > 0) troubles.push({ key: 'damaged', values: { count: damaged } });
    // What is only in memory is shared with no other window.
    await tenancy.claim(kept);
    isOpen = true;
    return { kept, troubles };
  }

  const mine = (batch: Batch) => (isOpen && !tenancy.ours() ? withoutPlace(batch) : batch);

  async function writeBatch(all: Batch): Promise<void> {
    // Once open there is no wait: the write begins in the task that asked for it.
    if (!isOpen) await open();
    const batch = mine(all);
    const ops = opsOf(batch, shelf.known);
    // A run too long to be read back: the player must hear that it is not kept.
    if (batch.point && !ops.some((op) => op.store === 'saves')) tell({ key: 'lost' });
    if (ops.length === 0) return;
    const kept = await shelf.commit(ops, batch.snapshot ? 'turn' : 'beat');
    if (kept && batch.point) await askToPersist();
  }

  async function askToPersist(): Promise<void> {
    if (shelf.known.get('asked', 'persist')) return;
    // Remembered first: a browser that asks the player must not ask twice, whatever happens meanwhile.
    await shelf.commit([{ store: 'asked', key: 'persist', record: { version: 1, at: now() } }], 'beat');
    // The player may take minutes to answer; the queue goes on.
    persist().catch(() => false);
  }

  async function settled(): Promise<void> {
    await Promise.all([open(), autosave.flush()]);
  }

  return {
    shelf,
    autosave,
    tenancy,
    mine,
    settled,
    async opened() {
      const [found, persistent] = await Promise.all([open(), persisted().catch(() => false)]);
      return { ...found, ...storedOf(shelf.known), ours: tenancy.ours(), persistent };
    },
    async moveAside() {
      autosave.hurry();
      if (!isOpen) await open();
      const ops = tenancy.ours() ? ringOps(shelf.known) : [];
      if (ops.length > 0) await shelf.commit(ops, 'manual');
    },
    async fresh() {
      await settled();
      await shelf.reload();
    },
  };
}

async function persistInBrowser(): Promise<boolean> {
  return (await globalThis.navigator?.storage?.persist?.()) ?? false;
}

async function persistedInBrowser(): Promise<boolean> {
  return (await globalThis.navigator?.storage?.persisted?.()) ?? false;
}

function channelInBrowser(name: string): BroadcastChannel | null {
  return globalThis.BroadcastChannel ? new BroadcastChannel(name) : null;
}

/** What is kept: slots, autosave, read marks, profile and settings, over a disk that may fail at any time. */
import type { Opened, SavePort, Trouble } from '../game/index.ts';
import { createAutosave } from './autosave.ts';
import type { Batch } from './batch.ts';
import { opsOf } from './batch.ts';
import { openDisk } from './database.ts';
import { fromFile, toFile } from './file.ts';
import { linesOf } from './readmarks.ts';
import { createShelf } from './shelf.ts';
import { copyAside, eraseSlot, listSlots, readSlot, writeSlot } from './slots.ts';
import { createTroubles } from './troubles.ts';

/** What the save takes from outside; all of it has a default. */
export interface SaveOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Name of the database. */
  readonly database?: string;
  /** Stands in for the browser's IndexedDB. */
  readonly factory?: IDBFactory;
  /** Asks the browser to keep the storage for good. */
  readonly persist?: () => Promise<boolean>;
}

/**
 * The save room. Nothing is opened before it is used.
 *
 * Storage that was refused is not asked again before the page is loaded anew: saves that it may hold were never
 * seen, and a write could replace them. Storage that is full or was lost is tried again at every new turn, manual
 * write and erasure, and then gets all that it lacks.
 */
export function createSave(options: SaveOptions = {}): SavePort {
  const { now = Date.now, database: name = 'iron-city', persist = persistInBrowser } = options;
  const troubles = createTroubles();
  const shelf = createShelf({
    openDisk: async (onLost) =>
      openDisk({ name, factory: options.factory ?? globalThis.indexedDB, now, onLost }),
    tell: troubles.tell,
  });
  const autosave = createAutosave(writeBatch);
  let opening: Promise<Opened> | null = null;
  let isOpen = false;

  function open(): Promise<Opened> {
    opening ??= openShelf();
    return opening;
  }

  async function openShelf(): Promise<Opened> {
    const { kept, damaged } = await shelf.open();
    isOpen = true;
    const found: Trouble[] = [];
    if (!kept) found.push({ key: 'refused' });
    if (damaged > 0) found.push({ key: 'damaged', values: { count: damaged } });
    return {
      kept,
      slots: listSlots(shelf),
      profile: shelf.known.get('profile', 'profile')?.profile ?? { marks: [], noteSeen: false },
      read: new Set(shelf.known.entries('read').flatMap(([knot, row]) => linesOf(String(knot), row.lines))),
      settings: shelf.known.get('settings', 'settings')?.settings ?? null,
      troubles: found,
    };
  }

  async function writeBatch(batch: Batch): Promise<void> {
    // Once open there is no wait: the write begins in the task that asked for it.
    if (!isOpen) await open();
    const ops = opsOf(batch, shelf.known);
    // A run too long to be read back: the player must hear that it is not kept.
    if (batch.point && !ops.some((op) => op.store === 'saves')) troubles.tell({ key: 'lost' });
    if (ops.length === 0) return;
    const kept = await shelf.commit(ops, batch.snapshot ? 'turn' : 'beat');
    if (kept && batch.point) await askToPersist();
  }

  /** An older autosave that still waits must not come after what is asked for now. */
  async function settled(): Promise<void> {
    await Promise.all([open(), autosave.flush()]);
  }

  async function askToPersist(): Promise<void> {
    if (shelf.known.get('asked', 'persist')) return;
    // Remembered first: a browser that asks the player must not ask twice, whatever happens meanwhile.
    await shelf.commit([{ store: 'asked', key: 'persist', record: { version: 1, at: now() } }], 'beat');
    // The player may take minutes to answer; the queue goes on.
    persist().catch(() => false);
  }

  return {
    open,
    keep: autosave.add,
    moveAside() {
      void shelf.commit(copyAside(shelf, autosave.waiting()), 'manual');
    },
    leave: autosave.hurry,
    flush: autosave.flush,
    async write(slot, point, snapshot, picture) {
      await settled();
      return writeSlot(shelf, slot, point, snapshot, picture);
    },
    async read(slot) {
      await settled();
      return readSlot(shelf, slot);
    },
    async erase(slot) {
      await settled();
      return eraseSlot(shelf, slot);
    },
    keepSettings: (settings) => autosave.add({ settings }),
    keepProfile: (profile) => autosave.add({ profile }),
    onTrouble: troubles.listen,
    toFile,
    fromFile,
  };
}

async function persistInBrowser(): Promise<boolean> {
  return (await globalThis.navigator?.storage?.persist?.()) ?? false;
}

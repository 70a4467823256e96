/** The records on disk: an IndexedDB connection that validates all it gives out and sets damage aside. */
import type { IDBPDatabase } from 'idb';
import { wrap } from 'idb';
import { isOfRun } from './ids.ts';
import { DATABASE_VERSION, upgrade } from './migrations.ts';
import type { Op } from './records.ts';
import { joined, joins } from './records.ts';
import type { DamagedRecord, Key, Reading, StoredRecord, StoreName } from './schema.ts';
import { readRecord, STORES } from './schema.ts';

/** How long opening may take before the game goes on without a disk, in ms. */
export const OPEN_PATIENCE_MS = 3_000;

/** An open database. Every call may reject; the caller decides what a failure means. */
export interface Disk {
  /** Every healthy record of every store; `damaged` counts the others, set aside where that was possible. */
  load(): Promise<{ readonly records: readonly Op[]; readonly damaged: number }>;
  /** One record; a damaged one is set aside. */
  get<S extends StoreName>(store: S, key: Key): Promise<Reading<S>>;
  /** All or nothing. The requests are made before it returns; resolves when they are on the disk. */
  commit(ops: readonly Op[]): Promise<void>;
  close(): void;
}

export interface DiskOptions {
  readonly name: string;
  /** Undefined where the browser has none. */
  readonly factory: IDBFactory | undefined;
  readonly now: () => number;
  /** The connection is gone: closed by the browser, or given up for another window. */
  readonly onLost: () => void;
}

/** Opens the database. Rejects when the browser refuses it or takes longer than `OPEN_PATIENCE_MS`. */
export async function openDisk(options: DiskOptions): Promise<Disk> {
  return createDisk(await connect(options), options.now);
}

function connect({ name, factory, now, onLost }: DiskOptions): Promise<IDBPDatabase> {
  return new Promise((resolve, reject) => {
    if (!factory) throw new DOMException('No IndexedDB', 'NotSupportedError');
    const request = factory.open(name, DATABASE_VERSION);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(new DOMException('IndexedDB does not answer', 'TimeoutError'));
    }, OPEN_PATIENCE_MS);
    request.onupgradeneeded = (event) => {
      if (request.transaction) upgrade(request.transaction, event.oldVersion, now());
    };
    request.onerror = () => {
      clearTimeout(timer);
      reject(request.error);
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      const db = request.result;
      // Nobody waits any more, and an idle connection would block other windows.
      if (late) return db.close();
      db.onclose = onLost;
      db.onversionchange = () => {
        db.close();
        onLost();
      };
      resolve(wrap(db));
    };
  });
}

function createDisk(db: IDBPDatabase, now: () => number): Disk {
  const aside = (store: StoreName, key: IDBValidKey, raw: unknown): DamagedRecord => ({
    version: 1,
    store,
    key,
    when: now(),
    raw,
  });

  /** Moves a record to `damaged` unless it was mended meanwhile; what could be salvaged takes its place. */
  async function setAside(store: StoreName, key: IDBValidKey): Promise<void> {
    const tx = db.transaction([store, 'damaged'], 'readwrite', { durability: 'strict' });
    const from = tx.objectStore(store);
    const move = async () => {
      const [there, raw]: [unknown, unknown] = await Promise.all([from.getKey(key), from.get(key)]);
      const { record, damaged } = readRecord(store, key, raw);
      if (there === undefined || !damaged) return;
      await tx.objectStore('damaged').add(aside(store, key, raw));
      await (record ? from.put(record, key) : from.delete(key));
    };
    await allOrFirstFailure([move(), tx.done]);
  }

  async function rawRecord(store: StoreName, key: IDBValidKey): Promise<unknown> {
    const tx = db.transaction(store);
    const [raw]: unknown[] = await Promise.all([tx.store.get(key), tx.done]);
    return raw;
  }

  async function rawRecords(store: StoreName): Promise<readonly (readonly [IDBValidKey, unknown])[]> {
    const tx = db.transaction(store);
    const [keys, values] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll(), tx.done]);
    return keys.map((key, i) => [key, values[i]]);
  }

  /** One unreadable value fails a whole `getAll`; asked for one by one, the others still come. */
  async function rawRecordsOneByOne(store: StoreName): Promise<readonly (readonly [IDBValidKey, unknown])[]> {
    const keys = await db.getAllKeys(store);
    return Promise.all(
      keys.map(async (key) => [key, await rawRecord(store, key).catch(() => null)] as const),
    );
  }

  async function loadStore(store: StoreName): Promise<{ records: Op[]; damaged: number }> {
    const records: Op[] = [];
    let damaged = 0;
    for (const [key, raw] of await rawRecords(store).catch(() => rawRecordsOneByOne(store))) {
      const reading = readRecord(store, key, raw);
      // Reading a record checked that its key is of the store's kind, and its type belongs to the store.
      if (reading.record) records.push({ store, key, record: reading.record } as Op);
      if (!reading.damaged) continue;
      damaged += 1;
      // What cannot be set aside (a full disk, an unreadable value) stays where it is, and is still reported.
      await setAside(store, key).catch(() => undefined);
    }
    return { records, damaged };
  }

  return {
    async load() {
      const stores = await Promise.all(STORES.map(loadStore));
      return {
        records: stores.flatMap((store) => store.records),
        damaged: stores.reduce((sum, store) => sum + store.damaged, 0),
      };
    },

    async get<S extends StoreName>(store: S, key: Key): Promise<Reading<S>> {
      const raw = await rawRecord(store, key);
      if (raw === undefined) return { record: null, damaged: false };
      const reading = readRecord(store, key, raw);
      if (reading.damaged) await setAside(store, key).catch(() => undefined);
      return reading;
    },

    commit(ops) {
      const stores = new Set<string>(ops.map((op) => op.store));
      if (ops.some(joins)) stores.add('damaged');
      const tx = db.transaction([...stores], 'readwrite', { durability: durabilityOf(ops) });
      const put = (op: Op, record: StoredRecord | null) =>
        record ? tx.objectStore(op.store).put(record, op.key) : tx.objectStore(op.store).delete(op.key);
      const join = async (op: Op) => {
        const raw: unknown = await tx.objectStore(op.store).get(op.key);
        const there = readRecord(op.store, op.key, raw);
        if (raw !== undefined && there.damaged)
          await tx.objectStore('damaged').add(aside(op.store, op.key, raw));
        await put(op, joined(op, there.record));
      };
      const run = async (op: Op) => {
        try {
          await (joins(op) ? join(op) : put(op, op.record));
        } catch (error) {
          abort(tx);
          throw error;
        }
      };
      const runs = ops.map(run);
      // Said now: a page that goes does not live to see the browser do it by itself.
      if (!ops.some(joins)) commitNow(tx);
      return allOrFirstFailure([...runs, tx.done]);
    },

    close: () => db.close(),
  };
}

/**
 * A place that somebody asked for is on the disk before we say so. The autosave only has to outlive the browser: where it
 * waited for the disk, lines read meanwhile waited behind it, and were lost when the browser was killed.
 */
function durabilityOf(ops: readonly Op[]): 'strict' | 'relaxed' {
  return ops.some(({ store, key }) => store === 'bin' || (store === 'saves' && !isOfRun(key)))
    ? 'strict'
    : 'relaxed';
}

/** Ends a transaction that has all its requests. */
function commitNow(tx: { commit(): void }): void {
  try {
    tx.commit();
  } catch {
    // A request failed and took it back: that failure is told.
  }
}

/** Half a write must not stay when the browser would not take the other half. */
function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}

/** Waits for all; a full disk is told before the failures that it brings about in the others. */
async function allOrFirstFailure(work: readonly Promise<unknown>[]): Promise<void> {
  const failures = (await Promise.allSettled(work)).flatMap((done) =>
    done.status === 'rejected' ? [done.reason as unknown] : [],
  );
  if (failures.length > 0) throw failures.find(isFull) ?? failures[0];
}

/** Whether a failure says that the disk, or the browser's share of it, is full. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

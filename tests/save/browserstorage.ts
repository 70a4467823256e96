/** Real IndexedDB for tests: fresh databases, raw records, and a factory that looks over the game's shoulder. */
import { deleteDB, openDB } from 'idb';
import { onTestFinished } from 'vitest';

let count = 0;

/** A name for a database that is removed when the test ends. */
export function freshName(): string {
  const name = `test-${crypto.randomUUID()}-${count++}`;
  onTestFinished(() => deleteDB(name));
  return name;
}

/** Puts records as they are, past every check. The database must exist. */
export async function putRaw(
  name: string,
  records: readonly (readonly [store: string, key: IDBValidKey, raw: unknown])[],
): Promise<void> {
  const db = await openDB(name);
  const tx = db.transaction([...db.objectStoreNames], 'readwrite');
  for (const [store, key, raw] of records) void tx.objectStore(store).put(raw, key);
  await tx.done;
  db.close();
}

/** All that lies in a store, by key. */
export async function rawRecords(name: string, store: string): Promise<Map<IDBValidKey, unknown>> {
  const db = await openDB(name);
  const [keys, values] = await Promise.all([db.getAllKeys(store), db.getAll(store)]);
  db.close();
  return new Map(keys.map((key, i) => [key, values[i]]));
}

/** What the game does with its transactions, and what becomes of them. */
export interface Watch {
  readonly factory: IDBFactory;
  /** Writing transactions begun, in flight, and the most that ever were in flight together. */
  readonly writes: { begun: number; open: number; most: number };
  /** Set to make every later `put` fail like this, or those into one store. */
  failure: DOMException | null;
  failingStore: string | null;
  /** The connection the game opened last. */
  connection: IDBDatabase | null;
}

/** The browser's IndexedDB, watched. */
export function watchedStorage(): Watch {
  const watch: Watch = {
    factory: {
      open(name: string, version?: number) {
        const request = indexedDB.open(name, version);
        request.addEventListener('success', () => watchConnection(request.result, watch));
        return request;
      },
    } as unknown as IDBFactory,
    writes: { begun: 0, open: 0, most: 0 },
    failure: null,
    failingStore: null,
    connection: null,
  };
  return watch;
}

function watchConnection(db: IDBDatabase, watch: Watch): void {
  watch.connection = db;
  const begin = db.transaction.bind(db);
  db.transaction = (stores, mode, options) => {
    const tx = begin(stores, mode, options);
    if (mode === 'readwrite') watchWrite(tx, watch);
    return tx;
  };
}

function watchWrite(tx: IDBTransaction, watch: Watch): void {
  const { writes } = watch;
  writes.begun += 1;
  writes.open += 1;
  writes.most = Math.max(writes.most, writes.open);
  const end = () => {
    writes.open -= 1;
  };
  tx.addEventListener('complete', end);
  tx.addEventListener('abort', end);
  const storeOf = tx.objectStore.bind(tx);
  tx.objectStore = (name) => {
    const store = storeOf(name);
    const { failure, failingStore } = watch;
    if (failure && (failingStore ?? name) === name) {
      store.put = () => {
        throw failure;
      };
    }
    return store;
  };
}

/** The stores as each version of the database made them. */
import type { SlotId } from '../game/index.ts';

/** Version of the database; a change of the stores or their keys raises it and adds a step below. */
export const DATABASE_VERSION = 3;

const STORES_V1 = ['saves', 'snapshots', 'pictures', 'read', 'settings', 'profile', 'asked'];
/** Stores of places: their keys changed with version 2. */
const PLACES_V1 = ['saves', 'snapshots', 'pictures'];

/** Where each slot of version 1 went: the numbered ones became the reader's own places. */
export const SLOTS_V1: ReadonlyMap<IDBValidKey, SlotId> = new Map<IDBValidKey, SlotId>([
  ['before', 'ring-0'],
  ...Array.from({ length: 10 }, (_, i) => [i + 1, `place${String(i + 1).padStart(3, '0')}`] as const),
]);

/**
 * Brings a database up from the version it had; 0 is a new one. Runs inside the browser's upgrade transaction: when it throws,
 * everything stays as it was and the open fails.
 */
export function upgrade(tx: IDBTransaction, oldVersion: number, now: number): void {
  if (oldVersion < 1) {
    for (const store of STORES_V1) tx.db.createObjectStore(store);
    tx.db.createObjectStore('damaged', { autoIncrement: true });
  }
  if (oldVersion < 2) {
    tx.db.createObjectStore('bin');
    if (oldVersion === 1) for (const store of PLACES_V1) movePlaces(tx, store, now);
  }
  if (oldVersion < 3) tx.db.createObjectStore('ways');
}

function movePlaces(tx: IDBTransaction, name: string, now: number): void {
  const store = tx.objectStore(name);
  for (const [from, to] of SLOTS_V1) {
    // Nothing sound ever lay there: set aside as any damage is, before the place is needed.
    whenThere(store, to, (raw) => {
      tx.objectStore('damaged').add({ version: 1, store: name, key: to, when: now, raw });
      store.delete(to);
    });
    // As it is, sound or not: whoever reads it brings its shape up, or reports it.
    whenThere(store, from, (raw) => {
      store.put(raw, to);
      store.delete(from);
    });
  }
}

/** A value that the browser cannot read stays where it is, where it will be reported, and does not undo the upgrade. */
function whenThere(store: IDBObjectStore, key: IDBValidKey, then: (raw: unknown) => void): void {
  const keys = store.getKey(key);
  keys.onsuccess = () => {
    if (keys.result === undefined) return;
    const values = store.get(key);
    values.onsuccess = () => {
      try {
        then(values.result);
      } catch {
        // The browser would undo the upgrade for a failed handler, and complain to the whole page.
        store.transaction.abort();
      }
    };
    values.onerror = (event) => {
      event.preventDefault();
      event.stopPropagation();
    };
  };
}

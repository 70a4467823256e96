/** The stores as each version of the database made them. */
import type { IDBPDatabase } from 'idb';
import { STORES } from './schema.ts';

/** Version of the database; a change of any stored shape raises it and adds a step below. */
export const DATABASE_VERSION = 1;

/**
 * Brings a database up from the version it had; 0 is a new one. Runs inside the browser's upgrade
 * transaction: when it throws, everything stays as it was and the open fails.
 */
export function upgrade(db: IDBPDatabase, oldVersion: number): void {
  if (oldVersion < 1) {
    for (const store of STORES) db.createObjectStore(store);
    db.createObjectStore('damaged', { autoIncrement: true });
  }
}

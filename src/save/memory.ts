/** The records in memory: a mirror of the disk, and all there is when the disk is gone. */
import type { Op } from './records.ts';
import { idOf, joined } from './records.ts';
import type { Key, Records, StoredRecord, StoreName } from './schema.ts';

/** Records by store and key. */
export interface Memory {
  apply(ops: readonly Op[]): void;
  /** Forgets all. */
  clear(): void;
  get<S extends StoreName>(store: S, key: Key): Records[S] | null;
  /** All keys of a store with their records. */
  entries<S extends StoreName>(store: S): readonly (readonly [Key, Records[S]])[];
}

/** An empty store in memory. */
export function createMemory(): Memory {
  const held = new Map<
    string,
    { readonly store: StoreName; readonly key: Key; readonly record: StoredRecord }
  >();

  return {
    apply(ops) {
      for (const op of ops) {
        const record = joined(op, held.get(idOf(op))?.record ?? null);
        if (record) held.set(idOf(op), { store: op.store, key: op.key, record });
        else held.delete(idOf(op));
      }
    },
    clear: () => held.clear(),
    get<S extends StoreName>(store: S, key: Key) {
      // An Op ties each record to its store's type; the map cannot say so.
      return (held.get(idOf({ store, key }))?.record ?? null) as Records[S] | null;
    },
    entries<S extends StoreName>(store: S) {
      return [...held.values()]
        .filter((item) => item.store === store)
        .map((item) => [item.key, item.record as Records[S]] as const);
    },
  };
}

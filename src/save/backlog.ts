/** What the disk may lack of all that memory knows. */
import { isOfRun } from './ids.ts';
import type { Memory } from './memory.ts';
import type { Op } from './records.ts';
import { idOf, isJoined, joins } from './records.ts';
import { type Key, STORES, type StoreName } from './schema.ts';

/** Writes to make together; `isSmall` when none of them is a place. */
export interface Group {
  readonly ops: readonly Op[];
  readonly isSmall: boolean;
}

/** Writes that are not known to be on the disk. */
export interface Backlog {
  add(ops: readonly Op[]): void;
  /** The same, of writes that are about to be made: until they end nobody else makes them. */
  begin(ops: readonly Op[]): void;
  /** Takes on what memory knows and the disk has lost, of which it has these; true when there was any. */
  addLost(there: readonly Op[]): boolean;
  /** These are on the disk, save where a later write of the same record is not yet. */
  done(ops: readonly Op[]): void;
  failed(ops: readonly Op[]): void;
  /**
   * The same writes with the records as they stand by now, for time may have passed; one that adds to a record adds as well
   * what the disk lacks of that already.
   */
  whole(ops: readonly Op[]): readonly Op[];
  has(op: { readonly store: StoreName; readonly key: Key }): boolean;
  /** What may be lacking, as memory has it now. */
  latest(): readonly Op[];
  /** What nobody is writing of it, in the order in which to do so. */
  groups(): readonly Group[];
  /** Forgets the autosave and its ring. */
  yieldRun(): void;
}

export function createBacklog(memory: Memory): Backlog {
  const behind = new Map<string, Op>();
  const inFlight = new Set<Op>();

  /** The store and its record's type stay together; a spread of the union cannot say so. */
  const asKnown = (op: Op) => ({ ...op, record: memory.get(op.store, op.key) }) as Op;
  /** What follows a removal that the disk has not seen must not join what was removed. */
  const follows = (op: Op): Op => {
    const before = behind.get(idOf(op));
    const isAnew = before && (before.anew || before.record === null);
    return isAnew && joins(op) ? { ...op, anew: true } : op;
  };
  const add = (ops: readonly Op[]) => {
    for (const op of ops.map(follows)) behind.set(idOf(op), op);
  };

  return {
    add,
    begin(ops) {
      add(ops);
      for (const op of ops) inFlight.add(op);
    },
    addLost(there) {
      const lost = lostOf(memory, there).filter((op) => !behind.has(idOf(op)));
      // A row that was written anew by another window may lack lines that were in it before.
      const joined =
        lost.length > 0
          ? entriesOf(
              memory,
              STORES.filter((store) => isJoined({ store })),
            )
          : [];
      for (const op of [...lost, ...joined]) if (!behind.has(idOf(op))) behind.set(idOf(op), op);
      return lost.length > 0;
    },
    done(ops) {
      for (const op of ops) {
        inFlight.delete(op);
        if (behind.get(idOf(op)) === op) behind.delete(idOf(op));
      }
    },
    failed(ops) {
      for (const op of ops) inFlight.delete(op);
      // A later write of the same key may have taken this one's place meanwhile, and have ended.
      for (const op of ops) if (!behind.has(idOf(op))) behind.set(idOf(op), op);
    },
    whole: (ops) => ops.map((op) => (joins(op) && !behind.has(idOf(op)) ? op : asKnown(follows(op)))),
    has: (op) => behind.has(idOf(op)),
    latest: () => [...behind.values()].map(asKnown),
    groups: () => grouped([...behind.values()].filter((op) => !inFlight.has(op)).map(asKnown)),
    yieldRun() {
      for (const [id, { store, key }] of behind) {
        if ((store === 'saves' || store === 'snapshots') && isOfRun(key)) behind.delete(id);
      }
    },
  };
}

function entriesOf(memory: Memory, stores: readonly StoreName[]): readonly Op[] {
  return stores.flatMap((store) =>
    memory.entries(store).map(([key, record]) => ({ store, key, record }) as Op),
  );
}

/**
 * What memory knows and the disk has not. A place that lies in its bin was taken away by another window; a snapshot or
 * picture is lost only with its place, and what was put back from the bin is not missed there.
 */
function lostOf(memory: Memory, there: readonly Op[]): readonly Op[] {
  const ids = new Set(there.map(idOf));
  const binned = new Set(
    there.flatMap(({ store, record }) => (store === 'bin' && record ? [record.slot] : [])),
  );
  return entriesOf(memory, STORES).filter(({ store, key }) => {
    if (store === 'bin') return there.length === 0;
    const isOfPlace = store === 'saves' || store === 'snapshots' || store === 'pictures';
    return isOfPlace
      ? !binned.has(key) && !ids.has(idOf({ store: 'saves', key }))
      : !ids.has(idOf({ store, key }));
  });
}

/**
 * Places go one by one after the small records, so that a large picture cannot keep those off the disk; a place goes to the
 * bin with its removal. The bin is emptied last: what was put back from it is in its place by then.
 */
function grouped(ops: readonly Op[]): readonly Group[] {
  const groups = new Map<Key, Op[]>([['small', []]]);
  const emptied: Op[] = [];
  for (const op of ops) {
    if (op.store === 'bin' && op.record === null) {
      emptied.push(op);
      continue;
    }
    const key = placeOf(op) ?? 'small';
    groups.set(key, [...(groups.get(key) ?? []), op]);
  }
  return [...groups, ['emptied', emptied] as const]
    .map(([key, ops]) => ({ ops, isSmall: key === 'small' }))
    .filter(({ ops }) => ops.length > 0);
}

function placeOf(op: Op): Key | null {
  const isPlace = op.store === 'saves' || op.store === 'snapshots' || op.store === 'pictures';
  const slot = op.store === 'bin' ? op.record?.slot : isPlace ? op.key : undefined;
  return slot === undefined || isOfRun(slot) ? null : slot;
}

/**
 * One place to put records, whatever becomes of the disk.
 *
 * Every write goes to memory and to the disk. When the disk refuses, fills up or is lost, memory alone goes on
 * and remembers what the disk still lacks; a new turn or a manual write tries to bring the disk up to date.
 */
import type { Trouble } from '../game/index.ts';
import type { Disk } from './database.ts';
import { isFull } from './database.ts';
import { createMemory } from './memory.ts';
import type { Op } from './records.ts';
import { idOf } from './records.ts';
import type { Key, Records, StoreName } from './schema.ts';

/** What asks for a write: a beat leaves a failing disk alone, a new turn and the player try it again. */
export type Effort = 'beat' | 'turn' | 'manual';

/** Records that outlive the page where the browser lets them. No call rejects. */
export interface Shelf {
  /** To be called once, before all else. */
  open(): Promise<{ readonly kept: boolean; readonly damaged: number }>;
  /** True when it is on the disk; otherwise it is in memory. The write begins before this returns. */
  commit(ops: readonly Op[], effort: Effort): Promise<boolean>;
  get<S extends StoreName>(store: S, key: Key): Promise<Records[S] | null>;
  /** What this page knows, without asking the disk. */
  readonly known: {
    get<S extends StoreName>(store: S, key: Key): Records[S] | null;
    entries<S extends StoreName>(store: S): readonly (readonly [Key, Records[S]])[];
  };
}

export interface ShelfOptions {
  readonly openDisk: (onLost: () => void) => Promise<Disk>;
  /** Told at every failure; whoever listens keeps from repeating it to the player. */
  readonly tell: (trouble: Trouble) => void;
}

/** A shelf over a disk that may fail at any time. */
export function createShelf({ openDisk, tell }: ShelfOptions): Shelf {
  const memory = createMemory();
  /** What the disk may lack, by id. */
  const behind = new Map<string, Op>();
  let disk: Disk | null = null;
  /** Small writes failed last time: beats are not tried again until the turn is new. */
  let failing = false;
  /** A disk that was never read is never written: it may hold saves that the player cannot see. */
  let wasRead = false;
  let reopening: Promise<void> | null = null;

  function connect(): Promise<Disk> {
    let here: Disk | null = null;
    const connecting = openDisk(() => here && lose(here));
    return connecting.then((opened) => {
      here = opened;
      return opened;
    });
  }

  function lose(lost: Disk): void {
    if (disk !== lost) return;
    disk = null;
    lost.close();
    tell({ key: 'lost' });
  }

  /** A connection that fails small records is worth nothing; one slot may fail for a reason of its own. */
  function fail(from: Disk, error: unknown, isSmall: boolean): void {
    if (isFull(error)) tell({ key: 'full' });
    else if (isSmall || isGone(error)) lose(from);
    else tell({ key: 'lost' });
  }

  async function attempt(ops: readonly Op[], isSmall: boolean): Promise<boolean> {
    const on = disk;
    for (const op of ops) behind.set(idOf(op), op);
    if (!on) return false;
    try {
      await on.commit(ops);
      for (const op of ops) if (behind.get(idOf(op)) === op) behind.delete(idOf(op));
      return true;
    } catch (error) {
      // A later write of the same key may have taken this one's place meanwhile, and have ended.
      for (const op of ops) if (!behind.has(idOf(op))) behind.set(idOf(op), op);
      fail(on, error, isSmall);
      return false;
    }
  }

  /** Slots go one by one after the small records, so that a large picture cannot keep those off the disk. */
  async function catchUp(): Promise<void> {
    const groups = new Map<Key, Op[]>([['small', []]]);
    for (const op of behind.values()) {
      const group = typeof op.key === 'number' ? op.key : 'small';
      groups.set(group, [...(groups.get(group) ?? []), op]);
    }
    for (const [group, ops] of groups) {
      // The store and its record's type stay together; a spread of the union cannot say so.
      const latest = ops.map((op) => ({ ...op, record: memory.get(op.store, op.key) }) as Op);
      if (latest.length > 0 && !(await attempt(latest, group === 'small'))) return;
    }
  }

  function reconnect(): Promise<void> {
    reopening ??= connect()
      .then((opened) => {
        disk = opened;
      })
      .catch(() => undefined)
      .finally(() => {
        reopening = null;
      });
    return reopening;
  }

  return {
    async open() {
      try {
        const opened = await connect();
        const { records, damaged } = await opened.load();
        memory.apply(records);
        disk = opened;
        wasRead = true;
        return { kept: true, damaged };
      } catch {
        return { kept: false, damaged: 0 };
      }
    },

    async commit(ops, effort) {
      memory.apply(ops);
      if (!disk && wasRead && effort !== 'beat') await reconnect();
      if (failing && effort === 'beat') {
        for (const op of ops) behind.set(idOf(op), op);
        return false;
      }
      const kept = await attempt(ops, effort !== 'manual');
      if (kept && effort !== 'beat' && behind.size > 0) await catchUp();
      // A slot may be too large for what is left while a beat still fits.
      if (kept || effort !== 'manual') failing = !kept;
      return kept;
    },

    async get<S extends StoreName>(store: S, key: Key) {
      const on = disk;
      if (on && !behind.has(idOf({ store, key }))) {
        try {
          const { record, damaged } = await on.get(store, key);
          if (damaged) tell({ key: 'damaged', values: { count: 1 } });
          return record;
        } catch (error) {
          fail(on, error, false);
        }
      }
      return memory.get(store, key);
    },

    known: memory,
  };
}

/** Whether a failure says that the connection is closed. */
function isGone(error: unknown): boolean {
  return error instanceof Error && error.name === 'InvalidStateError';
}

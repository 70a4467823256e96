/**
 * One place to put records, whatever becomes of the disk.
 *
 * Every write goes to memory and to the disk. When the disk refuses, fills up or is lost, memory alone goes on
 * and remembers what the disk still lacks; a new turn or a manual write tries to bring the disk up to date.
 */
import type { Trouble } from '../game/index.ts';
import { createBacklog } from './backlog.ts';
import type { Disk } from './database.ts';
import { isFull } from './database.ts';
import { createMemory } from './memory.ts';
import type { Op } from './records.ts';
import type { Key, Records, StoreName } from './schema.ts';

/** What asks for a write: a beat leaves a failing disk alone, a new turn and the player try it again. */
export type Effort = 'beat' | 'turn' | 'manual';

/** Records that outlive the page where the browser lets them. No call rejects. */
export interface Shelf {
  /** To be called once, before all else. */
  open(): Promise<{ readonly kept: boolean; readonly damaged: number }>;
  /** Reads the disk anew: another window may have written. What the disk lacks stays as this page knows it. */
  reload(): Promise<void>;
  /** True when it is on the disk; otherwise it is in memory. The write begins before this returns. */
  commit(ops: readonly Op[], effort: Effort): Promise<boolean>;
  get<S extends StoreName>(store: S, key: Key): Promise<Records[S] | null>;
  /** Gives up what the disk lacks of the run in hand: another window keeps it now, and must not be written over. */
  yieldRun(): void;
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
  const backlog = createBacklog(memory);
  /** Writes begun while the disk is read anew, which may have been read without them. */
  const meanwhile = new Set<Op[]>();
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
    console.warn('storage: the connection is given up');
    tell({ key: 'lost' });
  }

  /** A connection that fails small records is worth nothing; one slot may fail for a reason of its own. */
  function fail(from: Disk, error: unknown, isSmall: boolean): void {
    // For a report: what the player is told does not say why.
    console.warn(`storage: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`);
    if (isFull(error)) tell({ key: 'full' });
    else if (isSmall || isGone(error)) lose(from);
    else tell({ key: 'lost' });
  }

  async function attempt(ops: readonly Op[], isSmall: boolean): Promise<boolean> {
    const on = disk;
    if (!on) {
      backlog.add(ops);
      return false;
    }
    backlog.begin(ops);
    try {
      await on.commit(ops);
      backlog.done(ops);
      return true;
    } catch (error) {
      backlog.failed(ops);
      fail(on, error, isSmall);
      return false;
    }
  }

  async function catchUp(): Promise<void> {
    for (const { ops, isSmall } of backlog.groups()) if (!(await attempt(ops, isSmall))) return;
  }

  /** Whether something that was stored is gone, given what is there; memory has it still. */
  function findLost(there: readonly Op[]): boolean {
    const isLost = backlog.addLost(there);
    if (isLost) tell({ key: 'wiped' });
    return isLost;
  }

  function reconnect(): Promise<void> {
    reopening ??= connect()
      .then(async (opened) => {
        const { records, damaged } = await opened.load();
        if (damaged > 0) tell({ key: 'damaged', values: { count: damaged } });
        findLost(records);
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

    async reload() {
      const on = disk;
      if (!on) return;
      const begun: Op[] = [];
      meanwhile.add(begun);
      try {
        const { records, damaged } = await on.load();
        if (damaged > 0) tell({ key: 'damaged', values: { count: damaged } });
        if (disk !== on) return;
        if (records.length + damaged === 0 && findLost(records)) return await catchUp();
        const lacking = backlog.latest();
        memory.clear();
        memory.apply([...records, ...lacking, ...begun]);
      } catch (error) {
        fail(on, error, false);
      } finally {
        meanwhile.delete(begun);
      }
    },

    async commit(ops, effort) {
      memory.apply(ops);
      for (const begun of meanwhile) begun.push(...ops);
      // Known before the disk is read again, which never had it.
      if (!disk) backlog.add(ops);
      if (!disk && wasRead && effort !== 'beat') await reconnect();
      if (failing && effort === 'beat') {
        backlog.add(ops);
        return false;
      }
      const kept = await attempt(backlog.whole(ops), effort !== 'manual');
      // A slot may be too large for what is left while a beat still fits.
      if (kept || effort !== 'manual') failing = !kept;
      if (kept && effort !== 'beat') await catchUp();
      return kept;
    },

    async get<S extends StoreName>(store: S, key: Key) {
      const on = disk;
      if (on && !backlog.has({ store, key })) {
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

    yieldRun: backlog.yieldRun,
    known: memory,
  };
}

/** Whether a failure says that the connection is closed. */
function isGone(error: unknown): boolean {
  return error instanceof Error && error.name === 'InvalidStateError';
}

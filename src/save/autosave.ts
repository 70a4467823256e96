/** The autosave's queue: what waits is merged, one write is in flight. */
import type { Batch } from './batch.ts';
import { mergeBatches } from './batch.ts';

/** A queue of one flight and one that waits. */
export interface Autosave {
  /** Begins a write at once when none is in flight, otherwise merges with what waits. */
  add(batch: Batch): void;
  /** What waits for the write in flight to end. */
  waiting(): Batch | null;
  /** Begins to write what waits even beside a flight: a page that is left may not live to see that one end. */
  hurry(): void;
  /** Resolves when everything added so far was written, or could not be; what is added later is not waited for. */
  flush(): Promise<void>;
}

/** `write` must begin its work before it returns; one that rejects is not tried again. */
export function createAutosave(write: (batch: Batch) => Promise<void>): Autosave {
  let waiting: Batch | null = null;
  let flight: Promise<void> | null = null;

  function launch(): void {
    if (!waiting) return;
    const batch = waiting;
    waiting = null;
    flight = write(batch).then(next, next);
  }

  function next(): void {
    flight = null;
    launch();
  }

  return {
    waiting: () => waiting,
    hurry: launch,
    add(batch) {
      waiting = waiting ? mergeBatches(waiting, batch) : batch;
      if (!flight) launch();
    },
    async flush() {
      const waits = waiting !== null;
      await flight;
      if (waits) await flight;
    },
  };
}

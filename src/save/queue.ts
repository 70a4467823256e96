/** A queue of writes: some are in flight, what comes while there are too many is merged. */
import type { Batch } from './batch.ts';
import { mergeBatches } from './batch.ts';

/** Some flights, and one batch that waits. */
export interface Queue {
  /** Begins a write when it may, otherwise merges with what waits. */
  add(batch: Batch): void;
  /** Begins to write what waits however much is in flight: a page that is left may not live to see that end. */
  hurry(): void;
  /** Resolves when everything added so far was written, or could not be; what is added later is not waited for. */
  flush(): Promise<void>;
}

export interface QueueOptions {
  /** Must begin its work before it returns; one that rejects is not tried again. */
  readonly write: (batch: Batch) => Promise<void>;
  /** Writes that may be in flight at once, 1 or more. */
  readonly flights: number;
  /** Calls `begin` when a write that may begin should; without it at once. */
  readonly when?: (begin: () => void) => void;
}

export function createQueue({ write, flights, when = (begin) => begin() }: QueueOptions): Queue {
  let waiting: Batch | null = null;
  const inFlight = new Set<Promise<void>>();

  function launch(): void {
    if (!waiting) return;
    const batch = waiting;
    waiting = null;
    const flight: Promise<void> = write(batch)
      .catch(() => undefined)
      .then(() => {
        inFlight.delete(flight);
        if (waiting) when(next);
      });
    inFlight.add(flight);
  }

  function next(): void {
    if (inFlight.size < flights) launch();
  }

  return {
    hurry: launch,
    add(batch) {
      const isFirst = waiting === null;
      waiting = waiting ? mergeBatches(waiting, batch) : batch;
      if (isFirst && inFlight.size < flights) when(next);
    },
    async flush() {
      launch();
      await Promise.all(inFlight);
    },
  };
}

/** The autosave: the place is written at once, what joins what is there when the page has time. */
import type { Batch } from './batch.ts';
import { parted } from './batch.ts';
import type { Queue } from './queue.ts';
import { createQueue } from './queue.ts';

/**
 * Places that may be on their way at once. Each is on the disk long before a busy page hears of it, so that no line waits
 * for that; a disk that is slow itself must not be asked without end.
 */
export const FLIGHTS = 16;

/**
 * Read marks and the profile are read before they are written, which takes the page an answer; a database does one such
 * write at a time, and places behind it were lost when a busy browser was killed. So these wait for a page with time.
 *
 * @param write see `QueueOptions`
 * @param idle calls its work once when the page has time, or before long
 */
export function createAutosave(
  write: (batch: Batch) => Promise<void>,
  idle: (work: () => void) => void,
): Queue {
  const places = createQueue({ write, flights: FLIGHTS });
  const rows = createQueue({ write, flights: 1, when: idle });
  return {
    add(batch) {
      const { puts, joins } = parted(batch);
      if (Object.keys(puts).length > 0) places.add(puts);
      if (Object.keys(joins).length > 0) rows.add(joins);
    },
    hurry() {
      places.hurry();
      rows.hurry();
    },
    async flush() {
      await Promise.all([places.flush(), rows.flush()]);
    },
  };
}

/** The running number of writes: what is newer is told by it and never by the clock, which may be set back. */
import type { Shelf } from './shelf.ts';

/** A number above all that were given so far. */
export function nextOrder(known: Shelf['known']): number {
  const saves = known.entries('saves').map(([, save]) => save.order);
  const binned = known.entries('bin').map(([, bin]) => bin.order);
  return saves.concat(binned).reduce((highest, order) => Math.max(highest, order), 0) + 1;
}

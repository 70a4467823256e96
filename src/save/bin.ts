/** The bin: places that were taken away, and can be put back. */
import type { SlotId, SlotSummary } from '../game/index.ts';
import { freeId, isPictured, isSlot } from './ids.ts';
import { nextOrder } from './order.ts';
import type { Op } from './records.ts';
import type { BinRecord } from './schema.ts';
import type { Shelf } from './shelf.ts';
import { fillOps, isTaken, summaryOf } from './slots.ts';

/** Most places in the bin; the oldest make room. */
export const BIN_SIZE = 20;

/**
 * Moves a place to the bin, in one transaction. False when there is no such place, when it is locked, or when the disk still
 * has it.
 */
export async function eraseSlot(shelf: Shelf, slot: SlotId): Promise<boolean> {
  if (!isSlot(slot)) return false;
  const [save, cache, image] = await Promise.all([
    shelf.get('saves', slot),
    shelf.get('snapshots', slot),
    isPictured(slot) ? shelf.get('pictures', slot) : null,
  ]);
  if (save?.label.locked || (!save && !shelf.known.get('saves', slot))) return false;
  const emptied = (['saves', 'snapshots', 'pictures'] as const).map(
    (store): Op => ({ store, key: slot, record: null }),
  );
  const content = { snapshot: cache?.snapshot ?? null, picture: image?.picture ?? null };
  const binned = save ? binOps(shelf.known, { slot, save, ...content }) : [];
  return shelf.commit([...binned, ...emptied], 'manual');
}

/**
 * Puts the place that was taken away last under this id back; under a new id when this one is filled again. Null when it is
 * not in the bin. It is back in this page even when the disk does not take it.
 */
export async function restoreSlot(shelf: Shelf, slot: SlotId): Promise<SlotSummary | null> {
  if (!isSlot(slot)) return null;
  const { known } = shelf;
  const isFilled = (await shelf.get('saves', slot)) !== null;
  const [entry] = binOf(known).filter(([, bin]) => bin.slot === slot);
  if (!entry) return null;
  const [key, { save, snapshot, picture }] = entry;
  const place = isFilled ? freeId(isTaken(known)) : slot;
  // Back in its own place it is as old as it was.
  const order = isFilled ? nextOrder(known) : save.order;
  const filled = fillOps(place, { ...save, snapshot, picture }, order);
  await shelf.commit([...filled, { store: 'bin', key, record: null }], 'manual');
  return summaryOf(known, place);
}

function binOps(known: Shelf['known'], place: Omit<BinRecord, 'version' | 'order'>): readonly Op[] {
  const overflow = binOf(known).slice(BIN_SIZE - 1);
  return [
    { store: 'bin', key: freeId(isTaken(known)), record: { version: 1, order: nextOrder(known), ...place } },
    ...overflow.map(([key]): Op => ({ store: 'bin', key, record: null })),
  ];
}

/** What lies in the bin, taken away last first. */
function binOf(known: Shelf['known']): readonly (readonly [string, BinRecord])[] {
  return [...known.entries('bin')].sort(([, a], [, b]) => b.order - a.order);
}

/** The ring: where the reader stood before, as scenes began and runs changed. */
import type { SlotId } from '../game/index.ts';
import { RING } from './ids.ts';
import { nextOrder } from './order.ts';
import type { Op } from './records.ts';
import type { SaveRecord } from './schema.ts';
import type { Shelf } from './shelf.ts';

interface Kept {
  readonly slot: SlotId;
  readonly save: SaveRecord;
}

/** The filled places of the ring, newest first. */
export function ringOf(known: Shelf['known']): readonly Kept[] {
  return RING.flatMap((slot) => {
    const save = known.get('saves', slot);
    return save ? [{ slot, save }] : [];
  }).sort((a, b) => b.save.order - a.save.order || b.save.point.savedAt - a.save.point.savedAt);
}

/** Copies what the autosave holds into the ring: nothing when it holds none, or stands where the newest of the ring does. */
export function ringOps(known: Shelf['known']): readonly Op[] {
  const auto = known.get('saves', 'auto');
  if (!auto) return [];
  const kept = ringOf(known);
  if (kept[0] && JSON.stringify(kept[0].save.point.journal) === JSON.stringify(auto.point.journal)) return [];
  const empty = RING.find((slot) => !known.get('saves', slot));
  const key = empty ?? kept.at(-1)?.slot;
  if (key === undefined) return [];
  return [
    { store: 'saves', key, record: { ...auto, order: nextOrder(known) } },
    { store: 'snapshots', key, record: known.get('snapshots', 'auto') },
  ];
}

/** The slots: `auto` and the manual ones, each a point with its snapshot and, if manual, its picture. */
import { type Keep, MANUAL_SLOTS, type SavePoint, type SlotId, type SlotSummary } from '../game/index.ts';
import type { Snapshot } from '../story/index.ts';
import type { Op } from './records.ts';
import { fitPicture, fitPoint, fitSnapshot, isSlot } from './schema.ts';
import type { Shelf } from './shelf.ts';

/** What a slot holds, to be read on. */
export interface SlotContent {
  readonly point: SavePoint;
  /** Null when there is none to trust: the journal is replayed then. */
  readonly snapshot: Snapshot | null;
}

/** The filled slots as this page knows them, `auto` and `before` first. */
export function listSlots(shelf: Shelf): SlotSummary[] {
  const ids: readonly SlotId[] = ['auto', 'before', ...Array.from({ length: MANUAL_SLOTS }, (_, i) => i + 1)];
  return ids.flatMap((slot) => {
    const point = shelf.known.get('saves', slot)?.point;
    const picture = shelf.known.get('pictures', slot)?.picture;
    return point ? [{ slot, point, ...(picture && { picture }) }] : [];
  });
}

/**
 * Fills a slot, in one transaction. False when there is no such slot, when the point could not be read back,
 * or when it is only in memory. A snapshot or picture that could not be read back is left out.
 */
export async function writeSlot(
  shelf: Shelf,
  slot: SlotId,
  point: SavePoint,
  snapshot: Snapshot,
  picture: Blob | null,
): Promise<boolean> {
  const fitted = fitPoint(point);
  if (!isSlot(slot) || !fitted) return false;
  const ops = [
    { store: 'saves', key: slot, record: { version: 1, point: fitted } } as const,
    snapshotOp(slot, snapshot),
  ];
  return shelf.commit(typeof slot === 'string' ? ops : [...ops, pictureOp(slot, picture)], 'manual');
}

/** What a slot holds, or null when it is empty or there is no such slot. */
export async function readSlot(shelf: Shelf, slot: SlotId): Promise<SlotContent | null> {
  if (!isSlot(slot)) return null;
  const [save, cache] = await Promise.all([shelf.get('saves', slot), shelf.get('snapshots', slot)]);
  return save && { point: save.point, snapshot: cache?.snapshot ?? null };
}

/** Copies the autosave, with what waits to be written to it, to the place of the run before. */
export function copyAside(shelf: Shelf, waiting: Partial<Keep> | null): readonly Op[] {
  const point = waiting?.point ? fitPoint(waiting.point) : shelf.known.get('saves', 'auto')?.point;
  const snapshot = waiting?.snapshot ?? shelf.known.get('snapshots', 'auto')?.snapshot;
  if (!point) return [];
  return [
    { store: 'saves', key: 'before', record: { version: 1, point } },
    snapshot ? snapshotOp('before', snapshot) : { store: 'snapshots', key: 'before', record: null },
  ];
}

/** Empties a slot. False when there is no such slot, or when the disk still has it. */
export async function eraseSlot(shelf: Shelf, slot: SlotId): Promise<boolean> {
  if (!isSlot(slot)) return false;
  const ops = (['saves', 'snapshots', 'pictures'] as const).map(
    (store): Op => ({ store, key: slot, record: null }),
  );
  return shelf.commit(ops, 'manual');
}

/** Puts a snapshot beside its point; one that could not be read back clears the place, lest an older one stay. */
export function snapshotOp(slot: SlotId, snapshot: Snapshot): Op {
  const fitted = fitSnapshot(snapshot);
  return { store: 'snapshots', key: slot, record: fitted && { version: 1, snapshot: fitted } };
}

function pictureOp(slot: SlotId, picture: Blob | null): Op {
  const fitted = fitPicture(picture);
  return { store: 'pictures', key: slot, record: fitted && { version: 1, picture: fitted } };
}

/** The places: each a point with its snapshot and, where it may have one, its picture. */
import type { SavePoint, SlotId, SlotLabel, SlotSummary } from '../game/index.ts';
import type { Snapshot } from '../story/index.ts';
import { freeId, isOwn, isPictured, isSlot, OWN_PLACES } from './ids.ts';
import { nextOrder } from './order.ts';
import { fitLabel, fitPicture, fitPoint, fitSnapshot, NO_LABEL } from './parts.ts';
import type { Op } from './records.ts';
import { ringOf } from './ring.ts';
import type { Shelf } from './shelf.ts';

/** What a slot holds, to be read on. */
export interface SlotContent {
  readonly point: SavePoint;
  /** Null when there is none to trust: the journal is replayed then. */
  readonly snapshot: Snapshot | null;
}

/** What a place is filled with. */
export interface Filling extends SlotContent {
  readonly label: SlotLabel;
  readonly picture: Blob | null;
}

/** The filled places as this page knows them: `auto`, the ring, `quick` and the reader's own, newest first. */
export function listSlots({ known }: Pick<Shelf, 'known'>): SlotSummary[] {
  const own = known.entries('saves').filter(([slot]) => isOwn(slot));
  own.sort(([, a], [, b]) => b.order - a.order || b.point.savedAt - a.point.savedAt);
  const ids = ['auto', ...ringOf(known).map(({ slot }) => slot), 'quick', ...own.map(([slot]) => slot)];
  return ids.flatMap((slot) => summaryOf(known, slot) ?? []);
}

/** A filled place as it is listed; null when it is empty. */
export function summaryOf(known: Shelf['known'], slot: SlotId): SlotSummary | null {
  const save = known.get('saves', slot);
  const picture = isPictured(slot) ? known.get('pictures', slot)?.picture : undefined;
  return save && { slot, label: save.label, point: save.point, ...(picture && { picture }) };
}

/** Whether nothing lies under an id, not even in the bin. */
export function isTaken(known: Shelf['known']): (slot: SlotId) => boolean {
  const binned = new Set(known.entries('bin').flatMap(([key, { slot }]) => [key, slot]));
  return (slot) => known.get('saves', slot) !== null || binned.has(slot);
}

/** How many places of the reader's own there are. */
export function ownPlaces(known: Shelf['known']): number {
  return known.entries('saves').filter(([slot]) => isOwn(slot)).length;
}

/**
 * Fills a place, or a new one, in one transaction. Null when there is no such place or no room for another, when it is locked,
 * when the point could not be read back, or when it is only in memory. A snapshot or picture that could not be read back is
 * left out.
 */
export async function writeSlot(
  shelf: Shelf,
  slot: SlotId | 'new',
  filling: Omit<Filling, 'label'>,
  label: SlotLabel | undefined,
): Promise<SlotId | null> {
  const { known } = shelf;
  const point = fitPoint(filling.point);
  const isNew = slot === 'new';
  if (!point || (isNew ? ownPlaces(known) >= OWN_PLACES : !isSlot(slot))) return null;
  const there = isNew ? null : await shelf.get('saves', slot);
  if (there?.label.locked || (!isNew && isOwn(slot) && !there)) return null;
  const id = isNew ? freeId(isTaken(known)) : slot;
  const kept = there?.label ?? NO_LABEL;
  const said = isOwn(id) && label ? fitLabel(label) : kept;
  const ops = fillOps(id, { ...filling, point, label: said }, nextOrder(known));
  return (await shelf.commit(ops, 'manual')) ? id : null;
}

/** The records of a filled place, whose point is known to fit. */
export function fillOps(slot: SlotId, filling: Filling, order: number): readonly Op[] {
  const { point, label, snapshot, picture } = filling;
  const save: Op = { store: 'saves', key: slot, record: { version: 2, point, label, order } };
  const ops = [save, snapshotOp(slot, snapshot)];
  return isPictured(slot) ? [...ops, pictureOp(slot, picture)] : ops;
}

/** What a slot holds, or null when it is empty or there is no such slot. */
export async function readSlot(shelf: Shelf, slot: SlotId): Promise<SlotContent | null> {
  if (!isSlot(slot)) return null;
  const [save, cache] = await Promise.all([shelf.get('saves', slot), shelf.get('snapshots', slot)]);
  return save && { point: save.point, snapshot: cache?.snapshot ?? null };
}

/** Names, locks or opens a place of the reader's own; false when there is none. */
export async function relabelSlot(shelf: Shelf, slot: SlotId, label: SlotLabel): Promise<boolean> {
  const save = isOwn(slot) ? await shelf.get('saves', slot) : null;
  if (!save) return false;
  const record = { ...save, label: fitLabel(label) };
  return shelf.commit([{ store: 'saves', key: slot, record }], 'manual');
}

/** Puts a snapshot beside its point; one that could not be read back clears the place, lest an older one stay. */
export function snapshotOp(slot: SlotId, snapshot: Snapshot | null): Op {
  const fitted = snapshot && fitSnapshot(snapshot);
  return { store: 'snapshots', key: slot, record: fitted && { version: 1, snapshot: fitted } };
}

function pictureOp(slot: SlotId, picture: Blob | null): Op {
  const fitted = fitPicture(picture);
  return { store: 'pictures', key: slot, record: fitted && { version: 1, picture: fitted } };
}

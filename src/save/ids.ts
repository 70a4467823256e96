/** The ids of places. */
import { RING_SLOTS, type SlotId } from '../game/index.ts';

/** Most places of the reader's own: far more than anybody makes, and few enough to list. */
export const OWN_PLACES = 2_000;
/** The places of the ring. */
export const RING: readonly SlotId[] = Array.from({ length: RING_SLOTS }, (_, i) => `ring-${i}`);

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 8;
const OWN = new RegExp(`^[a-z0-9]{${LENGTH}}$`);

/** Whether an id is one of the reader's own places, filled or not. */
export function isOwn(id: unknown): id is SlotId {
  return typeof id === 'string' && OWN.test(id);
}

/** Whether a place belongs to the run in hand: the autosave, or one of those before it. */
export function isOfRun(id: SlotId): boolean {
  return id === 'auto' || RING.includes(id);
}

/** Whether there can be a place of this id. */
export function isSlot(id: unknown): id is SlotId {
  return isOwn(id) || id === 'quick' || (typeof id === 'string' && isOfRun(id));
}

/** Whether a place may have a picture. */
export function isPictured(id: unknown): id is SlotId {
  return isOwn(id) || id === 'quick';
}

/** An id for a new place. */
export function freeId(isTaken: (id: SlotId) => boolean): SlotId {
  for (;;) {
    const id = Array.from(crypto.getRandomValues(new Uint32Array(LENGTH)), letter).join('');
    if (!isTaken(id)) return id;
  }
}

function letter(random: number): string {
  return LETTERS.charAt(random % LETTERS.length);
}

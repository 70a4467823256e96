/** Which places there are, and in which order they stand. */
import type { SlotId, SlotSummary } from '../../../game/index.ts';

export const ORDERS = ['newest', 'oldest', 'chapter', 'played', 'name'] as const;
export type Order = (typeof ORDERS)[number];

export type PlaceKind = 'auto' | 'ring' | 'quick' | 'own';

/** Who keeps a place: the game by itself, a key, or the reader. */
export function kindOf(slot: SlotId): PlaceKind {
  if (slot === 'auto' || slot === 'quick') return slot;
  return slot.startsWith('ring-') ? 'ring' : 'own';
}

type Compare = (a: SlotSummary, b: SlotSummary) => number;

const newest: Compare = (a, b) => b.point.savedAt - a.point.savedAt;

const COMPARE: Readonly<Record<Order, Compare>> = {
  newest,
  oldest: (a, b) => newest(b, a),
  chapter: (a, b) => a.point.chapter - b.point.chapter,
  played: (a, b) => b.point.playedMs - a.point.playedMs,
  // What has no name stands after what has one.
  name: (a, b) =>
    Number(a.label.name === null) - Number(b.label.name === null) ||
    (a.label.name ?? '').localeCompare(b.label.name ?? '', undefined, { numeric: true }),
};

/** Places of one kind; what an order leaves equal stands newest first. */
export function placesOf(
  slots: readonly SlotSummary[],
  kind: PlaceKind,
  order: Order = 'newest',
): SlotSummary[] {
  const compare = COMPARE[order];
  return slots.filter(({ slot }) => kindOf(slot) === kind).sort((a, b) => compare(a, b) || newest(a, b));
}

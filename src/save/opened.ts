/** What is kept, as the game is told it. */
import type { Opened, Way } from '../game/index.ts';
import { NO_PROFILE } from './parts.ts';
import { linesOf } from './readmarks.ts';
import type { WayRecord } from './schema.ts';
import type { Shelf } from './shelf.ts';
import { listSlots } from './slots.ts';

/** Everything of `Opened` that lies in the stores, as this page knows it. */
export function storedOf(
  known: Shelf['known'],
): Pick<Opened, 'slots' | 'profile' | 'read' | 'ways' | 'settings' | 'unkeptMs'> {
  const unkept = known.get('asked', 'unkept');
  return {
    slots: listSlots({ known }),
    profile: known.get('profile', 'profile')?.profile ?? NO_PROFILE,
    read: new Set(known.entries('read').flatMap(([knot, row]) => linesOf(knot, row.lines))),
    ways: waysOf(known),
    settings: known.get('settings', 'settings')?.settings ?? null,
    unkeptMs: unkept && 'ms' in unkept ? unkept.ms : 0,
  };
}

/** The ways of all key scenes, as this page knows them. */
export function waysOf(known: Shelf['known']): ReadonlyMap<string, Way> {
  return new Map(known.entries('ways').map(([node, way]) => [node, wayOf(way)]));
}

function wayOf({ point, from, picture }: WayRecord): Way {
  return { point, from, ...(picture && { picture }) };
}

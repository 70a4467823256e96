/** What is kept, as the game is told it. */
import type { Opened } from '../game/index.ts';
import { linesOf } from './readmarks.ts';
import type { Shelf } from './shelf.ts';
import { listSlots } from './slots.ts';

/** Everything of `Opened` that lies in the stores, as this page knows it. */
export function storedOf(
  known: Shelf['known'],
): Pick<Opened, 'slots' | 'profile' | 'read' | 'settings' | 'unkeptMs'> {
  const unkept = known.get('asked', 'unkept');
  return {
    slots: listSlots({ known }),
    profile: known.get('profile', 'profile')?.profile ?? { marks: [], noteSeen: false },
    read: new Set(known.entries('read').flatMap(([knot, row]) => linesOf(knot, row.lines))),
    settings: known.get('settings', 'settings')?.settings ?? null,
    unkeptMs: unkept && 'ms' in unkept ? unkept.ms : 0,
  };
}

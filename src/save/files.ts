/** Files of the player's own, over what is kept. */
import type { MergePlan, SavePort } from '../game/index.ts';
import { type Everything, toEverything } from './everything.ts';
import { examineFile } from './examine.ts';
import { toFile } from './file.ts';
import { gzipped } from './gzip.ts';
import { freeId, isOwn, OWN_PLACES } from './ids.ts';
import type { Here, Merge } from './merge.ts';
import { planMerge } from './merge.ts';
import { waysOf } from './opened.ts';
import { nextOrder } from './order.ts';
import { NO_LABEL, NO_PROFILE } from './parts.ts';
import type { Op } from './records.ts';
import type { Shelf } from './shelf.ts';
import { fillOps, isTaken, listSlots, ownPlaces } from './slots.ts';
import { inRoom } from './ways.ts';

type Files = Pick<SavePort, 'toFile' | 'everything' | 'examine' | 'merge'>;

/** @param fresh brings what this page knows up to what is on the disk */
export function createFiles(shelf: Shelf, fresh: () => Promise<void>): Files {
  const { known } = shelf;
  /** The file examined last, when there is something to merge in it. */
  let examined: Everything | null = null;
  let examinations = 0;

  return {
    toFile,
    async everything() {
      await fresh();
      const { slots, ...rest } = hereOf(known);
      const places = slots.map(({ picture, ...place }) => ({ ...place, picture: picture ?? null }));
      return gzipped(await toEverything({ ...rest, places }));
    },
    async examine(file) {
      examinations += 1;
      const mine = examinations;
      examined = null;
      const found = await examineFile(file);
      if (found.kind === 'refused') return found;
      if (found.kind === 'save') return { kind: 'save', ...found.save };
      await fresh();
      const merge = planMerge(hereOf(known), found.everything);
      if (!hasRoom(known, merge)) return { kind: 'refused', reason: 'too-large' };
      if (mine === examinations) examined = found.everything;
      return { kind: 'everything', plan: merge.plan };
    },
    async merge(settings) {
      const file = examined;
      if (!file) return false;
      await fresh();
      // Planned anew: something may have been kept since the file was examined.
      const merge = planMerge(hereOf(known), file);
      if (!hasRoom(known, merge)) return false;
      const ops = mergeOps(known, merge, settings ? merge.plan.settings : null);
      return ops.length === 0 || shelf.commit(ops, 'manual');
    },
  };
}

/** What is kept, as a file tells it and as a file is compared with it. */
function hereOf(known: Shelf['known']): Here & Omit<Everything, 'places'> {
  return {
    slots: listSlots({ known }),
    profile: known.get('profile', 'profile')?.profile ?? NO_PROFILE,
    read: new Map(known.entries('read').map(([knot, { lines }]) => [knot, Uint32Array.from(lines)])),
    ways: waysOf(known),
    settings: known.get('settings', 'settings')?.settings ?? null,
  };
}

function hasRoom(known: Shelf['known'], { filled }: Merge): boolean {
  const own = filled.filter(({ slot }) => slot === 'new' || isOwn(slot)).length;
  return own === 0 || ownPlaces(known) + own <= OWN_PLACES;
}

function mergeOps(known: Shelf['known'], merge: Merge, settings: MergePlan['settings']): readonly Op[] {
  const { plan, profile, read, ways } = merge;
  const ops: Op[] = [...placeOps(known, merge)];
  const before = known.get('profile', 'profile')?.profile;
  if (plan.marks > 0 || (profile.noteSeen && !before?.noteSeen)) {
    ops.push({ store: 'profile', key: 'profile', record: { version: 1, profile } });
  }
  for (const [knot, lines] of read) ops.push({ store: 'read', key: knot, record: { version: 1, lines } });
  const records = [...ways].map(([node, way]) => [node, { version: 1, ...way, picture: null }] as const);
  ops.push(...inRoom(new Map(records), known));
  if (settings) ops.push({ store: 'settings', key: 'settings', record: { version: 1, settings } });
  return ops;
}

function placeOps(known: Shelf['known'], { filled }: Merge): readonly Op[] {
  const isHere = isTaken(known);
  const given = new Set(filled.map(({ slot }) => slot));
  const first = nextOrder(known);
  // The newest is the first in the file, and gets the highest number.
  return filled.flatMap(({ slot, place }, i) => {
    const id = slot === 'new' ? freeId((taken) => isHere(taken) || given.has(taken)) : slot;
    given.add(id);
    const label = isOwn(place.slot) ? place.label : NO_LABEL;
    return fillOps(id, { ...place, label, snapshot: null }, first + filled.length - i);
  });
}

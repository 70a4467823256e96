/** The ways to key scenes: as they are written, and forgotten. */
import * as v from 'valibot';
import type { Arrival } from '../game/index.ts';
import type { Batch } from './batch.ts';
import { fitPicture, fitPoint, fromSchema, NO_PROFILE, name } from './parts.ts';
import type { Op } from './records.ts';
import { joinWays } from './records.ts';
import type { WayRecord } from './schema.ts';
import type { Shelf } from './shelf.ts';

/** Most key scenes whose ways are kept. */
export const WAYS = 500;

/** The records that arrivals and their pictures touch: nothing for what could not be read back, or has no room. */
export function wayOps({ ways = [], wayPictures }: Batch, known: Shelf['known']): readonly Op[] {
  const records = new Map<string, WayRecord>();
  for (const arrival of ways) {
    const { node } = arrival;
    const record = recordOf(arrival);
    if (!record) continue;
    const before = records.get(node);
    records.set(node, before ? joinWays(before, record) : record);
  }
  for (const [node, picture] of wayPictures ?? []) {
    const way = records.get(node) ?? known.get('ways', node);
    const fitted = fitPicture(picture);
    if (way && fitted) records.set(node, { ...way, picture: fitted });
  }
  return inRoom(records, known);
}

/** As many of these as there is room for beside those that are kept. */
export function inRoom(ways: ReadonlyMap<string, WayRecord>, known: Shelf['known']): readonly Op[] {
  if (ways.size === 0) return [];
  let room = WAYS - known.entries('ways').length;
  return [...ways].flatMap(([key, record]): Op[] => {
    if (!known.get('ways', key) && --room < 0) return [];
    return [{ store: 'ways', key, record }];
  });
}

/** Takes away marks, ways and lines read; nothing that is still on its way can bring them back. */
export function forgetOps(known: Shelf['known']): readonly Op[] {
  const noteSeen = known.get('profile', 'profile')?.profile.noteSeen ?? false;
  const emptied = (['ways', 'read'] as const).flatMap((store) =>
    known.entries(store).map(([key]): Op => ({ store, key, record: null })),
  );
  const profile = { ...NO_PROFILE, noteSeen };
  return [...emptied, { store: 'profile', key: 'profile', record: { version: 1, profile }, anew: true }];
}

/** Null when it could not be read back. */
function recordOf({ node, from, point }: Arrival): WayRecord | null {
  const fitted = fitPoint(point);
  if (!fitted || !v.is(name, node) || !v.is(fromSchema, [from])) return null;
  return { version: 1, point: fitted, from: [from], picture: null };
}

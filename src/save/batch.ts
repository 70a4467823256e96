/** What one autosave writes: gathered from beats and settings, turned into the records that it touches. */
import type { Keep, Profile, Settings } from '../game/index.ts';
import { fitMarks, fitPoint, fitSettings, NO_LABEL, NO_PROFILE } from './parts.ts';
import { mergeHashes, rowsOf } from './readmarks.ts';
import type { Op } from './records.ts';
import { joinMarks, joinProfiles, newMarks } from './records.ts';
import { ringOps } from './ring.ts';
import type { Shelf } from './shelf.ts';
import { snapshotOp } from './slots.ts';
import { wayOps } from './ways.ts';

/** What is to be written next. Every part is absent when nothing of it changed. */
export type Batch = Partial<Keep> & {
  readonly settings?: Settings;
  readonly profile?: Profile;
  /** By key scene. */
  readonly wayPictures?: ReadonlyMap<string, Blob>;
  /** Milliseconds of play since the last file that was kept. */
  readonly unkept?: number;
};

/** The newest point, snapshot and settings; all the lines, marks, ways and profile of both; a scene begins when it does in either. */
export function mergeBatches(older: Batch, newer: Batch): Batch {
  return {
    ...older,
    ...newer,
    ...((older.scene || newer.scene) && { scene: true }),
    ...(older.lines && newer.lines && { lines: [...new Set([...older.lines, ...newer.lines])] }),
    ...(older.marks && newer.marks && { marks: joinMarks(older.marks, newer.marks) }),
    ...(older.ways && newer.ways && { ways: [...older.ways, ...newer.ways] }),
    ...(older.wayPictures &&
      newer.wayPictures && { wayPictures: new Map([...older.wayPictures, ...newer.wayPictures]) }),
    ...(older.profile && newer.profile && { profile: joinProfiles(older.profile, newer.profile) }),
  };
}

/** What of a batch any window may write: the place is kept by the window whose run it is. */
export function withoutPlace({ point: _, snapshot: __, scene: ___, ...others }: Batch): Batch {
  return others;
}

/** The same in two: what is simply put, and what joins what is there, which must be read first. */
export function parted({ lines, marks, ways, wayPictures, profile, ...puts }: Batch): {
  puts: Batch;
  joins: Batch;
} {
  const joins = {
    ...(lines && { lines }),
    ...(marks && { marks }),
    ...(ways && { ways }),
    ...(wayPictures && { wayPictures }),
    ...(profile && { profile }),
  };
  return { puts, joins };
}

/** The records a batch touches: nothing for lines and marks that are known already, or for a point that does not fit. */
export function opsOf(batch: Batch, known: Shelf['known']): Op[] {
  const ops: Op[] = [];
  const point = batch.point && fitPoint(batch.point);
  if (point && batch.scene) ops.push(...ringOps(known));
  if (point)
    ops.push({ store: 'saves', key: 'auto', record: { version: 2, point, label: NO_LABEL, order: 0 } });
  // A snapshot without its point would be trusted beside an older one.
  if (point && batch.snapshot) ops.push(snapshotOp('auto', batch.snapshot));
  if (batch.lines) ops.push(...readOps(batch.lines, known));
  ops.push(...wayOps(batch, known));
  const profile = profileOp(batch, known);
  if (profile) ops.push(profile);
  if (batch.settings) {
    ops.push({
      store: 'settings',
      key: 'settings',
      record: { version: 1, settings: fitSettings(batch.settings) },
    });
  }
  if (batch.unkept !== undefined) {
    const ms = Math.min(1e12, Math.max(0, batch.unkept || 0));
    ops.push({ store: 'asked', key: 'unkept', record: { version: 1, ms } });
  }
  return ops;
}

function readOps(shown: readonly string[], known: Shelf['known']): Op[] {
  return [...rowsOf(shown)].flatMap(([knot, lines]): Op[] => {
    const before = known.get('read', knot)?.lines;
    const isNew = !before || mergeHashes(before, lines).length > before.length;
    return isNew ? [{ store: 'read', key: knot, record: { version: 1, lines } }] : [];
  });
}

/** Only what is new is written: another window may have forgotten the rest. */
function profileOp({ marks = [], profile = NO_PROFILE }: Batch, known: Shelf['known']): Op | null {
  const before = known.get('profile', 'profile')?.profile ?? NO_PROFILE;
  const fresh = newMarks(before.marks, fitMarks([...profile.marks, ...marks]));
  const { noteSeen, told } = profile;
  const isNew = fresh.length > 0 || (noteSeen && !before.noteSeen) || told > before.told;
  const record = { version: 1, profile: { marks: fresh, noteSeen, told } } as const;
  return isNew ? { store: 'profile', key: 'profile', record } : null;
}

/** Writes as data: the same list is applied to the disk and to memory. */
import type { Profile } from '../game/index.ts';
import type { Mark } from '../story/index.ts';
import { MARKS, WAY_FROM } from './parts.ts';
import { mergeHashes } from './readmarks.ts';
import type { Key, Records, StoredRecord, StoreName, WayRecord } from './schema.ts';

/** A record to put, or null to remove it. */
export type Op = {
  readonly [S in StoreName]: {
    readonly store: S;
    readonly key: Key;
    readonly record: Records[S] | null;
    /** It takes the place of what is there, where others of its store would join it. */
    readonly anew?: true;
  };
}[StoreName];

/** Names a record across stores. */
export function idOf(op: { readonly store: StoreName; readonly key: Key }): string {
  return `${op.store}/${op.key}`;
}

/** Whether a write must join what is there: another window may have added to it since it was read. */
export function joins(op: Op): boolean {
  return op.record !== null && !op.anew && isJoined(op);
}

/** Whether the records of an op's store are added to by every window. */
export function isJoined({ store }: Pick<Op, 'store'>): boolean {
  return store === 'read' || store === 'profile' || store === 'ways';
}

/** What a write leaves behind, given what is there. */
export function joined(op: Op, there: StoredRecord | null): StoredRecord | null {
  if (there === null || op.record === null || op.anew) return op.record;
  if (op.store === 'read' && 'lines' in there) {
    return { version: 1, lines: mergeHashes(there.lines, op.record.lines) };
  }
  if (op.store === 'profile' && 'profile' in there) {
    const profile = joinProfiles(there.profile, op.record.profile);
    // What another window has forgotten meanwhile cannot have been told.
    return { version: 1, profile: { ...profile, told: Math.min(profile.told, profile.marks.length) } };
  }
  if (op.store === 'ways' && 'from' in there) return joinWays(there, op.record);
  return op.record;
}

/** Everything either profile has: nothing that was earned or answered is ever taken back. */
export function joinProfiles(a: Profile, b: Profile): Profile {
  return {
    marks: joinMarks(a.marks, b.marks),
    noteSeen: a.noteSeen || b.noteSeen,
    told: Math.max(a.told, b.told),
  };
}

/** The way gone last, with every scene that either was come from; an older picture is better than none. */
export function joinWays(a: WayRecord, b: WayRecord): WayRecord {
  const [older, newer] = b.point.savedAt >= a.point.savedAt ? [a, b] : [b, a];
  return {
    version: 1,
    point: newer.point,
    from: joinFrom(a.from, b.from),
    picture: newer.picture ?? older.picture,
  };
}

/** The union of two lists of scenes, as far as there is room. */
export function joinFrom(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])].slice(0, WAY_FROM);
}

/** Of marks, those that are not there yet, as far as there is room. */
export function newMarks(there: readonly Mark[], marks: readonly Mark[]): readonly Mark[] {
  return joinMarks(there, marks).slice(there.length);
}

/** The union of two lists of marks, in order of first appearance, as far as there is room. */
export function joinMarks(a: readonly Mark[], b: readonly Mark[]): readonly Mark[] {
  return [...new Map([...a, ...b].map((mark) => [`${mark.kind}/${mark.id}`, mark])).values()].slice(0, MARKS);
}

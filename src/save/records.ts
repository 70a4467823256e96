/** Writes as data: the same list is applied to the disk and to memory. */
import type { Profile } from '../game/index.ts';
import type { Mark } from '../story/index.ts';
import { MARKS } from './parts.ts';
import { mergeHashes } from './readmarks.ts';
import type { Key, Records, StoredRecord, StoreName } from './schema.ts';

/** A record to put, or null to remove it. */
export type Op = {
  readonly [S in StoreName]: { readonly store: S; readonly key: Key; readonly record: Records[S] | null };
}[StoreName];

/** Names a record across stores. */
export function idOf(op: { readonly store: StoreName; readonly key: Key }): string {
  return `${op.store}/${op.key}`;
}

/** Whether a write must join what is there: another window may have added to it since it was read. */
export function joins(op: Op): boolean {
  return op.record !== null && (op.store === 'read' || op.store === 'profile');
}

/** What a write leaves behind, given what is there. */
export function joined(op: Op, there: StoredRecord | null): StoredRecord | null {
  if (there === null || op.record === null) return op.record;
  if (op.store === 'read' && 'lines' in there) {
    return { version: 1, lines: mergeHashes(there.lines, op.record.lines) };
  }
  if (op.store === 'profile' && 'profile' in there) {
    return { version: 1, profile: joinProfiles(there.profile, op.record.profile) };
  }
  return op.record;
}

/** Everything either profile has: nothing that was earned or answered is ever taken back. */
export function joinProfiles(a: Profile, b: Profile): Profile {
  return { marks: joinMarks(a.marks, b.marks), noteSeen: a.noteSeen || b.noteSeen };
}

/** The union of two lists of marks, in order of first appearance, as far as there is room. */
export function joinMarks(a: readonly Mark[], b: readonly Mark[]): readonly Mark[] {
  return [...new Map([...a, ...b].map((mark) => [`${mark.kind}/${mark.id}`, mark])).values()].slice(0, MARKS);
}

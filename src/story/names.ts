/** The names that directions may use, as `story/` declares them. */
import type { Stem } from './types.ts';

/** A name that has no asset yet: it compiles, shows its stand-in (or nothing), and fails a release. */
export interface Planned {
  readonly planned: true;
  /** Another name to show meanwhile; null for nothing. */
  readonly standIn: string | null;
}

export interface PlateEntry {
  /** Folder under `assets/plates`. */
  readonly slug: string;
}

/** Something heard. */
export interface SoundEntry {
  /** Folder under `assets/audio`. */
  readonly slug: string;
}

/** A cue. */
export interface MusicEntry extends SoundEntry {
  /** What it is made of, `base` first. */
  readonly stems: readonly Stem[];
}

export interface CastEntry {
  readonly name: string;
  /** CSS colour of the name above a spoken line. */
  readonly colour: string;
  /** Folder under `assets/actors`; null for somebody who is only heard. */
  readonly slug: string | null;
  /** Poses, the first one first; every look is drawn in each. */
  readonly poses: readonly string[];
  /** Looks that are drawn, and planned ones with the look that stands in. */
  readonly looks: Readonly<Record<string, true | Planned>>;
}

/** What the codex says of a thing. */
export interface CodexEntry {
  readonly title: string;
  /** Two to four sentences; `*emphasis*` as in a line. */
  readonly text: string;
}

/** All of them. */
export interface Names {
  readonly plates: Readonly<Record<string, PlateEntry | Planned>>;
  readonly cast: Readonly<Record<string, CastEntry>>;
  readonly music: Readonly<Record<string, MusicEntry | Planned>>;
  readonly ambience: Readonly<Record<string, SoundEntry | Planned>>;
  readonly sounds: Readonly<Record<string, SoundEntry | Planned>>;
  readonly codex: Readonly<Record<string, CodexEntry>>;
  readonly endings: Readonly<Record<string, string>>;
  /** What a choice may be open because of. */
  readonly reasons: readonly string[];
}

/** True for a name without an asset. */
export function isPlanned(entry: object): entry is Planned {
  return 'planned' in entry;
}

/** What a name stands for, by way of its stand-in while it is only planned; null for nothing, and for a name that is not there. */
export function entryOf<T extends object>(
  table: Readonly<Record<string, T | Planned>>,
  name: string,
): T | null {
  const entry = table[name];
  if (!entry) return null;
  if (!isPlanned(entry)) return entry;
  return entry.standIn === null ? null : entryOf(table, entry.standIn);
}

/** What is loaded: what is wanted at once, what was named ahead two at a time, and nothing that nobody named for two scenes. */
import { createTell } from '../../tell.ts';
import { nearestFirst, toKeep } from './keeping.ts';

/** How many sounds are fetched ahead at a time: the plates of the same scene come over the same line. */
const AHEAD_AT_A_TIME = 2;
/** How many in all: somebody who skips wants cue after cue, and each is 90 MB while it is decoded. */
const AT_A_TIME = 4;

interface Unloadable {
  unload(): void;
}

export interface Library<K extends string, R extends Unloadable> {
  /** The sound, when it is there already. */
  ready(key: K): R | null;
  /** Loads it at once, or before all others when there is a hand free; `anew` gives one that could not be loaded another chance. */
  want(key: K, anew: boolean): void;
  /** What will be needed, nearest first. */
  prefetch(keys: readonly K[]): void;
  /** Lets go of what is neither in use nor named, and goes on loading. */
  settle(): void;
  /** Every sound that is decoded, and what they weigh. */
  held(): { readonly names: readonly K[]; readonly bytes: number };
}

export interface LibraryParts<K extends string, R extends Unloadable> {
  /** Rejects when it cannot be had. */
  load(key: K): Promise<R>;
  /** Decoded bytes, known before they are there; null for a name that is silence. */
  bytesOf(key: K): number | null;
  /** Bytes that may be decoded at once. */
  readonly cap: number;
  /** What sounds or is to sound. */
  inUse(): ReadonlySet<K>;
  /** A sound is there. */
  loaded(): void;
}

export function createLibrary<K extends string, R extends Unloadable>(
  parts: LibraryParts<K, R>,
): Library<K, R> {
  const there = new Map<K, R>();
  const loading = new Set<K>();
  const failed = new Set<K>();
  const tell = createTell();
  let latest: readonly K[] = [];
  let before: readonly K[] = [];

  const weigh = (key: K) => parts.bytesOf(key) ?? 0;
  const missing = (key: K) =>
    !there.has(key) && !loading.has(key) && !failed.has(key) && parts.bytesOf(key) !== null;

  async function load(key: K): Promise<void> {
    loading.add(key);
    try {
      there.set(key, await parts.load(key));
    } catch (error) {
      failed.add(key);
      tell(key, error);
    } finally {
      loading.delete(key);
      library.settle();
    }
    parts.loaded();
  }

  const library: Library<K, R> = {
    ready: (key) => there.get(key) ?? null,
    want(key, anew) {
      if (anew) failed.delete(key);
      if (missing(key) && loading.size < AT_A_TIME) void load(key);
    },
    prefetch(keys) {
      [latest, before] = [keys, latest];
      library.settle();
    },
    settle() {
      const named = nearestFirst(latest, before);
      const kept = toKeep(parts.inUse(), named, weigh, parts.cap);
      for (const [key, sound] of there) {
        if (kept.has(key)) continue;
        there.delete(key);
        sound.unload();
      }
      for (const key of kept) {
        if (loading.size >= AHEAD_AT_A_TIME) return;
        if (missing(key)) void load(key);
      }
    },
    held: () => ({
      names: [...there.keys()],
      bytes: [...there.keys()].reduce((sum, key) => sum + weigh(key), 0),
    }),
  };
  return library;
}

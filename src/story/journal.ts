/** The journal's entries: a choice as `key~hash`. */
import type { Choice, Divergence, JournalEntry, Turn } from './types.ts';

/** The entry of a choice. */
export function entryOf(choice: Choice): JournalEntry {
  return `${choice.key}~${choice.hash}`;
}

/** Key and text hash of an entry; an entry without a hash has an empty one. */
export function readEntry(entry: JournalEntry): { readonly key: string; readonly hash: string } {
  const cut = entry.lastIndexOf('~');
  return cut < 0 ? { key: entry, hash: '' } : { key: entry.slice(0, cut), hash: entry.slice(cut + 1) };
}

/** What became of a recorded choice at this menu: the choice to take, and what to report. */
export function matchEntry(
  turn: Turn,
  entry: JournalEntry,
  existsElsewhere: (key: string) => boolean,
): { readonly choice?: Choice; readonly divergence?: Divergence } {
  const { key, hash } = readEntry(entry);
  const choice = turn.choices.find((offered) => offered.key === key);
  if (!choice) {
    const reason = existsElsewhere(key) ? 'not offered here now' : '';
    const divergence: Divergence = reason
      ? { kind: 'closed', turn: turn.index, key, reason }
      : { kind: 'gone', turn: turn.index, key };
    return { divergence };
  }
  if (choice.locked !== undefined) {
    return { divergence: { kind: 'closed', turn: turn.index, key, reason: choice.locked } };
  }
  // An entry out of a link carries no hash: the same choice, whatever it said.
  if (hash !== '' && choice.hash !== hash) {
    return { choice, divergence: { kind: 'reworded', turn: turn.index, key, text: choice.text } };
  }
  return { choice };
}

/** Where a beat is now: by the identity of its line, by its words alone, else as near to its old place as the turn allows. */
export function findBeat(
  turn: Turn,
  beat: { readonly index: number; readonly line: string },
): { readonly at: number; readonly moved: boolean } {
  const isIt = (line: string) => line === beat.line;
  // A knot may have been renamed or split, and a link carries none.
  const saysIt = (line: string) => wordsOf(line) === wordsOf(beat.line);
  for (const same of [isIt, saysIt]) {
    const there = turn.beats[beat.index];
    if (there && same(there.line)) return { at: beat.index, moved: false };
    const at = turn.beats.findIndex((candidate) => same(candidate.line));
    if (at >= 0) return { at, moved: false };
  }
  return { at: Math.max(0, Math.min(beat.index, turn.beats.length - 1)), moved: true };
}

/** The part of a line's identity that its words make: `:hash`. */
function wordsOf(line: string): string {
  return line.slice(line.lastIndexOf(':'));
}

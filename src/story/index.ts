/** The story room: ink's runtime in, turns of beats out. Pure; the story object is given to it. */
import { type InkStory, StoryError } from './ink.ts';
import { findBeat, matchEntry } from './journal.ts';
import { Run } from './run.ts';
import type { Divergence, Journal, ProfileFacts, Snapshot } from './types.ts';

export { plain, type Span, spansOf } from './emphasis.ts';
export { EMPTY_STAGE, SILENCE } from './fold.ts';
export { fnv1a, mixSeed } from './hash.ts';
export type { InkStory } from './ink.ts';
export { StoryError } from './ink.ts';
export { readEntry } from './journal.ts';
export { type CodexEntry, entryOf, type MusicEntry, type SoundEntry } from './names.ts';
export { placeOf } from './place.ts';
export type { Run } from './run.ts';
export type * from './types.ts';

/** What a replay came to. */
export interface Replay {
  readonly run: Run;
  /** Beat index in the run's last turn where the reader stands. */
  readonly at: number;
  readonly divergences: readonly Divergence[];
  /** How many of the journal's choices could be played. */
  readonly replayed: number;
}

/** One story, many runs. */
export interface Story {
  readonly hash: string;
  begin(seed: number, facts: ProfileFacts): Run;
  restore(journal: Journal, snapshot: Snapshot): Run | null;
  replay(journal: Journal): Replay;
}

/**
 * Wraps an inkjs story object.
 * @param ink any story of ink 1.2; one object serves all runs, one after the other
 * @param hash names this very text: snapshots of another hash are not trusted
 * @param choiceIds every `# id:` of the story, to tell a choice that is gone from one that is closed
 */
export function createStory(ink: InkStory, hash: string, choiceIds: readonly string[] = []): Story {
  const known = new Set(choiceIds);
  return {
    hash,
    begin: (seed, facts) => Run.begin(ink, hash, seed, facts),

    restore(journal, snapshot) {
      const fits =
        snapshot.storyHash === hash && journal.storyHash === hash && snapshot.turn === journal.choices.length;
      if (!fits) return null;
      try {
        return Run.restore(ink, hash, journal, snapshot);
      } catch {
        // A snapshot is only a cache: the journal behind it is replayed.
        return null;
      }
    },

    replay(journal) {
      const run = Run.begin(ink, hash, journal.seed, journal.facts);
      const divergences: Divergence[] = [];
      let replayed = 0;
      for (const entry of journal.choices) {
        const { choice, divergence } = matchEntry(run.turn, entry, (key) => known.has(key));
        if (divergence) divergences.push(divergence);
        if (!choice) break;
        try {
          run.replayChoice(choice);
        } catch (error) {
          const message = error instanceof StoryError ? error.message : String(error);
          divergences.push({ kind: 'error', turn: run.turn.index, message });
          break;
        }
        replayed++;
      }
      const complete = replayed === journal.choices.length;
      if (!complete) return { run, at: run.turn.beats.length - 1, divergences, replayed };
      const { at, moved } = findBeat(run.turn, journal.beat);
      if (moved) divergences.push({ kind: 'line-moved', turn: run.turn.index, line: journal.beat.line });
      return { run, at, divergences, replayed };
    },
  };
}

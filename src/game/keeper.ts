/** Keeps the run: every beat that is shown goes to the autosave, with what it adds to the profile. */
import type { StoreApi } from 'zustand/vanilla';
import type { Beat, Mark } from '../story/index.ts';
import type { Keep, RunPort, SavePoint, SavePort, SlotSummary } from './ports.ts';
import type { GameState } from './types.ts';

export interface Keeper {
  /** What was ever read is known from the start. */
  recall(read: ReadonlySet<string>): void;
  isRead(line: string): boolean;
  /** A run begins or goes on; its time is counted from here. @param playedMs of earlier sittings */
  start(playedMs: number): void;
  /** The run as it stands, or null when nothing is played. */
  point(run: RunPort | null): SavePoint | null;
  /** A beat is shown: its place, its line and its marks are kept. */
  keepPlace(run: RunPort, beat: Beat, newTurn: boolean): void;
  /** Another run is about to take the autosave's place: what it holds is moved aside, unless nothing was decided in it. */
  moveAside(): void;
  /** Puts a slot into the list that the interface shows. */
  list(summary: SlotSummary): void;
}

const markKey = (mark: Mark) => `${mark.kind}:${mark.id}`;

/** @param now milliseconds since 1970 */
export function createKeeper(store: StoreApi<GameState>, save: SavePort, now: () => number): Keeper {
  const { setState: set, getState: get } = store;
  let read = new Set<string>();
  let playedBefore = 0;
  let startedAt = 0;

  /** Unites marks into the profile and says which are new to it; returns those. */
  function learn(marks: readonly Mark[]): readonly Mark[] {
    const { profile } = get();
    const known = new Set(profile.marks.map(markKey));
    const fresh = marks.filter((mark) => !known.has(markKey(mark)));
    if (fresh.length > 0) set({ profile: { ...profile, marks: [...profile.marks, ...fresh] }, fresh });
    else if (get().fresh.length > 0) set({ fresh });
    return fresh;
  }

  const keeper: Keeper = {
    recall(lines) {
      read = new Set(lines);
    },
    isRead: (line) => read.has(line),
    start(playedMs) {
      playedBefore = playedMs;
      startedAt = now();
    },
    point(run) {
      const { turn, at } = get();
      const beat = turn?.beats[at];
      if (!run || !beat) return null;
      return {
        journal: run.journal(at),
        chapter: beat.scene.chapter,
        chapterTitle: beat.scene.chapterTitle,
        sceneTitle: beat.scene.title,
        lastLine: beat.text,
        plate: beat.stage.plate,
        savedAt: now(),
        playedMs: playedBefore + (now() - startedAt),
      };
    },
    keepPlace(run, beat, newTurn) {
      const point = keeper.point(run);
      if (!point) return;
      const marks = learn(beat.marks);
      const unread = !read.has(beat.line);
      read.add(beat.line);
      const update: Keep = {
        point,
        ...(newTurn && { snapshot: run.snapshot() }),
        ...(unread && { lines: [beat.line] }),
        ...(marks.length > 0 && { marks }),
      };
      save.keep(update);
      keeper.list({ slot: 'auto', point });
    },
    moveAside() {
      const auto = get().slots.find((summary) => summary.slot === 'auto');
      if (!auto || auto.point.journal.choices.length === 0) return;
      save.moveAside();
      keeper.list({ slot: 'before', point: auto.point });
    },
    list(summary) {
      const rest = get().slots.filter((other) => other.slot !== summary.slot);
      set({ slots: [...rest, summary] });
    },
  };
  return keeper;
}

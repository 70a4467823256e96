/** Keeps the run: every beat that is shown goes to the autosave, with what it adds to the profile. */
import type { StoreApi } from 'zustand/vanilla';
import type { Beat, Mark } from '../story/index.ts';
import { type Arrivals, labelOf } from './arrivals.ts';
import type { Keep, RunPort, SavePoint, SavePort, SlotSummary } from './ports.ts';
import type { IdleQueue } from './prefetch.ts';
import type { Notify } from './state.ts';
import type { GameState } from './types.ts';

/** Most that is counted as reading between two lines: whoever is away longer, or whose clock jumps, does not read. */
const LONGEST_PAUSE_MS = 5 * 60_000;
/** Play without a file after which a reader is reminded, where the browser does not promise to keep what is stored. */
const REMIND_AFTER_MS = 2 * 3_600_000;

/** The autosave's label: it has no name and is written over. */
export const UNNAMED = { name: null, locked: false } as const;

export interface Keeper {
  /** What was ever read is known from the start, and how long no file was kept. */
  recall(read: ReadonlySet<string>, unkeptMs: number): void;
  /** A file was kept. */
  filed(): void;
  isRead(line: string): boolean;
  /** No line was ever read. */
  forget(): void;
  /** A run begins or goes on; its time is counted from here. @param playedMs of earlier sittings */
  start(playedMs: number): void;
  /** The run as it stands, or null when nothing is played. */
  point(run: RunPort | null): SavePoint | null;
  /**
   * A beat is shown: its place, its line and its marks are kept, and the ways to key scenes that begin with it.
   * @param arrived the run has gone on to it: a way back reaches nothing
   */
  keepPlace(run: RunPort, beat: Beat, newTurn: boolean, arrived: boolean): void;
  /** The profile learns what the last two turns of a run showed, up to where it stands, and the ways that are not known: a browser that was killed kept the place first. */
  recover(run: RunPort): void;
  /** Another run is about to take the autosave's place: what it holds is moved aside, unless nothing was decided in it. */
  moveAside(): void;
  /** Puts a slot into the list that the interface shows. */
  list(summary: SlotSummary): void;
}

const markKey = (mark: Mark) => `${mark.kind}:${mark.id}`;

export interface KeeperParts {
  readonly store: StoreApi<GameState>;
  readonly save: SavePort;
  readonly arrivals: Arrivals;
  readonly notify: Notify;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly idle: IdleQueue;
}

export function createKeeper({ store, save, arrivals, notify, now, idle }: KeeperParts): Keeper {
  const { setState: set, getState: get } = store;
  let read = new Set<string>();
  let playedMs = 0;
  let unkeptMs = 0;
  let lastAt = 0;
  let scene = '';
  /** The run that was kept last. */
  let kept: RunPort | null = null;

  /** Counts what was read since the last line. */
  function tick(): void {
    const passed = Math.min(LONGEST_PAUSE_MS, Math.max(0, now() - lastAt));
    lastAt = now();
    playedMs += passed;
    unkeptMs += passed;
  }

  function remind(): void {
    save.keepUnkept(unkeptMs);
    if (unkeptMs < REMIND_AFTER_MS || get().persistent) return;
    notify({ key: 'notice.remind', offer: 'everything' });
    keeper.filed();
  }

  /** Unites marks into the profile; returns those that are new to it. */
  function learn(marks: readonly Mark[]): readonly Mark[] {
    const { profile } = get();
    const known = new Set(profile.marks.map(markKey));
    const fresh = marks.filter((mark) => !known.has(markKey(mark)));
    if (fresh.length > 0) set({ profile: { ...profile, marks: [...profile.marks, ...fresh] } });
    return fresh;
  }

  /** Of lines, those that were never read until now. */
  function unreadOf(lines: readonly string[]): readonly string[] {
    const unread = lines.filter((line) => !read.has(line));
    for (const line of unread) read.add(line);
    return unread;
  }

  /** Key scenes of a beat whose way is known only when the page has time. */
  function arriveLate(run: RunPort, beat: Beat, there: SavePoint): void {
    idle(() => {
      const point = kept === run ? keeper.point(run) : null;
      const ways = point ? arrivals.at(run, beat, there) : [];
      if (point && ways.length > 0) save.keep({ point, ways });
    });
  }

  const keeper: Keeper = {
    recall(lines, unkept) {
      read = new Set(lines);
      unkeptMs = unkept;
    },
    filed() {
      unkeptMs = 0;
      save.keepUnkept(0);
    },
    isRead: (line) => read.has(line),
    forget() {
      read = new Set();
    },
    start(before) {
      playedMs = before;
      lastAt = now();
      scene = '';
    },
    point(run) {
      const { turn, at } = get();
      const beat = turn?.beats[at];
      if (!run || !beat) return null;
      tick();
      return {
        journal: run.journal(at),
        ...labelOf(beat),
        savedAt: now(),
        playedMs,
      };
    },
    keepPlace(run, beat, newTurn, arrived) {
      const point = keeper.point(run);
      if (!point) return;
      kept = run;
      const marks = learn(beat.marks);
      if (marks.length > 0 || get().fresh.length > 0) set({ fresh: marks });
      const lines = unreadOf([beat.line]);
      const mustWait = arrived && arrivals.mustWait(run, beat);
      const ways = arrived && !mustWait ? arrivals.at(run, beat, point) : [];
      const here = `${beat.scene.chapter} ${beat.scene.title}`;
      const begins = scene !== '' && here !== scene;
      scene = here;
      const update: Keep = {
        point,
        ...(begins && { scene: true }),
        ...(newTurn && { snapshot: run.snapshot() }),
        ...(lines.length > 0 && { lines }),
        ...(marks.length > 0 && { marks }),
        ...(ways.length > 0 && { ways }),
      };
      save.keep(update);
      if (mustWait) arriveLate(run, beat, point);
      if (newTurn) remind();
      if (get().ours) keeper.list({ slot: 'auto', label: UNNAMED, point });
    },
    recover(run) {
      const { at } = get();
      const point = keeper.point(run);
      if (!point) return;
      const turns = run.turns();
      const before = turns.at(-2)?.beats ?? [];
      const beats = [...before, ...(turns.at(-1)?.beats.slice(0, at + 1) ?? [])];
      const lines = unreadOf(beats.map((beat) => beat.line));
      const marks = learn(beats.flatMap((beat) => beat.marks));
      const ways = arrivals.lost(run, at, point);
      if (lines.length + marks.length + ways.length > 0) save.keep({ point, lines, marks, ways });
    },
    moveAside() {
      const auto = get().slots.find((summary) => summary.slot === 'auto');
      if (!auto || auto.point.journal.choices.length === 0) return;
      save.moveAside();
    },
    list(summary) {
      const rest = get().slots.filter((other) => other.slot !== summary.slot);
      set({ slots: [...rest, summary] });
    },
  };
  return keeper;
}

/** The store that joins the rooms: state down, intent up. It draws nothing and knows no DOM. */
import { createStore } from 'zustand/vanilla';
import { mixSeed } from '../story/hash.ts';
import type { Beat, Divergence, Mark, Turn } from '../story/types.ts';
import { keepPace, type Schedule, schedule } from './pace.ts';
import type { Keep, RunPort, SavePoint, SavePort, SoundPort, StagePort, StoryPort } from './ports.ts';
import { createPrefetch, type IdleQueue } from './prefetch.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import type { Book, Game, GameActions, GameState, GameViews, Notice } from './types.ts';
import { backlogOf } from './views.ts';

export interface GameParts {
  /** Comes while the title is up. */
  readonly story: Promise<StoryPort>;
  readonly save: SavePort;
  readonly stage: StagePort;
  readonly sound?: SoundPort;
  readonly book: Book;
  /** Milliseconds since 1970; also seeds new runs. */
  readonly now?: () => number;
  /** Timers of auto and skip. */
  readonly later?: Schedule;
  /** Runs work when nothing else is to be done. */
  readonly idle?: IdleQueue;
  /** Turns the detail of a story's failure into a place in the source, where that can be known. */
  readonly explain?: (error: unknown) => Promise<string>;
}

export interface GameWithSwap extends Game {
  /** Development: the story was edited. Plays the journal again on the new one and stands where the reader stood. */
  swapStory(story: StoryPort): void;
}

const EMPTY: GameState = {
  screen: 'loading',
  failure: null,
  panels: [],
  turn: null,
  at: 0,
  arrived: 'still',
  whole: true,
  moving: false,
  mode: 'read',
  hidden: false,
  settings: DEFAULT_SETTINGS,
  profile: { marks: [], noteSeen: false },
  slots: [],
  notices: [],
};

const markKey = (mark: Mark) => `${mark.kind}:${mark.id}`;

/** Builds the game from its rooms. Nothing happens before `actions.open()`. */
export function createGame(parts: GameParts): GameWithSwap {
  const { save, stage, sound, book } = parts;
  const now = parts.now ?? Date.now;
  const store = createStore<GameState>(() => EMPTY);
  const { setState: set, getState: get } = store;
  const prefetch = createPrefetch(stage, parts.idle);

  let story = parts.story;
  let run: RunPort | null = null;
  let read: Set<string> = new Set();
  /** What was read before the beat that is shown: skip stops by this. */
  let shownWasRead = false;
  let playedBefore = 0;
  let startedAt = 0;
  let noticeId = 0;
  /** A change of stage that still runs. */
  let showing: { finish(): void } | null = null;
  /** A new run waits for the content note. */
  let beginAfterNote = false;
  /** Choices that a way back has undone, the next one first: `forward` takes them again. */
  let ahead: string[] = [];

  const beatNow = (): Beat | null => get().turn?.beats[get().at] ?? null;

  const notify = (notice: Omit<Notice, 'id'>) => {
    if (get().notices.some((shown) => shown.key === notice.key)) return;
    set({ notices: [...get().notices, { ...notice, id: ++noticeId }] });
  };

  function pointNow(): SavePoint | null {
    const beat = beatNow();
    if (!run || !beat) return null;
    return {
      journal: run.journal(get().at),
      chapter: beat.scene.chapter,
      chapterTitle: beat.scene.chapterTitle,
      sceneTitle: beat.scene.title,
      lastLine: beat.text,
      plate: beat.stage.plate,
      savedAt: now(),
      playedMs: playedBefore + (now() - startedAt),
    };
  }

  /** Unites marks into the profile; returns the new ones. */
  function learn(marks: readonly Mark[]): readonly Mark[] {
    const { profile } = get();
    const known = new Set(profile.marks.map(markKey));
    const fresh = marks.filter((mark) => !known.has(markKey(mark)));
    if (fresh.length > 0) set({ profile: { ...profile, marks: [...profile.marks, ...fresh] } });
    return fresh;
  }

  /** Shows a beat of the current turn and keeps the place. */
  function show(turn: Turn, at: number, arrived: GameState['arrived'], newTurn: boolean): void {
    const beat = turn.beats[at];
    if (!beat) return;
    const still = arrived === 'still' || get().mode === 'skip';
    showing?.finish();
    shownWasRead = read.has(beat.line);
    set({ turn, at, arrived: still ? 'still' : 'forward', whole: still, moving: false });
    const change = stage.show(beat.stage, {
      mode: still ? 'still' : 'play',
      ...(beat.speaker && { speaker: beat.speaker.who }),
      ...(!still && { cues: beat.cues }),
      ...(!still && beat.transition && { transition: beat.transition }),
    });
    sound?.play(beat.sound, still ? [] : beat.cues);
    if (!still) {
      showing = change;
      set({ moving: true });
      void change.done.then(() => {
        if (showing === change) set({ moving: false });
      });
    }
    keepPlace(beat, newTurn);
    if (run) prefetch.after(turn, at, run);
  }

  function keepPlace(beat: Beat, newTurn: boolean): void {
    const point = pointNow();
    if (!point || !run) return;
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
    const rest = get().slots.filter((summary) => summary.slot !== 'auto');
    set({ slots: [{ slot: 'auto', point }, ...rest] });
  }

  /** Back to an earlier turn, remembering the choices that are undone. */
  function rewind(turn: number): Turn | null {
    if (!run) return null;
    const undone = run.choices.slice(turn).map((entry) => entry.slice(0, entry.lastIndexOf('~')));
    const there = run.rewind(turn);
    ahead = [...undone, ...ahead];
    return there;
  }

  /** Another run is about to take the autosave's place: what it holds is moved aside, unless nothing was decided in it. */
  async function keepBefore(): Promise<void> {
    const auto = get().slots.find((summary) => summary.slot === 'auto');
    if (!auto || auto.point.journal.choices.length === 0) return;
    const kept = await save.read('auto');
    if (!kept) return;
    await save.write('before', kept.point, kept.snapshot, null);
    const rest = get().slots.filter((summary) => summary.slot !== 'before');
    set({ slots: [...rest, { slot: 'before', point: kept.point }] });
  }

  function enter(next: RunPort, at: number, playedMs: number): void {
    run = next;
    ahead = [];
    playedBefore = playedMs;
    startedAt = now();
    set({ screen: 'play', panels: [], mode: 'read', hidden: false });
    show(next.turn, at, 'still', true);
  }

  async function fail(key: string, error: unknown): Promise<void> {
    const detail = parts.explain ? await parts.explain(error) : String(error);
    set({ screen: 'failed', failure: { key, detail }, panels: [] });
  }

  /** Lists what a replay on another story changed, in one line. */
  function tellDivergences(divergences: readonly Divergence[]): void {
    const lost = divergences.find(
      (found) => found.kind === 'gone' || found.kind === 'closed' || found.kind === 'error',
    );
    if (lost) notify({ key: 'story.stopped', offersFile: false });
    else if (divergences.length > 0) notify({ key: 'story.changed', offersFile: false });
  }

  async function take(point: SavePoint, snapshot: Parameters<StoryPort['restore']>[1] | null): Promise<void> {
    const { journal } = point;
    const ready = await story;
    const restored = snapshot && ready.restore(journal, snapshot);
    if (restored) {
      const { index, line } = journal.beat;
      const beats = restored.turn.beats;
      const found = beats[index]?.line === line ? index : beats.findIndex((beat) => beat.line === line);
      enter(restored, Math.max(0, found), point.playedMs);
      // The turns before it are played again while nobody waits, for the backlog and the way back.
      (parts.idle ?? ((work) => work()))(() => void restored.turns());
      return;
    }
    const replayed = ready.replay(journal);
    enter(replayed.run, replayed.at, point.playedMs);
    tellDivergences(replayed.divergences);
  }

  async function loadSlot(slot: Parameters<GameActions['loadFrom']>[0]): Promise<boolean> {
    await save.flush();
    const kept = await save.read(slot);
    if (!kept) {
      notify({ key: 'trouble.gone', offersFile: false });
      return false;
    }
    try {
      if (slot !== 'auto') await keepBefore();
      await take(kept.point, kept.snapshot);
    } catch (error) {
      await fail('failed.story', error);
      return false;
    }
    return true;
  }

  async function startRun(): Promise<void> {
    const seed = mixSeed(now());
    const shards = get()
      .profile.marks.filter((mark) => mark.kind === 'shard')
      .map((mark) => mark.id);
    try {
      await keepBefore();
      const next = (await story).begin(seed, { shards, lessons: [], allEndings: false });
      enter(next, 0, 0);
      set({ arrived: 'forward', whole: false });
    } catch (error) {
      await fail('failed.story', error);
    }
  }

  /** One step forward; false at a menu or an end. */
  function step(): boolean {
    const { turn, at } = get();
    if (!turn || at + 1 >= turn.beats.length) return false;
    show(turn, at + 1, 'forward', false);
    return true;
  }

  /** One step while skipping; false where it stops: at a menu, an end, or on a line never read. */
  function skipStep(): boolean {
    const { turn, at, settings } = get();
    const next = turn?.beats[at + 1];
    if (!next) return false;
    if (settings.skip === 'all' || read.has(next.line)) return step();
    set({ mode: 'read' });
    step();
    return false;
  }

  const actions: GameActions = {
    async open() {
      const opened = await save.open();
      read = new Set(opened.read);
      const settings = opened.settings ?? DEFAULT_SETTINGS;
      stage.setComfort(settings);
      set({ screen: 'title', settings, profile: opened.profile, slots: opened.slots });
      for (const trouble of opened.troubles) actions.trouble(trouble);
      save.onTrouble(actions.trouble);
    },

    begin() {
      if (get().profile.noteSeen) {
        void startRun();
        return;
      }
      beginAfterNote = true;
      actions.openPanel('note');
    },

    async resume() {
      await loadSlot('auto');
    },

    acceptNote() {
      const profile = { ...get().profile, noteSeen: true };
      set({ profile, panels: get().panels.filter((panel) => panel !== 'note') });
      save.keepProfile(profile);
      if (beginAfterNote) void startRun();
      beginAfterNote = false;
    },

    press() {
      const { screen, panels, whole, moving, turn, hidden } = get();
      if (screen !== 'play' || panels.length > 0 || !turn) return;
      if (hidden) {
        set({ hidden: false });
        return;
      }
      if (get().mode === 'skip') {
        set({ mode: 'read' });
        return;
      }
      if (!whole || moving) {
        showing?.finish();
        set({ whole: true, moving: false });
        return;
      }
      if (!step() && turn.end && turn.end.kind !== 'stopped') actions.openPanel('end');
    },

    choose(key) {
      if (!run || get().screen !== 'play') return;
      const choice = views.menu().find((offered) => offered.key === key);
      if (!choice || choice.locked !== undefined) return;
      try {
        const turn = run.choose(key);
        ahead = ahead[0] === key ? ahead.slice(1) : [];
        if (get().mode === 'skip') set({ mode: 'read' });
        show(turn, 0, 'forward', true);
      } catch (error) {
        void fail('failed.story', error);
      }
    },

    back() {
      const { turn, at } = get();
      if (!run || !turn) return false;
      set({ mode: 'read' });
      if (at > 0) {
        show(turn, at - 1, 'still', false);
        return true;
      }
      if (turn.index === 0) return false;
      const before = rewind(turn.index - 1);
      if (before) show(before, before.beats.length - 1, 'still', true);
      return before !== null;
    },

    forward() {
      const { turn, at, panels, screen } = get();
      const beat = turn?.beats[at + 1];
      if (screen !== 'play' || panels.length > 0 || !turn) return false;
      if (beat) {
        if (!read.has(beat.line)) return false;
        show(turn, at + 1, 'still', false);
        return true;
      }
      const key = ahead[0];
      if (key === undefined || !views.menu().some((choice) => choice.key === key)) return false;
      actions.choose(key);
      return true;
    },

    jump(turn, index) {
      const there = rewind(turn);
      if (!there) return;
      set({ mode: 'read', panels: [] });
      show(there, Math.max(0, Math.min(index, there.beats.length - 1)), 'still', true);
    },

    setMode(mode) {
      set({ mode });
      if (mode === 'skip') {
        showing?.finish();
        set({ whole: true, moving: false });
      }
    },
    setHidden: (hidden) => set({ hidden }),
    textWhole: () => set({ whole: true }),
    openPanel: (panel) => {
      if (panel === get().panels.at(-1)) return;
      set({ panels: [...get().panels, panel], mode: 'read' });
    },
    closePanel: () => {
      beginAfterNote = false;
      set({ panels: get().panels.slice(0, -1) });
    },

    toTitle() {
      showing?.finish();
      run = null;
      set({ screen: 'title', panels: [], turn: null, at: 0, mode: 'read', moving: false, failure: null });
    },

    changeSettings(change) {
      const settings = { ...get().settings, ...change };
      set({ settings });
      stage.setComfort(settings);
      save.keepSettings(settings);
    },
    resetSettings: () => actions.changeSettings(DEFAULT_SETTINGS),

    async saveTo(slot) {
      const point = pointNow();
      if (!point || !run) return false;
      const snapshot = run.snapshot();
      const picture = await stage.picture();
      const kept = await save.write(slot, point, snapshot, picture);
      if (!kept) return false;
      const rest = get().slots.filter((summary) => summary.slot !== slot);
      set({ slots: [...rest, { slot, point, ...(picture && { picture }) }] });
      return true;
    },

    loadFrom: loadSlot,

    async erase(slot) {
      const erased = await save.erase(slot);
      if (erased) set({ slots: get().slots.filter((summary) => summary.slot !== slot) });
      return erased;
    },

    saveFile() {
      const point = pointNow() ?? get().slots.find((summary) => summary.slot === 'auto')?.point;
      return point ? save.toFile(point) : null;
    },

    async loadFile(file) {
      const opened = await save.fromFile(file);
      if ('refused' in opened) {
        notify({ key: `file.${opened.refused}`, offersFile: false });
        return false;
      }
      try {
        await keepBefore();
        await take(opened.point, null);
      } catch (error) {
        await fail('failed.story', error);
        return false;
      }
      return true;
    },

    notify,
    dismiss: (id) => set({ notices: get().notices.filter((notice) => notice.id !== id) }),
    trouble: ({ key, values }) =>
      notify({ key: `trouble.${key}`, ...(values && { values }), offersFile: key !== 'damaged' }),
  };

  const views: GameViews = {
    beat: beatNow,
    menu() {
      const { turn, at } = get();
      return turn && at === turn.beats.length - 1 ? turn.choices : [];
    },
    remembered: () => (views.menu().length > 0 ? (ahead[0] ?? null) : null),
    backlog: () => (run ? backlogOf(run.turns(), run.choices, get().at) : []),
    isRead: (line) => (line === beatNow()?.line ? shownWasRead : read.has(line)),
  };

  keepPace(store, parts.later ?? schedule, step, skipStep);

  return {
    store,
    actions,
    views,
    book,
    swapStory(next) {
      story = Promise.resolve(next);
      if (!run || get().screen !== 'play') return;
      const { run: replayed, at, divergences } = next.replay(run.journal(get().at));
      run = replayed;
      show(replayed.turn, at, 'still', true);
      tellDivergences(divergences);
    },
  };
}

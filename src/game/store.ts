/** The store that joins the rooms: state down, intent up. It draws nothing and knows no DOM. */
import { createStore } from 'zustand/vanilla';
import { createKeeper } from './keeper.ts';
import { createLoading } from './loading.ts';
import { keepPace, type Schedule, schedule } from './pace.ts';
import type { SavePort, SoundPort, StagePort, StoryPort } from './ports.ts';
import { createPrefetch, type IdleQueue } from './prefetch.ts';
import { createSession } from './session.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { createFail, createNotify, EMPTY } from './state.ts';
import type { Book, Game, GameActions, GameState, GameViews } from './types.ts';
import { backlogOf } from './views.ts';

export interface GameParts {
  /** Comes while the title is up. */
  readonly story: Promise<StoryPort>;
  readonly save: SavePort;
  readonly stage: StagePort;
  readonly sound?: SoundPort;
  readonly book: Book;
  /** Settings of somebody who never changed any, as the device wishes them. */
  readonly defaults?: Settings;
  /** Milliseconds since 1970; also seeds new runs. */
  readonly now?: () => number;
  /** Timers of auto and skip. */
  readonly later?: Schedule;
  /** Runs work when nothing else is to be done; without it, at once. */
  readonly idle?: IdleQueue;
  /** Turns the detail of a story's failure into a place in the source, where that can be known. */
  readonly explain?: (error: unknown) => Promise<string>;
}

export interface GameWithSwap extends Game {
  /** Development: the story was edited. Plays the journal again on the new one and stands where the reader stood. */
  swapStory(story: StoryPort): void;
}

/** Builds the game from its rooms. Nothing happens before `actions.open()`. */
export function createGame(parts: GameParts): GameWithSwap {
  const { save, stage, sound, book, story, now = Date.now, idle = (work) => work() } = parts;
  const { defaults = DEFAULT_SETTINGS } = parts;
  const store = createStore<GameState>(() => EMPTY);
  const { setState: set, getState: get } = store;
  const notify = createNotify(store);
  const fail = createFail(store, parts.explain ?? (async (error) => String(error)));
  const keeper = createKeeper(store, save, now);
  const prefetch = createPrefetch(stage, sound, idle);
  const session = createSession({ store, stage, sound, keeper, prefetch, fail });
  const loading = createLoading({ store, story, save, stage, session, keeper, notify, fail, now, idle });
  /** A new run waits for the content note. */
  let beginAfterNote = false;

  const actions: GameActions = {
    async open() {
      const opened = await save.open();
      keeper.recall(opened.read);
      const settings = opened.settings ?? defaults;
      stage.setComfort(settings);
      sound?.setVolume(settings.volume);
      sound?.play(book.titleSound, 'play');
      set({ screen: 'title', settings, profile: opened.profile, slots: opened.slots });
      for (const trouble of opened.troubles) actions.trouble(trouble);
      save.onTrouble(actions.trouble);
      void loading.foresee();
    },

    begin() {
      if (get().profile.noteSeen) {
        void loading.begin();
        return;
      }
      beginAfterNote = true;
      actions.openPanel('note');
    },

    async resume() {
      await loading.fromSlot('auto');
    },

    acceptNote(shown = true) {
      set({ panels: get().panels.filter((panel) => panel !== 'note') });
      if (shown) {
        const profile = { ...get().profile, noteSeen: true };
        set({ profile });
        save.keepProfile(profile);
      }
      if (beginAfterNote) void loading.begin();
      beginAfterNote = false;
    },

    press() {
      const { screen, panels, whole, moving, turn, hidden, mode, card } = get();
      if (screen !== 'play' || panels.length > 0 || !turn) return;
      if (hidden) set({ hidden: false });
      else if (card) actions.cardSeen();
      else if (mode === 'skip') set({ mode: 'read' });
      else if (!whole || moving) session.settle();
      else if (!session.step() && turn.end && turn.end.kind !== 'stopped') actions.openPanel('end');
    },

    choose: session.choose,
    back: session.back,
    forward: session.forward,
    jump: session.jump,

    setMode(mode) {
      set({ mode });
      if (mode === 'skip') session.settle();
    },
    cardSeen: () => set({ card: null }),
    setHidden: (hidden) => set({ hidden }),
    textWhole: () => set({ whole: true }),
    openPanel: (panel) => {
      if (panel === get().panels.at(-1)) return;
      set({ panels: [...get().panels, panel], mode: 'read' });
    },
    openCodex: (entry) => {
      set({ entry });
      actions.openPanel('codex');
    },
    closePanel: () => {
      beginAfterNote = false;
      set({ panels: get().panels.slice(0, -1) });
    },

    toTitle() {
      session.leave();
      sound?.play(book.titleSound, 'play');
      set({
        screen: 'title',
        panels: [],
        turn: null,
        at: 0,
        card: null,
        mode: 'read',
        moving: false,
        failure: null,
      });
    },

    changeSettings(change) {
      const settings = { ...get().settings, ...change };
      set({ settings });
      stage.setComfort(settings);
      sound?.setVolume(settings.volume);
      save.keepSettings(settings);
    },
    resetSettings: () => actions.changeSettings(defaults),

    async saveTo(slot) {
      const run = session.run();
      const point = keeper.point(run);
      if (!point || !run) return false;
      const snapshot = run.snapshot();
      const picture = await stage.picture();
      const kept = await save.write(slot, point, snapshot, picture);
      if (kept) keeper.list({ slot, point, ...(picture && { picture }) });
      return kept;
    },
    loadFrom: loading.fromSlot,
    loadFile: loading.fromFile,

    async erase(slot) {
      const erased = await save.erase(slot);
      if (erased) set({ slots: get().slots.filter((summary) => summary.slot !== slot) });
      return erased;
    },

    saveFile() {
      const auto = get().slots.find((summary) => summary.slot === 'auto');
      const point = keeper.point(session.run()) ?? auto?.point;
      return point ? save.toFile(point) : null;
    },

    notify,
    dismiss: (id) => set({ notices: get().notices.filter((notice) => notice.id !== id) }),
    trouble: ({ key, values }) =>
      notify({ key: `trouble.${key}`, ...(values && { values }), offersFile: key !== 'damaged' }),
  };

  const views: GameViews = {
    beat: () => get().turn?.beats[get().at] ?? null,
    menu() {
      const { turn, at } = get();
      return turn && at === turn.beats.length - 1 ? turn.choices : [];
    },
    remembered: () => (views.menu().length > 0 ? session.ahead() : null),
    backlog() {
      const run = session.run();
      return run ? backlogOf(run.turns(), run.choices, get().at) : [];
    },
  };

  store.subscribe((state, before) => {
    const aside = state.panels.length > 0;
    if (aside !== before.panels.length > 0) sound?.setAside(aside);
  });
  keepPace(store, parts.later ?? schedule, session.step, session.skip);
  return { store, actions, views, book, swapStory: loading.swap };
}

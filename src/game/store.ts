/** The store that joins the rooms: state down, intent up. It draws nothing and knows no DOM. */
import { createStore } from 'zustand/vanilla';
import { createArrivals } from './arrivals.ts';
import { createKeeper } from './keeper.ts';
import { createLoading } from './loading.ts';
import { createMapActions } from './map.ts';
import { keepPace, type Schedule, schedule } from './pace.ts';
import { createPlaces, type Diagnosis } from './places.ts';
import { createPortraits } from './portraits.ts';
import type { RunPort, SavePort, SoundPort, StagePort, StoryPort } from './ports.ts';
import { createPrefetch, type IdleQueue } from './prefetch.ts';
import { createSession } from './session.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { createFail, createNotify, EMPTY } from './state.ts';
import { createTrail } from './trail.ts';
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
  /** Address of the game, without a fragment. */
  readonly address?: () => string;
  /** What a report tells besides the run. */
  readonly diagnose?: () => Diagnosis;
}

export interface GameWithSwap extends Game {
  /** Development: the story was edited. Plays the journal again on the new one and stands where the reader stood. */
  swapStory(story: StoryPort): void;
  /** Development: the run in hand, to be looked at; null where there is none. */
  run(): RunPort | null;
}

/** One array for all, so that what did not change is seen not to have. */
const NO_THREAD: readonly string[] = [];

/** Builds the game from its rooms. Nothing happens before `actions.open()`. */
export function createGame(parts: GameParts): GameWithSwap {
  const { save, stage, sound, book, story, now = Date.now, idle = (work) => work() } = parts;
  const { defaults = DEFAULT_SETTINGS } = parts;
  const store = createStore<GameState>(() => EMPTY);
  const { setState: set, getState: get } = store;
  const notify = createNotify(store);
  const fail = createFail(store, parts.explain ?? (async (error) => String(error)));
  const trail = createTrail();
  const arrivals = createArrivals(store, trail);
  const keeper = createKeeper({ store, save, arrivals, notify, now, idle });
  const prefetch = createPrefetch(stage, sound, idle);
  const portraits = createPortraits({ store, stage, save, trail, idle });
  const session = createSession({ store, stage, sound, keeper, prefetch, portraits, fail });
  const loading = createLoading({ store, story, save, stage, session, keeper, notify, fail, now, idle });
  const { address = () => '', diagnose = () => ({ log: [], facts: {} }) } = parts;
  const places = createPlaces({ store, save, stage, session, keeper, loading, notify, address, diagnose });
  const { refresh, ...placeActions } = places;
  const map = createMapActions({ store, save, keeper, loading, notify, idle });
  const { land, ...mapActions } = map;
  /** A new run waits for the content note. */
  let beginAfterNote = false;

  const actions: GameActions = {
    ...placeActions,
    ...mapActions,
    async open() {
      const opened = await save.open();
      keeper.recall(opened.read, opened.unkeptMs);
      const settings = opened.settings ?? defaults;
      stage.setComfort(settings);
      sound?.setVolume(settings.volume);
      sound?.play(book.titleSound, 'play');
      const { profile, slots, ours, persistent } = opened;
      const ways = Object.fromEntries(opened.ways);
      set({ screen: 'title', settings, profile, ways, slots, ours, persistent });
      for (const trouble of opened.troubles) actions.trouble(trouble);
      save.onTrouble(actions.trouble);
      save.onOurs((ours) => {
        const { screen, panels } = get();
        // Whoever is reading hears at once that another window took the run; nothing more of it is kept here.
        const tell = !ours && screen === 'play' && !panels.includes('elsewhere');
        set({ ours, ...(tell && { panels: [...panels, 'elsewhere' as const], mode: 'read' as const }) });
      });
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
      else if (!session.step() && turn.end && turn.end.kind !== 'stopped') land();
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
      if (panel === 'save' || panel === 'load') void refresh();
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
        news: [],
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

    notify,
    dismiss: (id) => set({ notices: get().notices.filter((notice) => notice.id !== id) }),
    trouble: ({ key, values }) =>
      notify({
        key: `trouble.${key}`,
        ...(values && { values }),
        ...(key !== 'damaged' && { offer: 'file' as const }),
      }),
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
    thread() {
      const run = session.run();
      return run ? trail.ids(run, get().at) : NO_THREAD;
    },
    isRead: keeper.isRead,
  };

  store.subscribe((state, before) => {
    const aside = state.panels.length > 0;
    if (aside !== before.panels.length > 0) sound?.setAside(aside);
  });
  keepPace(store, parts.later ?? schedule, session.step, session.skip);
  return { store, actions, views, book, swapStory: loading.swap, run: session.run };
}

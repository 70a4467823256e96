/** The store's beginning, and the few things that its parts share. */
import type { StoreApi } from 'zustand/vanilla';
import { DEFAULT_SETTINGS } from './settings.ts';
import type { GameState, Notice } from './types.ts';

export const EMPTY: GameState = {
  screen: 'loading',
  failure: null,
  panels: [],
  turn: null,
  at: 0,
  arrived: 'still',
  card: null,
  fresh: [],
  entry: null,
  whole: true,
  moving: false,
  mode: 'read',
  hidden: false,
  settings: DEFAULT_SETTINGS,
  profile: { marks: [], noteSeen: false, told: 0 },
  ways: {},
  news: [],
  slots: [],
  notices: [],
  plan: null,
  changes: [],
  shared: null,
  ours: true,
  persistent: false,
};

/** Tells the player something in one line; what is already told is not told twice. */
export type Notify = (notice: Omit<Notice, 'id'>) => void;

/** What the reader wanted when the story broke. */
export type Wanted = 'choice' | 'place';

/**
 * The story broke. While a run stands, a panel says so over its last good beat; without one the game ends on a screen
 * that says why. The detail is for the makers.
 */
export type Fail = (wanted: Wanted, error: unknown) => Promise<void>;

/** @param explain turns an error into words for the makers */
export function createFail(store: StoreApi<GameState>, explain: (error: unknown) => Promise<string>): Fail {
  return async (wanted, error) => {
    const detail = await explain(error);
    const { screen, turn } = store.getState();
    if (screen === 'play' && turn) {
      store.setState({ failure: { key: `mishap.${wanted}`, detail }, panels: ['mishap'], mode: 'read' });
    } else store.setState({ screen: 'failed', failure: { key: 'failed.story', detail }, panels: [] });
  };
}

export function createNotify(store: StoreApi<GameState>): Notify {
  let last = 0;
  return (notice) => {
    const { notices } = store.getState();
    if (notices.some((shown) => shown.key === notice.key)) return;
    store.setState({ notices: [...notices, { ...notice, id: ++last }] });
  };
}

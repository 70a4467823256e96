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
  whole: true,
  moving: false,
  mode: 'read',
  hidden: false,
  settings: DEFAULT_SETTINGS,
  profile: { marks: [], noteSeen: false },
  slots: [],
  notices: [],
};

/** Tells the player something in one line; what is already told is not told twice. */
export type Notify = (notice: Omit<Notice, 'id'>) => void;

/** Ends the game on a screen that says why; the detail is for the makers. */
export type Fail = (key: string, error: unknown) => Promise<void>;

export function createNotify(store: StoreApi<GameState>): Notify {
  let last = 0;
  return (notice) => {
    const { notices } = store.getState();
    if (notices.some((shown) => shown.key === notice.key)) return;
    store.setState({ notices: [...notices, { ...notice, id: ++last }] });
  };
}

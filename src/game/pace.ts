/** Goes on by itself: auto after a line has had its time, skip at the speed of frames. */
import type { StoreApi } from 'zustand/vanilla';
import type { GameState } from './types.ts';

/** Runs work after some milliseconds; returns how to call it off. */
export type Schedule = (work: () => void, ms: number) => () => void;

/** One frame at 60 Hz. */
const FRAME_MS = 16;
/** Reading time of a word in auto, on top of the wait: three words a second, a calm reader. */
const WORD_MS = 333;

export const schedule: Schedule = (work, ms) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};

/** Milliseconds that auto leaves a line up once it is whole. */
export function autoMs(text: string, waitSeconds: number): number {
  return waitSeconds * 1000 + text.split(/\s+/).length * WORD_MS;
}

/**
 * Watches the store and goes on when the mode says so.
 * @param step one beat forward; false at a menu or an end
 * @param skip the same while skipping; false where skipping stops
 */
export function keepPace(
  store: StoreApi<GameState>,
  later: Schedule,
  step: () => boolean,
  skip: () => boolean,
): void {
  let cancel: (() => void) | null = null;
  let waitingFor: unknown = null;

  function review(state: GameState): void {
    const { mode, screen, panels, hidden, card, whole, moving, turn, at, settings } = state;
    const goesOn = mode !== 'read' && screen === 'play' && panels.length === 0 && !hidden && !card;
    const ready = goesOn && (mode === 'skip' || (whole && !moving));
    const beat = ready ? turn?.beats[at] : null;
    const reason = beat ? `${mode} ${beat.id.turn}.${beat.id.index} ${settings.autoWait}` : null;
    if (reason === waitingFor) return;
    cancel?.();
    cancel = null;
    waitingFor = reason;
    if (!beat) return;
    const ms = mode === 'skip' ? FRAME_MS : autoMs(beat.text, settings.autoWait);
    cancel = later(() => {
      waitingFor = null;
      if (mode === 'auto') step();
      else if (!skip()) store.setState({ mode: 'read' });
      // A menu in auto waits for the reader, and auto goes on after it.
    }, ms);
  }

  store.subscribe(review);
}

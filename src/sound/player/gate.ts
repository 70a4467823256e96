/** When there may be sound: after a gesture, in a tab that is seen, while the browser lets the context run. */
import type { After } from './after.ts';
import type { Fader } from './fader.ts';
import { CURTAIN } from './paces.ts';

/** Any of these may be the one that a browser takes for a gesture. */
const GESTURES = ['pointerdown', 'pointerup', 'touchend', 'keydown', 'click'];

export interface Gate {
  /** What is begun now is heard now. */
  readonly open: boolean;
  /** Listens from now on, and opens at once where that may be. */
  watch(): void;
}

export interface GateParts {
  readonly curtain: Fader;
  readonly after: After;
  /** The gate opens: after the first gesture, or when the tab `wasHidden`. */
  opened(wasHidden: boolean): void;
  /** The curtain is down, the context about to stop: nothing that ends by itself should wait for its end. */
  closing(): void;
}

export function createGate(context: AudioContext, { curtain, after, opened, closing }: GateParts): Gate {
  let open = false;
  /** Only a context that ran before runs again without a gesture. */
  let ran = false;
  let wasHidden = false;
  let keepOn = () => {};

  // Refused, it stays as it is until the next gesture.
  const resume = () => void context.resume().catch(() => {});

  function settle(): void {
    const isRunning = context.state === 'running';
    ran ||= isRunning;
    const next = isRunning && !document.hidden;
    if (next === open) return;
    open = next;
    if (!open) return;
    curtain.to(1, CURTAIN);
    opened(wasHidden);
    wasHidden = false;
  }

  function leave(): void {
    wasHidden = true;
    keepOn = after(curtain.to(0, CURTAIN), async () => {
      closing();
      await context.suspend();
      // Back before it had stopped.
      if (!document.hidden) resume();
    });
  }

  return {
    get open() {
      return open;
    },
    watch() {
      for (const gesture of GESTURES) {
        addEventListener(
          gesture,
          () => {
            if (context.state !== 'running' && !document.hidden) resume();
          },
          { capture: true, passive: true },
        );
      }
      context.addEventListener('statechange', settle);
      document.addEventListener('visibilitychange', () => {
        keepOn();
        if (document.hidden) leave();
        else if (context.state !== 'running' && ran) resume();
        settle();
      });
      if (document.hidden) leave();
      // The gesture may have been before us; Firefox before 120 does not tell, and runs by itself.
      else if (context.state !== 'running' && navigator.userActivation?.hasBeenActive) resume();
      settle();
    },
  };
}

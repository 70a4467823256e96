/** Knows when a page waits for nothing. Runs in the page, before anything else of it. */

export interface Quiet {
  /** Resolves when no picture is under way and none was asked for meanwhile. */
  come(): Promise<void>;
}

/**
 * Wraps the calls that a picture comes by, and has idle work done at once: a reader who never rests leaves no idle moment,
 * and what is fetched ahead would hang on chance. Stands for itself: it is sent to the page as text.
 */
export function installQuiet(): void {
  type Call = (this: unknown, ...args: unknown[]) => Promise<unknown>;
  let underWay = 0;
  const watch = (owner: object, name: string) => {
    const calls = owner as Record<string, Call>;
    const call = calls[name];
    if (!call) return;
    calls[name] = function (...args) {
      underWay++;
      const coming = call.apply(this, args);
      const over = () => {
        underWay--;
      };
      coming.then(over, over);
      return coming;
    };
  };
  watch(window, 'fetch');
  watch(Response.prototype, 'blob');
  watch(window, 'createImageBitmap');

  const atOnce = (work: () => void) => setTimeout(work);
  Object.assign(window, { requestIdleCallback: atOnce, cancelIdleCallback: clearTimeout });

  const quiet: Quiet = {
    async come() {
      // Twice: what was found idle first may ask for more.
      for (let calm = 0; calm < 2; calm = underWay === 0 ? calm + 1 : 0) await new Promise<void>(atOnce);
    },
  };
  Object.assign(window, { quiet });
}

/** Asks for frames only while something moves, only as often as it needs, and never in a hidden tab. */

export interface Loop {
  /** Something has changed: a frame is wanted. */
  wake(): void;
  stop(): void;
}

/** Frames a second below which a timer waits instead of the browser's own frames. */
const SLOW = 20;
/** A frame that comes a little early is taken: the next one would be a whole frame late. */
const EARLY_MS = 3;
/** Longest time one frame may stand for, seconds: after a pause things go on, they do not jump. */
const LONGEST = 0.1;

/**
 * @param draw draws at `now` (milliseconds), `dt` seconds after the last one; returns the frames a second it wants from here, 0 for none
 * @param onFrame told how long a frame took to come and what was asked for, milliseconds, while frames follow each other
 */
export function createLoop(
  draw: (now: number, dt: number) => number,
  onFrame: (ms: number, wanted: number) => void,
): Loop {
  let rate = 0;
  let last = 0;
  let frame = 0;
  let timer = 0;
  let stopped = false;
  /** The last frame followed another: its distance says something. */
  let running = false;

  const ask = () => {
    if (frame === 0 && !stopped && !document.hidden) frame = requestAnimationFrame(step);
  };

  function step(now: number): void {
    frame = 0;
    const wanted = rate > 0 ? 1000 / rate : 0;
    if (running && now - last < wanted - EARLY_MS) {
      ask();
      return;
    }
    const passed = now - last;
    if (running && rate > SLOW) onFrame(passed, wanted);
    const dt = running ? Math.min(LONGEST, passed / 1000) : 0;
    last = now;
    rate = draw(now, dt);
    running = rate > 0;
    if (!running) return;
    if (rate > SLOW) ask();
    else timer = window.setTimeout(ask, 1000 / rate - 1000 / 60);
  }

  function visible(): void {
    if (document.hidden) {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      frame = 0;
      running = false;
    } else ask();
  }
  document.addEventListener('visibilitychange', visible);

  return {
    wake() {
      // The next frame is wanted now, whatever pace was kept.
      clearTimeout(timer);
      rate = Math.max(rate, 60);
      ask();
    },
    stop() {
      stopped = true;
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', visible);
    },
  };
}

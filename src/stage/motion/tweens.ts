/** Values that move for a while, and can be completed at once. */
import { easeOut } from '../moves.ts';

interface Tween {
  readonly start: number;
  readonly ms: number;
  readonly apply: (t: number) => void;
  readonly after: () => void;
}

export interface Tweens {
  /** Moves from 0 to 1 in `ms` milliseconds, eased; resolves when it is there. */
  run(ms: number, apply: (t: number) => void, ease?: (t: number) => number): Promise<void>;
  /** Completes everything that moves. */
  finish(): void;
  /** One frame. @returns whether anything still moves */
  tick(now: number): boolean;
}

/** @param wake called when a tween begins, so that frames are drawn */
export function createTweens(wake: () => void, now: () => number = () => performance.now()): Tweens {
  const tweens = new Set<Tween>();
  const end = (tween: Tween) => {
    tweens.delete(tween);
    tween.apply(1);
    tween.after();
  };
  return {
    run(ms, apply, ease = easeOut) {
      return new Promise((after) => {
        if (ms <= 0) {
          apply(1);
          after();
          return;
        }
        apply(ease(0));
        tweens.add({ start: now(), ms, apply: (t) => apply(t >= 1 ? 1 : ease(t)), after });
        wake();
      });
    },
    finish() {
      for (const tween of [...tweens]) end(tween);
    },
    tick(at) {
      // A tween that ends may begin another: that one waits for the next frame. A Set allows both while it is walked.
      for (const tween of tweens) {
        const t = (at - tween.start) / tween.ms;
        if (t >= 1) end(tween);
        else if (t >= 0) tween.apply(t);
      }
      return tweens.size > 0;
    },
  };
}

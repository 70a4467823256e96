/** A gain that can be sent elsewhere at any moment, and goes on from where it is. */

import { LEAD } from './paces.ts';

/** Less than a sample, in seconds. */
const TICK = 1e-6;

/** A straight line from one value to another; times in seconds of the context. */
export interface Ramp {
  readonly from: number;
  readonly to: number;
  readonly begin: number;
  readonly end: number;
}

/** Value of a ramp at a time: before it where it comes from, after it where it goes. */
export function valueAt({ from, to, begin, end }: Ramp, time: number): number {
  if (time >= end) return to;
  return time <= begin ? from : from + ((to - from) * (time - begin)) / (end - begin);
}

export interface Fader {
  readonly node: GainNode;
  /** Stands at a factor, 0..1, at once: for what is not heard. */
  set(factor: number): void;
  /**
   * Goes to a factor, 0..1, in some seconds, above 0; a fade that is already on its way there is not begun again.
   * @returns seconds until it is there
   */
  to(factor: number, seconds: number): number;
}

/** A fader that stands at 1. */
export function createFader(context: BaseAudioContext, into: AudioNode): Fader {
  const node = context.createGain();
  const { gain } = node;
  node.connect(into);
  let ramp: Ramp = { from: 1, to: 1, begin: 0, end: 0 };

  return {
    node,
    set(factor) {
      gain.cancelScheduledValues(0);
      gain.setValueAtTime(factor, 0);
      ramp = { from: factor, to: factor, begin: 0, end: 0 };
    },
    to(factor, seconds) {
      const now = context.currentTime;
      if (factor !== ramp.to) {
        const begin = now + LEAD;
        const from = valueAt(ramp, begin);
        if (ramp.end > now) {
          // Only its end is taken away, and set anew where the next line leaves it.
          gain.cancelScheduledValues(Math.max(now, ramp.begin + TICK));
          const leaves = Math.min(ramp.end, begin);
          gain.linearRampToValueAtTime(valueAt(ramp, leaves), leaves);
        }
        gain.setValueAtTime(from, begin);
        ramp = { from, to: factor, begin, end: begin + seconds };
        gain.linearRampToValueAtTime(factor, ramp.end);
      }
      return Math.max(0, ramp.end - now);
    },
  };
}

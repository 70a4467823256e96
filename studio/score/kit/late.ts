/** A loop that begins with a blow must not be cut on it. */
import type { Studio } from '../pieces.ts';

/** Seconds: what a blow needs before it is heard, and too little to be missed. All stems of a cue are as late. */
const LATE = 0.04;

/** A way out that is a little late, so that the loop wraps in the quiet before its first blow. */
export function late({ context, out }: Studio): AudioNode {
  const wait = context.createDelay(1);
  wait.delayTime.value = LATE;
  wait.connect(out);
  return wait;
}

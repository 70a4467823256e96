/** The end of a one-shot. */
import type { Studio } from '../pieces.ts';
import { gain } from './graph.ts';

/** A way out that is shut by `end`, over the last `seconds`: halls would ring on under the next line. */
export function fading({ context, out }: Studio, end: number, seconds: number): GainNode {
  const fader = gain(context, 1, out);
  fader.gain.setValueAtTime(1, end - seconds);
  fader.gain.setTargetAtTime(0, end - seconds, seconds / 5);
  return fader;
}

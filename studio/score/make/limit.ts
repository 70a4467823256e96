/** A limiter that looks ahead and goes round with its loop. */

import { RATE } from '../kit/wav.ts';
import { heights } from '../measure/truepeak.ts';

/** Samples it sees a peak before: 5 ms. */
const AHEAD = RATE / 200;
/** Samples in which it lets go, to 1/e: 100 ms. */
const RELEASE = RATE / 10;

/**
 * One gain for every sample, 0..1, under which none of the sounds goes over the ceiling.
 * @param sounds loops of one length @param ceiling amplitude of the true peak
 */
export function gainCurve(sounds: readonly (readonly Float32Array[])[], ceiling: number): Float32Array {
  const count = sounds[0]?.[0]?.length ?? 0;
  const least = new Float32Array(count).fill(1);
  for (const channels of sounds) {
    const tall = heights({ channels, rate: RATE }, ceiling / 2, true);
    for (let i = 0; i < count; i++) {
      const need = ceiling / (tall[i] as number);
      if (need >= 1) continue;
      for (let k = 0; k <= AHEAD; k++) {
        const at = (i - k + count) % count;
        if (need < (least[at] as number)) least[at] = need;
      }
    }
  }
  const falling = Math.exp(-1 / RELEASE);
  const held = new Float32Array(count);
  let gain = 1;
  // Twice round: what the end still holds down is held down at the head.
  for (let i = 0; i < 2 * count; i++) {
    gain = Math.min(least[i % count] as number, 1 - (1 - gain) * falling);
    held[i % count] = gain;
  }
  const smooth = new Float32Array(count);
  let total = 0;
  for (let k = 0; k < AHEAD; k++) total += held[(count - k) % count] as number;
  for (let i = 0; i < count; i++) {
    smooth[i] = total / AHEAD;
    total += (held[(i + 1) % count] as number) - (held[(i - AHEAD + 1 + count) % count] as number);
  }
  return smooth;
}

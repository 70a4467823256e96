/** Takes away what no speaker of a reader's moves. */
import { RATE } from '../kit/wav.ts';
import { type Biquad, filtered } from '../measure/biquad.ts';

/** Hz; two poles twice make 24 dB an octave. */
const CORNER = 32;
/** Q of the two halves of a fourth-order Butterworth. */
const HALVES = [0.5412, 1.3066];

/** RBJ's cookbook. */
const FILTERS: readonly Biquad[] = HALVES.map((q) => {
  const angle = (2 * Math.PI * CORNER) / RATE;
  const alpha = Math.sin(angle) / (2 * q);
  const cos = Math.cos(angle);
  const a0 = 1 + alpha;
  const side = (1 + cos) / 2 / a0;
  return [side, -2 * side, side, (-2 * cos) / a0, (1 - alpha) / a0];
});

/** High-passed channels. @param round a loop: the filter has heard its end before its head */
export function highpass(channels: readonly Float32Array[], round: boolean): Float32Array[] {
  return channels.map((channel) => Float32Array.from(filtered(channel, FILTERS, RATE, round)));
}

/** Takes away what no speaker of a reader's moves. */
import { RATE } from '../kit/wav.ts';

/** Hz; two poles twice make 24 dB an octave. */
const CORNER = 32;
/** Q of the two halves of a fourth-order Butterworth. */
const HALVES = [0.5412, 1.3066];

/** High-passed channels (RBJ's cookbook). @param round a loop: the filter has heard its end before its head */
export function highpass(channels: readonly Float32Array[], round: boolean): Float32Array[] {
  const angle = (2 * Math.PI * CORNER) / RATE;
  return channels.map((channel) => {
    let data = channel;
    for (const q of HALVES) {
      const alpha = Math.sin(angle) / (2 * q);
      const cos = Math.cos(angle);
      const a0 = 1 + alpha;
      const [b0, b1] = [(1 + cos) / 2 / a0, -(1 + cos) / a0];
      const [a1, a2] = [(-2 * cos) / a0, (1 - alpha) / a0];
      const out = new Float32Array(data.length);
      let x1 = 0;
      let x2 = 0;
      let y1 = 0;
      let y2 = 0;
      for (let i = round ? -Math.min(RATE, data.length) : 0; i < data.length; i++) {
        const x = data[i < 0 ? i + data.length : i] ?? 0;
        const y = b0 * x + b1 * x1 + b0 * x2 - a1 * y1 - a2 * y2;
        x2 = x1;
        x1 = x;
        y2 = y1;
        y1 = y;
        if (i >= 0) out[i] = y;
      }
      data = out;
    }
    return data;
  });
}

/** A second-order filter in its direct form. */

/** Coefficients over `a0`. */
export type Biquad = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

/**
 * One channel through filters, one after the other, in double precision.
 * @param round it goes round: the filters have heard its end before its head
 * @param rate samples a second; one second is many times the memory of the slowest filter here
 */
export function filtered(
  channel: Float32Array,
  filters: readonly Biquad[],
  rate: number,
  round: boolean,
): Float64Array {
  let data = Float64Array.from(channel);
  for (const [b0, b1, b2, a1, a2] of filters) {
    const out = new Float64Array(data.length);
    let x1 = 0;
    let x2 = 0;
    let y1 = 0;
    let y2 = 0;
    for (let i = round ? -Math.min(rate, data.length) : 0; i < data.length; i++) {
      const x = data[i < 0 ? i + data.length : i] ?? 0;
      const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
      x2 = x1;
      x1 = x;
      y2 = y1;
      y1 = y;
      if (i >= 0) out[i] = y;
    }
    data = out;
  }
  return data;
}

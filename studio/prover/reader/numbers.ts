/** The little statistics that the reader's report needs. */

/** Least, middle and most of some numbers. */
export interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** A share of trials, and between what the true share lies with 95 % confidence; all 0..1. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** How many trials it was counted in. */
  readonly trials: number;
}

/** The 97.5 % point of the normal distribution. */
const Z = 1.959964;

/** The median; the mean of the two in the middle for an even number of values, 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Least, median and most; all 0 for no values. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { least: sorted[0] ?? 0, median: median(sorted), most: sorted.at(-1) ?? 0 };
}

/**
 * A share with the Wilson score interval (E. B. Wilson, “Probable inference, the law of succession, and statistical
 * inference”, JASA 22, 1927): (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
 * @param hits 0..trials
 * @param trials 0 gives a share of 0 that may be anything
 */
export function wilson(hits: number, trials: number): Share {
  if (trials === 0) return { share: 0, low: 0, high: 1, trials };
  const p = hits / trials;
  const z2 = Z * Z;
  const middle = p + z2 / (2 * trials);
  const half = Z * Math.sqrt((p * (1 - p)) / trials + z2 / (4 * trials * trials));
  const whole = 1 + z2 / trials;
  return {
    share: p,
    low: hits === 0 ? 0 : (middle - half) / whole,
    high: hits === trials ? 1 : (middle + half) / whole,
    trials,
  };
}

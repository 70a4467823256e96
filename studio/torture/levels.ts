/** Levels of a reading that was done three times over: whether they still rise when all has been seen that there is to see. */

/** How far a level may rise from the second time to the last. */
export interface Bound {
  /** Of the level, 0..1. */
  readonly share: number;
  /** And so much more, bytes. */
  readonly bytes: number;
}

/** Samples of each time. The first warms up: code is compiled, caches fill. */
export type Thirds = readonly [readonly number[], readonly number[], readonly number[]];

/** One digit after the point. */
export const inMB = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

/** What it falls back to: peaks hang on which pictures were fetched ahead, and a leak lifts the ground. */
const ground = (samples: readonly number[]): number => Math.min(...samples);

/** The ground each time, in MB. */
export const levelsOf = (thirds: Thirds): string => thirds.map((third) => inMB(ground(third))).join(', ');

/** What rose too far, in words; nothing when it did not. */
export function risen(name: string, [, second, last]: Thirds, { share, bytes }: Bound): readonly string[] {
  const [before, after] = [ground(second), ground(last)];
  const most = before * (1 + share) + bytes;
  // Of nothing measured the ground is endless, and has not held.
  if (after <= most && Number.isFinite(after)) return [];
  return [`${name} rose from ${inMB(before)} to ${inMB(after)} MB; ${inMB(most)} was the bound`];
}

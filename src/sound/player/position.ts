/** Where a loop begins that could not begin when it was wanted. */

/** Milliseconds a loop may come late and still begin with its beginning: nobody misses them, and its first attack would be missed. */
export const LATE = 400;

/**
 * Seconds into a loop of `seconds`, 0 up to that.
 * @param since when it was wanted, in milliseconds
 * @param now when it begins, on the same clock
 */
export function positionAt(since: number, now: number, seconds: number): number {
  const late = now - since;
  return late < LATE ? 0 : (late / 1000) % seconds;
}

/** What stays decoded: a stereo minute is 22 MB, and a phone has little more to spare than we take. */

/** Bytes that may be decoded at once, and on what is held in a hand. */
export const CAP = 160_000_000;
export const HANDHELD_CAP = 90_000_000;

/**
 * Names in the order they will be needed: the place in a naming is the distance, whichever naming it is.
 * @param latest named last, nearest first
 * @param before named before that: what is in neither is let go of
 */
export function nearestFirst<K>(latest: readonly K[], before: readonly K[]): readonly K[] {
  const order = new Set<K>();
  for (let at = 0; at < Math.max(latest.length, before.length); at++) {
    for (const name of [latest[at], before[at]]) if (name !== undefined) order.add(name);
  }
  return [...order];
}

/**
 * Everything in use, whatever it weighs, then what was named while there is room: the farthest goes without first, and
 * what is too large for what is left.
 * @param named nearest first
 * @param bytesOf decoded, known or reckoned
 * @param cap bytes
 */
export function toKeep<K>(
  inUse: ReadonlySet<K>,
  named: readonly K[],
  bytesOf: (name: K) => number,
  cap: number,
): ReadonlySet<K> {
  const kept = new Set(inUse);
  let bytes = [...inUse].reduce((sum, name) => sum + bytesOf(name), 0);
  for (const name of named) {
    if (kept.has(name) || bytes + bytesOf(name) > cap) continue;
    bytes += bytesOf(name);
    kept.add(name);
  }
  return kept;
}

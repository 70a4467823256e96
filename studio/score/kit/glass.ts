/** Glass: a jar, a shard, a tube. */
import { type Body, bodyOf } from './struck.ts';

/** Few modes, high ones nearly as long as the lowest: that is what makes it glass and not china. */
export const glass = (chance: () => number, base: number, seconds = 0.5): Body =>
  bodyOf(chance, base, [1, 2.32, 2.71, 4.25, 5.06, 6.63, 8.2, 9.7], seconds, 0.07);

/** Knots and stitches of a compiled story. */
import type { Container, Story } from '../ink/classes.ts';
import { namedIn, topsOf } from './functions.ts';

/** Names that ink makes itself: choices, gathers, branches, sequences, starts of choices, places to return to. */
const MADE_BY_INK = /^(?:[cg]-\d+|b|s\d*|\$r\d*)$/;

/** Knots that are no functions, and what stands by a writer's name right under them: container → path. */
export function flowNames(story: Story): ReadonlyMap<Container, string> {
  const found = new Map<Container, string>();
  for (const { name, container, isFunction } of topsOf(story.mainContentContainer)) {
    if (isFunction) continue;
    found.set(container, name);
    for (const [stitch, inner] of namedIn(container))
      if (!MADE_BY_INK.test(stitch)) found.set(inner, `${name}.${stitch}`);
  }
  return found;
}

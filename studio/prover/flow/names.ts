/** Knots and stitches of a compiled story. */
import { Container, type Story } from '../ink/classes.ts';

/** What stands by name at the top, and what stands by name right under that: container → path. */
export function flowNames(story: Story): ReadonlyMap<Container, string> {
  const found = new Map<Container, string>();
  for (const [name, knot] of story.mainContentContainer.namedContent) {
    if (!(knot instanceof Container) || name === 'global decl') continue;
    found.set(knot, name);
    for (const [stitch, inside] of knot.namedContent)
      if (inside instanceof Container) found.set(inside, `${name}.${stitch}`);
  }
  return found;
}

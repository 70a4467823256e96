/** Every kind of edit. */
import { closeChoice, lockChoice, moveChoice, rekeyChoice, removeChoice } from './harm.ts';
import { insertKnot, moveKnot, renameKnot, splitKnot } from './knots.ts';
import { insertChoice, reorderChoices, rewordChoice } from './menus.ts';
import type { Kind } from './pen.ts';
import { insertDirection, insertLine, removeLine, rewordLine, swapLines } from './prose.ts';

/** By what a writer would call them. */
export const KINDS: Readonly<Record<string, Kind>> = {
  'line inserted': insertLine,
  'direction inserted': insertDirection,
  'line removed': removeLine,
  'line reworded': rewordLine,
  'lines swapped': swapLines,
  'choice inserted': insertChoice,
  'choices reordered': reorderChoices,
  'knot moved': moveKnot,
  'knot inserted': insertKnot,
  'knot renamed': renameKnot,
  'knot split': splitKnot,
  'choice reworded': rewordChoice,
  'choice removed': removeChoice,
  'choice closed': closeChoice,
  'choice rekeyed': rekeyChoice,
  'choice locked': lockChoice,
  'choice moved': moveChoice,
};

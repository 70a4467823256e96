/** Visit counts stay in their knot, so that what a knot remembers ends with it. */

import type { Finding } from '../finding.ts';
import type { Container, InkObject } from '../ink/classes.ts';
import { type Part, partsOf, type Term, type Use } from './expression.ts';
import { steering } from './textonly.ts';
import { allIn, isCall, knotOf, targetOf } from './tree.ts';

/** Every visit count that is read in another knot, or that a function keeps. */
export function countsThatCross(root: Container, uses: readonly Use[]): Finding[] {
  const functions = functionsOf(root);
  return uses.flatMap((use) =>
    partsOf(use.term).flatMap((part) => {
      const fault = faultOf(use, part, functions);
      if (fault === null) return [];
      const message = `${fault}: visit counts never cross a knot`;
      return [{ claim: 'visit counts stay home', message, path: part.term.at.path.toString() }];
    }),
  );
}

function faultOf(use: Use, { term, within }: Part, functions: ReadonlySet<string>): string | null {
  const counted = countedBy(term, within);
  const here = knotOf(term.at);
  if (counted) {
    const there = knotOf(counted);
    if (there !== here) return `this counts the visits of ${there || 'the opening'}`;
    return functions.has(there) ? `the function ${there} counts its calls, from everywhere` : null;
  }
  const isSequence = term.kind === 'operation' && term.name === 'a sequence';
  const steers = isSequence && functions.has(here) ? steering(use) : null;
  return steers && `the function ${here} steers by how often it was called (${steers})`;
}

/** What a part of an expression counts the visits of. */
function countedBy(term: Term, within: Part['within']): InkObject | null {
  if (term.kind === 'count') return term.of;
  const counts = within?.name === 'READ_COUNT' || within?.name === 'TURNS_SINCE';
  return term.kind === 'target' && counts ? term.to : null;
}

function functionsOf(root: Container): Set<string> {
  const called = allIn(root).filter(isCall).map(targetOf);
  return new Set(called.flatMap((target) => (target ? [knotOf(target)] : [])));
}

/** Divert targets are not carried: a place held in a variable cannot be followed over a menu. */

import type { Finding } from '../finding.ts';
import { type Container, Divert } from '../ink/classes.ts';
import { type Part, partsOf, type Use } from './expression.ts';
import { allIn, INKS_OWN, nameOf } from './tree.ts';

const CLAIM = 'no divert target is carried';
const WHY = 'such a thing cannot be followed over a menu';

/** Every divert target that is kept, passed or compared, and every divert to a variable. */
export function targetsCarried(root: Container, uses: readonly Use[]): Finding[] {
  const carried = uses.flatMap((use) =>
    partsOf(use.term).flatMap((part) => {
      const fault = part.term.kind === 'target' ? faultOf(use, part) : null;
      return fault ? [finding(fault, part.term.at.path.toString())] : [];
    }),
  );
  const followed = allIn(root).flatMap((object) =>
    object instanceof Divert && object.hasVariableTarget && object.variableDivertName !== INKS_OWN
      ? [finding(`this goes wherever ${object.variableDivertName} says`, object.path.toString())]
      : [],
  );
  return [...carried, ...followed];
}

function finding(fault: string, path: string): Finding {
  return { claim: CLAIM, message: `${fault}: ${WHY}`, path };
}

function faultOf(use: Use, { within }: Part): string | null {
  if (within?.name === 'READ_COUNT' || within?.name === 'TURNS_SINCE') return null;
  if (within) return `a divert target is given to ${within.name}`;
  if (use.how === 'tunnel') return null;
  if (use.how === 'kept')
    return use.by.variableName === INKS_OWN ? null : `${use.by.variableName} holds a divert target`;
  if (use.how === 'passed') return `a divert target is passed to ${nameOf(use.by)}`;
  return 'a divert target is used as a value';
}

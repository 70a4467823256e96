/** No logic looks at text: a translated story has other words, and must go the same ways. */
import type { Finding } from '../finding.ts';
import { type Part, partsOf, type Use } from './expression.ts';
import { nameOf } from './tree.ts';

/** Every string that is more than printed, or the words of a choice. */
export function logicOnText(uses: readonly Use[]): Finding[] {
  return uses.flatMap((use) =>
    partsOf(use.term).flatMap((part) => {
      const fault = part.term.kind === 'string' ? faultOf(use, part) : null;
      if (fault === null) return [];
      const message = `${fault}: nothing may hang on words, which a translation changes`;
      return [{ claim: 'no logic on text', message, path: part.term.at.path.toString() }];
    }),
  );
}

function faultOf(use: Use, { within }: Part): string | null {
  if (within) return `a string is given to ${within.name}`;
  switch (use.how) {
    case 'printed':
    case 'worded':
    case 'thrown away':
      return null;
    case 'kept':
      return `${use.by.variableName} holds a string`;
    case 'passed':
      return `a string is passed to ${nameOf(use.by)}`;
    case 'returned':
      return 'a function returns a string (it can print the words itself)';
    default:
      return 'a string is a condition';
  }
}

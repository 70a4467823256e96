/** A scene stays small enough to be proved: every value of what it reads is run. */
import type { Finding } from '../finding.ts';
import { isDeclaration, partsOf, type Use } from './expression.ts';
import { knotOf } from './tree.ts';

/** Most Gates that a scene may read; from the plan of the book. */
export const MOST_GATES = 6;

/** Every scene that reads more. @param sets list variables that hold a set for good: they are no Gates */
export function scenesTooWide(uses: readonly Use[], sets: readonly string[]): Finding[] {
  const declared = uses.flatMap((use) =>
    use.how === 'kept' && isDeclaration(use.by) ? [use.by.variableName] : [],
  );
  const gates = new Set(declared.filter((name) => !sets.includes(name ?? '')));
  const read = new Map<string, Map<string, string>>();
  for (const { term } of uses.flatMap((use) => partsOf(use.term))) {
    if (term.kind !== 'variable' || !gates.has(term.name)) continue;
    const knot = knotOf(term.at);
    const names = read.get(knot) ?? new Map<string, string>();
    if (!names.has(term.name)) names.set(term.name, term.at.path.toString());
    read.set(knot, names);
  }
  return [...read].flatMap(([knot, names]) => {
    const [, beyond] = [...names][MOST_GATES] ?? [];
    if (beyond === undefined) return [];
    const message = `${knot} reads ${names.size} Gates (${[...names.keys()].join(', ')}): at most ${MOST_GATES} a scene`;
    return [{ claim: 'a scene reads few Gates', message, path: beyond }];
  });
}

/** Marks are written once, and read only to colour text. */
import type { Finding } from '../finding.ts';
import { changesItself, isDeclaration, partsOf, type Use } from './expression.ts';
import { steering } from './textonly.ts';

/** Every read of a mark that steers. @param marks the LIST of marks */
export function marksThatSteer(uses: readonly Use[], marks: string): Finding[] {
  return uses.flatMap((use) => {
    const why = steering(use);
    if (why === null) return [];
    const changes = changesItself(use, marks, '+') || changesItself(use, marks, '-');
    const reads = partsOf(use.term).filter(
      ({ term }) => (term.kind === 'variable' || term.kind === 'pointer') && term.name === marks,
    );
    // What is added to is read first.
    return reads.slice(changes ? 1 : 0).map(({ term }) => ({
      claim: 'marks only colour text',
      message: `${marks} is read here, and ${why}: a mark may only colour text`,
      path: term.at.path.toString(),
    }));
  });
}

/** Every change of the marks that takes one back. @param marks the LIST of marks */
export function marksTakenBack(uses: readonly Use[], marks: string): Finding[] {
  return uses.flatMap((use) => {
    if (use.how !== 'kept' || use.by.variableName !== marks) return [];
    if (isDeclaration(use.by) || changesItself(use, marks, '+')) return [];
    return [
      {
        claim: 'marks are written once',
        message: `${marks} may lose a mark here: they are only ever added, with +=`,
        path: use.by.path.toString(),
      },
    ];
  });
}

/** Expressions of compiled ink, and what is done with them. */
import type { Container, Divert, InkObject, VariableAssignment } from '../ink/classes.ts';

/** A value in an expression, and the object that puts it there. */
export type Term = { readonly at: InkObject } & (
  | { readonly kind: 'variable'; readonly name: string }
  /** A variable given by `ref`. */
  | { readonly kind: 'pointer'; readonly name: string }
  /** `{knot}` or `{label}`. */
  | { readonly kind: 'count'; readonly of: InkObject | null }
  /** `-> knot` as a value. */
  | { readonly kind: 'target'; readonly to: InkObject | null }
  /** `(m_a, m_b)` */
  | { readonly kind: 'items' }
  | { readonly kind: 'string' }
  /** A number, a truth, or nothing. */
  | { readonly kind: 'plain' }
  /** The result of a function; what it is given are uses of their own. */
  | { readonly kind: 'call' }
  | { readonly kind: 'operation'; readonly name: string; readonly given: readonly Term[] }
);

/** What is done with the value of an expression. */
export type Use = { readonly term: Term } & (
  | { readonly how: 'printed' }
  | { readonly how: 'thrown away' }
  | { readonly how: 'returned' }
  /** `->-> there` */
  | { readonly how: 'tunnel' }
  /** The words of a choice. */
  | { readonly how: 'worded' }
  /** The condition of a choice. */
  | { readonly how: 'opens' }
  /** The condition of a branch. */
  | { readonly how: 'branches'; readonly by: Divert }
  | { readonly how: 'kept'; readonly by: VariableAssignment }
  | { readonly how: 'passed'; readonly by: Divert; readonly to: Container | null; readonly index: number }
);

/** A part of an expression, and the operation that it is given to. */
export interface Part {
  readonly term: Term;
  readonly within: Extract<Term, { kind: 'operation' }> | null;
}

/** Every part of an expression, itself first. */
export function partsOf(term: Term, within: Part['within'] = null): Part[] {
  const inner = term.kind === 'operation' ? term.given.flatMap((part) => partsOf(part, term)) : [];
  return [{ term, within }, ...inner];
}

/** Does this declare a VAR or LIST? */
export function isDeclaration(assignment: VariableAssignment): boolean {
  return assignment.isGlobal && assignment.isNewDeclaration;
}

/** Is this `name += x` (or `-=`) of this very variable? */
export function changesItself(use: Use, name: string, sign: '+' | '-'): boolean {
  if (use.how !== 'kept' || use.by.variableName !== name || use.term.kind !== 'operation') return false;
  const first = use.term.given[0];
  return use.term.name === sign && first?.kind === 'variable' && first.name === name;
}

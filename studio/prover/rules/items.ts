/** What is certainly an item of a list, read off the text: its name, `(a, b)`, or a parameter that every caller gives one. */
import type { Container } from '../ink/classes.ts';
import { isDeclaration, type Term, type Use } from './expression.ts';
import { knotOf, paramsOf } from './tree.ts';

/** A parameter that has to be an item. */
interface Demand {
  readonly of: Container;
  readonly index: number;
}

export interface Items {
  /** Is it an item? A parameter is taken for one, and its callers are then asked for one. */
  isItem(term: Term): boolean;
  /** Where a caller gives something else to a parameter that was taken for an item. */
  givenElse(): Use[];
}

/** @param uses every use of the story */
export function itemsOf(uses: readonly Use[]): Items {
  const kept = uses.flatMap((use) => (use.how === 'kept' ? [use.by] : []));
  const globals = new Set(kept.filter(isDeclaration).map((each) => each.variableName));
  const changed = new Set(kept.map((each) => `${knotOf(each)} ${each.variableName}`));
  const demands: Demand[] = [];

  function isItem(term: Term): boolean {
    if (term.kind === 'items') return true;
    if (term.kind !== 'variable' || globals.has(term.name)) return false;
    if (changed.has(`${knotOf(term.at)} ${term.name}`)) return false;
    const demand = paramAround(term.at, term.name);
    if (demand && !demands.some(({ of, index }) => of === demand.of && index === demand.index))
      demands.push(demand);
    return true;
  }

  function givenElse(): Use[] {
    const wrong: Use[] = [];
    // Asking may add demands, on parameters handed on.
    for (const demand of demands) {
      for (const use of uses) {
        if (use.how !== 'passed' || use.to !== demand.of || use.index !== demand.index) continue;
        if (!isItem(use.term)) wrong.push(use);
      }
    }
    return wrong;
  }

  return { isItem, givenElse };
}

/** The parameter of that name of the function, knot or stitch around an object. */
function paramAround(at: Term['at'], name: string): Demand | null {
  for (let each = at.parent; each; each = each.parent) {
    const index = paramsOf(each).indexOf(name);
    if (index >= 0) return { of: each as Container, index };
  }
  return null;
}

/** Lists that hold a set for good are only asked for items, given items and freed of them: so each item stands for itself. */
import type { Finding } from '../finding.ts';
import { changesItself, isDeclaration, type Part, partsOf, type Use } from './expression.ts';
import { itemsOf } from './items.ts';

const ONLY = 'a set is only asked with ? and !? for items, and changed with += and -= of items';
const CLAIM = 'sets are used item by item';

/** Every other use of a set. @param sets names of the lists */
export function setsMisused(uses: readonly Use[], sets: readonly string[]): Finding[] {
  const items = itemsOf(uses);

  function faultOf(use: Use, name: string, { term, within }: Part): string | null {
    if (term.kind === 'pointer') return `${name} is handed over by ref`;
    if (!within) return faultOfWhole(use, name);
    const right = within.given[1];
    const isAsked = within.name === '?' || within.name === '!?';
    const isChanged = within === use.term && (changesItself(use, name, '+') || changesItself(use, name, '-'));
    if (!(isAsked || isChanged)) return `${name} is given to ${within.name}`;
    return right && items.isItem(right) ? null : `${within.name} has something other than items on its right`;
  }

  function misuses(use: Use): Finding[] {
    const found = partsOf(use.term).flatMap((part) => {
      const { term } = part;
      if (term.kind !== 'variable' && term.kind !== 'pointer') return [];
      const fault = sets.includes(term.name) ? faultOf(use, term.name, part) : null;
      return fault ? [finding(fault, term.at.path.toString())] : [];
    });
    const whole = overwritten(use, sets);
    return whole ? [...found, finding(`${whole} is set as a whole`, use.term.at.path.toString())] : found;
  }

  const misused = uses.flatMap(misuses);
  const given = items
    .givenElse()
    .map(({ term }) =>
      finding('what is given here goes into a set, and is no item', term.at.path.toString()),
    );
  return [...misused, ...given];
}

function finding(fault: string, path: string): Finding {
  return { claim: CLAIM, message: `${fault}: ${ONLY}`, path };
}

/** The set that a use writes over, if it does. */
function overwritten(use: Use, sets: readonly string[]): string | null {
  if (use.how !== 'kept' || isDeclaration(use.by)) return null;
  const name = use.by.variableName ?? '';
  if (!sets.includes(name) || changesItself(use, name, '+') || changesItself(use, name, '-')) return null;
  return name;
}

function faultOfWhole(use: Use, name: string): string {
  switch (use.how) {
    case 'printed':
      return `${name} is printed`;
    case 'branches':
    case 'opens':
      return `${name} is a condition as it stands`;
    case 'kept':
      return `${name} is copied into ${use.by.variableName}`;
    case 'passed':
      return `${name} is handed over whole`;
    default:
      return `${name} is used whole`;
  }
}

/** What a compiled story is made of, read out of its JSON: its knots, its lists, and the places whose visits it asks for. */
import { knotOf } from '../lines.ts';
import type { InkState } from './state.ts';

/** A container whose visits something reads. */
export interface CountedPlace {
  /** Container path. */
  readonly path: string;
  /** `place`: a knot, stitch or label in a condition; `choice`: a once-only choice; `sequence`: `{one|two}`. */
  readonly kind: 'place' | 'choice' | 'sequence';
}

/** What does not change while the story is played. */
export interface Anatomy {
  /** Names of knots, functions too, in the order of the story. */
  readonly knots: readonly string[];
  /** Items of each LIST, by its name. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly counted: readonly CountedPlace[];
}

/** A counted place that was visited. */
export interface Visited extends CountedPlace {
  /** At least 1. */
  readonly visits: number;
  readonly knot: string;
}

type Json = unknown;
type Named = Readonly<Record<string, Json>>;

/** Of the flags of a choice: it may be taken once. */
const ONCE_ONLY = 16;
/** Ink's own container for the declarations. */
const DECLARATIONS = 'global decl';

/** @param json a compiled story. @throws SyntaxError when it is none */
export function anatomyOf(json: string): Anatomy {
  const { root, listDefs = {} } = JSON.parse(json) as {
    readonly root: readonly Json[];
    readonly listDefs?: Readonly<Record<string, Named>>;
  };
  const kinds = new Map<string, CountedPlace['kind']>();
  // The same container may be asked for in several ways: by name is what a writer knows it by.
  const found = (path: string, kind: CountedPlace['kind']) => {
    if (kinds.get(path) !== 'place') kinds.set(path, kind);
  };
  visit(root, [], found);
  return {
    knots: Object.keys(namedOf(root)).filter((name) => name !== DECLARATIONS),
    lists: Object.fromEntries(Object.entries(listDefs).map(([name, items]) => [name, Object.keys(items)])),
    counted: [...kinds].map(([path, kind]) => ({ path, kind })),
  };
}

/** The counted places that were visited, in the order of the story. */
export function visitedOf({ counted }: Pick<Anatomy, 'counted'>, { visits }: InkState): readonly Visited[] {
  return counted.flatMap((place) => {
    const times = visits[place.path] ?? 0;
    return times > 0 ? [{ ...place, visits: times, knot: knotOf(place.path) }] : [];
  });
}

/** Containers are arrays; the last element holds what is only named, its own name (`#n`) and flags (`#f`). */
function namedOf(container: readonly Json[]): Named {
  const last = (container.at(-1) ?? {}) as Named;
  return Object.fromEntries(Object.entries(last).filter(([name]) => !name.startsWith('#')));
}

function visit(
  container: readonly Json[],
  path: readonly string[],
  found: (path: string, kind: CountedPlace['kind']) => void,
): void {
  const content = container.slice(0, -1);
  content.forEach((object, index) => {
    const own = [...path, nameOf(object) ?? String(index)];
    if (Array.isArray(object)) visit(object, own, found);
    else if (object === 'visit') found(path.join('.'), 'sequence');
    else if (object === 'readc') {
      const target = (content[index - 1] as Named | undefined)?.['^->'];
      if (typeof target === 'string') found(resolved(target, own), 'place');
    } else if (typeof object === 'object' && object !== null) {
      const { 'CNT?': count, '*': choice, flg = 0 } = object as Named;
      if (typeof count === 'string') found(resolved(count, own), 'place');
      if (typeof choice === 'string' && Number(flg) & ONCE_ONLY) found(resolved(choice, own), 'choice');
    }
  });
  for (const [name, inner] of Object.entries(namedOf(container)))
    if (Array.isArray(inner)) visit(inner, [...path, name], found);
}

function nameOf(object: Json): string | null {
  const name = Array.isArray(object) ? (object.at(-1) as Named | null)?.['#n'] : null;
  return typeof name === 'string' ? name : null;
}

/** A path that begins with a dot goes from the object that names it: each `^` is one container up. */
function resolved(target: string, from: readonly string[]): string {
  if (!target.startsWith('.')) return target;
  const path = [...from];
  for (const part of target.slice(1).split('.')) {
    if (part === '^') path.pop();
    else path.push(part);
  }
  return path.join('.');
}

/** The variables of a story in their three tiers. */
import type { Anatomy } from './anatomy.ts';
import type { InkState, Value } from './state.ts';

/** What a variable is for: a Gate steers, a mark colours words, a fact stays from one playthrough to the next. */
export type Tier = 'gate' | 'mark' | 'fact';

/** Which variables are marks and facts; all others are Gates. */
export interface Tiers {
  readonly marks: readonly string[];
  readonly facts: readonly string[];
}

/** One variable. */
export interface Variable {
  readonly name: string;
  readonly tier: Tier;
  readonly value: Value;
  /** What it holds before the first line. */
  readonly initial: Value;
  readonly changed: boolean;
}

/**
 * Every variable that holds something of its own, in the order of the story. A LIST that only names the kinds of another variable
 * is left out: ink holds it as a variable, and it never changes.
 * @param state where the run stands
 * @param initial before the first line
 */
export function variablesOf(
  state: InkState,
  initial: InkState,
  { lists }: Pick<Anatomy, 'lists'>,
  tiers: Tiers,
): readonly Variable[] {
  const tierOf = (name: string): Tier =>
    tiers.marks.includes(name) ? 'mark' : tiers.facts.includes(name) ? 'fact' : 'gate';
  const isKind = (name: string) =>
    tierOf(name) === 'gate' &&
    Object.entries(initial.variables).some(
      ([other, value]) =>
        other !== name && Array.isArray(value) && value.some((item) => lists[name]?.includes(item)),
    );
  return Object.entries(state.variables)
    .filter(([name]) => !isKind(name))
    .map(([name, value]) => {
      const first = initial.variables[name] ?? value;
      return { name, tier: tierOf(name), value, initial: first, changed: !same(value, first) };
    });
}

/**
 * What a chapter takes for granted that is not so at the beginning of the story: of each, the first value that is allowed.
 * @param contract of the chapter: what each variable may hold on entering it
 */
export function assumedValues(
  contract: Readonly<Record<string, readonly (number | boolean | string)[]>>,
  { variables }: InkState,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(contract).flatMap(([name, allowed]): [string, Value][] => {
      const now = variables[name];
      const first = allowed[0];
      if (now === undefined || first === undefined) return [];
      if (allowed.some((value) => String(now) === String(value))) return [];
      return [[name, Array.isArray(now) ? [String(first)] : first]];
    }),
  );
}

function same(a: Value, b: Value): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The compiled story as the side panel reads it. */
import { CONTRACTS } from '../../story/contracts.ts';
import { FACTS, MARKS } from '../../story/tiers.ts';
import { placeOf } from '../story/index.ts';
import {
  type Anatomy,
  anatomyOf,
  assumedValues,
  type BenchStart,
  type InkState,
  initialState,
  type JumpingInk,
  sourceOf,
  type Tiers,
  type Value,
} from '../story/inspect.ts';

/** What the compiler makes of the story; a fresh one comes with every edit. */
export interface Compiled {
  readonly hash: string;
  readonly choiceIds: readonly string[];
  load(): Promise<string>;
  loadMap(): Promise<Readonly<Record<string, string>>>;
}

/** A knot that a bench run can begin at. */
export interface Knot {
  readonly name: string;
  /** `book1/02-street.ink:12` */
  readonly place: string;
}

/** A story, read. */
export interface Script {
  readonly hash: string;
  readonly choiceIds: readonly string[];
  readonly map: Readonly<Record<string, string>>;
  readonly anatomy: Anatomy;
  readonly knots: readonly Knot[];
  /** Before the first line. */
  readonly initial: InkState;
  /** A story object nobody else uses. */
  makeInk(): JumpingInk;
  /** One more, to look at states with. */
  readonly glass: JumpingInk;
}

/** The tiers of our story. */
export const TIERS: Tiers = { marks: [MARKS], facts: FACTS };

/** Reads a compiled story. @param makeInk a runtime for compiled JSON */
export async function readScript(compiled: Compiled, makeInk: (json: string) => JumpingInk): Promise<Script> {
  const [json, map] = await Promise.all([compiled.load(), compiled.loadMap()]);
  const anatomy = anatomyOf(json);
  const glass = makeInk(json);
  return {
    hash: compiled.hash,
    choiceIds: compiled.choiceIds,
    map,
    anatomy,
    knots: knotsIn(json, anatomy, map),
    initial: initialState(glass),
    makeInk: () => makeInk(json),
    glass,
  };
}

/** Functions stand in `state.ink`; a knot that has to be given something cannot be begun at. */
function knotsIn(json: string, { knots }: Anatomy, map: Script['map']): readonly Knot[] {
  const { root } = JSON.parse(json) as { readonly root: readonly unknown[] };
  const named = root.at(-1) as Readonly<Record<string, unknown>>;
  return knots.flatMap((name) => {
    const place = placeOf(map, name);
    const takesSomething = /^\[+\{"temp=":/.test(JSON.stringify(named[name]));
    return place === null || takesSomething || /^state\.ink:/.test(place) ? [] : [{ name, place }];
  });
}

/** What the chapter of a knot assumes. */
export function assumedAt({ map, initial }: Script, knot: string): BenchStart['values'] {
  return assumedValues(CONTRACTS[sourceOf(map, knot)?.file ?? ''] ?? {}, initial);
}

/** A variable's value, in a word: `2`, `true`, `m_rode, m_walked`. */
export function valueSays(value: Value): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(', ');
  return String(value);
}

/** A chosen state, as it is typed: `trust_ido=2 day=day_market marks=m_rode,m_walked`. */
import {
  assumedValues,
  type BenchStart,
  type InkState,
  type Value,
  variablesOf,
} from '../../src/story/inspect.ts';
import { nearest } from '../compiler/nearest.ts';
import type { Range } from '../compiler/state.ts';
import { chapterOf, NO_TIERS, type Script } from './script.ts';
import { valueSays } from './tell.ts';

type Values = BenchStart['values'];

/** A list of no items, as it is typed. */
const EMPTY = 'none';

/** @throws RangeError in plain words: what is not there, or may not be so */
export function readChosen(script: Script, typed: string): Values {
  const values: Record<string, Value> = {};
  for (const word of typed.split(/[\s;]+/).filter((part) => part !== '')) {
    const [, name, value] = /^([^=]+)=(.*)$/.exec(word) ?? [];
    if (name === undefined || value === undefined)
      throw new RangeError(`${word} is not written as name=value`);
    values[name] = readValue(script, name, value);
  }
  return values;
}

/** The same, written. */
export function writeChosen(values: Values): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${valueSays(value)}`)
    .join(' ');
}

/** What the chapter of a knot assumes; nothing in plain ink. */
export function assumedBy(script: Script, knot: string): Values {
  const contract = script.entry.house?.contracts[chapterOf(script, knot) ?? ''] ?? {};
  return assumedValues(contract, script.initial);
}

/** All that stands otherwise than at the beginning. */
export function changedIn({ initial, anatomy }: Script, state: InkState): Values {
  const changed = variablesOf(state, initial, anatomy, NO_TIERS).filter((variable) => variable.changed);
  return Object.fromEntries(changed.map(({ name, value }) => [name, value]));
}

function readValue({ initial, anatomy, declared }: Script, name: string, typed: string): Value {
  const now = initial.variables[name];
  if (now === undefined) throw new RangeError(unknown('variable', name, Object.keys(initial.variables)));
  const range = declared.find((each) => each.name === name)?.range;
  if (typeof now === 'number') return readNumber(name, typed, range);
  if (typeof now === 'boolean') {
    if (typed !== 'true' && typed !== 'false') throw new RangeError(`${name} is true or false, not ${typed}`);
    return typed === 'true';
  }
  if (typeof now === 'string') return typed;
  const items = typed === EMPTY || typed === '' ? [] : typed.split(',');
  const list = range && 'list' in range ? range.list : name;
  const known = anatomy.lists[list] ?? Object.values(anatomy.lists).flat();
  for (const item of items) {
    if (!known.includes(item)) throw new RangeError(unknown(`item of ${list}`, item, known));
  }
  if (range?.kind === 'item' && items.length !== 1)
    throw new RangeError(`${name} holds one item of ${list}, not ${items.length}`);
  return items;
}

function readNumber(name: string, typed: string, range: Range | undefined): number {
  const value = Number(typed);
  if (typed === '' || !Number.isFinite(value))
    throw new RangeError(`${name} is a number, not ${typed || 'nothing'}`);
  if (range?.kind === 'number' && (value < range.low || value > range.high))
    throw new RangeError(`${name} is ${range.low} to ${range.high}, not ${value}`);
  return value;
}

/** There is no such thing, and the nearest that there is. */
export function unknown(what: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return `there is no ${what} ${name}${near ? `; did you mean ${near}?` : ''}`;
}

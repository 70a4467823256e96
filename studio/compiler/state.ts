/** The rules of durable state: every VAR with its range in a comment, all of it in `state.ink`, changed only there. */
import path from 'node:path';
import type { Diagnosis } from './compile.ts';
import { withoutComments } from './tags.ts';

/** Where durable state lives. */
export const STATE_FILE = 'state.ink';

/** A variable and what it may hold. */
export type Range =
  | { readonly kind: 'number'; readonly low: number; readonly high: number }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'item'; readonly list: string }
  | { readonly kind: 'list'; readonly list: string };

export interface Declared {
  readonly name: string;
  readonly initial: string;
  readonly range: Range;
  readonly line: number;
}

const VAR = /^\s*VAR\s+(\w+)\s*=\s*(.+?)\s*(?:\/\/\s*(.*))?$/;
const LIST = /^\s*LIST\s+(\w+)\s*=\s*([^/]+)/;
const RANGE = /\brange:\s*(-?\w+)\.\.(-?\w+)/;
const ONE_OF = /\bone of:\s*(\w+)/;
const ANY_OF = /\bany of:\s*(\w+)/;
const ASSIGNS = /^\s*~\s*(\w+)\s*(?:=(?!=)|\+=|-=|\+\+|--)/;
const TEMPORARY = /^\s*~\s*temp\s+(\w+)/;
/** Names that ink's own saved state uses; a VAR of such a name corrupts it. */
const RESERVED = new Set([
  'patch',
  'callStack',
  'callstack',
  'globals',
  'listDefinitions',
  'defaultGlobalVariables',
]);

/** The variables of a source with their ranges; problems are left to `checkState`. */
export function declaredIn(source: string): Declared[] {
  return source.split('\n').flatMap((text, index) => {
    const [, name, initial, comment] = VAR.exec(text) ?? [];
    const range = rangeOf(comment ?? '');
    return name !== undefined && initial !== undefined && range
      ? [{ name, initial, range, line: index + 1 }]
      : [];
  });
}

function rangeOf(comment: string): Range | null {
  const one = ONE_OF.exec(comment)?.[1];
  if (one !== undefined) return { kind: 'item', list: one };
  const any = ANY_OF.exec(comment)?.[1];
  if (any !== undefined) return { kind: 'list', list: any };
  const [, low, high] = RANGE.exec(comment) ?? [];
  if (low === 'false' && high === 'true') return { kind: 'boolean' };
  const [from, to] = [Number(low), Number(high)];
  return Number.isFinite(from) && Number.isFinite(to) && from <= to
    ? { kind: 'number', low: from, high: to }
    : null;
}

/** All that is wrong with the state rules in one file. */
export function checkState(file: string, source: string): Diagnosis[] {
  const found: Diagnosis[] = [];
  const isState = path.basename(file) === STATE_FILE;
  const lists = new Set<string>();
  const temporaries = new Set<string>();
  const fail = (line: number, message: string) => found.push({ severity: 'error', file, line, message });
  const plain = withoutComments(source).split('\n');

  source.split('\n').forEach((text, index) => {
    const line = index + 1;
    const list = LIST.exec(plain[index] ?? '');
    if (list) {
      lists.add(list[1] ?? '');
      if (!isState) fail(line, `LIST ${list[1]} belongs in ${STATE_FILE}`);
      if (items(list[2] ?? '').some((item) => !item.includes('='))) {
        fail(line, `LIST ${list[1]}: every item needs its own number, since saves keep the numbers`);
      }
    }
    const declared = VAR.exec(text);
    if (declared) {
      const [, name = '', initial = '', comment = ''] = declared;
      if (!isState) fail(line, `VAR ${name} belongs in ${STATE_FILE}`);
      if (RESERVED.has(name)) fail(line, `VAR ${name}: ink uses that name in its own saves`);
      const range = rangeOf(comment);
      if (!range) fail(line, `VAR ${name} needs its range in a comment, as // range: 0..3, read in 5, 7`);
      else if (!inRange(range, initial)) fail(line, `VAR ${name} = ${initial} is outside its range`);
    }
    const temporary = TEMPORARY.exec(plain[index] ?? '')?.[1];
    if (temporary) temporaries.add(temporary);
    const assigned = ASSIGNS.exec(plain[index] ?? '')?.[1];
    if (assigned && !isState && !temporaries.has(assigned)) {
      fail(line, `${assigned} is changed through a function of ${STATE_FILE}, which clamps`);
    }
  });
  return found;
}

function items(list: string): string[] {
  return list
    .split(/,(?![^(]*\))/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function inRange(range: Range, initial: string): boolean {
  if (range.kind === 'number') return Number(initial) >= range.low && Number(initial) <= range.high;
  if (range.kind === 'boolean') return initial === 'true' || initial === 'false';
  return true;
}

/** How far a visit count is told apart by those who ask for it. */

import type { Key, Saturation } from '../graph.ts';
import {
  ChoicePoint,
  ControlCommand,
  Divert,
  type InkObject,
  IntValue,
  NativeFunctionCall,
  VariableReference,
} from '../ink/classes.ts';
import { countKeyOf } from '../ink/turn.ts';
import { type Code, isCommand } from './code.ts';
import type { CountRead } from './reads.ts';

/** A count that is printed, or reckoned with: never told apart in fewer than all its values. */
const ALL: Saturation = { from: Number.MAX_SAFE_INTEGER, period: 1 };

const COMPARISONS = new Set(['==', '!=', '<', '>', '<=', '>=']);

/** The saturation of every count that is asked for. */
export function saturations(code: Code, counts: readonly CountRead[]): Record<Key, Saturation> {
  const found: Record<Key, Saturation> = {};
  for (const { container, node } of counts) {
    const key = countKeyOf(container.path.toString());
    const one = askedAt(code, node);
    const before = found[key];
    found[key] = before ? both(before, one) : one;
  }
  return found;
}

/** The count as it is kept. */
export function saturated(count: number, { from, period }: Saturation): number {
  return count < from ? count : from + ((count - from) % period);
}

function both(a: Saturation, b: Saturation): Saturation {
  return { from: Math.max(a.from, b.from), period: leastCommonMultiple(a.period, b.period) };
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return (a / x) * b;
}

function askedAt(code: Code, node: number): Saturation {
  const object = code.at[node];
  if (object instanceof ChoicePoint) return { from: 1, period: 1 };
  const [before, after, later] = [code.at[node - 1], code.at[node + 1], code.at[node + 2]];
  if (object instanceof ControlCommand && object.commandType === ControlCommand.CommandType.VisitIndex)
    return sequence(after, later);
  if (!(object instanceof VariableReference)) return ALL;
  if (after instanceof IntValue && isComparison(later)) return upTo((after.value ?? 0) + 1);
  if (before instanceof IntValue && isComparison(after)) return upTo((before.value ?? 0) + 1);
  if (after instanceof NativeFunctionCall && ['!', '&&', '||'].includes(after.name)) return upTo(1);
  const steers = later instanceof ChoicePoint || (later instanceof Divert && later.isConditional);
  const branches = code.at[code.next[node + 2]?.[0] ?? -1];
  const inside = branches instanceof Divert && branches.isConditional;
  if (isCommand(after ?? undefined, ControlCommand.CommandType.EvalEnd) && (steers || inside)) return upTo(1);
  return ALL;
}

const isComparison = (object: InkObject | null | undefined) =>
  object instanceof NativeFunctionCall && COMPARISONS.has(object.name);

/** Counts from 0 to `from` - 1 and "more". */
const upTo = (from: number): Saturation => ({ from: Math.max(1, from), period: 1 });

/** `visit` is one less than the count; `n MIN` stops at n, `n %` goes round, a shuffle is thrown by dice. */
function sequence(length: InkObject | null | undefined, operation: InkObject | null | undefined): Saturation {
  const n = length instanceof IntValue ? (length.value ?? 0) : 0;
  if (operation instanceof NativeFunctionCall && operation.name === 'MIN') return upTo(n + 1);
  if (operation instanceof NativeFunctionCall && operation.name === '%')
    return { from: 1, period: Math.max(1, n) };
  if (isCommand(operation ?? undefined, ControlCommand.CommandType.SequenceShuffleIndex)) return upTo(1);
  return ALL;
}

/** Reads compiled ink as a machine of its own would, with expressions in place of values: every use of every expression. */
import {
  ChoicePoint,
  Container,
  ControlCommand,
  Divert,
  DivertTargetValue,
  type InkObject,
  ListValue,
  NativeFunctionCall,
  VariableAssignment,
  VariablePointerValue,
  VariableReference,
} from '../ink/classes.ts';
import type { Term, Use } from './expression.ts';
import { isCall, namedIn, paramsOf, targetOf } from './tree.ts';

const { CommandType } = ControlCommand;

/** Commands that take values and give one: the name a writer knows, and how many they take. */
const OPERATIONS = new Map<ControlCommand.CommandType, readonly [name: string, takes: number]>([
  [CommandType.ChoiceCount, ['CHOICE_COUNT', 0]],
  [CommandType.Turns, ['TURNS', 0]],
  [CommandType.TurnsSince, ['TURNS_SINCE', 1]],
  [CommandType.ReadCount, ['READ_COUNT', 1]],
  [CommandType.Random, ['RANDOM', 2]],
  [CommandType.SeedRandom, ['SEED_RANDOM', 1]],
  [CommandType.VisitIndex, ['a sequence', 0]],
  [CommandType.SequenceShuffleIndex, ['a shuffle', 2]],
  [CommandType.ListFromInt, ['an item by its number', 2]],
  [CommandType.ListRange, ['LIST_RANGE', 3]],
  [CommandType.ListRandom, ['LIST_RANDOM', 1]],
]);

/** Ink's stack half-way through a container. */
interface Stack {
  readonly terms: Term[];
  /** Between `ev` and `/ev`: a value is meant, not text. */
  evaluating: boolean;
  /** Where strings begin that are not at their end, and what stands first in them. */
  readonly strings: { readonly depth: number; at: InkObject | null }[];
}

/** Every use of every expression of a story, in the order of its text. */
export function usesOf(root: Container): Use[] {
  const uses: Use[] = [];
  const seen = new Set<Container>();

  function read(container: Container, stack: Stack): void {
    if (seen.has(container)) return;
    seen.add(container);
    const params = paramsOf(container).length;
    for (const object of container.content.slice(params)) step(object, stack);
    for (const named of namedIn(container)) if (named instanceof Container) read(named, fresh());
  }

  function step(object: InkObject, stack: Stack): void {
    const string = stack.strings.at(-1);
    // Of a VAR's string ink keeps no line but that of what stands in it.
    if (string) string.at ??= object;
    if (object instanceof Container) read(object, stack);
    else if (object instanceof ControlCommand) command(object, stack);
    else if (object instanceof Divert) divert(object, stack);
    else if (object instanceof ChoicePoint) choice(object, stack);
    else if (object instanceof VariableAssignment)
      uses.push({ how: 'kept', by: object, term: pop(stack, object) });
    else if (object instanceof NativeFunctionCall)
      operate(object, object.name, object.numberOfParameters, stack);
    else if (stack.evaluating) stack.terms.push(termOf(object));
  }

  function command(object: ControlCommand, stack: Stack): void {
    const type = object.commandType;
    const operation = OPERATIONS.get(type);
    if (operation) operate(object, ...operation, stack);
    else if (type === CommandType.EvalStart) stack.evaluating = true;
    else if (type === CommandType.EvalEnd) stack.evaluating = false;
    else if (type === CommandType.BeginString) {
      stack.evaluating = false;
      stack.strings.push({ depth: stack.terms.length, at: null });
    } else if (type === CommandType.EndString) {
      stack.evaluating = true;
      const begun = stack.strings.pop();
      if (begun) stack.terms.length = begun.depth;
      stack.terms.push({ kind: 'string', at: begun?.at ?? object });
    } else if (type === CommandType.Duplicate) {
      const top = pop(stack, object);
      stack.terms.push(top, top);
    } else if (type === CommandType.EvalOutput) uses.push({ how: 'printed', term: pop(stack, object) });
    else if (type === CommandType.PopEvaluatedValue)
      uses.push({ how: 'thrown away', term: pop(stack, object) });
    else if (type === CommandType.PopFunction) uses.push({ how: 'returned', term: pop(stack, object) });
    else if (type === CommandType.PopTunnel) uses.push({ how: 'tunnel', term: pop(stack, object) });
  }

  function divert(object: Divert, stack: Stack): void {
    if (object.isConditional) uses.push({ how: 'branches', by: object, term: pop(stack, object) });
    const target = targetOf(object);
    const to = target instanceof Container ? target : null;
    const given = object.isExternal ? object.externalArgs : paramsOf(to).length;
    take(given, stack, object).forEach((term, index) => {
      uses.push({ how: 'passed', by: object, to, index, term });
    });
    if (to && to.parent === object.parent && !object.pushesToStack) read(to, copy(stack));
    if (isCall(object)) stack.terms.push({ kind: 'call', at: object });
  }

  function choice(object: ChoicePoint, stack: Stack): void {
    if (object.hasCondition) uses.push({ how: 'opens', term: pop(stack, object) });
    if (object.hasChoiceOnlyContent) uses.push({ how: 'worded', term: pop(stack, object) });
    if (object.hasStartContent) uses.push({ how: 'worded', term: pop(stack, object) });
  }

  read(root, fresh());
  return uses;
}

function fresh(): Stack {
  return { terms: [], evaluating: false, strings: [] };
}

/** A branch goes on from the stack as it is, and leaves it to the next branch as it was. */
function copy(stack: Stack): Stack {
  const strings = stack.strings.map((each) => ({ ...each }));
  return { ...stack, terms: [...stack.terms], strings };
}

function pop(stack: Stack, by: InkObject): Term {
  const term = stack.terms.pop();
  if (!term) throw new Error(`${by.path.toString()}: ink is compiled in a way that the prover cannot read`);
  return term;
}

function take(count: number, stack: Stack, by: InkObject): Term[] {
  return Array.from({ length: count }, () => pop(stack, by)).reverse();
}

function operate(at: InkObject, name: string, takes: number, stack: Stack): void {
  stack.terms.push({ kind: 'operation', name, at, given: take(takes, stack, at) });
}

function termOf(at: InkObject): Term {
  if (at instanceof VariableReference)
    return at.pathForCount
      ? { kind: 'count', of: at.containerForCount, at }
      : { kind: 'variable', name: at.name ?? '', at };
  if (at instanceof VariablePointerValue) return { kind: 'pointer', name: at.variableName, at };
  if (at instanceof DivertTargetValue) return { kind: 'target', to: at.ResolvePath(at.targetPath).obj, at };
  if (at instanceof ListValue) return { kind: 'items', at };
  return { kind: 'plain', at };
}

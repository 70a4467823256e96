/** What each instruction may read of what was before it, and what it surely overwrites. */

import type { Key } from '../graph.ts';
import {
  ChoicePoint,
  Container,
  ControlCommand,
  Divert,
  DivertTargetValue,
  type InkObject,
  ListValue,
  NativeFunctionCall,
  type Story,
  VariableAssignment,
  VariablePointerValue,
  VariableReference,
} from '../ink/classes.ts';
import { countKeyOf, itemKey } from '../ink/turn.ts';
import { itemsOf } from '../ink/values.ts';
import type { Code, Node } from './code.ts';

/** Key of a temporary variable: it lives in a frame, not in the story. */
export const tempKey = (name: string): Key => `~${name}`;

/** A container whose visits something asks for. */
export interface CountRead {
  readonly container: Container;
  /** Where it is asked. */
  readonly node: Node;
}

export interface Reads {
  /** By node. */
  readonly reads: readonly (readonly Key[])[];
  readonly kills: readonly (Key | null)[];
  readonly counts: readonly CountRead[];
}

/** What the story's variables are. */
export interface Variables {
  readonly names: ReadonlySet<string>;
  /** Durable lists, and the lists that they are sets of. */
  readonly sets: ReadonlyMap<string, readonly string[]>;
}

const NOTHING: readonly Key[] = [];

/** @param code of the same story */
export function readsOf(story: Story, code: Code, variables: Variables): Reads {
  const reads: (readonly Key[])[] = new Array(code.at.length).fill(NOTHING);
  const kills: (Key | null)[] = new Array(code.at.length).fill(null);
  const counts: CountRead[] = [];
  const pointed = pointedAt(code);
  const count = (container: Container | null, node: Node) => {
    if (!container) return NOTHING;
    counts.push({ container, node });
    return [countKeyOf(container.path.toString())];
  };
  code.at.forEach((object, node) => {
    if (object === null) return;
    const around = [
      code.at[node - 1] ?? undefined,
      code.at[node + 1] ?? undefined,
      code.at[node + 2] ?? undefined,
    ];
    if (object instanceof VariableReference) {
      reads[node] =
        object.pathForCount !== null
          ? count(object.containerForCount, node)
          : variableReads(story, variables, object.name ?? '', around);
    } else if (object instanceof VariablePointerValue)
      reads[node] = nameKeys(story, variables, object.variableName);
    else if (object instanceof ChoicePoint && object.onceOnly) reads[node] = count(object.choiceTarget, node);
    else if (object instanceof ControlCommand) {
      const { VisitIndex, ReadCount } = ControlCommand.CommandType;
      if (object.commandType === VisitIndex) reads[node] = count(code.containerOf[node] ?? null, node);
      if (object.commandType === ReadCount) reads[node] = count(containerOf(story, around[0]), node);
    } else if (object instanceof Divert && object.variableDivertName)
      reads[node] = nameKeys(story, variables, object.variableDivertName);
    else if (object instanceof VariableAssignment && object.variableName) {
      const temporary = !variables.names.has(object.variableName);
      // A temporary variable must be there to be set, and may be a `ref`.
      if (temporary && !object.isNewDeclaration) reads[node] = [tempKey(object.variableName)];
      else kills[node] = killed(variables, pointed, object.variableName);
    }
  });
  return { reads, kills, counts };
}

/** Variables that something may write to by way of a `ref`. */
function pointedAt(code: Code): ReadonlySet<string> {
  const found = code.at.filter((object) => object instanceof VariablePointerValue);
  return new Set(found.map((object) => object.variableName));
}

/** Durable lists are never surely overwritten, nor is what a `ref` may stand for. */
function killed({ names, sets }: Variables, pointed: ReadonlySet<string>, name: string): Key | null {
  if (sets.has(name) || pointed.has(name)) return null;
  return names.has(name) ? name : tempKey(name);
}

function nameKeys(story: Story, { names, sets }: Variables, name: string): readonly Key[] {
  const lists = sets.get(name);
  if (lists) return lists.flatMap((list) => itemsOf(story, list).map((item) => itemKey(name, item)));
  return [names.has(name) ? name : tempKey(name)];
}

/** A read of a durable list: of the one item it is asked for, of none where it is only added to, else of all. */
function variableReads(
  story: Story,
  variables: Variables,
  name: string,
  [, second, third]: readonly (InkObject | undefined)[],
): readonly Key[] {
  if (story.listDefinitions?.FindSingleItemListWithName(name) && !variables.names.has(name)) return NOTHING;
  if (!variables.sets.has(name) || !(third instanceof NativeFunctionCall))
    return nameKeys(story, variables, name);
  if (third.name === '+' || third.name === '-') return NOTHING;
  const items = namedItems(story, variables, second);
  const asked = third.name === '?' || third.name === '!?';
  return asked && items ? items.map((item) => itemKey(name, item)) : nameKeys(story, variables, name);
}

/** Items that an operand names outright; null for anything else. */
function namedItems(
  story: Story,
  { names }: Variables,
  operand: InkObject | undefined,
): readonly string[] | null {
  if (operand instanceof ListValue && operand.value)
    return [...operand.value.keys()].map((key) => (JSON.parse(key) as { itemName: string }).itemName);
  if (!(operand instanceof VariableReference) || operand.name === null || names.has(operand.name))
    return null;
  return story.listDefinitions?.FindSingleItemListWithName(operand.name) ? [operand.name] : null;
}

function containerOf(story: Story, target: InkObject | undefined): Container | null {
  if (!(target instanceof DivertTargetValue)) return null;
  const found = story.ContentAtPath(target.targetPath).correctObj;
  return found instanceof Container ? found : null;
}

/** Questions to the tree of compiled ink. */
import {
  Container,
  ControlCommand,
  Divert,
  type InkObject,
  PushPopType,
  VariableAssignment,
} from '../ink/classes.ts';

/** Where ink itself comes back to from the words that a choice and its first line share. */
export const INKS_OWN = '$r';

/** What stands only under its name: knots, stitches, branches, what follows a choice. */
export function namedIn(container: Container): InkObject[] {
  return [...(container.namedOnlyContent?.values() ?? [])];
}

/** An object and all that it holds. */
export function allIn(object: InkObject): InkObject[] {
  if (!(object instanceof Container)) return [object];
  return [object, ...[...object.content, ...namedIn(object)].flatMap(allIn)];
}

/** Name of the knot or function around an object; empty for what stands before the first knot. */
export function knotOf(object: InkObject): string {
  const first = object.path.GetComponent(0);
  return first.isIndex ? '' : (first.name ?? '');
}

/** Is this that command of ink's own? */
export function isCommand(object: InkObject, type: ControlCommand.CommandType): boolean {
  return object instanceof ControlCommand && object.commandType === type;
}

/** Is this the container of a sequence, `{one|two}`? */
export function isSequence(container: Container): boolean {
  return container.content.some((each) => isCommand(each, ControlCommand.CommandType.VisitIndex));
}

/** Where a divert leads; null when a variable says it, or when the game's own code is called. */
export function targetOf(divert: Divert): InkObject | null {
  if (divert.isExternal || divert.hasVariableTarget) return null;
  // Not `targetPath`: reading that moves it on to the first thing in its container.
  const { container, index } = divert.targetPointer;
  return index === 0 ? container : (container?.content[index] ?? null);
}

/** What a writer calls the place that a divert leads to. */
export function nameOf(divert: Divert): string {
  return targetOf(divert)?.path.toString() ?? divert.variableDivertName ?? divert.targetPathString ?? '';
}

/** Is this the call of a function, ink's or the game's? */
export function isCall(object: InkObject): object is Divert {
  if (!(object instanceof Divert)) return false;
  return object.isExternal || (object.pushesToStack && object.stackPushType === PushPopType.Function);
}

/** Is this `-> there ->`? */
export function isTunnel(object: InkObject): object is Divert {
  return object instanceof Divert && object.pushesToStack && object.stackPushType === PushPopType.Tunnel;
}

/** Names of what a knot or function is given, in the order they are written in. */
export function paramsOf(object: InkObject | null): string[] {
  if (!(object instanceof Container)) return [];
  const first = object.content.findIndex((each) => !isParam(each));
  const leading = object.content.slice(0, first < 0 ? undefined : first) as VariableAssignment[];
  // What is given last lies on top, so ink names it first.
  return leading.map((each) => each.variableName ?? '').reverse();
}

function isParam(object: InkObject): boolean {
  return object instanceof VariableAssignment && object.isNewDeclaration && !object.isGlobal;
}

/** Is an object in one of these containers, however deep? */
export function isWithin(object: InkObject | null, containers: readonly InkObject[]): boolean {
  for (let each = object; each; each = each.parent) if (containers.includes(each)) return true;
  return false;
}

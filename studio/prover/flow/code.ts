/**
 * The compiled story as a graph of instructions: what may be executed after what. A node is an index into a container's
 * content; one past the last is the container's end. Over-approximate: an edge too many only makes the prover work more.
 */
import {
  ChoicePoint,
  Container,
  ControlCommand,
  Divert,
  DivertTargetValue,
  type InkObject,
  type Path,
  type Pointer,
  type Story,
  VariableAssignment,
} from '../ink/classes.ts';

/** Number of an instruction. */
export type Node = number;

export interface Code {
  /** What stands at each node; null at the end of a container. */
  readonly at: readonly (InkObject | null)[];
  readonly containerOf: readonly Container[];
  /** What may come next in the same procedure. */
  readonly next: readonly (readonly Node[])[];
  /** Where a choice point's choice leads to, or -1. */
  readonly chosen: Int32Array;
  /** Procedures (functions, tunnels, threads) that a node calls. */
  readonly calls: readonly (readonly Node[])[];
  /** First node of each container. */
  readonly startOf: ReadonlyMap<Container, Node>;
  /** Node of an index in a container of that path; -1 when there is none. */
  nodeAt(path: string, index: number): Node;
}

const NONE: readonly Node[] = [];

/** Every container under one, itself first. */
export function containersUnder(root: Container): Container[] {
  const found: Container[] = [];
  const visit = (container: Container) => {
    found.push(container);
    for (const child of container.content) if (child instanceof Container) visit(child);
    for (const child of container.namedContent.values())
      if (child instanceof Container && !container.content.includes(child)) visit(child);
  };
  visit(root);
  return found;
}

/** @param story of the engine's classes; its containers are read as they stand */
export function readCode(story: Story): Code {
  const containers = containersUnder(story.mainContentContainer);
  const startOf = new Map<Container, Node>();
  const byPath = new Map<string, Container>();
  let size = 0;
  for (const container of containers) {
    startOf.set(container, size);
    byPath.set(container.path.toString(), container);
    size += container.content.length + 1;
  }
  const at: (InkObject | null)[] = new Array(size).fill(null);
  const containerOf: Container[] = new Array(size);
  const next: (readonly Node[])[] = new Array(size).fill(NONE);
  const calls: (readonly Node[])[] = new Array(size).fill(NONE);
  const chosen = new Int32Array(size).fill(-1);
  const start = (container: Container) => startOf.get(container) as Node;
  const nodeOf = (pointer: Pointer): Node | null =>
    pointer.container === null ? null : start(pointer.container) + Math.max(0, pointer.index);
  const pathNode = (path: Path | null): Node | null => (path ? nodeOf(story.PointerAtPath(path)) : null);

  const returns = returnsOf(containers, pathNode);
  const anywhere = targetsIn(containers, pathNode);
  for (const container of containers) {
    const first = start(container);
    container.content.forEach((object, index) => {
      const node = first + index;
      at[node] = object;
      containerOf[node] = container;
      const after = node + 1;
      const before = container.content[index - 1];
      if (object instanceof Container) next[node] = [start(object)];
      else if (object instanceof ChoicePoint) {
        next[node] = [after];
        chosen[node] = pathNode(object.pathOnChoice) ?? -1;
      } else if (object instanceof ControlCommand) next[node] = afterCommand(object, before, after, pathNode);
      else if (object instanceof Divert) {
        const targets = object.hasVariableTarget
          ? object.variableDivertName === '$r'
            ? (returns.get(container) ?? anywhere)
            : anywhere
          : object.isExternal
            ? externalTargets(story, object, start)
            : [nodeOf(object.targetPointer)].filter((target) => target !== null);
        const inThread = isCommand(before, ControlCommand.CommandType.StartThread);
        const called = object.pushesToStack || object.isExternal || inThread;
        if (called) calls[node] = targets;
        next[node] = called ? [after] : object.isConditional ? [...targets, after] : targets;
      } else next[node] = [after];
    });
    const end = first + container.content.length;
    containerOf[end] = container;
    next[end] = afterEnd(container, start);
  }
  return {
    at,
    containerOf,
    next,
    chosen,
    calls,
    startOf,
    nodeAt(path, index) {
      const container = byPath.get(path);
      if (container) return start(container) + Math.min(index, container.content.length);
      const parts = path.split('.');
      const last = Number(parts.pop());
      const around = byPath.get(parts.join('.'));
      return around && Number.isInteger(last) ? start(around) + last : -1;
    },
  };
}

export function isCommand(object: InkObject | undefined, type: ControlCommand.CommandType): boolean {
  return object instanceof ControlCommand && object.commandType === type;
}

type PathNode = (path: Path | null) => Node | null;

function afterCommand(
  { commandType }: ControlCommand,
  before: InkObject | undefined,
  after: Node,
  pathNode: PathNode,
): readonly Node[] {
  const { Done, End, PopFunction, PopTunnel } = ControlCommand.CommandType;
  if (commandType === Done || commandType === End || commandType === PopFunction) return NONE;
  if (commandType !== PopTunnel) return [after];
  const elsewhere = before instanceof DivertTargetValue ? pathNode(before.targetPath) : null;
  return elsewhere === null ? NONE : [elsewhere];
}

/** A container that stands in another's content goes on after it; a named one only ends. */
function afterEnd(container: Container, start: (container: Container) => Node): readonly Node[] {
  const parent = container.parent;
  if (!(parent instanceof Container)) return NONE;
  const index = parent.content.indexOf(container);
  return index < 0 ? NONE : [start(parent) + index + 1];
}

function externalTargets(
  story: Story,
  divert: Divert,
  start: (container: Container) => Node,
): readonly Node[] {
  const fallback = story.KnotContainerWithName(divert.targetPathString ?? '');
  return fallback ? [start(fallback)] : NONE;
}

const isReturn = (object: InkObject | undefined) =>
  object instanceof VariableAssignment && object.variableName === '$r';

/** Every place whose address is used as a value. */
function targetsIn(containers: readonly Container[], pathNode: PathNode): readonly Node[] {
  const found = new Set<Node>();
  for (const { content } of containers)
    for (const [index, object] of content.entries()) {
      const own = [content[index + 1], content[index + 2]].some(isReturn);
      if (!(object instanceof DivertTargetValue) || own) continue;
      const node = pathNode(object.targetPath);
      if (node !== null) found.add(node);
    }
  return [...found];
}

/** Where the text that a choice shares with its line goes on: ink calls it `s` and keeps the way back in `$r`. */
function returnsOf(containers: readonly Container[], pathNode: PathNode): Map<Container, readonly Node[]> {
  const found = new Map<Container, Node[]>();
  for (const { content } of containers) {
    content.forEach((object, index) => {
      if (!isReturn(object)) return;
      // Inside a string the address stands right before, else with the end of the evaluation between.
      const back = [content[index - 1], content[index - 2]].find((each) => each instanceof DivertTargetValue);
      if (!(back instanceof DivertTargetValue)) return;
      const divert = content.slice(index).find((each) => each instanceof Divert);
      const shared = divert instanceof Divert ? divert.targetPointer.container : null;
      const node = pathNode(back.targetPath);
      if (shared && node !== null) found.set(shared, [...(found.get(shared) ?? []), node]);
    });
  }
  return found;
}

/** All targets of a compiled story, read off its containers without playing it. */

import { isMalformed, parseTag } from '../../../src/story/directions.ts';
import { namedIn, topsOf } from '../flow/functions.ts';
import { flowNames } from '../flow/names.ts';
import {
  ChoicePoint,
  Container,
  ControlCommand,
  type InkObject,
  type Story,
  StringValue,
} from '../ink/classes.ts';
import { nameOf, type Target } from './goals.ts';

const Command = ControlCommand.CommandType;
/** A tag that is being read. */
interface Tag {
  words: string;
  /** Something is worked out in it, so nobody knows its text before it is played. */
  open: boolean;
}

/** What is being walked over. */
interface Scope {
  /** Strings of calculations are not shown. */
  readonly shown: boolean;
  readonly tag: Tag | null;
}

/**
 * Every target of a story, each once: knots and stitches, pieces of text, choices and marks. Choices with a `# locked:` tag cannot be taken and are left out, but for their text.
 * @param story of the engine's own classes (`inkjs/engine/Story`), not of the packed runtime
 */
export function targetsOf(story: Story): Target[] {
  const found = new Map<string, Target>();
  const add = (target: Target) => found.set(nameOf(target), target);
  const root = story.mainContentContainer;
  const flow: Scope = { shown: true, tag: null };
  for (const path of flowNames(story).values()) add({ kind: 'knot', path });
  walkContent(root, flow, add);
  for (const { container } of topsOf(root)) walk(container, flow, add);
  return [...found.values()];
}

type Add = (target: Target) => void;

/** A container and what stands beside it. */
function walk(container: Container, scope: Scope, add: Add): void {
  walkContent(container, scope, add);
  for (const [, named] of namedIn(container)) walk(named, scope, add);
}

function walkContent(container: Container, scope: Scope, add: Add): void {
  const offered = choiceStrings(container.content);
  const tags: string[] = [];
  let { shown, tag } = scope;
  let strings = 0;
  container.content.forEach((object, index) => {
    if (object instanceof Container) {
      if (tag && object.content.length > 0) tag.open = true;
      walk(object, { shown, tag }, add);
    } else if (object instanceof StringValue) {
      if (tag) tag.words += object.value ?? '';
      else if (shown && (object.value ?? '').trim() !== '')
        add({ kind: 'piece', path: object.path.toString() });
    } else if (object instanceof ChoicePoint) {
      addTagged(tags.splice(0), add);
    } else if (object instanceof ControlCommand) {
      const { commandType } = object;
      if (commandType === Command.BeginString) {
        strings++;
        if (strings === 1) shown = scope.shown && offered.has(index);
      } else if (commandType === Command.EndString) {
        strings--;
        if (strings === 0) shown = scope.shown;
      } else if (commandType === Command.BeginTag) tag = { words: '', open: false };
      else if (commandType === Command.EndTag) {
        if (tag && !tag.open && shown) tags.push(tag.words);
        tag = scope.tag;
      } else if (tag && commandType === Command.EvalStart) tag.open = true;
    }
  });
  addTagged(tags, add);
}

/** Indexes at which the strings begin that are the text of a choice; other strings belong to calculations. */
function choiceStrings(content: readonly InkObject[]): ReadonlySet<number> {
  const found = new Set<number>();
  content.forEach((object, index) => {
    if (!(object instanceof ChoicePoint)) return;
    const texts = Number(object.hasStartContent) + Number(object.hasChoiceOnlyContent);
    // Its texts come first in its calculation, its condition after them.
    const strings = stringsFrom(content, calculationBefore(content, index), index);
    for (const string of strings.slice(0, texts)) found.add(string);
  });
  return found;
}

/** Index at which the calculation begins that ends just before a choice. */
function calculationBefore(content: readonly InkObject[], choice: number): number {
  let depth = 0;
  for (let index = choice - 1; index >= 0; index--) {
    if (isCommand(content[index], Command.EvalEnd)) depth++;
    else if (isCommand(content[index], Command.EvalStart)) depth--;
    if (depth <= 0) return index;
  }
  return 0;
}

/** Indexes at which outer strings begin, in order. */
function stringsFrom(content: readonly InkObject[], from: number, to: number): number[] {
  const found: number[] = [];
  let depth = 0;
  for (let index = from; index < to; index++) {
    if (isCommand(content[index], Command.BeginString) && ++depth === 1) found.push(index);
    else if (isCommand(content[index], Command.EndString)) depth--;
  }
  return found;
}

function isCommand(object: InkObject | undefined, type: ControlCommand.CommandType): boolean {
  return object instanceof ControlCommand && object.commandType === type;
}

/** Targets of the tags of one choice, or of one stretch of lines. */
function addTagged(tags: readonly string[], add: Add): void {
  const directions = tags.map(parseTag).flatMap((read) => (isMalformed(read) ? [] : [read]));
  const locked = directions.some(({ tag }) => tag === 'locked');
  for (const direction of directions) {
    if (direction.tag === 'id' && !locked) add({ kind: 'choice', id: direction.id });
    else if (direction.tag === 'mark') {
      add({ kind: 'mark', mark: `${direction.mark.kind} ${direction.mark.id}` });
    } else if (direction.tag === 'codex') add({ kind: 'mark', mark: `codex ${direction.entry}` });
  }
}

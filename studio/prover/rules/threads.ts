/** A thread starts only what is plain: choices that it brings to a menu must be left from the menu's own depth. */

import type { Finding } from '../finding.ts';
import { ChoicePoint, type Container, ControlCommand, Divert, type InkObject } from '../ink/classes.ts';
import { allIn, isCall, isCommand, isTunnel, isWithin, nameOf, targetOf } from './tree.ts';

const { CommandType } = ControlCommand;

/** Every thread whose knot holds a tunnel or a thread, itself or where it goes on to before a choice is taken. */
export function threadsTooDeep(root: Container): Finding[] {
  return allIn(root).flatMap((object) => {
    const started = isCommand(object, CommandType.StartThread) ? startedBy(object) : null;
    const target = started && targetOf(started);
    if (!started || !target) return [];
    const deep = deepestOf(target, new Set());
    if (deep === null) return [];
    const message = `the thread ${nameOf(started)} comes to ${deep}: a thread may hold neither tunnels nor threads`;
    return [{ claim: 'threads are plain', message, path: started.path.toString() }];
  });
}

/** The divert that stands after `thread` says what it starts. */
function startedBy(thread: InkObject): Divert | null {
  const around = (thread.parent as Container).content;
  const next = around[around.indexOf(thread) + 1];
  return next instanceof Divert ? next : null;
}

/** A tunnel or thread that a flow comes to, in words. */
function deepestOf(from: InkObject, seen: Set<InkObject>): string | null {
  if (seen.has(from)) return null;
  seen.add(from);
  const all = allIn(from);
  if (all.some(isTunnel)) return 'a tunnel';
  if (all.some((each) => isCommand(each, CommandType.StartThread))) return 'a thread';
  const taken = all.flatMap((each) =>
    each instanceof ChoicePoint && each.choiceTarget ? [each.choiceTarget] : [],
  );
  for (const each of all) {
    // What follows a choice is no longer in the thread.
    if (!(each instanceof Divert) || isCall(each) || isWithin(each, taken)) continue;
    const target = targetOf(each);
    const deep = target && !isWithin(target, [from]) ? deepestOf(target, seen) : null;
    if (deep) return deep;
  }
  return null;
}

/** The one test of what may only colour text: whether a condition decides about anything else. */
import {
  ChoicePoint,
  Container,
  ControlCommand,
  Divert,
  type InkObject,
  VariableAssignment,
} from '../ink/classes.ts';
import type { Use } from './expression.ts';
import {
  INKS_OWN,
  isCall,
  isCommand,
  isSequence,
  isTunnel,
  isWithin,
  namedIn,
  nameOf,
  targetOf,
} from './tree.ts';

const { CommandType } = ControlCommand;

/** Commands that do more than print. */
const DEEDS = new Map<ControlCommand.CommandType, string>([
  [CommandType.PopFunction, 'a return'],
  [CommandType.PopTunnel, 'the end of a tunnel'],
  [CommandType.StartThread, 'a thread'],
  [CommandType.Done, '-> DONE'],
  [CommandType.End, '-> END'],
  [CommandType.BeginTag, 'a direction'],
  [CommandType.SeedRandom, 'SEED_RANDOM'],
]);

/** What one condition decides about. */
interface Region {
  readonly parts: readonly InkObject[];
  /** Where its branches meet again. */
  readonly meets: InkObject | null;
  /** Functions on the way here, the innermost last. */
  readonly calls: readonly InkObject[];
}

/** How a use lets its value steer the story, in words; null when it only colours text. */
export function steering(use: Use): string | null {
  switch (use.how) {
    case 'printed':
    case 'thrown away':
    case 'worded':
      return null;
    case 'branches': {
      const held = beyondText(use.by);
      return held && `what hangs on it holds ${held}`;
    }
    case 'opens':
      return 'it opens a choice';
    case 'kept':
      return `it is kept in ${use.by.variableName}`;
    case 'passed':
      return `it is passed to ${nameOf(use.by)}`;
    case 'returned':
      return 'a function returns it';
    case 'tunnel':
      return 'a tunnel ends with it';
  }
}

/** The first thing other than text that a condition decides about, in words; null when it is all text. */
export function beyondText(condition: Divert): string | null {
  const region = regionOf(condition);
  return region === null ? 'a divert' : first(region.parts, region);
}

/** A condition decides about its own branch and about every one after it, down to where they meet. */
function regionOf(condition: Divert): Region | null {
  const own = condition.parent;
  if (!(own instanceof Container)) return null;
  if (isSequence(own)) return { parts: [own], meets: null, calls: [] };
  const around = own.parent;
  if (!(around instanceof Container)) return null;
  const rest = around.content.slice(around.content.indexOf(own));
  const end = rest.findIndex((each) => isCommand(each, CommandType.NoOp));
  return end < 0 ? null : { parts: rest.slice(0, end), meets: rest[end] ?? null, calls: [] };
}

function first(objects: readonly InkObject[], region: Region): string | null {
  for (const object of objects) {
    const deed = deedOf(object, region);
    if (deed) return deed;
  }
  return null;
}

function deedOf(object: InkObject, region: Region): string | null {
  if (object instanceof Container) return first([...object.content, ...namedIn(object)], region);
  if (object instanceof ChoicePoint) return 'a choice';
  if (object instanceof Divert) return deedOfDivert(object, region);
  const inFunction = region.calls.length > 0;
  if (object instanceof VariableAssignment) {
    if (object.variableName === INKS_OWN) return 'a choice';
    const own = inFunction && object.isNewDeclaration && !object.isGlobal;
    return own ? null : `a change of ${object.variableName}`;
  }
  if (!(object instanceof ControlCommand)) return null;
  if (inFunction && object.commandType === CommandType.PopFunction) return null;
  return DEEDS.get(object.commandType) ?? null;
}

function deedOfDivert(object: Divert, region: Region): string | null {
  if (isTunnel(object)) return 'a tunnel';
  const target = targetOf(object);
  if (isCall(object)) {
    if (!target) return `a call of ${nameOf(object)}`;
    if (region.calls.includes(target)) return null;
    const held = first([target], { parts: [target], meets: null, calls: [...region.calls, target] });
    return held && `a call of ${nameOf(object)}, which holds ${held}`;
  }
  const stays = target !== null && (target === region.meets || isWithin(target, region.parts));
  return stays ? null : 'a divert';
}

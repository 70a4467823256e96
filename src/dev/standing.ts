/** What stands behind the line that is shown. */
import type { RunPort } from '../game/index.ts';
import type { Beat } from '../story/index.ts';
import {
  directionsOf,
  type InForce,
  momentOf,
  readState,
  type SourceLine,
  sourceOf,
  stateAt,
  type Value,
  type Variable,
  type Visited,
  variablesOf,
  visitedOf,
} from '../story/inspect.ts';
import { type Script, TIERS } from './script.ts';

/** A variable, and whether it changed in this turn. */
export interface Stood extends Variable {
  readonly justNow: boolean;
  /** Items of a list that this turn has added. */
  readonly added: readonly string[];
}

/** A count, and whether it rose in this turn. */
export interface Counted {
  /** As a script names it: `yard.menu`. */
  readonly name: string;
  readonly visits: number;
  readonly justNow: boolean;
}

/** Everything that the panel shows of a line. */
export interface Standing {
  readonly beat: Beat;
  readonly at: number;
  readonly beats: number;
  readonly source: SourceLine | null;
  readonly choices: readonly { readonly key: string; readonly source: SourceLine | null }[];
  readonly directions: readonly InForce[];
  readonly variables: readonly Stood[];
  readonly counts: readonly Counted[];
  /** Choices that were taken for good: ink counts them too, and there are many. */
  readonly onceOnly: number;
}

/**
 * @param at index of the shown beat in the run's last turn
 * @throws StoryError when the run is of another story, as between an edit and its taking in
 */
export function standingOf(script: Script, run: RunPort, at: number): Standing | null {
  const { turn } = run;
  const beat = turn.beats[at];
  if (!beat) return null;
  const { map, anatomy, initial, glass } = script;
  const moment = momentOf(run, at);
  const began = readState(moment.began);
  const now = readState(stateAt(glass, moment));
  const before = at > 0 ? turn.beats[at - 1] : run.turns().at(-2)?.beats.at(-1);
  const visited = visitedOf(anatomy, now);
  const rose = ({ path, visits }: Visited) => visits > (began.visits[path] ?? 0);
  return {
    beat,
    at,
    beats: turn.beats.length,
    source: sourceOf(map, beat.path),
    choices: turn.choices.map(({ key, path }) => ({ key, source: sourceOf(map, path) })),
    directions: directionsOf(beat, before),
    variables: variablesOf(now, initial, anatomy, TIERS).map((variable) => ({
      ...variable,
      justNow: JSON.stringify(variable.value) !== JSON.stringify(began.variables[variable.name]),
      added: without(variable.value, began.variables[variable.name]),
    })),
    counts: visited
      .filter(({ kind }) => kind !== 'choice')
      .map((place) => ({ name: labelOf(place), visits: place.visits, justNow: rose(place) })),
    onceOnly: visited.filter(({ kind }) => kind === 'choice').length,
  };
}

function without(value: Value, before: Value | undefined): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((item) => !Array.isArray(before) || !before.includes(item));
}

/** A container path as a script names it: `yard.0.menu` is `yard.menu`; sequences have no name of their own. */
function labelOf({ path, kind }: Visited): string {
  const parts = path.split('.').filter((part) => !/^\d+$/.test(part));
  return kind === 'sequence' ? `{…} ${parts.join('.')}` : parts.join('.');
}

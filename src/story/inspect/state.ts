/** What ink's own state holds at a line: variables and visits, read out of the text that ink saves it as. */
import { guarded, type InkStory, loadState, saveEveryValue } from '../ink.ts';
import { runTurn } from '../turn.ts';
import type { Snapshot, Turn } from '../types.ts';

/** What a variable holds; a list as its items' names, a divert target as `-> path`. */
export type Value = number | boolean | string | readonly string[];

/** ink's state as plain data. */
export interface InkState {
  readonly variables: Readonly<Record<string, Value>>;
  /** How often each container was entered, by container path; those that never were are left out. */
  readonly visits: Readonly<Record<string, number>>;
}

/** A line that a reader stands at. */
export interface Moment {
  /** ink's own state where the turn began. */
  readonly began: string;
  readonly turn: Turn;
  /** Index in the turn's beats. */
  readonly at: number;
}

/** Where a run stands. @param at index in the current turn's beats */
export function momentOf(run: { readonly turn: Turn; snapshot(): Snapshot }, at: number): Moment {
  return { began: run.snapshot().ink, turn: run.turn, at };
}

/**
 * ink's state just after a line, before the next one; after the last line of a turn, at its menu.
 * @param ink a story object of the same story that no run uses: it is brought there
 * @returns ink's JSON, for `readState`
 * @throws StoryError when the moment is of another story
 */
export function stateAt(ink: InkStory, { began, turn, at }: Moment): string {
  loadState(ink, began);
  if (at >= turn.beats.length - 1) runTurn(ink);
  else
    guarded(ink, () => {
      for (let lines = 0; lines <= at && ink.canContinue; ) if ((ink.Continue() ?? '').trim() !== '') lines++;
    });
  return ink.state.ToJson();
}

/** What stands before the first line. @param ink a fresh story object */
export function initialState(ink: InkStory): InkState {
  saveEveryValue(ink);
  return readState(ink.state.ToJson());
}

/** Reads ink's JSON of a state. @throws SyntaxError when it is none */
export function readState(json: string): InkState {
  const { variablesState = {}, visitCounts = {} } = JSON.parse(json) as {
    readonly variablesState?: Readonly<Record<string, unknown>>;
    readonly visitCounts?: Readonly<Record<string, number>>;
  };
  const variables = Object.entries(variablesState).map(([name, raw]) => [name, plainValue(raw)] as const);
  return { variables: Object.fromEntries(variables), visits: visitCounts };
}

/** ink writes text as `^text`, whole floats as `2.0f`, lists and targets as objects. */
function plainValue(raw: unknown): Value {
  if (typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (typeof raw === 'string') return raw.startsWith('^') ? raw.slice(1) : Number.parseFloat(raw);
  const { list, '^->': target } = (raw ?? {}) as {
    readonly list?: Readonly<Record<string, number>>;
    readonly '^->'?: string;
  };
  if (target !== undefined) return `-> ${target}`;
  const items = Object.entries(list ?? {}).sort(([, a], [, b]) => a - b);
  return items.map(([item]) => item.slice(item.indexOf('.') + 1));
}

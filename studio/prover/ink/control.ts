/** Places where a turn begins, as text: equal places are equal texts. */
import { type Choice, Path, SimpleJson, type Story, StoryState } from './classes.ts';
import { opened, type State, type Thread, threadOf } from './engine.ts';

/** The beginning of the story, of a knot, or what a choice leads to. */
export type Place =
  | { readonly kind: 'start' }
  | { readonly kind: 'knot'; readonly knot: string }
  | { readonly kind: 'choice'; readonly to: string; readonly thread: StoredThread };

/** A thread as ink saves it; what it is numbered does not matter. */
export interface StoredThread {
  readonly callstack: readonly StoredFrame[];
  readonly previousContentObject?: string;
}

export interface StoredFrame {
  readonly cPath?: string;
  readonly idx?: number;
  readonly exp: boolean;
  readonly type: number;
  readonly temp?: Readonly<Record<string, unknown>>;
}

/** Names of temporary variables that may still be read, by place. */
export type LiveTemps = (at: { readonly path: string; readonly index: number }) => ReadonlySet<string>;

/** What a choice leads to. @param live drops temporary variables that nothing reads from there on */
export function placeAfter(choice: Choice, live: LiveTemps): Place {
  const to = String(choice.targetPath);
  const writer = new SimpleJson.Writer();
  (choice.threadAtGeneration as unknown as Thread).WriteJson(writer);
  const saved = JSON.parse(writer.toString()) as StoredThread;
  const last = saved.callstack.length - 1;
  const callstack = saved.callstack.map((frame, index): StoredFrame => {
    const { temp, cPath, idx, ...rest } = frame;
    // The topmost frame goes on at the choice's target, wherever it stood.
    const at = index === last ? { path: to, index: 0 } : { path: cPath ?? '', index: idx ?? 0 };
    const kept = live(at);
    const left = Object.entries(temp ?? {}).filter(([name]) => kept.has(name));
    const where = index === last || cPath === undefined ? {} : { cPath, idx: idx ?? 0 };
    return { ...where, ...rest, ...(left.length > 0 && { temp: Object.fromEntries(left.sort()) }) };
  });
  const { previousContentObject } = saved;
  return {
    kind: 'choice',
    to,
    thread: { callstack, ...(previousContentObject !== undefined && { previousContentObject }) },
  };
}

/** Puts a story, with fresh variables and counts, to a place. @param globals what its variables hold */
export function standAt(
  story: Story,
  place: Place,
  globals: State['variablesState']['_globalVariables'],
): void {
  const open = opened(story);
  const defaults = open._state.variablesState._defaultGlobalVariables;
  open._state = new StoryState(story) as unknown as State;
  open._stateSnapshotAtLastNewline = null;
  open._recursiveContinueCount = 0;
  open._asyncContinueActive = false;
  open._sawLookaheadUnsafeFunctionAfterNewline = false;
  open._state.variablesState._globalVariables = globals;
  open._state.variablesState._defaultGlobalVariables = defaults;
  if (place.kind === 'knot') open.ChoosePath(new Path(place.knot));
  if (place.kind !== 'choice') return;
  open._state.callStack.currentThread = threadOf({ threadIndex: 0, ...place.thread }, story);
  open.ChoosePath(new Path(place.to));
}

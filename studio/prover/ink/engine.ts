/** The parts of inkjs's engine that the prover leans on beyond its public face: typed here, used nowhere else. */
import {
  type AbstractValue,
  CallStack,
  type Choice,
  type Container,
  type InkObject,
  type Path,
  type Pointer,
  Story,
} from './classes.ts';

/** A frame of ink's call stack. */
export interface Frame {
  readonly currentPointer: Pointer;
  temporaryVariables: Map<string, AbstractValue>;
}

/** A thread of ink: a call stack, and where it stood before. */
export interface Thread {
  readonly callstack: Frame[];
  readonly previousPointer: Pointer;
  Copy(): Thread;
  WriteJson(writer: unknown): void;
}

/** Writes of a look ahead that may still be taken back. */
export interface Patch {
  TryGetVisitCount(container: Container, otherwise: number): { exists: boolean; result: number };
  SetVisitCount(container: Container, count: number): void;
}

/** ink's variables. */
export interface Variables {
  _globalVariables: Map<string, AbstractValue>;
  _defaultGlobalVariables: Map<string, AbstractValue>;
}

/** ink's state, opened. */
export interface State {
  readonly callStack: { currentThread: Thread; readonly depth: number };
  readonly outputStreamEndsInNewline: boolean;
  readonly variablesState: Variables;
  readonly generatedChoices: Choice[];
  readonly inStringEvaluation: boolean;
  readonly currentPointer: Pointer;
  readonly evaluationStack: readonly InkObject[];
  _visitCounts: Map<string, number>;
  readonly _patch: Patch | null;
  previousRandom: number;
  PopEvaluationStack(): InkObject | null;
  PushEvaluationStack(value: InkObject): void;
}

/** ink's story object, opened. */
export interface OpenStory {
  readonly mainContentContainer: Container;
  _state: State;
  _stateSnapshotAtLastNewline: unknown;
  _recursiveContinueCount: number;
  _asyncContinueActive: boolean;
  _sawLookaheadUnsafeFunctionAfterNewline: boolean;
  ChoosePath(path: Path, incrementingTurnIndex?: boolean): void;
}

/** A story of the engine's classes. Its warnings about versions stay silent: the compiler is of the same package. */
export function loadStory(json: string): Story {
  const story = new Story(json);
  story.allowExternalFunctionFallbacks = true;
  return story;
}

/** The same object with its inside shown. */
export function opened(story: Story): OpenStory {
  return story as unknown as OpenStory;
}

/** A thread as `WriteJson` of one gave it. */
export function threadOf(json: unknown, story: Story): Thread {
  const Made = (CallStack as unknown as { Thread: new (json: unknown, story: Story) => Thread }).Thread;
  return new Made(json, story);
}

/** The little of ink's runtime that this room leans on, so that any class set of inkjs fits. */
import type { ProfileFacts } from './types.ts';

export interface InkChoice {
  readonly text: string;
  readonly index: number;
  readonly sourcePath: string;
  readonly tags: string[] | null;
}

interface InkListLike {
  Union(other: unknown): unknown;
}

/** An `inkjs` story object, given to this room; it never makes one. */
export interface InkStory {
  readonly canContinue: boolean;
  readonly currentTags: string[] | null;
  readonly currentChoices: readonly InkChoice[];
  readonly state: {
    storySeed: number;
    readonly previousPathString: string | null;
    readonly outputStream: readonly unknown[];
    ToJson(indented?: boolean): string;
    LoadJson(json: string): void;
  };
  readonly variablesState: object;
  readonly listDefinitions: {
    FindSingleItemListWithName(name: string | null): { readonly value: unknown } | null;
  } | null;
  onError: ((message: string, type: number) => void) | null;
  Continue(): string | null;
  ChooseChoiceIndex(index: number): void;
  ResetState(): void;
}

/** inkjs's `ErrorType.Error`; warnings (1) and author notes (0) do not stop a story. */
const ERROR = 2;

/** The story broke: ink's own message, and where it stood. */
export class StoryError extends Error {
  /** Container path of the last line, for `story.map.json`. */
  readonly path: string;
  constructor(message: string, path: string) {
    super(message);
    this.name = 'StoryError';
    this.path = path;
  }
}

/** Runs `work` and throws the first error that ink reports during it. */
export function guarded<T>(story: InkStory, work: () => T): T {
  const errors: string[] = [];
  story.onError = (message, type) => {
    if (type === ERROR) errors.push(message);
  };
  let result: T;
  try {
    result = work();
  } catch (thrown) {
    throw new StoryError(thrown instanceof Error ? thrown.message : String(thrown), lastPath(story));
  }
  const first = errors[0];
  if (first !== undefined) throw new StoryError(first, pointerOf(first) ?? lastPath(story));
  return result;
}

/** Container path in a message of ink's, `… (Ink Pointer -> the_fall.0.c-0 -- index 4) …`: it has lost the last line by then. */
function pointerOf(message: string): string | null {
  return message.match(/Ink Pointer -> (\S+)/)?.[1] ?? null;
}

/** Container path of the line that was shown last. */
export function lastPath(story: InkStory): string {
  return story.state.previousPathString ?? '';
}

/** A piece of text as it lies in the compiled story. */
interface TextPiece {
  readonly value?: unknown;
  readonly parent?: unknown;
  readonly path?: { toString(): string };
}

/**
 * Container path of the line just continued. Ink reads ahead over the choices that follow a line, so its own
 * `previousPathString` may be past it already: the longest piece of the line's text knows better.
 * @param raw the line, trimmed
 */
export function linePath(story: InkStory, raw: string): string {
  let longest = 0;
  let path: string | null = null;
  for (const object of story.state.outputStream) {
    const { value, parent, path: place } = object as TextPiece;
    if (typeof value !== 'string' || !parent || !place) continue;
    const words = value.trim();
    if (words.length <= longest || !raw.includes(words)) continue;
    longest = words.length;
    path = place.toString();
  }
  return path ?? lastPath(story);
}

/** Sets the story to its very beginning, with a seed of 31 bits and what earlier playthroughs left. */
export function resetStory(story: InkStory, seed: number, facts: ProfileFacts): void {
  guarded(story, () => {
    story.ResetState();
    saveEveryValue(story);
    story.state.storySeed = seed;
    addToList(story, 'shards', facts.shards);
    addToList(story, 'lessons', facts.lessons);
    if (facts.allEndings && 'all_endings' in declared(story)) declared(story).all_endings = true;
  });
}

/** Loads a state made by `state.ToJson()`. */
export function loadState(story: InkStory, json: string): void {
  guarded(story, () => {
    story.state.LoadJson(json);
    saveEveryValue(story);
  });
}

/** ink leaves out variables that stand at their default; after an edit of the default that would change a save. */
export function saveEveryValue(story: InkStory): void {
  (story.variablesState.constructor as { dontSaveDefaultValues?: boolean }).dontSaveDefaultValues = false;
}

function declared(story: InkStory): Record<string, unknown> {
  return story.variablesState as Record<string, unknown>;
}

/** Adds items to a list variable; names that the story does not know are left out, as facts may be newer than it. */
function addToList(story: InkStory, variable: string, items: readonly string[]): void {
  const variables = declared(story);
  for (const item of items) {
    const now = variables[variable] as InkListLike | null | undefined;
    const single = story.listDefinitions?.FindSingleItemListWithName(item)?.value;
    if (now && single && typeof now.Union === 'function') variables[variable] = now.Union(single);
  }
}

/** What is unread from here: a walk over the choices ahead, within a budget. */
import { FIRST_PICTURE } from '../fold.ts';
import { type InkStory, loadState, StoryError } from '../ink.ts';
import { knotOf } from '../lines.ts';
import { readTurn } from '../turn.ts';
import type { Beat } from '../types.ts';
import { anatomyOf } from './anatomy.ts';
import type { Moment } from './state.ts';

/** Lines of one knot. */
export interface KnotLines {
  readonly knot: string;
  /** Lines that the walk met in it; another wording of a line is another line. */
  readonly met: number;
  readonly unread: number;
}

/** What a walk found. */
export interface Unread {
  /** Knots with unread lines, those with most first. */
  readonly knots: readonly KnotLines[];
  readonly met: number;
  readonly unread: number;
  /** Every way was walked: the numbers are exact. Otherwise there are at least so many. */
  readonly whole: boolean;
  /** Turns that were played. */
  readonly turns: number;
  /** Where a way broke: ink's message and the container path. */
  readonly broken: readonly { readonly path: string; readonly message: string }[];
}

/** Turns of one walk where nothing else is said: a few seconds for a book. */
const TURNS = 1_500;
/** Turns between two yields: some hundredths of a second. */
const STEP = 20;

/** A choice that nobody has gone through yet. */
interface Door {
  /** ink's state at the menu. */
  readonly at: string;
  readonly index: number;
  readonly key: string;
  readonly depth: number;
}

/**
 * Walks on from a line, always through the choice that was taken least, and counts what is not read. Yields what is known every
 * few turns, so that a caller may breathe between, show it, or stop.
 * @param makeInk gives a story object of the same story that no run uses; asked once more after a way broke
 * @param json the compiled story: what it never asks for does not tell two states apart
 * @param read identities of lines (`Beat.line`)
 * @param turns how many to play at most
 */
export function* unreadFrom(
  makeInk: () => InkStory,
  json: string,
  { began, turn, at }: Moment,
  read: ReadonlySet<string>,
  turns = TURNS,
): Generator<Unread, Unread> {
  let ink = makeInk();
  const met = new Map<string, string>();
  const broken = new Map<string, string>();
  const taken = new Map<string, number>();
  const doors: Door[] = [];
  const seen = new Set<string>();
  const identify = identifier(json);
  const meet = (beats: readonly Beat[]) => {
    for (const { line, path, text } of beats) if (text !== '') met.set(line, knotOf(path));
  };
  /** Plays what is before the story object, notes its lines, and opens the doors of its menu. */
  const enter = (depth: number, from: number) => {
    const { beats, choices } = readTurn(ink, depth, FIRST_PICTURE);
    meet(beats.slice(from));
    const state = ink.state.ToJson();
    const identity = identify(state);
    if (seen.has(identity)) return;
    seen.add(identity);
    choices.forEach(({ key, locked }, index) => {
      if (locked === undefined) doors.push({ at: state, index, key, depth });
    });
  };
  const found = (played: number) =>
    summary(
      met,
      read,
      doors.length === 0,
      played,
      [...broken].map(([path, message]) => ({ path, message })),
    );

  let played = 0;
  loadState(ink, began);
  enter(turn.index, at + 1);
  for (let door = nextDoor(doors, taken); door && played < turns; door = nextDoor(doors, taken)) {
    doors.splice(doors.indexOf(door), 1);
    taken.set(door.key, (taken.get(door.key) ?? 0) + 1);
    played++;
    try {
      loadState(ink, door.at);
      ink.ChooseChoiceIndex(door.index);
      enter(door.depth + 1, 0);
    } catch (error) {
      if (!(error instanceof StoryError)) throw error;
      broken.set(error.path, error.message);
      // It broke off in the midst of a turn.
      ink = makeInk();
    }
    if (played % STEP === 0) yield found(played);
  }
  return found(played);
}

/** The door whose choice was taken least; of several the last, so that a walk comes to the ends. */
function nextDoor(doors: readonly Door[], taken: ReadonlyMap<string, number>): Door | undefined {
  let best: Door | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let n = doors.length - 1; n >= 0 && least > 0; n--) {
    const door = doors[n] as Door;
    const times = taken.get(door.key) ?? 0;
    if (times < least) [best, least] = [door, times];
  }
  return best;
}

function summary(
  met: ReadonlyMap<string, string>,
  read: ReadonlySet<string>,
  whole: boolean,
  turns: number,
  broken: Unread['broken'],
): Unread {
  const knots = new Map<string, { met: number; unread: number }>();
  for (const [line, knot] of met) {
    const lines = knots.get(knot) ?? { met: 0, unread: 0 };
    knots.set(knot, { met: lines.met + 1, unread: lines.unread + (read.has(line) ? 0 : 1) });
  }
  const rows = [...knots].map(([knot, lines]) => ({ knot, ...lines })).filter(({ unread }) => unread > 0);
  return {
    knots: rows.sort((a, b) => b.unread - a.unread),
    met: met.size,
    unread: rows.reduce((sum, { unread }) => sum + unread, 0),
    whole,
    turns,
    broken,
  };
}

/** Names of what is in a saved state and tells no two futures apart. */
const IDLE = new Set(['threadIndex', 'originalThreadIndex', 'threadCounter', 'outputStream', 'storySeed']);

/** Two states of one identity go on alike: the counts that nothing asks for, and the clocks where nothing reads them, are left out. */
function identifier(json: string): (state: string) => string {
  const counted = new Set(anatomyOf(json).counted.map(({ path }) => path));
  const readsClock = /"turns?"/.test(json);
  // A throw of dice depends on the seed and on the last throw, and so does a shuffle.
  const throwsDice = /"(?:rnd|srnd|seq|lrnd)"/.test(json);
  return (state) =>
    JSON.stringify(JSON.parse(state), (key, value: unknown) => {
      if (IDLE.has(key)) return undefined;
      if (key === 'choiceThreads') return Object.values(value as object);
      if (key === 'visitCounts')
        return Object.fromEntries(Object.entries(value as object).filter(([path]) => counted.has(path)));
      if (key === 'turnIdx' || key === 'turnIndices') return readsClock ? value : undefined;
      if (key === 'previousRandom') return throwsDice ? value : undefined;
      return value;
    });
}

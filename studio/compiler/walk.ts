/** Plays seeded random runs over the story room and collects what no reader should meet. */
import { createStory, type InkStory, mixSeed, StoryError } from '../../src/story/index.ts';
import { placeOf, type StoryMap } from '../../src/story/place.ts';
import type { Beat, Turn } from '../../src/story/types.ts';
import { declaredIn, outOfRange } from './state.ts';

/** A line is one breath; a choice is one thing she does (design of the prose). */
const LINE_LIMIT = 220;
const CHOICE_LIMIT = 70;
/** Lines that may stand without a direction before a scene is a wall. */
const WALL = 8;
/** Choices after which a run is taken to be going in a circle. */
const RUN_LIMIT = 2_000;

export interface WalkOptions {
  readonly hash: string;
  /** Source of the state file, for the ranges. */
  readonly state: string;
  readonly map: StoryMap;
  readonly runs: number;
}

export interface Walked {
  readonly problems: readonly string[];
  /** Words a run shows: least, median, most. */
  readonly words: readonly [number, number, number];
  /** Menus a run meets: least and most. */
  readonly menus: readonly [number, number];
}

/** @param ink an inkjs runtime story; it is played many times */
export function walkStory(ink: InkStory, { hash, state, map, runs }: WalkOptions): Walked {
  const story = createStory(ink, hash);
  const declared = declaredIn(state);
  const problems = new Set<string>();
  const words: number[] = [];
  const menus: number[] = [];
  const at = (path: string) => placeOf(map, path) ?? path;

  for (let n = 0; n < runs; n++) {
    let seed = mixSeed(n + 1);
    const pick = (among: number) => {
      seed = mixSeed(seed + 1);
      return seed % among;
    };
    try {
      const run = story.begin(mixSeed(n), {
        shards: n % 3 === 0 ? ['s_falling'] : [],
        lessons: [],
        allEndings: false,
      });
      let turn: Turn = run.turn;
      let shown = 0;
      let met = 0;
      for (; met < RUN_LIMIT; met++) {
        shown += inspectTurn(turn, at, problems);
        for (const variable of declared) {
          const wrong = outOfRange(variable, (ink.variablesState as Record<string, unknown>)[variable.name]);
          if (wrong) problems.add(wrong);
        }
        const open = turn.choices.filter((choice) => choice.locked === undefined);
        if (turn.choices.length > 0 && open.length === 0)
          problems.add(`${at(lastPath(turn))}: every choice is locked`);
        if (turn.end?.kind === 'stopped')
          problems.add(`${at(lastPath(turn))}: the story stops without # ending or # unwritten`);
        const next = open[pick(Math.max(1, open.length))];
        if (!next) break;
        turn = run.choose(next.key);
      }
      if (met === RUN_LIMIT) problems.add(`a run did not end within ${RUN_LIMIT} choices`);
      words.push(shown);
      menus.push(met);
    } catch (error) {
      if (!(error instanceof StoryError)) throw error;
      problems.add(`${at(error.path)}: ${error.message}`);
    }
  }
  words.sort((a, b) => a - b);
  menus.sort((a, b) => a - b);
  const middle = words[words.length >> 1] ?? 0;
  return {
    problems: [...problems],
    words: [words[0] ?? 0, middle, words.at(-1) ?? 0],
    menus: [menus[0] ?? 0, menus.at(-1) ?? 0],
  };
}

function lastPath(turn: Turn): string {
  return turn.beats.at(-1)?.path ?? '';
}

/** Reports what is wrong with a turn; returns its words. */
function inspectTurn(turn: Turn, at: (path: string) => string, problems: Set<string>): number {
  let words = 0;
  let still = 0;
  let last: object | undefined;
  for (const beat of turn.beats) {
    words += beat.text.split(/\s+/).filter(Boolean).length;
    if (beat.text.length > LINE_LIMIT)
      problems.add(`${at(beat.path)}: a line of ${beat.text.length} letters; ${LINE_LIMIT} fit`);
    const crowded = crowdedSlot(beat);
    if (crowded) problems.add(`${at(beat.path)}: ${crowded}`);
    const quiet = beat.stage === last && beat.cues.length === 0 && beat.marks.length === 0;
    still = quiet ? still + 1 : 0;
    last = beat.stage;
    if (still === WALL) problems.add(`${at(beat.path)}: ${WALL} lines without a direction are a wall`);
  }
  for (const choice of turn.choices) {
    if (choice.text.length > CHOICE_LIMIT)
      problems.add(`${at(choice.path)}: a choice of ${choice.text.length} letters; ${CHOICE_LIMIT} fit`);
  }
  return words;
}

/** Two people on one spot cover each other. */
function crowdedSlot({ stage: { actors } }: Beat): string | null {
  for (const [index, actor] of actors.entries()) {
    const other = actors.slice(index + 1).find((each) => each.slot === actor.slot);
    if (other) return `${actor.who} and ${other.who} both stand ${actor.slot}`;
  }
  return null;
}

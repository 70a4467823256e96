/**
 * Plays seeded random runs over the story room and looks at the staging: two people on one spot, walls of text. Everything that
 * can be said of every run is the prover's to say; a picture depends on all that was shown before, so it is only sampled here.
 */
import { createStory, type InkStory, mixSeed, StoryError } from '../../src/story/index.ts';
import { placeOf, type StoryMap } from '../../src/story/place.ts';
import type { Beat, Turn } from '../../src/story/types.ts';

/** Lines that may stand without a direction before a scene is a wall. */
const WALL = 8;
/** Choices after which a run is taken to be going in a circle. */
const RUN_LIMIT = 2_000;

export interface WalkOptions {
  readonly hash: string;
  readonly map: StoryMap;
  readonly runs: number;
}

/**
 * @param ink an inkjs runtime story; it is played many times
 * @returns what is wrong, each once
 */
export function walkStory(ink: InkStory, { hash, map, runs }: WalkOptions): readonly string[] {
  const story = createStory(ink, hash);
  const problems = new Set<string>();
  const at = (path: string) => placeOf(map, path) ?? path;
  for (let n = 0; n < runs; n++) {
    let seed = mixSeed(n + 1);
    const pick = (among: number) => {
      seed = mixSeed(seed + 1);
      return seed % among;
    };
    try {
      const shards = n % 3 === 0 ? ['s_falling'] : [];
      const run = story.begin(mixSeed(n), { shards, lessons: [], allEndings: false });
      let turn: Turn = run.turn;
      for (let met = 0; met < RUN_LIMIT; met++) {
        inspectTurn(turn, at, problems);
        const open = turn.choices.filter((choice) => choice.locked === undefined);
        const next = open[pick(Math.max(1, open.length))];
        if (!next) break;
        turn = run.choose(next.key);
      }
    } catch (error) {
      if (!(error instanceof StoryError)) throw error;
      problems.add(`${at(error.path)}: ${error.message}`);
    }
  }
  return [...problems];
}

function inspectTurn(turn: Turn, at: (path: string) => string, problems: Set<string>): void {
  let still = 0;
  let last: object | undefined;
  for (const beat of turn.beats) {
    const crowded = crowdedSlot(beat);
    if (crowded) problems.add(`${at(beat.path)}: ${crowded}`);
    const quiet = beat.stage === last && beat.cues.length === 0 && beat.marks.length === 0;
    still = quiet ? still + 1 : 0;
    last = beat.stage;
    if (still === WALL) problems.add(`${at(beat.path)}: ${WALL} lines without a direction are a wall`);
  }
}

/** Two people on one spot cover each other. */
function crowdedSlot({ stage: { actors } }: Beat): string | null {
  for (const [index, actor] of actors.entries()) {
    const other = actors.slice(index + 1).find((each) => each.slot === actor.slot);
    if (other) return `${actor.who} and ${other.who} both stand ${actor.slot}`;
  }
  return null;
}

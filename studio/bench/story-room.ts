/** Replay, rewind and restore of the story room alone: the same code measures in Node and in the browser. */
import { Story as InkRuntime } from 'inkjs';
import { createStory, type Journal, type Story } from '../../src/story/index.ts';

const FACTS = { shards: [], lessons: [], allEndings: false } as const;

function open(json: string): Story {
  return createStory(new InkRuntime(json), 'bench');
}

/** Plays first choices to the end. */
export function playedJournal(json: string): Journal {
  const run = open(json).begin(12345, FACTS);
  for (;;) {
    const choice = run.turn.choices.find((offered) => offered.locked === undefined);
    if (!choice) return run.journal(run.turn.beats.length - 1);
    run.choose(choice.key);
  }
}

/** What the story room was measured at, in ms a time. */
export interface StoryTimes {
  readonly construct: readonly number[];
  readonly replay: readonly number[];
  /** A whole run of ink alone. */
  readonly ink: readonly number[];
  readonly rewind: readonly number[];
  readonly restore: readonly number[];
  readonly choose: readonly number[];
  readonly lines: number;
}

function timed<T>(into: number[], work: () => T): T {
  const began = performance.now();
  const result = work();
  into.push(performance.now() - began);
  return result;
}

/** The same run with nothing of ours: ink alone, first choices to the end. */
function playInk(json: string): void {
  const ink = new InkRuntime(json);
  for (;;) {
    while (ink.canContinue) ink.Continue();
    if (ink.currentChoices.length === 0) return;
    ink.ChooseChoiceIndex(0);
  }
}

/** Measures each act on one story; `rounds` is how often a whole journal is replayed cold. */
export function measureStory(json: string, journal: Journal, rounds: number): StoryTimes {
  const construct: number[] = [];
  const replay: number[] = [];
  const ink: number[] = [];
  const rewind: number[] = [];
  const restore: number[] = [];
  const choose: number[] = [];
  let lines = 0;
  for (let round = 0; round < rounds; round++) {
    const story = timed(construct, () => open(json));
    const { run } = timed(replay, () => story.replay(journal));
    timed(ink, () => playInk(json));
    const turns = run.turns();
    lines = turns.reduce((sum, turn) => sum + turn.beats.length, 0);
    const snapshot = run.snapshot();
    timed(restore, () => story.restore(run.journal(0), snapshot));
    // From the last turn to ever earlier ones, by steps that are no divisor of any stride.
    for (let turn = turns.length - 2; turn >= 0; turn -= 7) {
      timed(rewind, () => run.rewind(turn));
      const choice = run.turn.choices.find((offered) => offered.locked === undefined);
      if (choice) timed(choose, () => run.choose(choice.key));
    }
  }
  return { construct, replay, ink, rewind, restore, choose, lines };
}

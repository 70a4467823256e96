/** What a journal shows when ink itself plays it: the last word on whether a witness is one. */

import { createStory, type InkStory, type ProfileFacts, type Turn } from '../../../src/story/index.ts';
import { flowNames } from '../flow/names.ts';
import type { Story as Ink } from '../ink/classes.ts';
import { overheard } from '../ink/watch.ts';

/** Ink's seed of every run of the prover. */
export const SEED = 1;

/** A run that ink played. */
export interface Replayed {
  /** Names of the targets that it met, as `nameOf` gives them. */
  readonly met: ReadonlySet<string>;
  /** Choices that could be played. */
  readonly played: number;
  readonly last: Turn;
}

/**
 * Plays choices from a fresh run as far as they are offered.
 * @param choices ids
 * @throws StoryError when the story breaks
 */
export function replayed(ink: Ink, facts: ProfileFacts, choices: readonly string[]): Replayed {
  const met = new Set<string>();
  const note = (turn: Turn) => {
    for (const beat of turn.beats) for (const mark of beat.marks) met.add(`mark ${mark.kind} ${mark.id}`);
    return turn;
  };
  const flows = flowNames(ink);
  return overheard(
    {
      piece: (text) => met.add(`piece ${text.path}`),
      visited(container) {
        const name = flows.get(container);
        if (name !== undefined) met.add(`knot ${name}`);
      },
    },
    () => {
      const run = createStory(ink as unknown as InkStory, 'prover').begin(SEED, facts);
      let last = note(run.turn);
      let played = 0;
      for (const id of choices) {
        if (!last.choices.some((choice) => choice.key === id && choice.locked === undefined)) break;
        last = note(run.choose(id));
        met.add(`choice ${id}`);
        played++;
      }
      return { met, played, last };
    },
  );
}

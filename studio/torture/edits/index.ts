/** The story room between two versions of the story: journals of the old one on one that somebody has edited. */
import type { Outcome, Task } from '../checks.ts';
import { type Amount, houseOf } from './house.ts';
import { createTally } from './tally.ts';
import { type Reader, storyRoom, trial } from './trial.ts';

/** Journals that each edited story is given. */
const JOURNALS: Amount = { kept: 8, random: 8, pool: 96 };
/** Trials between two words about them. */
const EVERY = 50;

/** Edits, replays and judges. @param reader plays the journals */
export async function edits(
  { count, seed, tell }: Pick<Task, 'count' | 'seed' | 'tell'>,
  amount: Amount = JOURNALS,
  reader: Reader = storyRoom,
): Promise<Outcome> {
  const house = houseOf(seed, amount);
  const tally = createTally(seed);
  let wrong = 0;
  for (let n = 0; n < count; n++) {
    wrong += tally.add(n, trial(house, seed, n, reader));
    if ((n + 1) % EVERY === 0 || n + 1 === count) tell(n + 1, `${wrong} replays wrong`);
  }
  return tally.outcome();
}

/** The decisions that make a second run another story: the reader's report compares runs that differ in these only. */

/** A decision, by the choices that it lies between. */
export interface Road {
  readonly name: string;
  /** Ids of its choices; a choice that is only shown locked is none. */
  readonly choices: readonly string[];
}

/**
 * Those of what is written now that change most text, each tried alone. As chapters come they become the book's five
 * roads: the afternoon (2), the way into the alley (3), two at the Factory (4), the body (6), the warrant (7).
 */
export const ROADS: readonly Road[] = [
  { name: 'the grip', choices: ['fall-hold', 'fall-let-go'] },
  { name: 'the yard', choices: ['scrap-open', 'scrap-stay', 'scrap-reach'] },
  { name: 'the table', choices: ['table-under', 'table-lamp', 'table-chatter'] },
  { name: 'waking', choices: ['wake-get-up', 'wake-voice', 'wake-still'] },
  { name: 'are you', choices: ['bolt-one', 'bolt-two', 'bolt-none'] },
  { name: 'the dog', choices: ['dog-push', 'dog-shout', 'dog-freeze'] },
  { name: 'the afternoon', choices: ['day-market', 'day-court', 'day-church'] },
  { name: 'curfew', choices: ['curfew-home', 'curfew-fall', 'curfew-bread', 'curfew-wheel'] },
  { name: 'the way into the alley', choices: ['sleeve-ask', 'sleeve-wash', 'sleeve-follow'] },
  { name: 'the lake', choices: ['lake-crew', 'lake-ido', 'lake-alone'] },
  { name: 'the Factory', choices: ['fac-form-first', 'fac-wall-first', 'fac-lift-first'] },
];

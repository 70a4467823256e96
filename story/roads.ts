/** The decisions that make a second run another story: the reader's report compares runs that differ in these only. */

/** A decision, by the choices that it lies between. */
export interface Road {
  readonly name: string;
  /** Ids of its choices; a choice that is only shown locked is none. */
  readonly choices: readonly string[];
}

/**
 * Those of what is written now that change most text, each tried alone. As chapters come the body (6) and the warrant (7)
 * take the places of the first and of the lake.
 */
export const ROADS: readonly Road[] = [
  { name: 'are you', choices: ['bolt-one', 'bolt-two', 'bolt-none'] },
  { name: 'the afternoon', choices: ['day-market', 'day-court', 'day-church'] },
  { name: 'the way into the alley', choices: ['sleeve-ask', 'sleeve-wash', 'sleeve-follow'] },
  { name: 'the lake', choices: ['lake-crew', 'lake-ido', 'lake-alone'] },
  { name: 'the Factory', choices: ['fac-form-first', 'fac-wall-first', 'fac-lift-first'] },
];

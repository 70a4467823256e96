/** What each chapter takes for granted when it is entered. The prover shows that every way into it keeps that. */

/** Values that a Gate, a fact or an item of a list may have; items of lists by name. */
export type Allowed = readonly (number | boolean | string)[];

/** By file of the chapter: what is assumed of which key. What is not named may hold anything its range allows. */
export const CONTRACTS: Readonly<Record<string, Readonly<Record<string, Allowed>>>> = {
  // The very beginning: everything stands as `state.ink` declares it.
  'book1/00-the-fall.ink': {},
  // Nobody has told her yet whose name it was.
  'book1/01-scrap.ink': { daughter: [false] },
  // What it changes it decides itself, on every way through.
  'book1/02-street.ink': {},
  // She has been three days in the street; where she spent the afternoon may be anything.
  'book1/03-night-work.ink': {},
};

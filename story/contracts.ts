/** What each chapter takes for granted when it is entered. The prover shows that every way into it keeps that. */

/** Values that a Gate, a fact or an item of a list may have; items of lists by name. */
export type Allowed = readonly (number | boolean | string)[];

const AFTERNOONS: Allowed = ['day_market', 'day_court', 'day_church'];

/** By file of the chapter: what is assumed of which key. What is not named may hold anything its range allows. */
export const CONTRACTS: Readonly<Record<string, Readonly<Record<string, Allowed>>>> = {
  // The very beginning: everything stands as `state.ink` declares it.
  'book1/00-the-fall.ink': {},
  // Nobody has told her yet whose name it was.
  'book1/01-scrap.ink': { daughter: [false] },
  // What it changes it decides itself, on every way through.
  'book1/02-street.ink': {},
  // The afternoon is spent; nobody has been met in the alley.
  'book1/03-night-work.ink': { day: AFTERNOONS },
  // What became of Nyssiana is known, and nobody has asked for a licence.
  'book1/04-licence.ink': {
    day: AFTERNOONS,
    nyss: ['nyss_dead', 'nyss_disarmed', 'nyss_freed'],
  },
};

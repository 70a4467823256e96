/** Existence: that what is written can be met, shown by journals. */
export * from './corpus.ts';
export { GoalIndex, nameOf, type Target } from './goals.ts';
export { BUDGET, type Found, factsOf, Searcher, type SearchOptions, searchBook } from './search.ts';
export { targetsOf } from './targets.ts';
export {
  findWitnesses,
  type Waiting,
  type Way,
  type Witness,
  type Witnesses,
  type WitnessOptions,
} from './witness.ts';

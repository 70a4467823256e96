/**
 * Looks into a story and a run, for its makers: what the variables hold, what was visited, what is in force at a line, where the
 * line stands in the script, what is unread from here, and runs that begin anywhere. Pure; plain data in, plain data out.
 *
 * A door of its own beside `index.ts`, for `studio/` and for pages of the dev server: the shipped game never imports it.
 */
export { type Anatomy, anatomyOf, type CountedPlace, type Visited, visitedOf } from './inspect/anatomy.ts';
export {
  type Bench,
  type BenchRecord,
  type BenchReplay,
  type BenchStart,
  beginBench,
  type JumpingInk,
  NO_FACTS,
  replayBench,
} from './inspect/bench.ts';
export { journalSchema, type Kept, recordSchema } from './inspect/kept.ts';
export { directionsOf, type InForce, type SourceLine, sourceOf } from './inspect/line.ts';
export {
  type InkState,
  initialState,
  type Moment,
  momentOf,
  readState,
  stateAt,
  type Value,
} from './inspect/state.ts';
export { type KnotLines, type Unread, unreadFrom } from './inspect/unread.ts';
export { assumedValues, type Tier, type Tiers, type Variable, variablesOf } from './inspect/variables.ts';

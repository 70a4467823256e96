/** The game store and the ports it is built on. */
export { idsOf } from './marks.ts';
export { type Diagnosis, LINK_MARK } from './places.ts';
export * from './ports.ts';
export * from './settings.ts';
export { createGame, type GameParts, type GameWithSwap } from './store.ts';
export type * from './types.ts';
export { paceOf, saidAfter } from './typing.ts';

/** The fate map: what there is to find, and what a player knows of it. Pure. */
export {
  isMet,
  type Knowledge,
  type Known,
  type KnownScene,
  type KnownWire,
  knownOf,
  linesOf,
  nearestUnread,
  type Standing,
  type Unread,
  unreadFrom,
} from './known.ts';
export type * from './types.ts';

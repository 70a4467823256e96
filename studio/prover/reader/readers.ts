/** How simulated readers choose. */

import { fnv1a } from '../../../src/story/hash.ts';
import { mixSeed } from '../../../src/story/index.ts';
import type { Offer } from '../graph.ts';
import type { Chance } from './chance.ts';

/** Chooses among open choices; `taken` says how often this run took a choice. @param open one at least */
export type Reader = (open: readonly Offer[], taken: (id: string) => number) => Offer;

/** Takes each open choice as often as the others. */
export function uniform(chance: Chance): Reader {
  return (open) => open[chance(open.length)] as Offer;
}

/**
 * Always takes the choice it likes best, by a fixed liking for every choice of the story. A choice taken before comes
 * after those taken less often: or it would never leave a circle.
 */
export function steady(seed: number): Reader {
  return (open, taken) => best(open, taken, seed);
}

/**
 * As `steady`, but at each menu with a choice of a road it leaves out what an earlier run took there, if anything else
 * is open.
 * @param roads ids of all choices that belong to road decisions
 * @param before choices that the earlier run took
 */
export function otherRoads(seed: number, roads: ReadonlySet<string>, before: ReadonlySet<string>): Reader {
  return (open, taken) => {
    const isRoad = open.some((offer) => roads.has(offer.id));
    const others = isRoad ? open.filter((offer) => !before.has(offer.id)) : [];
    return best(others.length > 0 ? others : open, taken, seed);
  };
}

function best(open: readonly Offer[], taken: (id: string) => number, seed: number): Offer {
  let found = open[0] as Offer;
  for (const offer of open) {
    const less = taken(offer.id) - taken(found.id);
    if (less < 0 || (less === 0 && liking(seed, offer.id) > liking(seed, found.id))) found = offer;
  }
  return found;
}

function liking(seed: number, id: string): number {
  return mixSeed(fnv1a(id) ^ seed);
}

/** Chance and the clock of turns only colour text: what branches must be the same in every run of the same choices. */
import type { Finding } from '../finding.ts';
import { partsOf, type Use } from './expression.ts';
import { steering } from './textonly.ts';

const CHANCE = new Set(['RANDOM', 'LIST_RANDOM', 'a shuffle', 'TURNS', 'TURNS_SINCE']);

/** Every throw of the dice, shuffle or count of turns that steers; every seed. */
export function chanceThatSteers(uses: readonly Use[]): Finding[] {
  return uses.flatMap((use) => {
    const why = steering(use);
    return partsOf(use.term).flatMap(({ term }) => {
      if (term.kind !== 'operation') return [];
      const path = term.at.path.toString();
      if (term.name === 'SEED_RANDOM')
        return [{ claim: 'the story never seeds', message: 'SEED_RANDOM: the game sets the seed', path }];
      if (why === null || !CHANCE.has(term.name)) return [];
      const message = `${term.name} steers, for ${why}: it may only colour text`;
      return [{ claim: 'chance only colours text', message, path }];
    });
  });
}

/** Our own story on the desk: its file, its rules, and where runs of it are kept. */
import path from 'node:path';
import { CONTRACTS } from '../../story/contracts.ts';
import { NAMES } from '../../story/names.ts';
import { FACTS, MARKS } from '../../story/tiers.ts';
import { ROOT } from '../prover/house.ts';
import type { Entry, House } from './script.ts';

/** Rules of our own story. */
const HOUSE: House = {
  names: NAMES,
  assets: path.join(ROOT, 'assets'),
  contracts: CONTRACTS,
  tiers: { marks: [MARKS], facts: FACTS },
};

/** Our own story. */
export const HOME = { file: path.join(ROOT, 'story/main.ink'), house: HOUSE } satisfies Entry;

/** No commit takes this up. */
const KEPT = path.join(ROOT, '.cache/desk');

/** Folder of a story's kept runs. */
export function keptOf({ file, house }: Entry): string {
  return house ? KEPT : path.join(KEPT, path.basename(file, '.ink'));
}

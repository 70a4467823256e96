/** The story before any edit, and its journals. */
import path from 'node:path';
import { Story as Ink } from 'inkjs';
import { createStory } from '../../../src/story/index.ts';
import { compileInk } from '../../compiler/compile.ts';
import { ROOT } from '../../prover/house.ts';
import { type Chances, chancesOf } from '../chances.ts';
import { keptJournals, type Recorded, randomJournal } from './journals.ts';
import type { Sources } from './source.ts';

/** How many journals a trial replays. */
export interface Amount {
  /** Of `tests/corpus`. */
  readonly kept: number;
  /** Of random runs. */
  readonly random: number;
  /** Random runs that are written down, for trials to draw from. */
  readonly pool: number;
}

export interface House {
  readonly entry: string;
  readonly sources: Sources;
  /** The journals of a trial. */
  journals(chances: Chances): Recorded[];
}

/** Some of all, each once. */
function some<T>(all: readonly T[], count: number, chances: Chances): T[] {
  const left = [...all];
  return Array.from({ length: Math.min(count, all.length) }, () => {
    const [taken] = left.splice(chances.below(left.length), 1);
    return taken as T;
  });
}

/** Reads our own story and the kept journals, and plays random runs. */
export function houseOf(seed: number, amount: Amount): House {
  const entry = path.join(ROOT, 'story/main.ink');
  const { json, sources } = compileInk(entry);
  if (json === null) throw new Error('the story does not compile as it is: npm run story');
  const story = createStory(new Ink(json), 'unedited');
  const ink = new Ink(json);
  const chances = chancesOf(seed, 'journals');
  const kept = keptJournals(story, ink, chances);
  const random = Array.from({ length: amount.pool }, () => randomJournal(story, ink, chances));
  return {
    entry,
    sources,
    journals: (drawn) => [...some(kept, amount.kept, drawn), ...some(random, amount.random, drawn)],
  };
}

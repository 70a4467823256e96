/** How long the prover takes, and how long plain exploration takes for the same states on the same core. */
import { Compiler } from 'inkjs/full';
import { explorePlainly } from '../../tests/prover/plainly.ts';
import { syntheticStory } from '../../tests/prover/synthetic.ts';
import { buildHouse, houseChapters } from '../prover/house.ts';
import { plainSpec } from '../prover/safety/chapters.ts';
import { explore } from '../prover/safety/explore.ts';
import type { Spec } from '../prover/safety/spec.ts';
import { type Row, row } from './numbers.ts';

/** Chapters that have a wish: the prologue and the first. */
const WISHED_FOR = 2;
const BUDGET = { states: 5_000_000, ways: 20_000, seconds: 3_600 };

function synthetic(words: number, states: number): Spec {
  const { source } = syntheticStory({ words, states, chapters: 10, seed: 1 });
  const json = new Compiler(source).Compile().ToJson() as string;
  return plainSpec(json, 'synthetic.ink', BUDGET, { marks: ['marks'] });
}

function timed<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const began = performance.now();
  const result = work();
  return { result, ms: performance.now() - began };
}

const sumOf = (covered: readonly { readonly states: number }[]) =>
  covered.reduce((sum, { states }) => sum + states, 0);

/** @throws Error where both ways do not come to the same number of states */
export async function measureProver(): Promise<Row[]> {
  const chapters = houseChapters(buildHouse()).specs;
  const first = timed(() => chapters.slice(0, WISHED_FOR).map((spec) => explore(spec)));
  const later = timed(() => chapters.slice(WISHED_FOR).map((spec) => explore(spec)));
  const large = timed(() => explore(synthetic(100_000, 200_000)));
  const spec = synthetic(20_000, 60_000);
  const quick = timed(() => explore(spec));
  const plain = timed(() => explorePlainly(spec));
  // The entry is a state of ours, and not one that a choice leads to.
  if (plain.result.size !== quick.result.states - 1)
    throw new Error(`plain exploration has ${plain.result.size} states, ours ${quick.result.states - 1}`);
  const bare = { what: 'save, load, choose', samples: [plain.ms] };
  return [
    row(`chapters 0 and 1 covered: ${sumOf(first.result)} states`, [first.ms], { target: 20_000 }),
    row(`the ${later.result.length} chapters after them: ${sumOf(later.result)} states`, [later.ms]),
    row(`100,000 words covered: ${large.result.states} states`, [large.ms], { target: 60_000 }),
    row(`20,000 words covered: ${quick.result.states} states`, [quick.ms], { bare }),
    row('times faster than save, load, choose', [plain.ms / quick.ms], { unit: '', target: 10 }),
  ];
}

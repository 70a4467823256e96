/** Any ink story, without our conventions: safety only, within a budget. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { placeOf } from '../../src/story/place.ts';
import { compileInk } from '../compiler/compile.ts';
import { printed } from '../compiler/report.ts';
import { proverHash } from './house.ts';
import { createTeller, say } from './progress.ts';
import { plainSpec } from './safety/chapters.ts';
import { proveAll } from './safety/pool.ts';
import type { Budget } from './safety/spec.ts';

/**
 * Proves that nothing breaks, every menu can be answered and every loop leaves; says what does not hold.
 * @param file absolute path of the story's first file
 * @param folder of kept proofs
 * @throws Stopped on an interrupt
 */
export async function provePlain(file: string, budget: Budget, folder: string): Promise<boolean> {
  const { json, map, diagnoses } = compileInk(file);
  const errors = diagnoses.filter((found) => found.severity === 'error');
  for (const error of errors) say(`✗ ${printed(error, path.dirname(file))}`);
  if (json === null) return false;
  const spec = plainSpec(json, path.basename(file), budget);
  const hash = createHash('sha256')
    .update(JSON.stringify([proverHash(), spec]))
    .digest('hex')
    .slice(0, 16);
  const teller = createTeller();
  const [result] = await proveAll([{ spec, hash }], { folder, fresh: false, onProgress: teller.tell });
  if (!result) return false;
  const { states, inkRuns, seconds, faults, covered } = result.proof;
  for (const { claim, message, path: at, journal } of faults) {
    say(`✗ ${claim}`);
    say(`    ${placeOf(map, at) ?? at}: ${message}`);
    if (journal.length > 0) say(`    choices: ${journal.map((key) => key.split('|')[1] ?? key).join(' › ')}`);
  }
  const fine = covered && faults.length === 0;
  say(
    `${fine ? '✓ proved' : '✗ not proved'}: ${states} states, ${inkRuns} turns of ink, ${seconds.toFixed(1)} s`,
  );
  return fine;
}

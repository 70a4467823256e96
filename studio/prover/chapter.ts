/** One chapter of our own story: safety only, for a writer who is at it. Says what does not hold there; keeps the proof. */

import { placeOf } from '../../src/story/place.ts';
import { MARKS } from '../../story/tiers.ts';
import { printed } from '../compiler/report.ts';
import { buildHouse, chapterHash, houseChapters, KEPT, proverHash, ROOT } from './house.ts';
import { loadStory } from './ink/engine.ts';
import { createTeller, say } from './progress.ts';
import { printedChapter, printedFault } from './report.ts';
import { rejected } from './rules/index.ts';
import { proveAll } from './safety/pool.ts';
import type { Budget } from './safety/spec.ts';

/**
 * Proves that nothing breaks in a chapter, however it is entered as it assumes.
 * @param file as the chapter is known: `book1/02-street.ink`
 * @param fresh whether what was proved before is proved again
 * @throws Stopped on an interrupt
 */
export async function proveChapter(file: string, budget: Budget, fresh: boolean): Promise<boolean> {
  const built = buildHouse();
  for (const error of built.errors) say(`✗ ${printed(error, ROOT)}`);
  if (built.json === null) return false;
  const { specs, findings, sets } = houseChapters(built, budget);
  const spec = specs.find((each) => each.file === file);
  if (!spec) {
    say(`✗ ${file} is no chapter: ${specs.map((each) => each.file).join(', ')}`);
    return false;
  }
  const teller = createTeller();
  const task = { spec, hash: chapterHash(spec, proverHash()) };
  const [result] = await proveAll([task], { folder: KEPT, fresh, onProgress: teller.tell });
  if (!result) return false;
  const { proof } = result;
  const story = loadStory(built.json);
  const wrong = [...findings, ...rejected(story.mainContentContainer, { marks: MARKS, sets })].filter(
    ({ path, message }) => placeOf(built.map, path)?.startsWith(`${file}:`) || message.includes(file),
  );
  say(printedChapter({ ...result, hash: task.hash }));
  for (const { claim, message, path } of wrong) {
    say(`✗ ${claim}`);
    say(`    ${placeOf(built.map, path) ?? file}: ${message}`);
  }
  for (const fault of proof.faults) {
    const told = printedFault({ ...fault, file, run: undefined, given: [] }, built.map);
    for (const line of told) say(line);
  }
  const fine = proof.covered && proof.faults.length === 0 && wrong.length === 0;
  say(fine ? `${file} is safe; npm run prove says the rest` : `${file} is not proved`);
  return fine;
}

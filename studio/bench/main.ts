/** Measures, prints a table, writes `.cache/bench.json`. Reports only: no figure here fails anything. */
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';
import { Reader } from '../../tests/journeys/reader.ts';
import { measureEditing } from './editing.ts';
import { measureFirstLine } from './first-line.ts';
import { openHouse, ROOT } from './house.ts';
import { measureMap } from './map.ts';
import { type Row, table } from './numbers.ts';
import { measureProver } from './prover.ts';
import { measureReading } from './reading.ts';
import { measureFrames, measureStoryRoom } from './rooms.ts';
import { measureSaving } from './saving.ts';
import { measureSizes } from './sizes.ts';
import { measureSound } from './sound.ts';
import { measureStage } from './stage.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

const house = await openHouse();
const rows: Row[] = [];
const failures: string[] = [];
/** Parts named on the command line, or all of them. */
const wanted = process.argv.slice(2);
/** One part that cannot be measured does not take the others with it. */
const part = async (name: string, measure: () => Promise<Row[]>) => {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  say(`measuring ${name} …`);
  try {
    rows.push(...(await measure()));
  } catch (error) {
    failures.push(`${name} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
  }
};

try {
  await part('the first line', () => measureFirstLine(house));
  await part('reading', () => measureReading(house));
  await part('saving', () => measureSaving(house));
  await part('the map', () => measureMap(house));
  await part('the story room', () => measureStoryRoom(house));
  await part('frames', () =>
    measureFrames(house, async (page) => {
      await new Reader(page).begin();
    }),
  );
  await part('the stage', () => measureStage(house));
  await part('sound', () => measureSound(house));
  await part('sizes', measureSizes);
  await part('editing', () => measureEditing(house));
  await part('the prover', measureProver);
} finally {
  await house.close();
}

say('');
say(table(rows));
say('');
const empty = rows.find((line) => line.bare?.what === 'empty Pixi')?.bare;
if (empty) {
  const noisy = empty.p95 > 1.5 * empty.p50;
  const verdict = noisy
    ? 'this machine is noisy now: read the figures beside their bare ones'
    : 'a quiet machine';
  say(`empty frame ${empty.p50.toFixed(1)} ms, p95 ${empty.p95.toFixed(1)} ms: ${verdict}`);
}
for (const failure of failures) say(failure);
const about = { when: new Date().toISOString(), node: process.version, cpus: cpus().length };
await writeFile(path.join(ROOT, '.cache/bench.json'), JSON.stringify({ ...about, rows, failures }, null, 2));
process.exit(0);

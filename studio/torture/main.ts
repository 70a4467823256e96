/**
 * Tortures the built game: kills its browser, spoils its line, reads it for long; edits the story under old journals; throws bad
 * files and links at the save room. Exits with 1 when something did not hold.
 * `presses=400` makes a storm that long, half of it from somewhere in the story, where a whole run is too long.
 * The same seed makes the same decisions; when they take effect, to the millisecond, is the machine's.
 */
import { randomInt } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { findChromium } from '../commands/browsers.mjs';
import { serveBuilt } from '../commands/serve.mjs';
import { beats } from './beats.ts';
import { createTell, messageOf, type Outcome, type Task } from './checks.ts';
import { edits } from './edits/index.ts';
import { hostile } from './hostile/index.ts';
import { kills } from './kills.ts';
import { storms } from './storms.ts';

/** How much, unless the command line says otherwise. */
const COUNTS = { kills: 50, storms: 10, beats: 1_000, edits: 1_000, hostile: 20_000 };
type Part = keyof typeof COUNTS;
const PARTS: Readonly<Record<Part, (task: Task) => Promise<Outcome>>> = {
  kills,
  storms,
  beats,
  edits,
  hostile,
};

const say = (line: string) => process.stdout.write(`${line}\n`);

const given: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  process.argv.slice(2).map((word) => word.split('=', 2)),
);
for (const name of Object.keys(given)) {
  if (![...Object.keys(COUNTS), 'presses', 'seed', 'report'].includes(name))
    throw new Error(`${name} is not known`);
}
const numberOf = (name: string, otherwise: number): number => {
  const number = Number(given[name] ?? otherwise);
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`${name} is not a number: ${given[name]}`);
  return number;
};
const seed = numberOf('seed', randomInt(1_000_000));
const presses = numberOf('presses', 0);
const counts = Object.fromEntries(
  Object.entries(COUNTS).map(([part, otherwise]) => [part, numberOf(part, otherwise)]),
) as Record<Part, number>;

/** What plays one part again as it was. */
const replay = (part: Part) =>
  `npm run torture -- ${Object.keys(COUNTS)
    .map((name) => `${name}=${name === part ? counts[part] : 0}`)
    .join(' ')} presses=${presses} seed=${seed}`;

// An end like any other: browsers of their own group are ended with us.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

say(`seed ${seed}`);
const server = await serveBuilt({ port: 4600 });
const sums: string[] = [];
let passed = 0;
let failed = 0;
for (const [part, run] of Object.entries(PARTS) as [Part, (task: Task) => Promise<Outcome>][]) {
  const count = counts[part];
  if (count === 0) continue;
  const task = {
    count,
    seed,
    presses,
    address: server.url,
    chromium: await findChromium(),
    tell: createTell(part, count, say),
  };
  const { checks, sum, table } = await run(task).catch(
    (error): Outcome => ({ checks: [{ name: part, failures: [messageOf(error)] }], sum: 'not finished' }),
  );
  const bad = checks.filter(({ failures }) => failures.length > 0);
  passed += checks.length - bad.length;
  failed += bad.length;
  if (table) say(table);
  for (const { name, failures } of bad) for (const failure of failures) say(`${name}: ${failure}`);
  if (bad.length > 0) say(`again: ${replay(part)}`);
  sums.push(
    `${bad.length > 0 ? '✗' : '✓'} ${part}: ${checks.length - bad.length} held, ${bad.length} did not; ${sum}`,
  );
}
await server.close();
for (const sum of sums) say(sum);
const report = given.report;
if (report) await writeFile(report, JSON.stringify({ passed, failed }));
process.exit(failed > 0 ? 1 : 0);

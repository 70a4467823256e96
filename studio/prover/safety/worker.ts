/**
 * Proves one chapter in a process of its own: `worker.ts spec.json proof.json`. Says how far it is, keeps what it has every
 * quarter of a minute and when it is told to stop, and takes that up again the next time.
 */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { Explorer, type Unfinished } from './explore.ts';
import { proofOf } from './proof.ts';
import type { Spec } from './spec.ts';

/** Milliseconds of work between two looks at messages and signals. */
const SLICE = 200;
/** Milliseconds between two savings. */
const KEEP_EVERY = 15_000;

const [specFile = '', proofFile = ''] = process.argv.slice(2);
const spec = JSON.parse(readFileSync(specFile, 'utf8')) as Spec;
const part = `${proofFile}.part`;

/** Whole or not at all, whatever happens in between. */
function write(file: string, data: unknown): void {
  writeFileSync(`${file}.new`, JSON.stringify(data));
  renameSync(`${file}.new`, file);
}

const before = existsSync(part) ? (JSON.parse(readFileSync(part, 'utf8')) as Unfinished) : undefined;
const explorer = new Explorer(spec, before);

let stopped = false;
const stop = () => {
  stopped = true;
};
// Every time: an impatient hand presses twice, and what was found is still being written.
for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.on(signal, stop);

let kept = performance.now();
let more = true;
while (more && !stopped) {
  more = explorer.run(SLICE);
  process.send?.(explorer.progress());
  if (more && performance.now() - kept > KEEP_EVERY) {
    write(part, explorer.unfinished());
    kept = performance.now();
  }
  await setImmediate();
}
if (more) {
  write(part, explorer.unfinished());
  process.exit(130);
}
write(proofFile, proofOf(spec, explorer.result()));
rmSync(part, { force: true });
process.exit(0);

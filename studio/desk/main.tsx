/**
 * The writer's desk: `npm run desk`. Plays the story as text, shows what stands behind it, and takes in every edit under the run.
 * `--help` lists what may stand on the command line; `?` lists the keys. Exits with 1 when there is nothing to play.
 */
import readline from 'node:readline';
import { assumedBy, readChosen } from './chosen.ts';
import { createDesk, type Desk } from './desk.ts';
import { HOME, keptOf } from './home.ts';
import { tellPlainly } from './plain.ts';
import { SEED } from './play.ts';
import { showDesk } from './screen.tsx';
import { type Loaded, loadScript, type Script } from './script.ts';
import { thrownSays } from './tell.ts';
import { createWatcher } from './watch.ts';
import { readWords, type Target, targetOf, USAGE, type Words } from './words.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** The run that the command line asks for. */
function open(script: Script, { knot, chapter }: Target, words: Words): Desk {
  const first = chapter === null ? knot : script.knots.find(({ file }) => file === chapter)?.name;
  const chosen = readChosen(script, words.chosen);
  if (first === undefined) throw new RangeError(`${chapter} has no knot`);
  if (first === null && words.chosen === '') return createDesk(script, null);
  const values = { ...assumedBy(script, first ?? ''), ...chosen };
  return createDesk(script, { knot: first ?? '', values, seed: SEED });
}

type Mended = Pick<Loaded, 'folders'> & { readonly script: Script };

/** Waits at a story that does not compile until a save mends it. */
async function mended(target: Target, first: Loaded): Promise<Mended> {
  for (let loaded = first; ; loaded = loadScript(target.entry)) {
    const { script, folders } = loaded;
    if (script) return { script, folders };
    for (const { place, message } of loaded.problems) say(`${place}: ${message}`);
    say('Waiting for it to be mended; Ctrl-C ends.');
    await new Promise<void>((resolve) => {
      const watcher = createWatcher(() => {
        watcher.close();
        resolve();
      });
      watcher.watch(folders);
    });
  }
}

/** @returns the exit status */
async function main(words: Words): Promise<number> {
  if (words.help) {
    say(USAGE);
    return 0;
  }
  const target = targetOf(words, HOME, process.cwd());
  const isPlain = words.plain || !process.stdout.isTTY || !process.stdin.isTTY;
  if (!isPlain) say('Reading the story …');
  const first = loadScript(target.entry);
  if (isPlain && !first.script) {
    for (const { place, message } of first.problems) say(`${place}: ${message}`);
    return 1;
  }
  const { script, folders } = await mended(target, first);
  let desk: Desk;
  try {
    desk = open(script, target, words);
  } catch (thrown) {
    throw new Error(thrownSays(script, thrown));
  }
  if (!isPlain) {
    await showDesk(desk, folders, keptOf(target.entry));
    return 0;
  }
  // At a terminal a list of choices is all there is to come; a pipe may bring more.
  const isOver = process.stdin.isTTY && words.choices.length > 0;
  const input = isOver ? nothing() : readline.createInterface({ input: process.stdin });
  return tellPlainly(desk, { say, choices: words.choices, input });
}

async function* nothing(): AsyncGenerator<string> {}

try {
  process.exitCode = await main(readWords(process.argv.slice(2)));
} catch (thrown) {
  process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
  process.exitCode = 1;
}

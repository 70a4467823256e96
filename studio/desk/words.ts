/** What stands on the command line of the desk. */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Entry, House } from './script.ts';

/** A command line, read. */
export interface Words {
  readonly help: boolean;
  readonly plain: boolean;
  /** Knot or file; null for the beginning of our own story. */
  readonly target: string | null;
  /** A second knot, after a file. */
  readonly knot: string | null;
  /** Choices to take, by id or number. */
  readonly choices: readonly string[];
  /** As it is typed in the jump. */
  readonly chosen: string;
}

export const USAGE = `npm run desk                          our story, from the beginning
npm run desk -- lost                  from the knot lost
npm run desk -- 02-street.ink         from the first knot of a chapter
npm run desk -- any.ink [knot]        any plain ink story
  --set "trust_ido=2 day=day_market"  with this state
  --plain                             as text, without a screen; so too where the output is no terminal
npm run desk -- --plain lost "lost-ride,2"   a scene as text, with these choices (ids or numbers)
                                      choices after those are read from the input, a number or an id a line`;

/** @throws TypeError for a flag that is not there */
export function readWords(argv: readonly string[]): Words {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      plain: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      set: { type: 'string', default: '' },
    },
  });
  const [target = null, ...rest] = positionals;
  const isFile = target?.endsWith('.ink') ?? false;
  // After a file a single word may be a knot; choices come last.
  const knot =
    isFile && rest.length > 0 && (rest.length > 1 || !values.plain) ? (rest.shift() ?? null) : null;
  const choices = (rest[0] ?? '').split(',').map((word) => word.trim());
  return {
    help: values.help,
    plain: values.plain,
    target,
    knot,
    choices: choices.filter((word) => word !== ''),
    chosen: values.set,
  };
}

/** Where a target leads: a story, and the file of it to begin in. */
export interface Target {
  readonly entry: Entry;
  /** A knot's name, as it was typed. */
  readonly knot: string | null;
  /** A chapter's file, relative to the folder of the story. */
  readonly chapter: string | null;
}

/**
 * @param home our own story
 * @throws RangeError when a file is not there
 */
export function targetOf(
  { target, knot }: Pick<Words, 'target' | 'knot'>,
  home: { readonly file: string; readonly house: House },
  from: string,
): Target {
  if (target === null || !target.endsWith('.ink')) return { entry: home, knot: target, chapter: null };
  const folder = path.dirname(home.file);
  const file = [path.resolve(from, target), ...chaptersNamed(folder, target)].find((each) =>
    fs.existsSync(each),
  );
  if (!file) throw new RangeError(`there is no file ${target}`);
  const inside = path.relative(folder, file);
  if (file === home.file) return { entry: home, knot, chapter: null };
  if (!inside.startsWith('..')) return { entry: home, knot, chapter: knot === null ? inside : null };
  return { entry: { file, house: null }, knot, chapter: null };
}

/** Files of the story that end so. */
function chaptersNamed(folder: string, name: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file === name || path.basename(file) === name)
    .map((file) => path.join(folder, file));
}

/** The whole way from files to a checked story: compile, check, hash. Used by the plugin, the story check and the prover. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { type Checked, type CheckOptions, checkStory } from './check.ts';
import { type Compiled, compileInk, type Diagnosis } from './compile.ts';
import { checkLinks, mendLinks } from './links.ts';

export interface BuildOptions extends CheckOptions {
  /**
   * What becomes of names that `links.json` lacks: an error when left out; `mend` writes them, when nothing else is wrong, as
   * what is written there stays; `leave` for a story that is still being typed.
   */
  readonly links?: 'mend' | 'leave';
}

export interface BuiltStory extends Compiled {
  /** First 12 hex digits of SHA-256 over the runtime JSON: names this very text. */
  readonly hash: string;
  readonly choiceIds: readonly string[];
  readonly planned: Checked['planned'];
  /** The errors among the diagnoses: when there is one, `json` is null. */
  readonly errors: readonly Diagnosis[];
}

/** Compiles and checks the story that begins in `entry` (absolute path). */
export function buildStory(entry: string, options: BuildOptions): BuiltStory {
  const compiled = compileInk(entry);
  const checked = checkStory(compiled.sources, options);
  const diagnoses = [...compiled.diagnoses, ...checked.diagnoses];
  const folder = path.dirname(entry);
  if (options.links === 'mend' && !diagnoses.some(isError))
    diagnoses.push(...mendLinks(folder, compiled.sources));
  if (options.links !== 'leave') diagnoses.push(...checkLinks(folder, compiled.sources));
  const errors = diagnoses.filter(isError);
  const json = errors.length > 0 ? null : compiled.json;
  const hash = createHash('sha256')
    .update(json ?? '')
    .digest('hex')
    .slice(0, 12);
  return {
    ...compiled,
    json,
    diagnoses,
    errors,
    hash,
    choiceIds: checked.choiceIds,
    planned: checked.planned,
  };
}

function isError(found: Diagnosis): boolean {
  return found.severity === 'error';
}

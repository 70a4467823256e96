/** The whole way from files to a checked story: compile, check, hash. Used by the plugin, the story check and the prover. */
import { createHash } from 'node:crypto';
import { type Checked, type CheckOptions, checkStory } from './check.ts';
import { type Compiled, compileInk, type Diagnosis } from './compile.ts';

export interface BuiltStory extends Compiled {
  /** First 12 hex digits of SHA-256 over the runtime JSON: names this very text. */
  readonly hash: string;
  readonly choiceIds: readonly string[];
  readonly planned: Checked['planned'];
  /** The errors among the diagnoses: when there is one, `json` is null. */
  readonly errors: readonly Diagnosis[];
}

/** Compiles and checks the story that begins in `entry` (absolute path). */
export function buildStory(entry: string, options: CheckOptions): BuiltStory {
  const compiled = compileInk(entry);
  const checked = checkStory(compiled.sources, options);
  const diagnoses = [...compiled.diagnoses, ...checked.diagnoses];
  const errors = diagnoses.filter((found) => found.severity === 'error');
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

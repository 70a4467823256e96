/** A run as text, for a message or a file: the same shapes that the desk keeps. */
import * as v from 'valibot';
import type { Journal } from '../story/index.ts';
import type { BenchRecord } from '../story/inspect.ts';

/** A player's journal, or the record of a bench run. */
export type Kept = { readonly journal: Journal } | { readonly record: BenchRecord };

const value = v.union([v.number(), v.boolean(), v.string(), v.array(v.string())]);
const choices = v.array(v.string());
const beat = v.strictObject({ index: v.number(), line: v.string() });
const facts = v.strictObject({
  shards: v.array(v.string()),
  lessons: v.array(v.string()),
  allEndings: v.boolean(),
});
const journal = v.strictObject({ storyHash: v.string(), seed: v.number(), facts, choices, beat });
const bench = v.strictObject({ knot: v.string(), values: v.record(v.string(), value), seed: v.number() });
/** A save kept as a file, and a report of the game's, hold the journal one step further in. */
const schema = v.union([
  v.object({ journal }),
  v.object({ record: v.strictObject({ bench, choices, beat }) }),
  v.pipe(
    v.object({ point: v.object({ journal }) }),
    v.transform(({ point }) => point),
  ),
]);

/** @throws RangeError in plain words when the text is no run */
export function readKept(text: string): Kept {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new RangeError('this is no JSON');
  }
  const found = v.safeParse(schema, content);
  if (!found.success) throw new RangeError('this is neither a journal nor the record of a bench run');
  const { output } = found;
  return 'record' in output ? { record: output.record } : { journal: output.journal };
}

/** The same, written. */
export const writeKept = (kept: Kept): string => JSON.stringify(kept, null, 2);

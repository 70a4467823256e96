/** A run as text, for a message or a file: the same shapes that the desk keeps. */
import * as v from 'valibot';
import { journalSchema, type Kept, recordSchema } from '../story/inspect.ts';

/** A save kept as a file, and a report of the game's, hold the journal one step further in. */
const schema = v.union([
  v.object({ journal: journalSchema }),
  v.object({ record: recordSchema }),
  v.pipe(
    v.object({ point: v.object({ journal: journalSchema }) }),
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

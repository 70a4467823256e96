/** Looks at a file from outside: how large it may be, what it says it is, and whether it is that. */
import * as v from 'valibot';
import type { Refused } from '../game/index.ts';
import type { Everything } from './everything.ts';
import { EVERYTHING_BYTES, EVERYTHING_FORMAT, readEverything } from './everything.ts';
import type { SaveFile } from './file.ts';
import { FILE_BYTES, FILE_FORMAT, readSave } from './file.ts';
import { inflated, isGzip } from './gzip.ts';

/** How far into a file its format is looked for, in bytes. */
const HEAD_BYTES = 256;

/** What a file was found to be. */
export type Found =
  | { readonly kind: 'save'; readonly save: SaveFile }
  | { readonly kind: 'everything'; readonly everything: Everything }
  | { readonly kind: 'refused'; readonly reason: Refused };

const envelopeSchema = v.looseObject({
  format: v.picklist([FILE_FORMAT, EVERYTHING_FORMAT]),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/**
 * Reads a file of either kind, packed or not, and touches nothing stored. Refused as `too-large` above what its kind may have,
 * before more than its head is read; as `not-a-save` when it does not name a format; as `newer` when it is of a later version;
 * as `damaged` when it is not what it says. Never rejects.
 */
export async function examineFile(file: Blob): Promise<Found> {
  try {
    return await examine(file);
  } catch {
    // Gone from the disk meanwhile, or of a depth that no parser stands.
    return refused('not-a-save');
  }
}

async function examine(file: Blob): Promise<Found> {
  if (file.size > EVERYTHING_BYTES) return refused('too-large');
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const isPacked = isGzip(head);
  const headText = new TextDecoder().decode(head);
  if (file.size > FILE_BYTES && !isPacked && !headText.includes(EVERYTHING_FORMAT))
    return refused('too-large');
  const bytes = isPacked ? await inflated(file, EVERYTHING_BYTES) : await file.arrayBuffer();
  if (bytes === 'too-large') return refused('too-large');
  if (bytes === null) return refused('damaged');
  const start = new TextDecoder().decode(new Uint8Array(bytes).subarray(0, HEAD_BYTES));
  const named = start.includes(FILE_FORMAT) || start.includes(EVERYTHING_FORMAT);
  return read(parseJson(new TextDecoder().decode(bytes)), bytes.byteLength, named);
}

/** @param named whether a text that is no JSON at least names a format: the rest of it was lost */
function read(json: unknown, size: number, named: boolean): Found {
  const envelope = v.safeParse(envelopeSchema, json);
  if (!envelope.success) return refused(named ? 'damaged' : 'not-a-save');
  const { format, version } = envelope.output;
  if (format === EVERYTHING_FORMAT) {
    const everything = readEverything(version, json);
    return typeof everything === 'string' ? refused(everything) : { kind: 'everything', everything };
  }
  if (size > FILE_BYTES) return refused('too-large');
  const save = readSave(version, envelope.output);
  return typeof save === 'string' ? refused(save) : { kind: 'save', save };
}

function refused(reason: Refused): Found {
  return { kind: 'refused', reason };
}

/** Null when it is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** One save as a file of the player's own. */
import * as v from 'valibot';
import type { SavePoint, SavePort } from '../game/index.ts';
import { fitPoint, parsePoint } from './schema.ts';

/** Names the format inside the file. */
export const FILE_FORMAT = 'iron-city-save';
/** Version of the file's shape. */
export const FILE_VERSION = 1;
/** Largest file that is read, in bytes; every point that can be stored stays below. */
export const FILE_BYTES = 1_000_000;

const envelopeSchema = v.looseObject({
  format: v.literal(FILE_FORMAT),
  version: v.number(),
  point: v.unknown(),
});

/** A save as JSON. Never fails; needs no storage. */
export function toFile(point: SavePoint): Blob {
  const content = { format: FILE_FORMAT, version: FILE_VERSION, point: fitPoint(point) ?? point };
  return new Blob([JSON.stringify(content)], { type: 'application/json' });
}

/**
 * Reads such a file and touches nothing stored. Refused as `too-large` above `FILE_BYTES` before a byte is
 * read, as `not-a-save` when it is no JSON or does not name the format, as `damaged` when it names the format
 * but holds something else than a version known here. Never rejects.
 */
export async function fromFile(file: Blob): ReturnType<SavePort['fromFile']> {
  if (file.size > FILE_BYTES) return { refused: 'too-large' };
  const envelope = v.safeParse(envelopeSchema, await parseJson(file));
  if (!envelope.success) return { refused: 'not-a-save' };
  const point = envelope.output.version === FILE_VERSION ? parsePoint(envelope.output.point) : null;
  return point ? { point } : { refused: 'damaged' };
}

/** Null when it cannot be read (gone from the disk meanwhile), or is no JSON. */
async function parseJson(file: Blob): Promise<unknown> {
  try {
    return JSON.parse(await file.text());
  } catch {
    return null;
  }
}

/** One save as a file of the player's own. */
import * as v from 'valibot';
import type { Refused, SavePoint, SlotLabel } from '../game/index.ts';
import { fitLabel, fitPoint, labelSchema, NO_LABEL, parsePoint } from './parts.ts';

/** Names the format inside the file. */
export const FILE_FORMAT = 'iron-city-save';
/** Version of the file's shape: 2 brought the label. */
export const FILE_VERSION = 2;
/** Largest file that is read, in bytes; every point that can be stored stays below. */
export const FILE_BYTES = 1_000_000;

/** What a save file holds. */
export interface SaveFile {
  readonly point: SavePoint;
  readonly label: SlotLabel;
}

/** A save as JSON. Never fails; needs no storage. */
export function toFile(point: SavePoint, label: SlotLabel = NO_LABEL): Blob {
  const content = {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    point: fitPoint(point) ?? point,
    label: fitLabel(label),
  };
  return new Blob([JSON.stringify(content)], { type: 'application/json' });
}

/** Reads what such a file holds beside its format, of this or an older version; other fields do not matter. Never throws. */
export function readSave(version: number, content: Readonly<Record<string, unknown>>): SaveFile | Refused {
  if (version > FILE_VERSION) return 'newer';
  const point = parsePoint(content.point);
  // Before there were labels.
  const label = v.safeParse(labelSchema, version === 1 ? NO_LABEL : content.label);
  return point && label.success ? { point, label: label.output } : 'damaged';
}

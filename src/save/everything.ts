/** All that is kept as one file of the player's own. */
import * as v from 'valibot';
import type { Profile, Refused, SavePoint, Settings, SlotId, SlotLabel, Way } from '../game/index.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { isPictured, isSlot, OWN_PLACES, RING } from './ids.ts';
import {
  fitPicture,
  fromSchema,
  labelSchema,
  list,
  name,
  PICTURE_BYTES,
  pointSchema,
  profileSchema,
  settingsSchema,
  text,
} from './parts.ts';
import { type Hashes, linesOf, ROW_LINES } from './readmarks.ts';
import { WAYS } from './ways.ts';

/** Names the format inside the file. */
export const EVERYTHING_FORMAT = 'iron-city-everything';
/** Version of the file's shape: 2 brought the ways to key scenes. */
export const EVERYTHING_VERSION = 2;
/** Largest file that is read, in bytes, before and after it is unpacked. */
export const EVERYTHING_BYTES = 64_000_000;
/** Pictures beyond this, in bytes as they are written, are left out: a file without them is better than none that can be read. */
const PICTURES_BYTES = 40_000_000;

/** A place inside the file. Its snapshot is not: that is a cache, and would be trusted. */
export interface Place {
  readonly slot: SlotId;
  readonly label: SlotLabel;
  readonly point: SavePoint;
  readonly picture: Blob | null;
}

/** What is in the file. */
export interface Everything {
  readonly places: readonly Place[];
  readonly profile: Profile;
  /** By key scene. Their pictures are not in it: they come again as the scenes are read. */
  readonly ways: ReadonlyMap<string, Omit<Way, 'picture'>>;
  /** By knot; see `readmarks.ts`. */
  readonly read: ReadonlyMap<string, Hashes>;
  /** Null when none were ever set. */
  readonly settings: Settings | null;
}

/** Eight hex digits each. */
const hashesSchema = v.pipe(
  v.string(),
  v.maxLength(8 * ROW_LINES),
  v.check((hex) => hex.length > 0 && hex.length % 8 === 0 && /^[0-9a-f]*$/.test(hex)),
);

const pictureSchema = v.strictObject({
  type: text(20),
  // Four letters for every three bytes.
  data: text(Math.ceil(PICTURE_BYTES / 3) * 4),
});

const fileSchema = v.object({
  places: v.pipe(
    list(
      v.strictObject({
        slot: v.custom<SlotId>(isSlot),
        label: labelSchema,
        point: pointSchema,
        picture: v.nullable(pictureSchema),
      }),
      OWN_PLACES + RING.length + 2,
    ),
    v.check((places) => new Set(places.map(({ slot }) => slot)).size === places.length),
  ),
  profile: profileSchema,
  read: list(v.strictTuple([v.pipe(v.string(), v.minLength(1), v.maxLength(200)), hashesSchema]), 20_000),
  ways: list(v.strictTuple([name, v.strictObject({ point: pointSchema, from: fromSchema })]), WAYS),
  settings: v.nullable(settingsSchema),
});

/** All of it as JSON; where the pictures are too many, the first ones have theirs. */
export async function toEverything({ places, profile, read, ways, settings }: Everything): Promise<Blob> {
  let room = PICTURES_BYTES;
  const written: unknown[] = [];
  for (const { slot, label, point, picture } of places) {
    const image = picture && (await writePicture(picture));
    const fits = image !== null && image.data.length <= room;
    if (fits) room -= image.data.length;
    written.push({ slot, label, point, picture: fits ? image : null });
  }
  const content = {
    format: EVERYTHING_FORMAT,
    version: EVERYTHING_VERSION,
    places: written,
    profile,
    read: [...read].map(([knot, hashes]) => [knot, writeHashes(hashes)]),
    ways: [...ways].map(([node, { point, from }]) => [node, { point, from }]),
    settings,
  };
  return new Blob([JSON.stringify(content)], { type: 'application/json' });
}

/** Reads what such a file holds beside its format. Never throws. */
export function readEverything(version: number, content: unknown): Everything | Refused {
  if (version > EVERYTHING_VERSION) return 'newer';
  // Before there were ways.
  const file = v.safeParse(fileSchema, version === 1 ? { ...(content as object), ways: [] } : content);
  if (!file.success) return 'damaged';
  const places: Place[] = [];
  for (const { picture, ...place } of file.output.places) {
    const image = picture && readPicture(picture);
    if (picture && !(image && isPictured(place.slot))) return 'damaged';
    places.push({ ...place, picture: image });
  }
  const { profile, settings, ways, read } = file.output;
  const rows = new Map(read.map(([knot, hex]) => [knot, readHashes(hex)]));
  return { places, profile, read: rows, ways: new Map(ways), settings };
}

async function writePicture(picture: Blob): Promise<{ type: string; data: string } | null> {
  try {
    return { type: picture.type, data: toBase64(new Uint8Array(await picture.arrayBuffer())) };
  } catch {
    return null;
  }
}

function readPicture({ type, data }: { readonly type: string; readonly data: string }): Blob | null {
  const bytes = fromBase64(data);
  return bytes && fitPicture(new Blob([bytes], { type }));
}

function readHashes(hex: string): Hashes {
  const hashes = new Set<number>();
  for (let at = 0; at < hex.length; at += 8) hashes.add(Number.parseInt(hex.slice(at, at + 8), 16));
  return Uint32Array.from(hashes).sort();
}

function writeHashes(hashes: Hashes): string {
  return linesOf('', hashes)
    .map((line) => line.slice(1))
    .join('');
}

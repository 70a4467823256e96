/** The shape of every stored record, and the only door through which stored data comes in. */
import * as v from 'valibot';
import type { Profile, SavePoint, Settings, SlotId, SlotLabel } from '../game/index.ts';
import type { Snapshot } from '../story/index.ts';
import { isOwn, isPictured, isSlot } from './ids.ts';
import {
  between,
  fromSchema,
  labelSchema,
  linesSchema,
  moment,
  NO_LABEL,
  name,
  pictureSchema,
  pointSchema,
  profileSchema,
  salvagedFromSchema,
  salvagedProfileSchema,
  settingsSchema,
  snapshotSchema,
  whole,
} from './parts.ts';

/** A save as places and the bin hold it. */
export interface SaveRecord {
  readonly version: 2;
  readonly point: SavePoint;
  readonly label: SlotLabel;
  /** Running number of the write: a clock may be set back, this never is. 0 in the autosave and in saves from before there was one. */
  readonly order: number;
}

/** A save before places had labels. */
export interface SaveRecordV1 {
  readonly version: 1;
  readonly point: SavePoint;
}

/** A place that was taken away. */
export interface BinRecord {
  readonly version: 1;
  readonly slot: SlotId;
  /** Running number of the erasure. */
  readonly order: number;
  readonly save: SaveRecord;
  readonly snapshot: Snapshot | null;
  readonly picture: Blob | null;
}

/** How a key scene was last reached. */
export interface WayRecord {
  readonly version: 1;
  readonly point: SavePoint;
  readonly from: readonly string[];
  readonly picture: Blob | null;
}

/** What each store holds. Every record names the version of its shape. */
export interface Records {
  /** Key: slot. The journal, the place in it, and the labels of the slot. */
  saves: SaveRecord;
  /** Key: slot. Kept apart because it is large and changes only with the turn. */
  snapshots: { readonly version: 1; readonly snapshot: Snapshot };
  /** Key: `quick` or a place of the reader's own. */
  pictures: { readonly version: 1; readonly picture: Blob };
  /** Key: knot. The hashes of its lines ever shown, ascending; see `readmarks.ts`. */
  read: { readonly version: 1; readonly lines: Uint32Array };
  /** Key: `settings`. */
  settings: { readonly version: 1; readonly settings: Settings };
  /** Key: `profile`. */
  profile: { readonly version: 1; readonly profile: Profile };
  /** Key: the id of a key scene. */
  ways: WayRecord;
  /**
   * Key `persist`: when the browser was asked to keep the storage, in ms since 1970. Key `unkept`: milliseconds of play since
   * the last file that was kept.
   */
  asked: { readonly version: 1; readonly at: number } | { readonly version: 1; readonly ms: number };
  /** Key: random, so that two windows never bin into one place. */
  bin: BinRecord;
}
export type StoreName = keyof Records;
export type StoredRecord = Records[StoreName];
export type Key = string;

/** A record that could not be read, kept as it was in the store `damaged` under a running number. */
export interface DamagedRecord {
  readonly version: 1;
  readonly store: StoreName;
  readonly key: IDBValidKey;
  /** Milliseconds since 1970. */
  readonly when: number;
  readonly raw: unknown;
}

/** The save as it is kept now. */
export function saveFromV1({ point }: SaveRecordV1): SaveRecord {
  return { version: 2, point, label: NO_LABEL, order: 0 };
}

const version = v.literal(1);
const order = whole(Number.MAX_SAFE_INTEGER);
const slot = v.custom<SlotId>(isSlot);
const ownOrQuick = v.custom<SlotId>(isPictured);
const knot = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const saveSchema: v.GenericSchema<unknown, SaveRecord> = v.union([
  v.strictObject({ version: v.literal(2), point: pointSchema, label: labelSchema, order }),
  v.pipe(v.strictObject({ version, point: pointSchema }), v.transform(saveFromV1)),
]);

interface StoreSchema<S extends StoreName> {
  readonly key: v.GenericSchema<unknown, Key>;
  readonly record: v.GenericSchema<unknown, Records[S]>;
  /** Tried on a damaged record; what it yields replaces it. */
  readonly salvage?: v.GenericSchema<unknown, Records[S]>;
}

const SCHEMAS: { readonly [S in StoreName]: StoreSchema<S> } = {
  saves: { key: slot, record: saveSchema },
  snapshots: { key: slot, record: v.strictObject({ version, snapshot: snapshotSchema }) },
  pictures: { key: ownOrQuick, record: v.strictObject({ version, picture: pictureSchema }) },
  read: { key: knot, record: v.strictObject({ version, lines: linesSchema }) },
  settings: {
    key: v.literal('settings'),
    record: v.strictObject({ version, settings: settingsSchema }),
  },
  profile: {
    key: v.literal('profile'),
    record: v.strictObject({ version, profile: profileSchema }),
    salvage: v.object({ version, profile: salvagedProfileSchema }),
  },
  ways: {
    key: name,
    record: v.strictObject({
      version,
      point: pointSchema,
      from: fromSchema,
      picture: v.nullable(pictureSchema),
    }),
    salvage: v.object({
      version,
      point: pointSchema,
      from: salvagedFromSchema,
      picture: v.fallback(v.nullable(pictureSchema), null),
    }),
  },
  asked: {
    key: v.picklist(['persist', 'unkept']),
    record: v.union([
      v.strictObject({ version, at: moment }),
      v.strictObject({ version, ms: between(0, 1e12) }),
    ]),
  },
  bin: {
    key: v.custom<Key>(isOwn),
    record: v.strictObject({
      version,
      slot,
      order,
      save: saveSchema,
      snapshot: v.nullable(snapshotSchema),
      picture: v.nullable(pictureSchema),
    }),
  },
};

/** Every store of records, `damaged` not among them. */
export const STORES = Object.keys(SCHEMAS) as readonly StoreName[];

/** What came of reading a stored record: `damaged` with a record means that only a part could be kept. */
export interface Reading<S extends StoreName> {
  readonly record: Records[S] | null;
  readonly damaged: boolean;
}

/** Reads a record as it lies in a store, of this or an older shape. Never throws. */
export function readRecord<S extends StoreName>(store: S, key: unknown, raw: unknown): Reading<S> {
  const schema: StoreSchema<S> = SCHEMAS[store];
  if (!v.is(schema.key, key)) return { record: null, damaged: true };
  const sound = v.safeParse(schema.record, raw);
  if (sound.success) return { record: sound.output, damaged: false };
  const part = schema.salvage ? v.safeParse(schema.salvage, raw) : null;
  return { record: part?.success ? part.output : null, damaged: true };
}

/** Every shape that was ever stored, or kept as a file, one a file in `shapes/`; written by the code of its time. */

/** A store's records in one version of their shape. */
interface StoredShape {
  readonly store: string;
  readonly version: number;
  readonly records: readonly { readonly key: IDBValidKey; readonly record: unknown }[];
}

/** A file of the player's own in one version of its shape. */
interface FileShape {
  readonly version: number;
  readonly file: unknown;
}

const found = import.meta.glob<StoredShape | FileShape>('./shapes/*.json', {
  eager: true,
  import: 'default',
});
const all = Object.entries(found).map(([path, shape]) => ({
  name: path.replace(/.*\/|\.json$/g, ''),
  shape,
}));

export const STORED = all.flatMap(({ name, shape }) =>
  'store' in shape ? [{ ...shape, name, records: shape.records.map(revived) }] : [],
);
export const FILES = all.flatMap(({ name, shape }) => ('file' in shape ? [{ ...shape, name }] : []));

/** What JSON cannot say is written as `$blob` and `$u32`. */
function revived({ key, record }: StoredShape['records'][number]): StoredShape['records'][number] {
  return { key, record: JSON.parse(JSON.stringify(record), revive) };
}

function revive(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('$u32' in value) return Uint32Array.from(value.$u32 as number[]);
  if (!('$blob' in value)) return value;
  const { type, bytes } = value.$blob as { readonly type: string; readonly bytes: number[] };
  return new Blob([Uint8Array.from(bytes)], { type });
}

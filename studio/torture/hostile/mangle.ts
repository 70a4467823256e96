/** Turns good files and links into bad ones. */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Chances } from '../chances.ts';

/** What is put in the place of something in a file. */
const STRANGERS: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  '',
  'x'.repeat(5_000),
  '<img src=x onerror=alert(1)>',
  '__proto__',
  '\u0000\uD800',
  [],
  {},
  [[[[[[]]]]]],
  { __proto__: { polluted: true } },
  Array.from({ length: 3_000 }, (_, n) => n),
];

/** Names of the ways, for the report. */
export const WAYS = [
  'cut',
  'flipped',
  'doubled',
  'swapped',
  'renamed',
  'dropped',
  'deep',
  'zipped',
  'noise',
] as const;
export type Way = (typeof WAYS)[number];

/** A file made bad. @param good JSON, gzipped or not */
export function mangled(good: Uint8Array, way: Way, chances: Chances): Uint8Array {
  switch (way) {
    case 'cut':
      return good.slice(0, chances.below(good.length));
    case 'flipped': {
      const bad = good.slice();
      for (let n = 0; n <= chances.below(4); n++) bad[chances.below(bad.length)] = chances.below(256);
      return bad;
    }
    case 'doubled':
      return new Uint8Array([...good, ...good.slice(chances.below(good.length))]);
    case 'noise':
      return Uint8Array.from({ length: chances.below(400) }, () => chances.below(256));
    case 'zipped':
      // Zipped again, or a small bomb: a megabyte of one letter.
      return gzipSync(chances.below(2) === 0 ? good : Buffer.alloc(1_000_000, 0x20));
    case 'deep':
      return Buffer.from(
        `{"format":"iron-city-save","version":2,"point":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
      );
    default:
      return changed(good, way, chances);
  }
}

function changed(good: Uint8Array, way: 'swapped' | 'renamed' | 'dropped', chances: Chances): Uint8Array {
  const zipped = good[0] === 0x1f && good[1] === 0x8b;
  const data: unknown = JSON.parse(Buffer.from(zipped ? gunzipSync(good) : good).toString('utf8'));
  const places = placesIn(data);
  for (let n = 0; n <= chances.below(3); n++) {
    const place = places[chances.below(places.length)];
    if (!place) continue;
    const { holder, key } = place;
    if (way === 'swapped') holder[key] = chances.one(STRANGERS);
    else {
      const value = holder[key];
      delete holder[key];
      if (way === 'renamed') holder[`${key}x`] = value;
    }
  }
  const text = Buffer.from(JSON.stringify(data));
  return zipped ? gzipSync(text) : text;
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

/** Every place in some data that something else could stand in. */
function placesIn(data: unknown): Place[] {
  if (typeof data !== 'object' || data === null) return [];
  const holder = data as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_%<>"\'&#=é\u0000';

/** A link's fragment made bad. */
export function mangledLink(good: string, chances: Chances): string {
  const at = chances.below(good.length);
  const letter = () => LETTERS[chances.below(LETTERS.length)] as string;
  switch (chances.below(6)) {
    case 0:
      return good.slice(0, at);
    case 1:
      return good.slice(0, at) + letter() + good.slice(at + 1);
    case 2:
      return good.slice(0, at) + letter() + good.slice(at);
    case 3:
      return good + good;
    case 4:
      return Array.from({ length: chances.below(1_000) }, letter).join('');
    default:
      return letter().repeat(chances.below(6_000));
  }
}

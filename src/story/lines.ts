/** What a line of text says about itself: who speaks, and which line it is. */
import { hash32 } from './hash.ts';
import type { Speaker } from './types.ts';

/** `NAME: text` or `NAME (aside): text`; a name is written in capitals. */
const SPOKEN = /^(\p{Lu}[\p{Lu}\p{N} '’.-]*?)( \(aside\))?: +(.+)$/su;

export interface SpokenLine {
  readonly speaker?: Speaker;
  readonly text: string;
}

/** Splits a line into speaker and words; anything without a name narrates. */
export function readLine(raw: string): SpokenLine {
  const found = SPOKEN.exec(raw);
  const [, name, aside, text] = found ?? [];
  if (name === undefined || text === undefined) return { text: raw };
  return { speaker: { who: castId(name), aside: aside !== undefined }, text };
}

/** Cast id of a name as it stands in the script. */
export function castId(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[ .'’]+/g, '-');
}

/** The text as it counts for identity: spaces and emphasis do not. */
export function normalise(text: string): string {
  return text.normalize('NFC').replace(/\*/g, '').replace(/\s+/g, ' ').trim();
}

/** The knot of a container path: `scrap.found.4` is in `scrap`; lines before the first knot are in ``. */
export function knotOf(path: string): string {
  const first = path.split('.', 1)[0] ?? '';
  return /^\d*$/.test(first) ? '' : first;
}

/** Identity of a source line, the same in every run that shows it. */
export function lineId(path: string, raw: string): string {
  return `${knotOf(path)}:${hash32(normalise(raw))}`;
}

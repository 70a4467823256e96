/** `story/map.json`: where it lies, and whether it is of this very story. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FateMap } from '../../src/map/types.ts';
import { sourceHash } from '../sources.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The map as it is checked in. */
export const MAP = path.join(ROOT, 'story/map.json');
/** Digits of a hash that are kept. */
const DIGITS = 16;

/** Names what a chapter's column was made from. @param file relative to `story/` */
export function chapterContent(file: string): string {
  return sourceHash([path.join(ROOT, 'story', file)]).slice(0, DIGITS);
}

/** Names the programs that lay a map out, and the words of the story that all chapters share. */
export function layoutContent(): string {
  const here = path.join(ROOT, 'studio/map');
  const code = readdirSync(here).map((file) => path.join(here, file));
  const shared = ['main.ink', 'state.ink', 'endings.ts'].map((file) => path.join(ROOT, 'story', file));
  return sourceHash([...code, ...shared]).slice(0, DIGITS);
}

export function writeMap(map: FateMap): void {
  writeFileSync(MAP, `${JSON.stringify(map, null, 1)}\n`);
}

/** The map that is checked in. */
export const readMap = (): FateMap => JSON.parse(readFileSync(MAP, 'utf8')) as FateMap;

/** Why a map is not of the story as it lies here; null when it is. */
export function staleness(map: FateMap): string | null {
  if (map.layout !== layoutContent())
    return 'story/map.json was laid out by another program, or from other names';
  const stale = map.chapters.filter(({ file, hash }) => hash !== chapterContent(file));
  return stale.length === 0
    ? null
    : `story/map.json does not know ${stale.map(({ file }) => file).join(', ')} as it is`;
}

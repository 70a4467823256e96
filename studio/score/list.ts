/** Which pieces there are, and the files each is made from. Needs none of the makers' tools. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { importsOf } from './imports.ts';

const here = import.meta.dirname;

/** The files of all pieces by slug, which is the file's name. @throws Error when two have one name */
function files(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const folder of ['cues', 'ambiences', 'effects']) {
    for (const name of readdirSync(join(here, folder)).sort()) {
      if (!name.endsWith('.ts')) continue;
      const slug = basename(name, '.ts');
      const other = found.get(slug);
      if (other) throw new Error(`${slug} is there twice: ${other} and ${folder}/${name}`);
      found.set(slug, join(here, folder, name));
    }
  }
  return found;
}

/** Every piece. */
export const slugs = (): string[] => [...files().keys()];

/** The file of a piece. @throws RangeError when there is none */
export function fileOf(slug: string): string {
  const file = files().get(slug);
  if (!file) throw new RangeError(`no such piece: ${slug}`);
  return file;
}

/** The files that decide what a piece sounds like: its own, and all that is imported on the way. */
export const sources = (slug: string): string[] => importsOf(fileOf(slug));

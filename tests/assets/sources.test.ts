import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CAST } from '../../story/cast.ts';

/** What both makers tell of their assets. */
interface Maker {
  /** Files that decide what an asset looks like. */
  sources(name: string): string[];
}

const root = path.resolve(import.meta.dirname, '../..');
const load = <T>(file: string): Promise<T> => import(pathToFileURL(path.join(root, file)).href);
const plates = await load<Maker & { slugs(): string[] }>('studio/plates/build.mjs');
const actors = await load<Maker & { ids(): string[] }>('studio/actors/build.mjs');
const { sourceHash } = await load<{ sourceHash(files: string[]): string }>('studio/sources.mjs');
const folders = (kind: string) => fs.readdirSync(path.join(root, 'assets', kind));
const dataOf = (file: string) => JSON.parse(fs.readFileSync(path.join(root, 'assets', file), 'utf8'));

describe('every picture is what its source makes', () => {
  it.each(folders('plates'))('plate %s', (slug) => {
    expect(plates.slugs()).toContain(slug);
    expect(dataOf(`plates/${slug}/plate.json`).source, 'run npm run plates').toBe(
      sourceHash(plates.sources(slug)),
    );
  });
  it.each(folders('actors'))('actor %s', (id) => {
    expect(actors.ids()).toContain(id);
    expect(dataOf(`actors/${id}/actor.json`).source, 'run npm run actors').toBe(
      sourceHash(actors.sources(id)),
    );
  });
});

describe('the data of a plate', () => {
  it.each(folders('plates'))('%s is whole and in range', (slug) => {
    const data = dataOf(`plates/${slug}/plate.json`);
    for (const light of [data.key, data.rim]) {
      expect(light.colour).toMatch(/^#[0-9a-f]{6}$/);
      expect(light.angle).toBeGreaterThanOrEqual(0);
      expect(light.angle).toBeLessThan(360);
      expect(light.strength >= 0 && light.strength <= 1).toBe(true);
    }
    for (const part of [...data.focus, ...data.weatherAnchor, data.horizon])
      expect(part >= 0 && part <= 1).toBe(true);
    expect(data.description.length).toBeGreaterThan(40);
  });
});

describe('the looks of the cast', () => {
  it.each(Object.keys(CAST).filter((who) => CAST[who]?.slug))('of %s are those that are drawn', (who) => {
    const member = CAST[who];
    const drawn = Object.keys(member?.looks ?? {}).filter((look) => member?.looks[look] === true);
    expect(dataOf(`actors/${member?.slug}/actor.json`).looks.toSorted()).toEqual(drawn.toSorted());
  });
});

import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { PlateData, PoseData } from '../../src/stage/index.ts';
import { CAST } from '../../story/cast.ts';

/** What every maker tells of their assets. */
interface Maker {
  /** Files that decide what an asset looks like. */
  sources(name: string): string[];
}

const root = path.resolve(import.meta.dirname, '../..');
const load = <T>(file: string): Promise<T> => import(pathToFileURL(path.join(root, file)).href);
const plates = await load<Maker & { slugs(): string[] }>('studio/plates/build.mjs');
const actors = await load<Maker & { ids(): string[] }>('studio/actors/build.mjs');
const events = await load<Maker & { slugs(): string[] }>('studio/events/build.mjs');
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

it('a plate that changes another scene is made from that scene and its parts too', () => {
  const parts = ['scenes/clinic-basement.py', 'kit/bench.py'].map((name) =>
    path.join(root, 'studio/plates', name),
  );
  expect(plates.sources('clinic-night')).toEqual(expect.arrayContaining(parts));
});

describe('every event picture is what its source makes', () => {
  it.each(events.slugs())('event %s', (slug) => {
    expect(dataOf(`plates/${slug}/event.json`).source, 'run npm run events').toBe(
      sourceHash(events.sources(slug)),
    );
  });
});

/** Bytes of some files of an asset. */
const weightOf = (folder: string, files: readonly string[]) =>
  files.reduce((sum, file) => sum + fs.statSync(path.join(root, 'assets', folder, file)).size, 0);

describe('the data of a plate', () => {
  it.each(folders('plates'))('%s is whole and in range', (slug) => {
    const data: PlateData & { description: string } = dataOf(`plates/${slug}/plate.json`);
    for (const light of [data.key, data.rim, data.ambient]) {
      expect(light.colour).toMatch(/^#[0-9a-f]{6}$/);
      expect(light.strength >= 0 && light.strength <= 1).toBe(true);
    }
    for (const { angle } of [data.key, data.rim]) expect(angle >= 0 && angle < 360).toBe(true);
    const places = [
      ...data.focus,
      ...data.weatherAnchor,
      data.horizon,
      ...data.wet.flat(),
      ...data.flicker.flat(),
    ];
    for (const part of places) expect(part >= 0 && part <= 1).toBe(true);
    for (const [left, top, right, bottom] of data.wet) expect(left < right && top < bottom).toBe(true);
    expect(typeof data.indoors).toBe('boolean');
    expect(data.description.length).toBeGreaterThan(40);
    for (const layer of data.layers) {
      expect(layer.depth >= 0 && layer.depth <= 2).toBe(true);
      expect(weightOf(`plates/${slug}`, [layer.file])).toBeGreaterThan(0);
    }
  });

  it.each(folders('plates'))('%s with its depth weighs at most 350 kB', (slug) => {
    expect(weightOf(`plates/${slug}`, ['plate.avif', 'depth.webp'])).toBeLessThanOrEqual(350_000);
  });
});

const drawnPeople = Object.entries(CAST).flatMap(([who, { slug, poses, looks }]) =>
  slug === null ? [] : poses.map((pose) => ({ who, slug, pose, looks })),
);

describe('the poses of the cast', () => {
  it.each(drawnPeople)(
    '$who $pose has every look of hers or his, and every patch lies in its atlas',
    (drawn) => {
      const data: PoseData = dataOf(`actors/${drawn.slug}/${drawn.pose}.json`);
      const looks = Object.keys(drawn.looks).filter((look) => drawn.looks[look] === true);
      expect(Object.keys(data.eyes).toSorted()).toEqual(looks.toSorted());
      expect(Object.keys(data.mouths).toSorted()).toEqual(looks.toSorted());
      expect(data.parts.filter((part) => part.name === 'head')).toHaveLength(1);
      expect(data.parts.some((part) => part.swing !== null)).toBe(true);
      expect(data.stature > 0.5 && data.stature < 1.5).toBe(true);
      const patches = [
        ...data.parts,
        ...Object.values(data.eyes),
        ...Object.values(data.mouths),
        ...Object.values(data.lids),
        ...Object.values(data.speaking),
      ];
      for (const { frame, at } of patches) {
        const [x, y, width, height] = frame;
        expect(x >= 0 && y >= 0 && x + width <= data.atlas[0] && y + height <= data.atlas[1]).toBe(true);
        expect(at[0] >= -60 && at[1] >= -60 && at[0] <= data.size[0] && at[1] <= data.size[1]).toBe(true);
      }
    },
  );

  it.each(drawnPeople)('$who $pose weighs at most 450 kB', ({ slug, pose }) => {
    const files = [`${pose}.webp`, `${pose}.light.webp`, `${pose}.json`];
    expect(weightOf(`actors/${slug}`, files)).toBeLessThanOrEqual(450_000);
  });

  it.each(Object.keys(CAST).filter((who) => CAST[who]?.slug))('of %s are all that are drawn', (who) => {
    const { slug, poses } = CAST[who] as (typeof CAST)[string];
    const files = fs.readdirSync(path.join(root, 'assets/actors', slug ?? ''));
    const drawn = files.filter((file) => file.endsWith('.light.webp')).map((file) => file.split('.')[0]);
    expect(drawn.toSorted()).toEqual(poses.toSorted());
  });
});

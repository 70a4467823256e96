/** What a picture weighs on the line: everything a plate or a person in a pose is drawn with. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { PlateData } from '../../src/stage/assets.ts';
import { ROOT } from './house.ts';
import { type Row, row } from './numbers.ts';

const PLATE_KB = 350;
const POSE_KB = 450;

const ASSETS = path.join(ROOT, 'assets');
const kilobytes = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + statSync(file).size, 0) / 1000;
const folders = (kind: string) => readdirSync(path.join(ASSETS, kind)).sort();

function plateRow(slug: string): Row {
  const file = (name: string) => path.join(ASSETS, 'plates', slug, name);
  const { layers } = JSON.parse(readFileSync(file('plate.json'), 'utf8')) as PlateData;
  const files = ['plate.avif', 'depth.webp', 'plate.json', ...layers.map((layer) => layer.file)];
  const what = layers.length === 0 ? 'depth' : `depth and ${layers.length} layers`;
  return row(`plate ${slug} with ${what}`, [kilobytes(files.map(file))], { unit: 'kB', target: PLATE_KB });
}

function poseRows(slug: string): Row[] {
  const file = (name: string) => path.join(ASSETS, 'actors', slug, name);
  const poses = readdirSync(file('.'))
    .filter((name) => name.endsWith('.light.webp'))
    .map((name) => name.replace('.light.webp', ''));
  return poses.map((pose) =>
    row(
      `pose ${slug} ${pose} in all its looks`,
      [kilobytes(['webp', 'light.webp', 'json'].map((end) => file(`${pose}.${end}`)))],
      { unit: 'kB', target: POSE_KB },
    ),
  );
}

export async function measureSizes(): Promise<Row[]> {
  return [...folders('plates').map(plateRow), ...folders('actors').flatMap(poseRows)];
}

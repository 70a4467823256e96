/**
 * Draws the people of event pictures: node studio/events/build.mjs [slug…]
 *
 * A scene gives its layers as drawings, already lit for their plate; one headless Chromium draws them, `cwebp` packs them
 * beside the plate. A scene whose sources have not changed is skipped.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sourceHash, withImports } from '../sources.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const assets = join(here, '../../assets/plates');
/** px of the picture that one look at a solid covers. */
const STEP = 1;
const QUALITY = 84;

/** Every event that has a scene file. @returns {string[]} */
export function slugs() {
  return readdirSync(join(here, 'scenes'))
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => basename(name, '.mjs'))
    .sort();
}

/** The files that decide what an event's people look like: all that is imported on the way. @param {string} slug @returns {string[]} */
export function sources(slug) {
  const first = [join(here, `scenes/${slug}.mjs`), join(here, 'kit/raster.mjs')];
  return withImports(first);
}

async function build(slug, openRaster) {
  const out = join(assets, slug);
  const card = join(out, 'event.json');
  const source = sourceHash(sources(slug));
  if (existsSync(card) && JSON.parse(readFileSync(card, 'utf8')).source === source)
    return console.log(`${slug}: fresh`);
  const scene = await import(pathToFileURL(join(here, `scenes/${slug}.mjs`)).href);
  const { drawLayer } = await import('./kit/raster.mjs');
  const { bleed } = await import('../actors/bake/pixels.mjs');
  const { writeWebp } = await import('../actors/bake/webp.mjs');
  const raster = await openRaster();
  mkdirSync(out, { recursive: true });
  for (const layer of Object.keys(scene.layers)) {
    const image = await drawLayer(scene, layer, raster, STEP);
    bleed(image);
    const file = join(out, `${layer}.webp`);
    // -exact keeps the colours that were bled under what is clear.
    writeWebp(file, image, QUALITY, ['-exact', '-alpha_q', '90']);
    console.log(`${slug}: ${layer}.webp, ${Math.round(statSync(file).size / 1000)} kB`);
  }
  // Written last: an interrupted build is not mistaken for a finished one.
  writeFileSync(card, `${JSON.stringify({ source }, null, 2)}\n`);
}

async function main(asked) {
  const unknown = asked.filter((slug) => !slugs().includes(slug));
  if (unknown.length > 0)
    throw new Error(`no such event: ${unknown.join(', ')}. There are: ${slugs().join(', ')}`);
  const { needWebp } = await import('../actors/bake/webp.mjs');
  needWebp();
  let raster = null;
  // Opened only when something has to be drawn.
  const open = async () => {
    const { openRaster } = await import('../actors/bake/raster.mjs');
    raster ??= await openRaster();
    return raster;
  };
  try {
    for (const slug of asked.length > 0 ? asked : slugs()) await build(slug, open);
  } finally {
    await raster?.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

/**
 * Draws the people: node studio/actors/build.mjs [id…]
 *
 * A character file gives its poses as drawing functions; one headless Chromium draws every part, as colours and as light,
 * and each pose becomes an atlas. A person whose sources have not changed is skipped.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sourceHash, withImports } from '../sources.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const assets = join(here, '../../assets/actors');
const QUALITY = { colour: 86, light: 80 };

/** Everybody who has a character file. @returns {string[]} */
export function ids() {
  return readdirSync(join(here, 'characters'))
    .filter((name) => name.endsWith('.mjs'))
    .sort()
    .map((name) => basename(name, '.mjs'));
}

const characterFile = (id) => join(here, `characters/${id}.mjs`);

/** The files that decide what a person looks like: all that is imported on the way. @param {string} id @returns {string[]} */
export function sources(id) {
  const made = [
    characterFile(id),
    fileURLToPath(import.meta.url),
    join(here, 'bake/pose.mjs'),
    join(here, 'bake/webp.mjs'),
  ];
  return withImports(made);
}

/** @returns {Promise<boolean>} whether anything was drawn */
async function build(id, openRaster) {
  const out = join(assets, id);
  const source = sourceHash(sources(id));
  const card = join(out, 'actor.json');
  if (existsSync(card) && JSON.parse(readFileSync(card, 'utf8')).source === source) {
    console.log(`${id}: fresh`);
    return false;
  }
  const { poses, stature = 1 } = await import(pathToFileURL(characterFile(id)).href);
  const { bakePose } = await import('./bake/pose.mjs');
  const { writeWebp } = await import('./bake/webp.mjs');
  const raster = await openRaster();
  const baked = [];
  for (const [name, pose] of Object.entries(poses)) {
    const started = Date.now();
    baked.push({ name, ...(await bakePose(pose, raster, (what) => console.log(`${id} ${name}: ${what}`))) });
    console.log(`${id} ${name}: drawn in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  // A pose that is no longer drawn must not stay behind.
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const { name, atlas, light, data } of baked) {
    const [colours, lights] = [join(out, `${name}.webp`), join(out, `${name}.light.webp`)];
    // -exact keeps the colours that were bled under what is clear.
    writeWebp(colours, atlas, QUALITY.colour, ['-exact', '-alpha_q', '90']);
    writeWebp(lights, light, QUALITY.light);
    writeFileSync(join(out, `${name}.json`), `${JSON.stringify({ ...data, stature })}\n`);
    const kilobytes = [colours, lights].map((file) => Math.round(statSync(file).size / 1000));
    console.log(`${id} ${name}: ${data.atlas.join('×')}, ${kilobytes.join(' + ')} kB`);
  }
  const [first] = Object.values(poses);
  const looks = Object.keys(first.looks);
  const { HEIGHT, WIDTH } = await import('./kit/light.mjs');
  const what = {
    source,
    width: WIDTH,
    height: HEIGHT,
    faces: first.faces,
    face: first.face,
    looks,
    poses: Object.keys(poses),
  };
  // Written last: an interrupted build is not mistaken for a finished one.
  writeFileSync(card, `${JSON.stringify(what, null, 2)}\n`);
  return true;
}

async function main(asked) {
  const unknown = asked.filter((id) => !ids().includes(id));
  if (unknown.length > 0)
    throw new Error(`nobody is called ${unknown.join(', ')}. There are: ${ids().join(', ')}`);
  const { needWebp } = await import('./bake/webp.mjs');
  needWebp();
  let raster = null;
  // Opened only when somebody has to be drawn.
  const open = async () => {
    const { openRaster } = await import('./bake/raster.mjs');
    raster ??= await openRaster();
    return raster;
  };
  let drawn = false;
  try {
    for (const id of asked.length > 0 ? asked : ids()) drawn = (await build(id, open)) || drawn;
  } finally {
    await raster?.close();
  }
  if (!drawn) return;
  const { contactSheet } = await import('./bake/contact.mjs');
  mkdirSync(join(here, 'work'), { recursive: true });
  contactSheet(assets, ids(), join(here, 'work/contact.webp'));
  console.log('studio/actors/work/contact.webp shows every look');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}

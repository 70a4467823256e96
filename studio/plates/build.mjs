/**
 * Makes the plates: node studio/plates/build.mjs [slug…] [--preview]
 *
 * Render two seeds in Blender, grade, paint, encode; then the layers that move apart from it.
 * A plate is skipped when what it is made from has not changed, and nothing that was rendered is rendered again.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sourceHash } from '../sources.mjs';
import { layerFile, layersOf, renderSources, sceneFile, slugs, sources } from './parts.mjs';
import { need, run } from './tools.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const assets = join(here, '../../assets/plates');
const work = join(here, 'work');
const settings = JSON.parse(readFileSync(join(here, 'settings.json'), 'utf8'));
const SEEDS = [1, 2];

export { slugs, sources };

/** Build one plate. @param {string} slug @param {'final' | 'preview'} quality */
async function build(slug, quality) {
  const source = sourceHash(sources(slug));
  const out = quality === 'final' ? join(assets, slug) : join(work, 'preview', slug);
  if (isFresh(out, source)) return say(`${slug}: fresh\n`);
  const started = Date.now();
  const scene = JSON.parse(readFileSync(join(here, `scenes/${slug}.json`), 'utf8'));
  // A scene may ask for less time than others: it is quiet, or lit by few lamps.
  const effort = { ...settings[quality], ...(quality === 'final' ? scene.render : {}) };
  const passes = await render(slug, quality, effort);
  const made = join(passes, 'made');
  mkdirSync(made, { recursive: true });
  mkdirSync(out, { recursive: true });
  say(`${slug}: grading`);
  await run('python', [
    join(here, 'grade.py'),
    passes,
    join(made, 'graded'),
    JSON.stringify(scene.grade ?? {}),
  ]);
  say(`${slug}: painting`);
  await run('python', [
    join(here, 'paint.py'),
    join(made, 'graded'),
    made,
    JSON.stringify(scene.paint ?? {}),
  ]);
  await encode(made, out);
  for (const name of layersOf(slug)) await buildLayer(slug, name, scene, out);
  for (const { file } of scene.layers)
    if (![out, join(assets, slug)].some((folder) => existsSync(join(folder, file))))
      throw new Error(`${slug}: there is no layer ${file}`);
  const { grade: _, paint: __, layerGrade: ___, render: ____, ...stage } = scene;
  writeFileSync(join(out, 'plate.json'), `${JSON.stringify({ source, ...stage }, null, 2)}\n`);
  say(`${slug}: made in ${seconds(started)} s\n`);
}

/** Render, defocus and encode a picture with alpha that the stage moves apart from its plate. */
async function buildLayer(slug, name, scene, out) {
  const file = `${name}.webp`;
  const placed = scene.layers.find((layer) => layer.file === file);
  if (!placed) throw new Error(`${slug}: scenes/${slug}.json says nothing of the layer ${file}`);
  const { width, height, samples } = settings.layer;
  const key = sourceHash(renderSources(layerFile(slug, name))).slice(0, 10);
  const folder = join(work, 'passes', slug, [name, key, width, height, samples].join('-'));
  forgetOlder(folder, name);
  if (!existsSync(join(folder, 'layer.exr')))
    await blender(layerFile(slug, name), folder, [width, height, samples, 1, 0]);
  const grade = { ...scene.grade, ...scene.layerGrade?.[file], front: placed.front };
  const picture = join(folder, 'layer.png');
  await run('python', [join(here, 'layer.py'), join(folder, 'layer.exr'), picture, JSON.stringify(grade)]);
  // Edges before the lens show every step of their alpha; smoke hides them, and would weigh four times as much.
  const alpha = placed.front ? '80' : '50';
  const quality = ['-q', String(settings.layerQuality), '-alpha_q', alpha, '-m', '6', '-sharp_yuv'];
  await run('cwebp', ['-quiet', ...quality, picture, '-o', join(out, file)]);
  say(`${slug}: layer ${file}\n`);
}

/** Run render.py on a scene or layer. @param {(number | string)[]} numbers @param {(line: string) => void} [heard] */
function blender(scene, folder, numbers, heard) {
  const script = ['-b', '--factory-startup', '--python-exit-code', '1', '-P', join(here, 'render.py')];
  return run('blender', [...script, '--', scene, `${folder}/`, ...numbers.map(String)], heard);
}

function isFresh(out, source) {
  const file = join(out, 'plate.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).source === source;
}

/** @returns {Promise<string>} the folder that holds seed1/ and seed2/ */
async function render(slug, quality, { width, height, samples, secondsPerSeed }) {
  const key = sourceHash(renderSources(sceneFile(slug))).slice(0, 10);
  const folder = join(work, 'passes', slug, [quality, key, width, height, samples, secondsPerSeed].join('-'));
  forgetOlder(folder, quality);
  for (const seed of SEEDS) {
    const done = join(folder, `seed${seed}`);
    if (existsSync(done)) continue;
    const started = Date.now();
    const part = `${done}.part`;
    rmSync(part, { recursive: true, force: true });
    await blender(sceneFile(slug), part, [width, height, samples, seed, secondsPerSeed], (line) => {
      const sample = /Sample (\d+\/\d+)/.exec(line)?.[1];
      if (sample && process.stdout.isTTY)
        say(`${slug}: seed ${seed}, sample ${sample}, ${seconds(started)} s`);
    });
    // Only a whole seed gets its final name, so an interrupted build picks up where it stopped.
    renameSync(part, done);
    say(`${slug}: seed ${seed} rendered in ${seconds(started)} s\n`);
  }
  return folder;
}

/** Passes of an older scene are of no more use, and half a gigabyte a plate. */
function forgetOlder(folder, quality) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(dirname(folder))) {
    if (name.startsWith(`${quality}-`) && name !== basename(folder))
      rmSync(join(dirname(folder), name), { recursive: true });
  }
}

async function encode(made, out) {
  // A constant quality, in the words that old and new versions of avifenc both know.
  const level = [
    '--min',
    '0',
    '--max',
    '63',
    '-a',
    'end-usage=q',
    '-a',
    `cq-level=${settings.avifLevel}`,
    '-s',
    '4',
    '-j',
    '2',
  ];
  await run('avifenc', [...level, join(made, 'plate.png'), join(out, 'plate.avif')]);
  for (const name of ['thumb', 'blur']) {
    await run('cwebp', [
      '-quiet',
      '-q',
      String(settings.webpQuality),
      '-sharp_yuv',
      join(made, `${name}.png`),
      '-o',
      join(out, `${name}.webp`),
    ]);
  }
  await run('cwebp', [
    '-quiet',
    '-lossless',
    '-z',
    '9',
    join(made, 'depth.png'),
    '-o',
    join(out, 'depth.webp'),
  ]);
}

async function contactSheet(names) {
  const thumbs = names.map((slug) => join(assets, slug, 'thumb.webp')).filter(existsSync);
  if (thumbs.length === 0) return;
  await run('montage', [
    ...thumbs,
    '-tile',
    '3x',
    '-geometry',
    '320x180+4+4',
    '-background',
    '#050709',
    join(work, 'contact.webp'),
  ]);
}

function say(text) {
  process.stdout.write(process.stdout.isTTY ? `\r\x1b[K${text}` : text.endsWith('\n') ? text : `${text}\n`);
}

function seconds(since) {
  return Math.round((Date.now() - since) / 1000);
}

async function main(args) {
  const quality = args.includes('--preview') ? 'preview' : 'final';
  const asked = args.filter((arg) => !arg.startsWith('--'));
  const unknown = asked.filter((slug) => !slugs().includes(slug));
  if (unknown.length > 0)
    throw new Error(`no such plate: ${unknown.join(', ')}. There are: ${slugs().join(', ')}`);
  need('blender', 'python', 'avifenc', 'cwebp', 'montage');
  mkdirSync(work, { recursive: true });
  for (const slug of asked.length > 0 ? asked : slugs()) await build(slug, quality);
  await contactSheet(slugs());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}

/**
 * Makes the plates: node studio/plates/build.mjs [slug…] [--preview]
 *
 * Render two seeds in Blender, grade, paint, encode. Each step is skipped when what it is
 * made from has not changed, and a seed that was rendered is never rendered again.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sourceHash } from '../sources.mjs';
import { need, run } from './tools.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const assets = join(here, '../../assets/plates');
const work = join(here, 'work');
const settings = JSON.parse(readFileSync(join(here, 'settings.json'), 'utf8'));
const SEEDS = [1, 2];

/** Every plate that has a scene file. @returns {string[]} */
export function slugs() {
  return readdirSync(join(here, 'scenes'))
    .filter((name) => name.endsWith('.py'))
    .map((name) => basename(name, '.py'))
    .sort();
}

/** The files that decide what a plate looks like. @param {string} slug @returns {string[]} */
export function sources(slug) {
  const rest = ['grade.py', 'paint.py', 'settings.json', `scenes/${slug}.json`].map((name) =>
    join(here, name),
  );
  return [...renderSources(slug), ...rest];
}

/** The scene and the parts of the kit that it uses, directly or through another part. */
function renderSources(slug) {
  const found = new Set([join(here, 'render.py'), join(here, 'kit/__init__.py')]);
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    for (const name of kitImports(readFileSync(file, 'utf8'))) visit(join(here, `kit/${name}.py`));
  };
  visit(join(here, `scenes/${slug}.py`));
  visit(join(here, 'kit/render.py'));
  return [...found];
}

/** `from kit import a, b`, `from kit.a import …` and, inside the kit, `from .a import …`. */
function kitImports(text) {
  const names = [];
  for (const [, list] of text.matchAll(/^from kit import (.+)$/gm))
    names.push(...list.split(',').map((name) => name.trim()));
  for (const [, name] of text.matchAll(/^from (?:kit)?\.(\w+) import/gm)) names.push(name);
  return names;
}

/** Build one plate. @param {string} slug @param {'final' | 'preview'} quality */
async function build(slug, quality) {
  const source = sourceHash(sources(slug));
  const out = quality === 'final' ? join(assets, slug) : join(work, 'preview', slug);
  if (isFresh(out, source)) return say(`${slug}: fresh\n`);
  const started = Date.now();
  const passes = await render(slug, quality);
  const made = join(passes, 'made');
  mkdirSync(made, { recursive: true });
  mkdirSync(out, { recursive: true });
  const scene = JSON.parse(readFileSync(join(here, `scenes/${slug}.json`), 'utf8'));
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
  const { grade: _, paint: __, ...stage } = scene;
  writeFileSync(join(out, 'plate.json'), `${JSON.stringify({ source, ...stage }, null, 2)}\n`);
  say(`${slug}: made in ${seconds(started)} s\n`);
}

function isFresh(out, source) {
  const file = join(out, 'plate.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).source === source;
}

/** @returns {Promise<string>} the folder that holds seed1/ and seed2/ */
async function render(slug, quality) {
  const { width, height, samples, secondsPerSeed } = settings[quality];
  const key = sourceHash(renderSources(slug)).slice(0, 10);
  const folder = join(work, 'passes', slug, [quality, key, width, height, samples, secondsPerSeed].join('-'));
  forgetOlder(folder, quality);
  for (const seed of SEEDS) {
    const done = join(folder, `seed${seed}`);
    if (existsSync(done)) continue;
    const started = Date.now();
    const part = `${done}.part`;
    rmSync(part, { recursive: true, force: true });
    const args = [slug, `${part}/`, width, height, samples, seed, secondsPerSeed].map(String);
    await run(
      'blender',
      ['-b', '--factory-startup', '--python-exit-code', '1', '-P', join(here, 'render.py'), '--', ...args],
      (line) => {
        const sample = /Sample (\d+\/\d+)/.exec(line)?.[1];
        if (sample && process.stdout.isTTY)
          say(`${slug}: seed ${seed}, sample ${sample}, ${seconds(started)} s`);
      },
    );
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

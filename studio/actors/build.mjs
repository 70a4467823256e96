/**
 * Draws the people: node studio/actors/build.mjs [id…]
 *
 * Each look is written as SVG by its character file, drawn by a headless Chromium and
 * encoded as WebP with alpha. A person whose sources have not changed is skipped.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sourceHash } from '../sources.mjs';
import { HEIGHT, WIDTH } from './kit/light.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const assets = join(here, '../../assets/actors');
const browser = process.env.CHROME_PATH ?? 'chromium';
const QUALITY = 88;

/** Everybody who has a character file. @returns {string[]} */
export function ids() {
  return modulesIn('characters').map((file) => basename(file, '.mjs'));
}

/** The files that decide what a person looks like. @param {string} id @returns {string[]} */
export function sources(id) {
  return [...modulesIn('kit'), join(here, `characters/${id}.mjs`), ...modulesIn(`characters/${id}`)];
}

function modulesIn(folder) {
  const full = join(here, folder);
  return existsSync(full)
    ? readdirSync(full)
        .filter((name) => name.endsWith('.mjs'))
        .sort()
        .map((name) => join(full, name))
    : [];
}

async function build(id, scratch) {
  const out = join(assets, id);
  const source = sourceHash(sources(id));
  const card = join(out, 'actor.json');
  if (existsSync(card) && JSON.parse(readFileSync(card, 'utf8')).source === source)
    return console.log(`${id}: fresh`);
  const { draw, faceBox, facing, looks } = await import(
    pathToFileURL(join(here, `characters/${id}.mjs`)).href
  );
  // A look that is no longer drawn must not stay behind.
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const look of looks) {
    const started = Date.now();
    const svg = join(scratch, `${id}-${look}.svg`);
    const png = join(scratch, `${id}-${look}.png`);
    writeFileSync(svg, draw(look));
    screenshot(svg, png, scratch);
    run('cwebp', [
      '-quiet',
      '-q',
      String(QUALITY),
      '-alpha_q',
      '95',
      '-m',
      '6',
      '-sharp_yuv',
      png,
      '-o',
      join(out, `${look}.webp`),
    ]);
    console.log(`${id}: ${look}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  // Written last: an interrupted build is not mistaken for a finished one.
  writeFileSync(
    card,
    `${JSON.stringify({ source, width: WIDTH, height: HEIGHT, faces: facing, face: faceBox, looks }, null, 2)}\n`,
  );
}

function screenshot(svg, png, scratch) {
  run(browser, [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-scrollbars',
    '--force-device-scale-factor=1',
    `--user-data-dir=${join(scratch, 'profile')}`,
    '--default-background-color=00000000',
    `--window-size=${WIDTH},${HEIGHT}`,
    `--screenshot=${png}`,
    pathToFileURL(svg).href,
  ]);
  if (!existsSync(png)) throw new Error(`${browser} took no picture of ${svg}`);
}

function run(program, args) {
  const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}:\n${stderr}`);
}

function needTools() {
  const missing = [];
  if (spawnSync(browser, ['--version']).status !== 0)
    missing.push('Chromium (Debian: chromium; or set CHROME_PATH)');
  if (spawnSync('cwebp', ['-version']).status !== 0) missing.push('cwebp (Debian: webp)');
  if (missing.length > 0) throw new Error(`missing:\n  ${missing.join('\n  ')}`);
}

async function main(asked) {
  const unknown = asked.filter((id) => !ids().includes(id));
  if (unknown.length > 0)
    throw new Error(`nobody is called ${unknown.join(', ')}. There are: ${ids().join(', ')}`);
  needTools();
  const scratch = mkdtempSync(join(tmpdir(), 'actors-'));
  try {
    for (const id of asked.length > 0 ? asked : ids()) await build(id, scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}

/**
 * Takes pictures of the built game: npm run look [-- [--all] name…]
 *
 * Without `--all` those of the README, into this folder; with it every shot at every size, into `work/`.
 * The picture is held still and drawn at its finest, so that software GL has the time it needs.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS } from '../commands/browsers.mjs';
import { serveBuilt } from '../commands/serve.mjs';
import { linkTo, openStory } from './runs.ts';
import { ROADS, SHOTS, type Shot, SIZES, type Size } from './shots.ts';

const here = dirname(fileURLToPath(import.meta.url));
const QUALITY = 0.86;
/** Time for the last picture to be loaded and drawn in software, ms. */
const SETTLE = 4000;

/** Links to the lines of the shots, by name; every road is played without a browser. */
function placesOf(shots: readonly Shot[]): Map<string, string> {
  const { story } = openStory();
  const places = new Map<string, string>();
  for (const [road, keys] of Object.entries(ROADS)) {
    const left = shots.filter((shot) => (shot.road ?? 'out') === road);
    const run = story.begin(1, { shards: [], lessons: [], allEndings: false });
    for (let { turn } = run; left.length > 0; ) {
      for (const [at, beat] of turn.beats.entries()) {
        for (const shot of left) {
          if (!places.has(shot.name) && beat.text.startsWith(shot.line))
            places.set(shot.name, linkTo(run.journal(at)));
        }
      }
      const open = turn.choices.filter((choice) => choice.locked === undefined);
      const next = open.find((choice) => keys.includes(choice.key)) ?? open[0];
      if (!next) break;
      turn = run.choose(next.key);
    }
  }
  return places;
}

async function settle(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'High' }).check({ force: true });
  await page.getByRole('switch', { name: 'Reduced motion' }).check({ force: true });
  await page.keyboard.press('Escape');
  // The note before the first run is answered once.
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.locator('[data-beat]').waitFor();
}

async function photograph(page: Page, file: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLE);
  const png = await page.screenshot({ timeout: 120_000 });
  const webp = await page.evaluate(
    async ([data, quality]) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
      return Array.from(new Uint8Array(await blob.arrayBuffer()));
    },
    [png.toString('base64'), QUALITY] as const,
  );
  writeFileSync(file, Buffer.from(webp));
  console.log(file);
}

/** Every shot at one size, in one page. */
async function takeAll(
  browser: Browser,
  url: string,
  size: Size,
  shots: readonly Shot[],
  places: ReadonlyMap<string, string>,
  fileOf: (shot: Shot) => string,
): Promise<void> {
  const [width, height] = SIZES[size];
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: size === 'phone' ? 2 : 1,
  });
  await settle(page, url);
  for (const shot of shots) {
    const link = places.get(shot.name);
    if (!link) {
      console.log(`never came: ${shot.name} (${shot.line})`);
      continue;
    }
    await page.goto(url + link);
    await page.getByTestId('line').filter({ hasText: shot.line }).waitFor();
    await photograph(page, fileOf(shot));
  }
  await page.close();
}

async function main(args: readonly string[]): Promise<void> {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const all = args.includes('--all');
  const asked = SHOTS.filter(({ name, size }) => (names.length > 0 ? names.includes(name) : all || size));
  const folder = all ? join(here, 'work') : here;
  mkdirSync(folder, { recursive: true });
  const places = placesOf(asked);
  const server = await serveBuilt({ port: 4310 });
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: [...CHROMIUM_ARGS, '--hide-scrollbars'],
  });
  try {
    for (const size of Object.keys(SIZES) as Size[]) {
      const shots = all ? asked : asked.filter((shot) => shot.size === size);
      const fileOf = ({ name }: Shot) => join(folder, `${name}${all ? `-${size}` : ''}.webp`);
      if (shots.length > 0) await takeAll(browser, server.url, size, shots, places, fileOf);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

await main(process.argv.slice(2));

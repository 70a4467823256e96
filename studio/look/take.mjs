/**
 * Takes pictures of the built game: node studio/look/take.mjs [--all] [name…]
 *
 * Without `--all` those of the README, into this folder; with it every shot at every size, into `work/`.
 * The picture is held still and drawn at its finest, so that software GL has the time it needs.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS } from '../commands/browsers.mjs';
import { serveBuilt } from '../commands/serve.mjs';
import { ROADS, SHOTS, SIZES } from './shots.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const QUALITY = 0.86;
const MOST_PRESSES = 600;
/** Time for the last picture to be loaded and drawn in software, milliseconds. */
const SETTLE = 900;

/** What stands on the page. */
const read = () => ({
  line: document.querySelector('[data-testid="line"]')?.textContent?.trim() ?? '',
  beat: document.querySelector('[data-beat]')?.getAttribute('data-beat') ?? '',
  whole: document.querySelector('[data-whole]')?.getAttribute('data-whole') === 'true',
  choices: [...document.querySelectorAll('[role="group"]:not([inert]) [data-key]')].map((button) =>
    button.getAttribute('data-key'),
  ),
});

async function settings(page) {
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'High' }).check({ force: true });
  await page.getByRole('switch', { name: 'Reduced motion' }).check({ force: true });
  await page.keyboard.press('Escape');
}

async function begin(page, url) {
  await page.goto(url);
  await settings(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  for (let i = 0; i < 20 && (await page.evaluate(read)).beat === ''; i++) {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
  }
}

/** Plays along a road and calls `onLine` at each line that is whole. */
async function play(page, road, onLine) {
  let seen = '';
  for (let press = 0; press < MOST_PRESSES; press++) {
    const { line, beat, whole, choices } = await page.evaluate(read);
    if (whole && beat !== seen) {
      seen = beat;
      if (!(await onLine(line))) return;
    }
    if (whole && choices.length > 0) {
      const taken = choices.find((key) => road.includes(key)) ?? choices[0];
      await page.locator(`[data-key="${taken}"]`).click();
    } else await page.keyboard.press('Space');
    await page.waitForTimeout(60);
  }
}

async function photograph(page, file) {
  await page.waitForTimeout(SETTLE);
  const png = await page.screenshot({ timeout: 120_000 });
  const webp = await page.evaluate(
    async ([data, quality]) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
      return Array.from(new Uint8Array(await blob.arrayBuffer()));
    },
    [png.toString('base64'), QUALITY],
  );
  writeFileSync(file, Buffer.from(webp));
  console.log(file);
}

async function takeAll(browser, url, { size, road, shots, folder, suffix }) {
  const [width, height] = SIZES[size];
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: size === 'phone' ? 2 : 1,
  });
  const left = new Map(shots.map((shot) => [shot.line, shot]));
  await begin(page, url);
  await play(page, road, async (line) => {
    const shot = [...left.values()].find((one) => line.startsWith(one.line));
    if (shot) {
      left.delete(shot.line);
      await photograph(page, join(folder, `${shot.name}${suffix}.webp`));
    }
    return left.size > 0;
  });
  for (const shot of left.values()) console.log(`never came: ${shot.name} (${shot.line})`);
  await page.close();
}

async function main(args) {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const all = args.includes('--all');
  const asked = SHOTS.filter(({ name, size }) => (names.length > 0 ? names.includes(name) : all || size));
  const folder = all ? join(here, 'work') : here;
  mkdirSync(folder, { recursive: true });
  const server = await serveBuilt({ port: 4310 });
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: [...CHROMIUM_ARGS, '--hide-scrollbars'],
  });
  try {
    for (const size of Object.keys(SIZES)) {
      const shots = all ? asked : asked.filter((shot) => shot.size === size);
      for (const [name, road] of Object.entries(ROADS)) {
        const mine = shots.filter((shot) => (shot.road ?? 'out') === name);
        const about = { size, road, shots: mine, folder, suffix: all ? `-${size}` : '' };
        if (mine.length > 0) await takeAll(browser, server.url, about);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

await main(process.argv.slice(2));

/** What the measures stand in: built pages, their servers, a browser. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { CHROMIUM_ARGS, findChromium } from '../commands/browsers.mjs';
import { serveBuilt } from '../commands/serve.mjs';
import { syntheticStory } from './synthetic.ts';

/** Lines in one whole run of the long story. */
export const LONG = 2_600;

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = path.join(ROOT, '.cache/bench/pages');

const PAGE_FILES = [
  'empty/react.html',
  'empty/pixi.html',
  'pages/rooms.html',
  'pages/stage.html',
  'pages/sound.html',
];

/** Of what an allocation profile tells whose it is. */
const CHUNKS = [
  { name: 'pixi-chunk', test: /node_modules\/pixi/, priority: 2 },
  { name: 'stage-chunk', test: /src\/stage\//, priority: 1 },
];

/** CSS pixels, and device pixels for each. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}
const SCREEN: Screen = { width: 1280, height: 720, ratio: 1 };

export interface House {
  readonly browser: Browser;
  /** Address of the built game. */
  readonly game: string;
  /** Address of the bare pages and of those of the rooms. */
  readonly pages: string;
  /** Runtime JSON of the long story. */
  readonly synthetic: string;
  close(): Promise<void>;
}

async function buildPages(synthetic: string): Promise<void> {
  const here = path.join(ROOT, 'studio/bench');
  await build({
    root: here,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: PAGES,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      // An allocation profile tells functions by name.
      minify: false,
      rollupOptions: {
        input: PAGE_FILES.map((page) => path.join(here, page)),
        output: { codeSplitting: { groups: CHUNKS } },
      },
    },
  });
  await mkdir(path.join(PAGES, 'pages'), { recursive: true });
  await writeFile(path.join(PAGES, 'pages/synthetic.json'), synthetic);
}

/** Builds the pages, serves them and the game (which must be built), and starts the browser. */
export async function openHouse(): Promise<House> {
  const synthetic = syntheticStory(LONG);
  await buildPages(synthetic);
  const game = await serveBuilt({ port: 4400 });
  const pages = await serveBuilt({ port: 4500, folder: PAGES });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_ARGS] });
  return {
    browser,
    game: game.url,
    pages: pages.url,
    synthetic,
    async close() {
      await browser.close();
      await Promise.all([game.close(), pages.close()]);
    },
  };
}

/** A page in a profile of its own: nothing is cached, nothing is kept. */
export async function freshPage(
  browser: Browser,
  { width, height, ratio }: Screen = SCREEN,
): Promise<{ page: Page; session: CDPSession; close(): Promise<void> }> {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: ratio });
  // tsx wraps named functions in a helper, which the page does not have.
  await context.addInitScript('globalThis.__name = (named) => named;');
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  return { page, session, close: () => context.close() };
}

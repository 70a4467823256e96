import path from 'node:path';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { NAMES } from './story/names.ts';
import { CHROMIUM_ARGS } from './studio/commands/browsers.mjs';
import { inkPlugin } from './studio/compiler/plugin.ts';
import { type Preloaded, preloadPlugin } from './studio/site/preload.ts';

const here = import.meta.dirname;
const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';

/** How long a test waits for what a page is to show, in ms: a slow machine fails nothing. */
const PATIENCE = 20_000;

/** What the title and the first line are drawn with. */
const FIRST: readonly Preloaded[] = [
  { from: 'big-shoulders-display-latin-700-normal.woff2', as: 'font' },
  { from: 'literata-latin-400-normal.woff2', as: 'font' },
  { from: 'saira-condensed-latin-600-normal.woff2', as: 'font' },
  { from: 'plates/scrapyard-dawn/plate.avif', as: 'image' },
];

export default defineConfig({
  base: './',
  plugins: [react(), inkPlugin({ names: NAMES, assets: path.join(here, 'assets') }), preloadPlugin(FIRST)],
  // Named, so that a first test does not reload half-way when they are found.
  optimizeDeps: {
    include: [
      'inkjs',
      '@nanostores/i18n',
      'nanostores',
      'react-dom/client',
      'idb',
      'valibot',
      'zustand',
      'zustand/vanilla',
      'pixi.js',
      'howler',
      'lean-qr',
      'd3-selection',
      'd3-zoom',
      'axe-core',
    ],
  },
  build: { target: ['chrome111', 'firefox114', 'safari16.4'], assetsInlineLimit: 0, sourcemap: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.ts'],
          environment: 'node',
          // One is left idle otherwise, and of two that is half.
          maxWorkers: '100%',
          // What hangs is ended; what is slow because something else runs beside it is not.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          // Its pages share one IndexedDB.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: PATIENCE } },
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: [...CHROMIUM_ARGS] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.journey.ts'],
          globalSetup: ['tests/journeys/setup.ts'],
          environment: 'node',
          maxWorkers: '100%',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: PATIENCE } },
        },
      },
    ],
  },
});

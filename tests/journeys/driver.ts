/** Opens the built game for a journey, in a browser profile of its own, and hands it to a reader. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, expect, inject, onTestFinished } from 'vitest';
import { CHROMIUM_ARGS } from '../../studio/commands/browsers.mjs';
import { PLAIN_ARGS, silence } from './plain.ts';
import { type Hands, Reader } from './reader.ts';

const browsers = new Map<readonly string[], Promise<Browser>>();

afterAll(async () => {
  for (const browser of browsers.values()) await (await browser).close();
});

/** The Chromium of this file of journeys that was started so. */
function sharedBrowser(args: readonly string[]): Promise<Browser> {
  const browser =
    browsers.get(args) ?? chromium.launch({ executablePath: inject('chromium'), args: [...args] });
  browsers.set(args, browser);
  return browser;
}

export interface OpenOptions {
  readonly hands?: Hands;
  /** Without WebGL and without sound, where neither is what the journey is about. */
  readonly plain?: boolean;
  /** Another address than that of the built game. */
  readonly address?: string;
  /** Set up before the page loads. */
  readonly before?: (page: Page) => Promise<unknown>;
  readonly context?: BrowserContextOptions;
  /** What the page may say on the console without failing the journey. */
  readonly allow?: RegExp;
}

/** Upright in one hand. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 1,
};

/** Opens the game in a fresh browser profile. When the journey ends, the page must have been free of errors. */
export async function openGame(options: OpenOptions = {}): Promise<Reader> {
  const hands = options.hands ?? 'keyboard';
  const browser = await sharedBrowser(options.plain ? PLAIN_ARGS : CHROMIUM_ARGS);
  const context = await browser.newContext({
    ...(hands === 'touch' ? PHONE : { viewport: { width: 960, height: 540 } }),
    ...options.context,
  });
  const page = await context.newPage();
  const reader = new Reader(page, hands);
  onTestFinished(async () => {
    await context.close();
    expect(reader.complaints.filter((text) => !options.allow?.test(text))).toEqual([]);
  });
  if (options.plain) await silence(page);
  await options.before?.(page);
  await page.goto(options.address ?? inject('address'));
  return reader;
}

/** A browser with neither WebGL nor sound: the game is the same one, and the processor has little to do. */
import type { Page } from 'playwright-core';
import { CHROMIUM_ARGS } from '../../studio/commands/browsers.mjs';

/** Of a Chromium in which the stage is plain images: software GL takes both cores for itself. */
export const PLAIN_ARGS: readonly string[] = [
  ...CHROMIUM_ARGS,
  '--disable-gpu',
  '--disable-software-rasterizer',
];

/** Runs in the page before anything else. */
function refuseSound(): void {
  window.AudioContext = class {
    constructor() {
      throw new Error('refused');
    }
  } as unknown as typeof AudioContext;
}

/** Makes a page's browser refuse sound: no cue is fetched or decoded. */
export const silence = (page: Page): Promise<unknown> => page.addInitScript(refuseSound);

/** Draws SVG with one Chromium for the whole bake. */
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../../commands/browsers.mjs';

/**
 * @returns {Promise<{ draw(svg: string, width: number, height: number): Promise<Image>, close(): Promise<void> }>}
 * @typedef {{ width: number, height: number, data: Uint8Array }} Image RGBA, alpha not multiplied in
 */
export async function openRaster() {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  const page = await browser.newPage();
  return {
    async draw(svg, width, height) {
      const text = await page.evaluate(rasterise, { svg, width, height });
      return { width, height, data: Uint8Array.from(Buffer.from(text, 'base64')) };
    },
    close: () => browser.close(),
  };
}

/** Runs in the page. */
async function rasterise({ svg, width, height }) {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  image.src = url;
  try {
    await image.decode();
  } catch {
    throw new Error(`this is no SVG: ${svg.slice(0, 200)}`);
  } finally {
    URL.revokeObjectURL(url);
  }
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.drawImage(image, 0, 0, width, height);
  const bytes = context.getImageData(0, 0, width, height).data;
  let text = '';
  for (let i = 0; i < bytes.length; i += 32768)
    text += String.fromCharCode.apply(null, bytes.subarray(i, i + 32768));
  return btoa(text);
}

/** The pictures that were taken: their address is given back once they are drawn, never before. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { GameState } from '../../src/game/index.ts';
import { place } from './fakegame.ts';
import { cleanPages, find, mount } from './mounted.ts';

cleanPages();
beforeEach(() => page.viewport(1280, 720));

/** Every image that was ever in the page, addresses still held, and those taken from an image that had not loaded. */
const images = new Set<HTMLImageElement>();
const held = new Set<string>();
let early: string[] = [];
let onImage = (_: HTMLImageElement) => {};
const watcher = new MutationObserver(() => {
  for (const image of document.querySelectorAll<HTMLImageElement>('img[src^="blob:"]')) {
    const isNew = !images.has(image);
    images.add(image);
    if (isNew) onImage(image);
  }
});

beforeEach(() => {
  images.clear();
  held.clear();
  early = [];
  onImage = () => {};
  watcher.observe(document, { subtree: true, childList: true, attributes: true });
  const { createObjectURL: make, revokeObjectURL: give } = URL;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = make.call(URL, blob);
    held.add(url);
    return url;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => {
    held.delete(url);
    early.push(...[...images].filter((image) => image.src === url && !image.complete).map(({ src }) => src));
    give.call(URL, url);
  });
});
afterEach(() => watcher.disconnect());

/** A picture as a save keeps one. */
async function taken(colour: string): Promise<Blob> {
  const canvas = new OffscreenCanvas(384, 216);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.fillStyle = colour;
  context.fillRect(0, 0, 384, 216);
  return canvas.convertToBlob({ type: 'image/png' });
}

/** The map of a run whose second scene has this picture. */
const mapWith = (picture: Blob): Partial<GameState> => ({
  panels: ['map'],
  profile: {
    marks: [
      { kind: 'node', id: 'one' },
      { kind: 'node', id: 'two' },
    ],
    noteSeen: true,
    told: 0,
  },
  ways: { two: { point: place('auto').point, from: [''], picture } },
});

const isDrawn = () => {
  const image = find<HTMLImageElement>('[data-scene="two"] img');
  return image?.complete === true && image.naturalWidth === 384;
};

/** Mounts the map of a run with this picture; `then` is done while the picture is on its way. */
async function opening(picture: Blob, then: (game: Awaited<ReturnType<typeof mount>>['game']) => void) {
  const { game } = await mount({ reducedMotion: true });
  const came = new Promise<void>((resolve) => {
    onImage = () => resolve();
  });
  game.store.setState(mapWith(picture));
  await came;
  expect([...images].some(({ complete }) => !complete)).toBe(true);
  then(game);
}

test('another picture may come while the one before is on its way', async () => {
  const [first, second] = await Promise.all([taken('teal'), taken('crimson')]);
  await opening(first, (game) => game.store.setState(mapWith(second)));
  await expect.poll(isDrawn).toBe(true);
  await expect.poll(() => held.size).toBe(0);
  expect(early).toEqual([]);
});

test('the map may be closed while a picture is on its way', async () => {
  await opening(await taken('teal'), (game) => game.store.setState({ panels: [] }));
  await expect.poll(() => find('.map-frame')).toBeNull();
  await Promise.all([...images].map((image) => image.decode()));
  await expect.poll(() => held.size).toBe(0);
  expect(early).toEqual([]);
});

/** Pictures on the graphics card: fetched and decoded off the main thread, uploaded before they are shown, gone two scenes later. */
import { ImageSource, Texture, type WebGLRenderer } from 'pixi.js';
import type { Tell } from '../../tell.ts';
import { createQueue } from './queue.ts';

/** How large a picture is kept: `soft` ones are out of focus anyway, and take a quarter of the memory. */
export type Size = 'whole' | 'soft';

const SOFT: ImageBitmapOptions = { resizeWidth: 960, resizeHeight: 540, resizeQuality: 'high' };

export interface Textures {
  /** The texture, when it is there already. */
  ready(url: string): Texture | null;
  /** Loads it; null when it cannot be had, which is told of `what`. */
  load(url: string, what: string, urgent: boolean, size?: Size): Promise<Texture | null>;
  /**
   * A scene begins: what neither this one nor the last has used is unloaded.
   * @param isShown tells what is still on the stage, because nothing has come yet to take its place
   */
  beginScene(isShown: (texture: Texture) => boolean): void;
  /** Every address that is on the card. */
  held(): string[];
}

interface Entry {
  readonly texture: Texture;
  /** Number of the scene that used it last. */
  scene: number;
}

/** @param smaller whether a picture that comes now gets smaller copies of itself, for the blur: a third more memory */
export function createTextures(renderer: WebGLRenderer, smaller: () => boolean, tell: Tell): Textures {
  const loaded = new Map<string, Entry>();
  const loading = new Map<string, Promise<Texture | null>>();
  const queue = createQueue();
  let scene = 0;

  async function fetchTexture(url: string, what: string, size: Size): Promise<Texture | null> {
    try {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(String(answer.status));
      const bitmap = await createImageBitmap(await answer.blob(), {
        premultiplyAlpha: 'premultiply',
        ...(size === 'soft' && SOFT),
      });
      const source = new ImageSource({
        resource: bitmap,
        alphaMode: 'premultiplied-alpha',
        autoGenerateMipmaps: smaller(),
        scaleMode: 'linear',
      });
      renderer.texture.initSource(source);
      const texture = new Texture({ source });
      loaded.set(url, { texture, scene });
      return texture;
    } catch (error) {
      tell(what, error);
      return null;
    } finally {
      loading.delete(url);
    }
  }

  const touch = (url: string): Texture | null => {
    const entry = loaded.get(url);
    if (!entry) return null;
    entry.scene = scene;
    return entry.texture;
  };

  return {
    ready: touch,
    load(url, what, urgent, size = 'whole') {
      const there = touch(url);
      if (there) return Promise.resolve(there);
      const under = loading.get(url) ?? queue.add(() => fetchTexture(url, what, size), urgent);
      loading.set(url, under);
      return under;
    },
    beginScene(isShown) {
      scene++;
      for (const [url, entry] of loaded) {
        if (entry.scene >= scene - 1 || isShown(entry.texture)) continue;
        loaded.delete(url);
        entry.texture.destroy(true);
      }
    },
    held: () => [...loaded.keys()],
  };
}

/** Pictures on the graphics card: fetched and decoded off the main thread, uploaded before they are shown, gone two scenes later. */
import { ImageSource, Texture, type WebGLRenderer } from 'pixi.js';
import { createQueue } from './queue.ts';

/** What a texture is for: `picture` is scaled down smoothly, `data` is read as it is. */
export type Use = 'picture' | 'data';

export interface Textures {
  /** The texture, when it is there already. */
  ready(url: string): Texture | null;
  /** Loads it; null (and one line in the console) when it cannot be had. */
  load(url: string, use: Use, urgent: boolean): Promise<Texture | null>;
  /** A scene begins: what neither this one nor the last has used is unloaded. */
  beginScene(): void;
  /** Every address that is on the card. */
  held(): string[];
}

interface Entry {
  readonly texture: Texture;
  /** Number of the scene that used it last. */
  scene: number;
}

export function createTextures(renderer: WebGLRenderer): Textures {
  const loaded = new Map<string, Entry>();
  const loading = new Map<string, Promise<Texture | null>>();
  const queue = createQueue();
  let scene = 0;

  async function fetchTexture(url: string, use: Use): Promise<Texture | null> {
    try {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(String(answer.status));
      const bitmap = await createImageBitmap(await answer.blob(), { premultiplyAlpha: 'premultiply' });
      const source = new ImageSource({
        resource: bitmap,
        alphaMode: 'premultiplied-alpha',
        autoGenerateMipmaps: use === 'picture',
        scaleMode: 'linear',
      });
      renderer.texture.initSource(source);
      const texture = new Texture({ source });
      loaded.set(url, { texture, scene });
      return texture;
    } catch (error) {
      console.warn(
        `picture ${url} could not be loaded: ${error instanceof Error ? error.message : String(error)}`,
      );
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
    load(url, use, urgent) {
      const there = touch(url);
      if (there) return Promise.resolve(there);
      const under = loading.get(url) ?? queue.add(() => fetchTexture(url, use), urgent);
      loading.set(url, under);
      return under;
    },
    beginScene() {
      scene++;
      for (const [url, entry] of loaded) {
        if (entry.scene >= scene - 1) continue;
        loaded.delete(url);
        entry.texture.destroy(true);
      }
    },
    held: () => [...loaded.keys()],
  };
}

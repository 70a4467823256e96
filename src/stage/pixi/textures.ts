/** Pictures on the graphics card: fetched and decoded off the main thread, uploaded before they are shown. */
import { ImageSource, Texture, type WebGLRenderer } from 'pixi.js';

/** Textures kept after use; two scenes of a plate and two people with a few looks each. */
const KEPT = 24;

export interface Textures {
  /** The texture, when it is there already. */
  ready(url: string): Texture | null;
  /** Loads it; null (and one line in the console) when it cannot be had. */
  load(url: string): Promise<Texture | null>;
}

/** @param isShown tells the pictures that may not be unloaded now */
export function createTextures(renderer: WebGLRenderer, isShown: (url: string) => boolean): Textures {
  const loaded = new Map<string, Texture>();
  const loading = new Map<string, Promise<Texture | null>>();

  async function fetchTexture(url: string): Promise<Texture | null> {
    try {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(String(answer.status));
      const bitmap = await createImageBitmap(await answer.blob(), { premultiplyAlpha: 'premultiply' });
      const source = new ImageSource({
        resource: bitmap,
        alphaMode: 'premultiplied-alpha',
        autoGenerateMipmaps: true,
      });
      renderer.texture.initSource(source);
      const texture = new Texture({ source });
      loaded.set(url, texture);
      forget();
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

  /** The longest unused go first; a Map keeps the order in which things were used. */
  function forget(): void {
    for (const [url, texture] of loaded) {
      if (loaded.size <= KEPT) return;
      if (isShown(url)) continue;
      loaded.delete(url);
      texture.destroy(true);
    }
  }

  const use = (url: string) => {
    const texture = loaded.get(url);
    if (!texture) return null;
    loaded.delete(url);
    loaded.set(url, texture);
    return texture;
  };

  return {
    ready: use,
    load(url) {
      const there = use(url);
      if (there) return Promise.resolve(there);
      const under = loading.get(url) ?? fetchTexture(url);
      loading.set(url, under);
      return under;
    },
  };
}

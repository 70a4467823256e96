/** A stage that draws nothing and loads everything, with the loader of the WebGL stage, over a slow line. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { WebGLRenderer } from 'pixi.js';
import { vi } from 'vitest';
import { stageAssets } from '../../src/book.ts';
import type { StagePort } from '../../src/game/index.ts';
import type { StageAssets } from '../../src/stage/index.ts';
import { createKits } from '../../src/stage/pixi/kits.ts';
import { EMPTY_STAGE } from '../../src/story/index.ts';
import type { SlowLine } from './slowline.ts';

export interface LoadingStage {
  readonly port: StagePort;
  /** Names of pictures that were not there when the last state was shown. */
  readonly missing: readonly string[];
  /** Addresses that were ever asked for. */
  readonly asked: number;
  /** Addresses that are held though neither this scene nor the last has shown them or heard of them. */
  stale(): string[];
}

/** What the decoder and the upload take on a phone, off the main thread. */
const DECODE_MS = 60;

const ROOT = path.join(import.meta.dirname, '../..');

/** `fetch` and the decoder, over the line. */
function openLine(line: SlowLine): void {
  vi.stubGlobal('fetch', async (url: string) => {
    const file = path.join(ROOT, url);
    await line.carry(statSync(file).size);
    const json = async () => JSON.parse(readFileSync(file, 'utf8'));
    return { ok: true, blob: async () => null, json };
  });
  vi.stubGlobal(
    'createImageBitmap',
    () => new Promise((resolve) => line.later(DECODE_MS, () => resolve(null))),
  );
}

/** Assets that note the scene in which each address was last asked for. */
function noted(scene: () => number) {
  const last = new Map<string, number>();
  const note = (urls: readonly (string | null | undefined)[]) => {
    for (const url of urls) if (url) last.set(url, scene());
  };
  const assets: StageAssets = {
    plate(name) {
      const picture = stageAssets.plate(name);
      if (!picture) return null;
      note([picture.url, picture.depthUrl]);
      const layerUrl = (file: string) => {
        const url = picture.layerUrl(file);
        note([url]);
        return url;
      };
      return { ...picture, layerUrl };
    },
    actor(who, look, pose) {
      const picture = stageAssets.actor(who, look, pose);
      note([picture?.url, picture?.lightUrl]);
      return picture;
    },
  };
  return { assets, last };
}

/** Needs `pixi.js` mocked: a test has no graphics card. */
export function createLoadingStage(line: SlowLine): LoadingStage {
  openLine(line);
  let scene = 0;
  let shown = EMPTY_STAGE;
  let missing: string[] = [];
  const { assets, last } = noted(() => scene);
  const renderer = { texture: { initSource() {} } } as unknown as WebGLRenderer;
  const kits = createKits(
    renderer,
    assets,
    () => true,
    () => undefined,
  );

  const port: StagePort = {
    // In the order of the WebGL stage: a new plate begins a scene, then its pictures are looked for.
    show(next) {
      if (next.plate !== shown.plate) {
        scene++;
        kits.beginScene(next, () => false);
      }
      shown = next;
      missing = [];
      if (next.plate !== null && assets.plate(next.plate) && !kits.plate(next.plate)) {
        missing.push(next.plate);
        void kits.loadPlate(next.plate, true);
      }
      for (const actor of next.actors) {
        if (!assets.actor(actor.who, actor.look, actor.pose) || kits.actor(actor)) continue;
        missing.push(`${actor.who} ${actor.pose ?? ''}`.trim());
        void kits.loadActor(actor, true);
      }
      return { done: Promise.resolve(), finish() {} };
    },
    prefetch: kits.prefetch,
    setComfort() {},
    picture: async () => null,
  };
  return {
    port,
    get missing() {
      return missing;
    },
    get asked() {
      return last.size;
    },
    stale: () => kits.held().filter((url) => (last.get(url) ?? 0) < scene - 1),
  };
}

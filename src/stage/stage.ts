/** The stage that begins in plain images and goes over to WebGL once that is loaded, or stays as it is. */
import type { ShowHow, StagePort } from '../game/index.ts';
import type { StageState } from '../story/index.ts';
import type { StageAssets } from './assets.ts';
import { createPlainStage } from './plain/plain.ts';

export interface Stage extends StagePort {
  /** Loads the WebGL stage and changes over when it shows the same picture. Resolves to what draws now. Never rejects. */
  upgrade(): Promise<'webgl' | 'plain'>;
}

/** @param host positioned element that the stage fills */
export function createStage(host: HTMLElement, assets: StageAssets): Stage {
  const plain = createPlainStage(host, assets);
  let current: StagePort = plain;
  let last: { readonly state: StageState; readonly how: ShowHow } | null = null;
  let comfort: Parameters<StagePort['setComfort']>[0] = { reducedMotion: false, noFlashes: false };
  let upgrading: Promise<'webgl' | 'plain'> | null = null;

  async function goOver(): Promise<'webgl' | 'plain'> {
    try {
      const { createPixiStage } = await import('./pixi/pixi.ts');
      const webgl = await createPixiStage(host, assets);
      webgl.setComfort(comfort);
      const showLast = () => last && webgl.show(last.state, { ...last.how, mode: 'still' });
      showLast();
      await webgl.settled();
      // The reader may have gone on while the pictures came.
      showLast();
      current = webgl;
      plain.remove();
      return 'webgl';
    } catch (error) {
      console.info(
        `the stage stays in plain images: ${error instanceof Error ? error.message : String(error)}`,
      );
      return 'plain';
    }
  }

  return {
    show(state, how) {
      last = { state, how };
      return current.show(state, how);
    },
    setComfort(next) {
      comfort = next;
      current.setComfort(next);
    },
    prefetch: (states) => current.prefetch(states),
    picture: () => current.picture(),
    upgrade() {
      upgrading ??= goOver();
      return upgrading;
    },
  };
}

/** The stage that begins in plain images and goes over to WebGL once that is loaded; back again where a context is lost for good. */
import type { ShowHow, StagePort } from '../game/index.ts';
import type { StageState } from '../story/index.ts';
import { createTell } from '../tell.ts';
import type { StageAssets } from './assets.ts';
import type { PixiStage } from './pixi/pixi.ts';
import { createPlainStage } from './plain/plain.ts';

export interface Stage extends StagePort {
  /** Loads the WebGL stage and changes over when it shows the same picture. Resolves to what draws now. Never rejects. */
  upgrade(): Promise<'webgl' | 'plain'>;
  /** What draws in WebGL, for the makers' gallery and the bench; null while plain images do. */
  readonly webgl: PixiStage | null;
}

/** @param host positioned element that the stage fills */
export function createStage(host: HTMLElement, assets: StageAssets): Stage {
  const tell = createTell();
  let plain: ReturnType<typeof createPlainStage> | null = createPlainStage(host, assets, tell);
  let webgl: PixiStage | null = null;
  let last: { readonly state: StageState; readonly how: ShowHow } | null = null;
  let comfort: Parameters<StagePort['setComfort']>[0] = {
    reducedMotion: false,
    noFlashes: false,
    quality: 'auto',
  };
  /** What was asked for last; a stage that comes later has not heard of it. */
  let ahead: readonly StageState[] = [];
  let upgrading: Promise<'webgl' | 'plain'> | null = null;

  const current = (): StagePort => (webgl ?? plain) as StagePort;
  const showLast = (on: StagePort) => last && on.show(last.state, { ...last.how, mode: 'still' });

  async function goOver(): Promise<'webgl' | 'plain'> {
    try {
      const { createPixiStage } = await import('./pixi/pixi.ts');
      const fresh = await createPixiStage(host, assets, goBack, tell);
      fresh.setComfort(comfort);
      showLast(fresh);
      await fresh.settled();
      // The reader may have gone on while the pictures came.
      showLast(fresh);
      webgl = fresh;
      fresh.prefetch(ahead);
      plain?.remove();
      plain = null;
      return 'webgl';
    } catch (error) {
      console.info(
        `the stage stays in plain images: ${error instanceof Error ? error.message : String(error)}`,
      );
      return 'plain';
    }
  }

  /** The graphics card is gone and does not come back: plain images show the rest of the story. */
  function goBack(): void {
    console.warn('the graphics card was lost: the stage goes on in plain images');
    webgl?.remove();
    webgl = null;
    plain = createPlainStage(host, assets, tell);
    plain.setComfort(comfort);
    showLast(plain);
  }

  return {
    show(state, how) {
      last = { state, how };
      return current().show(state, how);
    },
    setComfort(next) {
      comfort = next;
      current().setComfort(next);
    },
    prefetch(states) {
      ahead = states;
      current().prefetch(states);
    },
    picture: () => current().picture(),
    upgrade() {
      upgrading ??= goOver();
      return upgrading;
    },
    get webgl() {
      return webgl;
    },
  };
}

/** The one renderer of the page, and what becomes of it when the graphics card goes away. */
import { Ticker, WebGLRenderer } from 'pixi.js';

/** A context that is not given back in this time will not be; milliseconds. */
const GIVEN_UP_AFTER = 6000;

export interface Context {
  readonly renderer: WebGLRenderer;
  readonly canvas: HTMLCanvasElement;
  /** There is no graphics card: the processor draws. */
  readonly software: boolean;
  /** Nothing can be drawn now. */
  readonly lost: boolean;
  /** Takes the context away and gives it back, as a driver does; for the gallery and tests. */
  lose(): void;
  remove(): void;
}

export interface ContextEvents {
  /** It is back, and everything has to be drawn again. */
  readonly back: () => void;
  /** It will not come back. */
  readonly gone: () => void;
}

/** @throws Error when there is no WebGL2 */
export async function createContext(events: ContextEvents): Promise<Context> {
  const renderer = new WebGLRenderer();
  await renderer.init({
    autoDensity: true,
    backgroundColor: 0x06080b,
    antialias: false,
    powerPreference: 'low-power',
    // What is on the card is ours to unload, by scenes; Pixi would take away what was prefetched.
    gcActive: false,
  });
  // Frames are asked for by the stage's loop alone.
  Ticker.system.autoStart = false;
  Ticker.system.stop();
  const canvas = renderer.canvas as HTMLCanvasElement;
  canvas.style.cssText += ';position:absolute;inset:0;display:block';
  canvas.setAttribute('aria-hidden', 'true');

  const listening = new AbortController();
  const { signal } = listening;
  let timer = 0;
  const onLost = () => {
    timer = window.setTimeout(events.gone, GIVEN_UP_AFTER);
  };
  const onBack = () => {
    clearTimeout(timer);
    timer = 0;
    events.back();
  };
  canvas.addEventListener('webglcontextlost', onLost, { signal });
  canvas.addEventListener('webglcontextrestored', onBack, { signal });

  return {
    renderer,
    canvas,
    software: isSoftware(renderer.gl),
    get lost() {
      return timer !== 0;
    },
    lose() {
      const extension = renderer.gl.getExtension('WEBGL_lose_context');
      extension?.loseContext();
      // Given back from the next task on: the page is told of the loss first.
      setTimeout(() => extension?.restoreContext(), 200);
    },
    remove() {
      listening.abort();
      clearTimeout(timer);
      canvas.remove();
      renderer.destroy();
    },
  };
}

function isSoftware(gl: WebGL2RenderingContext): boolean {
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const name = names ? String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL)) : '';
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(name);
}

/** Takes the frames of a page into its own hands: one after another on an even clock, timed. Runs in the page, before anything else of it. */

export interface FramesGauge {
  /** Runs frames as 60 a second would come. */
  run(count: number): Promise<{
    /** Milliseconds of script, every callback of the frame. */
    readonly ms: number[];
    /** Draw calls. */
    readonly draws: number[];
  }>;
}

/**
 * Wraps `requestAnimationFrame` and the draw calls. Stands for itself: it is sent to the page as text.
 * While frames run no pixel is filled: what software GL takes for that says nothing of a graphics card, and
 * takes the script its processor.
 */
export function installFramesGauge(): void {
  const FRAME_MS = 1000 / 60;
  const browsers = requestAnimationFrame.bind(window);
  const cancelBrowsers = cancelAnimationFrame.bind(window);
  let waiting = new Map<number, FrameRequestCallback>();
  let isOurs = false;
  let last = 0;
  let draws = 0;
  const contexts = new Set<WebGL2RenderingContext>();

  window.requestAnimationFrame = (callback) => {
    if (!isOurs) return browsers(callback);
    // Far from the browser's own numbers.
    const id = 1e9 + ++last;
    waiting.set(id, callback);
    return id;
  };
  window.cancelAnimationFrame = (id) => {
    if (!waiting.delete(id)) cancelBrowsers(id);
  };

  const gl = WebGL2RenderingContext.prototype;
  const { drawElements, drawArrays, drawElementsInstanced, drawArraysInstanced } = gl;
  gl.drawElements = function (...args) {
    draws++;
    contexts.add(this);
    drawElements.apply(this, args);
  };
  gl.drawArrays = function (...args) {
    draws++;
    drawArrays.apply(this, args);
  };
  gl.drawElementsInstanced = function (...args) {
    draws++;
    drawElementsInstanced.apply(this, args);
  };
  gl.drawArraysInstanced = function (...args) {
    draws++;
    drawArraysInstanced.apply(this, args);
  };
  /** Draws that fill nothing: the card is told all, and does little. */
  const fill = (isFilled: boolean) => {
    for (const context of contexts) {
      if (isFilled) context.disable(context.RASTERIZER_DISCARD);
      else context.enable(context.RASTERIZER_DISCARD);
    }
  };

  const frames: FramesGauge = {
    async run(count) {
      const ms = new Float64Array(count);
      const drawn = new Float64Array(count);
      isOurs = true;
      // What already waits for the browser comes once more from there, and asks us for the next.
      for (let i = 0; i < 2; i++) await new Promise(browsers);
      fill(false);
      let clock = performance.now();
      for (let frame = 0; frame < count; frame++) {
        await new Promise(browsers);
        const due = waiting;
        waiting = new Map();
        clock += FRAME_MS;
        draws = 0;
        const began = performance.now();
        for (const callback of due.values()) callback(clock);
        ms[frame] = performance.now() - began;
        drawn[frame] = draws;
      }
      isOurs = false;
      fill(true);
      for (const callback of waiting.values()) browsers(callback);
      waiting.clear();
      return { ms: [...ms], draws: [...drawn] };
    },
  };
  Object.assign(window, { frameGauge: frames });
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStage, type Stage } from '../../src/stage/index.ts';
import { assets, plateUrl, state } from './pictures.ts';

let host: HTMLElement;
let stage: Stage;

beforeEach(() => {
  host = document.createElement('div');
  host.style.cssText = 'position:fixed;left:0;top:0;width:320px;height:180px';
  document.body.append(host);
  stage = createStage(host, assets);
});
afterEach(() => {
  vi.restoreAllMocks();
  stage.webgl?.remove();
  host.remove();
});

/** Red, green and blue at a place of what the stage shows, 0..1 from left and top. */
async function pixelAt(x: number, y: number): Promise<readonly [number, number, number]> {
  const blob = await stage.picture();
  if (!blob) throw new Error('no picture');
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const [r = 0, g = 0, b = 0] =
    context?.getImageData(Math.floor(bitmap.width * x), Math.floor(bitmap.height * y), 1, 1).data ?? [];
  return [r, g, b];
}

async function colourAt(x: number, y: number): Promise<string> {
  const [r, g, b] = await pixelAt(x, y);
  if (r > 150 && g > 150 && b > 150) return 'white';
  if (r > 110 && b < 60) return 'red';
  return b > 110 && r < 60 ? 'blue' : `other ${r} ${g} ${b}`;
}

const middle = () => colourAt(0.5, 0.5);
const brightnessAt = async (x: number, y: number) => (await pixelAt(x, y)).reduce((sum, part) => sum + part);

/** Keeps a picture on its way until the answer is called. */
function holdBack(url: string): () => void {
  let come = () => {};
  const held = new Promise<void>((resolve) => {
    come = resolve;
  });
  const { fetch } = window;
  vi.spyOn(window, 'fetch').mockImplementation(async (asked, init) => {
    if (asked === url) await held;
    return fetch(asked, init);
  });
  const { decode } = HTMLImageElement.prototype;
  vi.spyOn(HTMLImageElement.prototype, 'decode').mockImplementation(async function (this: HTMLImageElement) {
    if (this.src === url) await held;
    return decode.call(this);
  });
  return come;
}

describe.each(['plain', 'webgl'] as const)('the %s stage', (kind) => {
  beforeEach(async () => {
    if (kind === 'webgl') expect(await stage.upgrade()).toBe('webgl');
  });

  it('shows a state at once when it is still', async () => {
    await stage.show(state('red'), { mode: 'still' }).done;
    await expect.poll(middle).toBe('red');
    await stage.show(state('blue'), { mode: 'still' }).done;
    await expect.poll(middle).toBe('blue');
  });

  it('dissolves, and a press completes it', async () => {
    stage.show(state('red'), { mode: 'still' });
    await expect.poll(middle).toBe('red');
    stage.prefetch([state('blue')]);
    const change = stage.show(state('blue'), { mode: 'play', transition: { how: 'dissolve', seconds: 5 } });
    let done = false;
    void change.done.then(() => {
      done = true;
    });
    await new Promise(requestAnimationFrame);
    expect(done).toBe(false);
    change.finish();
    await change.done;
    await expect.poll(middle).toBe('blue');
  });

  it('lights a person from where the light is, whichever way they look', async () => {
    for (const [slot, x] of [
      ['left', 0.15],
      ['right', 0.49],
    ] as const) {
      const actor = { who: slot, look: 'plain', pose: null, slot, distance: 'far' } as const;
      stage.show(state('dark', { actors: [actor] }), { mode: 'still' });
      await expect.poll(() => brightnessAt(x - 0.08, 0.5)).toBeGreaterThan(330);
      expect(await brightnessAt(x + 0.08, 0.5)).toBeLessThan(300);
    }
  });

  it('has the same person in front whoever came first: who speaks, then who is near, then the middle', async () => {
    type Place = { slot: 'left' | 'centre'; distance?: 'near' | 'far' };
    const at = ({ slot, distance = 'far' }: Place) =>
      ({ who: slot, look: 'plain', pose: null, slot, distance }) as const;
    // There the one at the left has their dark half, and the one in the middle their bright half.
    const seen = () => brightnessAt(0.24, 0.5);
    const left = { slot: 'left' } as const;
    const centre = { slot: 'centre' } as const;
    for (const order of [
      [left, centre],
      [centre, left],
    ]) {
      stage.show(state('dark'), { mode: 'still' });
      for (const count of [1, 2]) {
        const actors = order.slice(0, count).map(at);
        stage.show(state('dark', { actors }), { mode: 'still' });
        await expect
          .poll(() => brightnessAt(order[count - 1] === left ? 0.05 : 0.3, 0.5))
          .toBeGreaterThan(330);
      }
      await expect.poll(seen).toBeGreaterThan(330);
      stage.show(state('dark', { actors: order.map(at) }), { mode: 'still', speaker: 'left' });
      await expect.poll(seen).toBeLessThan(300);
      stage.show(state('dark', { actors: order.map(at) }), { mode: 'still' });
      await expect.poll(seen).toBeGreaterThan(330);
      const nearLeft = order.map((one) => at(one === left ? { slot: 'left', distance: 'near' } : one));
      stage.show(state('dark', { actors: nearLeft }), { mode: 'still' });
      await expect.poll(seen).toBeLessThan(300);
    }
  });

  it('has nobody stand in a place that has not come yet', async () => {
    const actor = { who: 'one', look: 'plain', pose: null, slot: 'left', distance: 'far' } as const;
    const seen = () => colourAt(0.15, 0.5);
    // Everything of the person is there already.
    stage.show(state('red', { actors: [actor] }), { mode: 'still' });
    await expect.poll(seen).not.toBe('red');
    stage.show(state('red'), { mode: 'still' });
    await expect.poll(seen).toBe('red');
    const come = holdBack(plateUrl('blue'));
    stage.show(state('blue', { actors: [{ ...actor }] }), { mode: 'still' });
    stage.show(state('blue', { actors: [{ ...actor, look: 'other' }] }), { mode: 'still' });
    for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame);
    // What is held back of a plain image is only that it is whole.
    expect(await seen()).toBe(kind === 'webgl' ? 'red' : 'blue');
    come();
    await expect.poll(middle).toBe('blue');
    await expect.poll(seen).not.toMatch(/^(red|blue)$/);
  });

  it('leaves the last good picture when one cannot be loaded', async () => {
    stage.show(state('red'), { mode: 'still' });
    await expect.poll(middle).toBe('red');
    await stage.show(state('broken'), { mode: 'still' }).done;
    await stage.show(state('broken', { light: { name: 'lamp', level: 1 } }), { mode: 'still' }).done;
    await new Promise(requestAnimationFrame);
    expect(await middle()).toBe('red');
    await stage.show(state(null), { mode: 'still' }).done;
    await expect.poll(middle).toMatch(/^other/);
  });
});

describe('in WebGL', () => {
  beforeEach(async () => {
    expect(await stage.upgrade()).toBe('webgl');
    stage.show(state('red'), { mode: 'still' });
    await expect.poll(middle).toBe('red');
  });

  it('comes back after a lost context with the picture that was shown', async () => {
    const canvas = host.querySelector('canvas');
    const back = new Promise((resolve) => canvas?.addEventListener('webglcontextrestored', resolve));
    stage.webgl?.loseContext();
    await back;
    expect(await middle()).toBe('red');
    stage.show(state('blue'), { mode: 'still' });
    await expect.poll(middle).toBe('blue');
    expect(host.querySelectorAll('canvas')).toHaveLength(1);
  });

  it('goes on in plain images when the context does not come back', async () => {
    const canvas = host.querySelector('canvas');
    const gone = new Promise((resolve) => canvas?.addEventListener('webglcontextlost', resolve));
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
      await gone;
      vi.advanceTimersByTime(10_000);
    } finally {
      vi.useRealTimers();
    }
    expect(stage.webgl).toBeNull();
    await expect.poll(middle).toBe('red');
    stage.show(state('blue'), { mode: 'still' });
    await expect.poll(middle).toBe('blue');
  });

  it('wipes from the left', async () => {
    stage.prefetch([state('blue')]);
    await expect.poll(() => stage.webgl?.has(state('blue'))).toBe(true);
    stage.show(state('blue'), { mode: 'play', transition: { how: 'wipe', seconds: 4 } });
    await expect
      .poll(async () => [await colourAt(0.02, 0.5), await colourAt(0.98, 0.5)])
      .toEqual(['blue', 'red']);
  });

  it('flashes, unless nobody wants that', async () => {
    const cues = [{ kind: 'flash', colour: 'white', strength: 1 }] as const;
    stage.show(state('red'), { mode: 'play', cues });
    expect(await middle()).toBe('white');
    stage.setComfort({ reducedMotion: false, noFlashes: true, quality: 'auto' });
    stage.show(state('red'), { mode: 'still' });
    stage.show(state('red'), { mode: 'play', cues });
    expect(await middle()).toBe('red');
  });

  it('dissolves where it would go through white, when nobody wants flashes', async () => {
    stage.prefetch([state('blue')]);
    await expect.poll(() => stage.webgl?.has(state('blue'))).toBe(true);
    stage.setComfort({ reducedMotion: false, noFlashes: true, quality: 'auto' });
    const change = stage.show(state('blue'), { mode: 'play', transition: { how: 'flash', seconds: 0.6 } });
    const seen = new Set<string>();
    let over = false;
    void change.done.then(() => {
      over = true;
    });
    while (!over) seen.add(await middle());
    expect([...seen]).not.toContain('white');
    await expect.poll(middle).toBe('blue');
  });

  it('goes through white to the next plate where flashes are welcome', async () => {
    stage.prefetch([state('blue')]);
    await expect.poll(() => stage.webgl?.has(state('blue'))).toBe(true);
    const change = stage.show(state('blue'), { mode: 'play', transition: { how: 'flash', seconds: 3 } });
    await expect.poll(middle, { interval: 20 }).toBe('white');
    change.finish();
    await expect.poll(middle).toBe('blue');
  });

  it('draws a scene without people or weather at a quarter of the full rate, and its plate only when it has moved', async () => {
    stage.setComfort({ reducedMotion: false, noFlashes: false, quality: 'low' });
    stage.show(state('red'), { mode: 'still' });
    await stage.webgl?.settled();
    const draws = vi.spyOn(WebGL2RenderingContext.prototype, 'drawElements');
    const begun = performance.now();
    while (performance.now() - begun < 700) await new Promise(requestAnimationFrame);
    const seconds = (performance.now() - begun) / 1000;
    // The air and the finish are two; the plate's own is drawn only when the drift is seen.
    expect(draws.mock.calls.length).toBeLessThan(18 * 3 * seconds);
    expect(draws.mock.calls.length).toBeGreaterThan(0);
    draws.mockRestore();
  });

  it('never flashes more than three times in a second, whatever a script says', async () => {
    const cues = Array.from({ length: 8 }, () => ({ kind: 'flash', colour: 'white', strength: 1 }) as const);
    const whites: string[] = [];
    for (const cue of cues) {
      stage.show(state('red'), { mode: 'play', cues: [cue] });
      whites.push(await middle());
      stage.show(state('red'), { mode: 'still' });
      whites.push(await middle());
    }
    expect(whites.filter((colour) => colour === 'white').length).toBeGreaterThan(0);
    expect(whites.filter((colour) => colour === 'white').length).toBeLessThan(cues.length);
  });

  it('asks for no frames when everything is to be still', async () => {
    stage.setComfort({ reducedMotion: true, noFlashes: false, quality: 'auto' });
    const actor = { who: 'a', look: 'plain', pose: null, slot: 'centre', distance: 'far' } as const;
    stage.show(state('red', { actors: [actor], weather: { kind: 'rain', strength: 1 } }), { mode: 'play' });
    await stage.webgl?.settled();
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const asked = vi.spyOn(window, 'requestAnimationFrame');
    for (let frame = 0; frame < 5; frame++) await new Promise((next) => setTimeout(next, 20));
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  it('asks for no frames in a hidden tab, and goes on where it was', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    const asked = vi.spyOn(window, 'requestAnimationFrame');
    stage.show(state('red', { weather: { kind: 'rain', strength: 1 } }), { mode: 'play' });
    for (let frame = 0; frame < 5; frame++) await new Promise((next) => setTimeout(next, 20));
    expect(asked).not.toHaveBeenCalled();
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await expect.poll(() => asked.mock.calls.length).toBeGreaterThan(2);
    hidden.mockRestore();
    asked.mockRestore();
  });

  it('keeps what is shown while nothing has come to take its place', async () => {
    const real = window.fetch;
    const late = vi
      .spyOn(window, 'fetch')
      .mockImplementation((url, init) => (url === plateUrl('red') ? real(url, init) : new Promise(() => {})));
    for (const name of ['blue', 'dark', 'broken']) stage.show(state(name), { mode: 'still' });
    expect(await middle()).toBe('red');
    expect(stage.webgl?.held()).toContain(plateUrl('red'));
    late.mockRestore();
  });

  it('says of a picture that does not come what it is, once, and keeps the last good one', async () => {
    const told = vi.spyOn(console, 'warn').mockImplementation(() => {});
    for (const name of ['broken', 'red', 'broken']) await stage.show(state(name), { mode: 'still' }).done;
    stage.prefetch([state('broken')]);
    await stage.show(state('broken'), { mode: 'still' }).done;
    expect(await middle()).toBe('red');
    const lines = told.mock.calls.map(([line]) => String(line));
    told.mockRestore();
    expect(lines).toEqual([expect.stringMatching(/^plate broken could not be loaded: /)]);
  });

  it('holds a scene for one more, and no longer', async () => {
    const { webgl } = stage;
    expect(webgl?.held()).toContain(plateUrl('red'));
    stage.show(state('blue'), { mode: 'still' });
    await expect.poll(middle).toBe('blue');
    expect(webgl?.held()).toContain(plateUrl('red'));
    stage.show(state('dark'), { mode: 'still' });
    expect(webgl?.held()).not.toContain(plateUrl('red'));
  });
});

describe('going over to WebGL', () => {
  it('shows what was shown, and uses one canvas however often it is asked', async () => {
    stage.show(state('red'), { mode: 'still' });
    expect(await Promise.all([stage.upgrade(), stage.upgrade()])).toEqual(['webgl', 'webgl']);
    expect(await middle()).toBe('red');
    expect(host.querySelectorAll('canvas')).toHaveLength(1);
    expect(host.querySelectorAll('img')).toHaveLength(0);
  });
});

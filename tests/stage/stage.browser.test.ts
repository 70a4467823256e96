import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStage, type Stage, type StageAssets } from '../../src/stage/index.ts';
import type { StageState } from '../../src/story/index.ts';

/** A picture of one colour, made in the page. */
function coloured(colour: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = 32;
  canvas.height = 18;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  context.fillStyle = colour;
  context.fillRect(0, 0, 32, 18);
  return canvas.toDataURL('image/png');
}

const red = coloured('#ff0000');
const blue = coloured('#0000ff');
const assets: StageAssets = {
  plate: (name) =>
    ({ red, blue, broken: './no-such-picture.webp' })[name]
      ? { url: { red, blue, broken: './no-such-picture.webp' }[name] as string, focus: [0.5, 0.5] }
      : null,
  actor: (_who, look) => ({ url: look, width: 32, height: 18, faces: 'left' }),
};
const state = (plate: string | null): StageState => ({
  plate,
  actors: [],
  light: null,
  weather: null,
  camera: null,
});

let host: HTMLElement;
let stage: Stage;

beforeEach(() => {
  host = document.createElement('div');
  host.style.cssText = 'position:fixed;left:0;top:0;width:320px;height:180px';
  document.body.append(host);
  stage = createStage(host, assets);
});
afterEach(() => host.remove());

/** Colour at a place of what the stage shows, 0..1 from left and top. */
async function colourAt(x: number, y: number): Promise<string> {
  const blob = await stage.picture();
  if (!blob) return 'none';
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const [r = 0, , b = 0] =
    context?.getImageData(Math.floor(bitmap.width * x), Math.floor(bitmap.height * y), 1, 1).data ?? [];
  return r > 200 && b < 60 ? 'red' : b > 200 && r < 60 ? 'blue' : `other ${r} ${b}`;
}

const middle = () => colourAt(0.5, 0.5);

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

  it('keeps somebody who stands left turned to the middle, frame after frame', async () => {
    const left = { who: 'a', look: blue, slot: 'left', distance: 'far' } as const;
    stage.show({ ...state('red'), actors: [left] }, { mode: 'still' });
    await expect.poll(() => colourAt(0.1, 0.6)).toBe('blue');
    for (let frame = 0; frame < 4; frame++) {
      expect([await colourAt(0.1, 0.6), await colourAt(0.95, 0.6)]).toEqual(['blue', 'red']);
    }
  });

  it('leaves the last good picture when one cannot be loaded', async () => {
    stage.show(state('red'), { mode: 'still' });
    await expect.poll(middle).toBe('red');
    await stage.show(state('broken'), { mode: 'still' }).done;
    await stage.show({ ...state('broken'), light: { name: 'lamp', level: 1 } }, { mode: 'still' }).done;
    await new Promise(requestAnimationFrame);
    expect(await middle()).toBe('red');
    await stage.show(state(null), { mode: 'still' }).done;
    await expect.poll(middle).toMatch(/^other/);
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

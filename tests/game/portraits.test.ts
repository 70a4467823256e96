import { describe, expect, it } from 'vitest';
import { storyOf } from '../story/fixtures.ts';
import { CITY } from './city.ts';
import { started } from './fixtures.ts';

const jpeg = (bytes: number) => new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' });

/** The city, with idle work that runs when the test says so. */
async function city() {
  const work: (() => void)[] = [];
  /** Pictures that were asked for, and are not there yet. */
  const pictures: ((picture: Blob | null) => void)[] = [];
  const game = await started(storyOf(CITY), undefined, {
    idle: (next) => void work.push(next),
    picture: () => new Promise((resolve) => pictures.push(resolve)),
  });
  const { told, store } = game;
  const hasTime = () => {
    for (let next = work.shift(); next; next = work.shift()) next();
  };
  hasTime();
  /** Hands out the picture that was asked for first. */
  const develop = async (bytes: number | null) => {
    pictures.shift()?.(bytes === null ? null : jpeg(bytes));
    await new Promise((resolve) => setImmediate(resolve));
  };
  const faces = () => told.faces.map(([node, { size }]) => [node, size]);
  const faceOf = (node: string) => store.getState().ways[node]?.picture?.size;
  return { ...game, pictures, hasTime, develop, faces, faceOf };
}

describe('the picture of a key scene', () => {
  it('is taken when its first line stands still and the page has time', async () => {
    const { actions, pictures, hasTime, develop, faces, faceOf } = await city();
    hasTime();
    expect(pictures).toHaveLength(0);
    actions.press();
    expect(pictures).toHaveLength(0);
    hasTime();
    expect(pictures).toHaveLength(1);
    await develop(10);
    hasTime();
    expect(pictures).toHaveLength(0);
    expect(faces()).toEqual([['yard', 10]]);
    expect(faceOf('yard')).toBe(10);
  });

  it('is taken again at its first menu, and no more', async () => {
    const { actions, go, pictures, hasTime, develop, faces } = await city();
    actions.press();
    hasTime();
    await develop(10);
    actions.press();
    actions.press();
    hasTime();
    await develop(20);
    expect(faces()).toEqual([
      ['yard', 10],
      ['yard', 20],
    ]);
    actions.choose('alley');
    go(2);
    hasTime();
    await develop(30);
    actions.choose('look');
    go(2);
    hasTime();
    expect(faces().at(-1)).toEqual(['alley', 30]);
    expect(pictures).toHaveLength(0);
  });

  it('is not taken of another line: whoever has gone on is not waited for', async () => {
    const { actions, pictures, hasTime, store } = await city();
    actions.press();
    actions.press();
    expect(store.getState().moving).toBe(true);
    hasTime();
    expect(pictures).toHaveLength(0);
  });

  it('is never two at once', async () => {
    const { actions, pictures, hasTime, develop, faces } = await city();
    actions.press();
    hasTime();
    actions.press();
    actions.press();
    hasTime();
    expect(pictures).toHaveLength(1);
    await develop(10);
    hasTime();
    expect(pictures).toHaveLength(1);
    await develop(20);
    expect(faces().map(([, size]) => size)).toEqual([10, 20]);
  });

  it('is never taken while skipping, but at the menu where skipping stops', async () => {
    const { actions, go, pictures, hasTime, clock, store, develop, faces } = await city();
    go();
    hasTime();
    await develop(10);
    actions.changeSettings({ skip: 'all' });
    actions.choose('alley');
    actions.setMode('skip');
    hasTime();
    expect(store.getState()).toMatchObject({ mode: 'skip', moving: false });
    expect(pictures).toHaveLength(0);
    while (clock.tick());
    hasTime();
    await develop(30);
    expect(faces().at(-1)).toEqual(['alley', 30]);
  });

  it('that cannot be taken is missed by nobody', async () => {
    const { actions, hasTime, develop, faces, pictures, store } = await city();
    actions.press();
    hasTime();
    await develop(null);
    expect(faces()).toEqual([]);
    expect(store.getState().notices).toEqual([]);
    actions.press();
    actions.press();
    hasTime();
    expect(pictures).toHaveLength(1);
  });

  it('is not taken where the run only came back to it', async () => {
    const { actions, go, hasTime, develop, pictures } = await city();
    go();
    hasTime();
    await develop(10);
    actions.choose('alley');
    go(2);
    hasTime();
    await develop(20);
    while (actions.back());
    hasTime();
    await actions.returnTo('alley', false);
    hasTime();
    expect(pictures).toHaveLength(0);
  });

  it('stays until there is a newer one', async () => {
    const { actions, go, hasTime, develop, faceOf } = await city();
    go();
    hasTime();
    await develop(10);
    actions.choose('alley');
    actions.press();
    hasTime();
    await develop(20);
    go();
    actions.choose('up');
    go(2);
    actions.choose('down');
    expect(faceOf('alley')).toBe(20);
  });
});

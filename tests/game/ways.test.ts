import { describe, expect, it } from 'vitest';
import type { Way } from '../../src/game/index.ts';
import { storyOf } from '../story/fixtures.ts';
import { CITY } from './city.ts';
import { type Before, started } from './fixtures.ts';

/** The game at the first menu of the city. */
async function inTheYard(before?: Before) {
  const city = await started(storyOf(CITY), undefined, before);
  city.go();
  /** Takes a choice and reads on to the next menu. */
  const take = (key: string, lines = 2) => {
    city.actions.choose(key);
    city.go(lines);
  };
  const way = (node: string) => city.store.getState().ways[node];
  /** A way as choices and line, with where it comes from. */
  const told = (node: string) => {
    const { point, from } = way(node) as Way;
    return { choices: point.journal.choices.map((entry) => entry.replace(/~.*/, '')), from };
  };
  const kept = () => city.kept.flatMap((update) => update.ways ?? []);
  return { ...city, take, way, told, ways: kept };
}

/** Idle work that runs when the test says so. */
function idleQueue() {
  const work: (() => void)[] = [];
  return {
    idle: (next: () => void) => void work.push(next),
    run() {
      for (let next = work.shift(); next; next = work.shift()) next();
    },
  };
}

describe('a key scene that is reached', () => {
  it('is kept with the run on its first line and the scene before, at once', async () => {
    const { take, told, way, ways } = await inTheYard();
    expect(told('yard')).toEqual({ choices: [], from: [''] });
    take('alley');
    expect(told('alley')).toEqual({ choices: ['alley'], from: ['yard'] });
    expect(way('alley')?.point).toMatchObject({
      sceneTitle: 'Alley',
      lastLine: 'The alley.',
      plate: 'alley',
      journal: { beat: { index: 0 } },
    });
    expect(ways().map(({ node, from, point }) => [node, from, point.lastLine])).toEqual([
      ['yard', '', 'The yard.'],
      ['alley', 'yard', 'The alley.'],
    ]);
  });

  it('again is as it was reached last, and come from wherever it ever was', async () => {
    const { take, told, ways } = await inTheYard();
    take('roof');
    take('down');
    take('up');
    expect(told('roof')).toEqual({ choices: ['roof', 'down', 'up'], from: ['yard', 'alley'] });
    expect(ways().map(({ node, from }) => `${from} > ${node}`)).toEqual([
      ' > yard',
      'yard > roof',
      'roof > alley',
      'alley > roof',
    ]);
  });

  it('on the way back, or forward again along it, is not reached anew', async () => {
    const { take, actions, ways } = await inTheYard();
    take('alley');
    take('up');
    const before = ways().length;
    while (actions.back());
    while (actions.forward());
    actions.jump(1, 0);
    expect(ways()).toHaveLength(before);
  });

  it('by another choice after a way back is', async () => {
    const { take, actions, told } = await inTheYard();
    take('alley');
    take('up');
    actions.jump(0, 1);
    take('roof');
    expect(told('roof')).toEqual({ choices: ['roof'], from: ['alley', 'yard'] });
  });

  it('while skipping is kept all the same', async () => {
    const { actions, clock, told } = await inTheYard();
    actions.changeSettings({ skip: 'all' });
    actions.choose('alley');
    actions.back();
    actions.choose('roof');
    actions.setMode('skip');
    while (clock.tick());
    actions.choose('down');
    expect(told('alley')).toEqual({ choices: ['roof', 'down'], from: ['yard', 'roof'] });
  });

  it('under a clock that was set back is still the newest', async () => {
    const { take, time, way, ways } = await inTheYard();
    take('alley');
    time.now = 5;
    take('up');
    take('down');
    expect(way('alley')?.point).toMatchObject({ savedAt: 1000, journal: { choices: { length: 3 } } });
    expect(ways().at(-1)?.point.savedAt).toBe(1000);
  });

  it('in a run that was taken up waits with what must be played again until the page has time', async () => {
    const queue = idleQueue();
    const { actions, slots, take, told, ways, kept } = await inTheYard({ idle: queue.idle });
    queue.run();
    take('alley');
    actions.toTitle();
    expect(await actions.loadFrom('auto')).toBe(true);
    expect(slots.get('auto')?.snapshot?.turn).toBe(1);
    const before = ways().length;
    take('up', 1);
    expect(ways()).toHaveLength(before);
    queue.run();
    expect(told('roof')).toEqual({ choices: ['alley', 'up'], from: ['alley'] });
    expect(ways().length).toBeGreaterThan(before);
    expect(ways().at(-1)).toMatchObject({ node: 'roof', from: 'alley', point: { lastLine: 'The roof.' } });
    // The place that goes with it is where the reader stands by then.
    expect(kept.at(-1)?.point.lastLine).toBe('Wind.');
  });
});

describe('after a browser was killed', () => {
  /** What was kept of a run down the alley and up to the roof. */
  async function killed() {
    const { take, slots, way } = await inTheYard();
    take('alley');
    take('up');
    const held = slots.get('auto');
    if (!held) throw new Error('nothing was kept');
    return { held, alley: way('alley') as Way };
  }

  it('the ways of the last two turns are made good, each as it was there', async () => {
    const { held, alley } = await killed();
    const { actions, slots, way, told } = await inTheYard();
    actions.toTitle();
    slots.set('auto', held);
    expect(await actions.loadFrom('auto')).toBe(true);
    expect(told('roof')).toEqual({ choices: ['alley', 'up'], from: ['alley'] });
    expect(told('alley')).toEqual({ choices: ['alley'], from: ['yard'] });
    expect(way('alley')?.point).toEqual({ ...alley.point, playedMs: expect.any(Number) });
    expect(await actions.returnTo('alley', false)).toBe(true);
  });

  it('a way that is known stays as it is, though another run stands past it', async () => {
    const { held } = await killed();
    const { actions, slots, take, told } = await inTheYard();
    take('roof');
    take('down');
    take('up');
    actions.toTitle();
    slots.set('auto', held);
    await actions.loadFrom('auto');
    expect(told('roof')).toEqual({ choices: ['roof', 'down', 'up'], from: ['yard', 'alley'] });
    expect(told('alley').from).toEqual(['roof', 'yard']);
  });

  it('scenes that were seen before there were ways have one from the run that is taken up', async () => {
    const { held } = await killed();
    const profile = { marks: [{ kind: 'node', id: 'yard' }], noteSeen: true, told: 0 } as const;
    const { actions, slots, store, told } = await inTheYard({ profile });
    actions.toTitle();
    store.setState({ ways: {} });
    slots.set('auto', held);
    await actions.loadFrom('auto');
    expect(told('yard')).toEqual({ choices: [], from: [''] });
  });

  it('a place of one’s own, which may have come in a file, makes nothing good', async () => {
    const { held } = await killed();
    const { actions, slots, store } = await inTheYard();
    actions.toTitle();
    slots.set('own1', held);
    await actions.loadFrom('own1');
    expect(Object.keys(store.getState().ways)).toEqual(['yard']);
  });
});

describe('the thread', () => {
  it('is the key scenes up to the shown beat, the same array until there is another', async () => {
    const { take, actions, views, go } = await inTheYard();
    const yard = views.thread();
    expect(yard).toEqual(['yard']);
    take('alley', 1);
    const alley = views.thread();
    expect(alley).toEqual(['yard', 'alley']);
    go();
    expect(views.thread()).toBe(alley);
    take('up');
    take('down');
    expect(views.thread()).toEqual(['yard', 'alley', 'roof', 'alley']);
    while (actions.back());
    expect(views.thread()).toEqual(['yard']);
    actions.toTitle();
    expect(views.thread()).toEqual([]);
    expect(views.thread()).toBe(views.thread());
  });

  it('counts a scene that is marked again while it lasts once, and leaves its way alone', async () => {
    const round = CITY.replace('Bricks.', 'The alley, again. # node: alley');
    const { store, actions, views, go } = await started(storyOf(round));
    go();
    actions.choose('alley');
    go(2);
    actions.choose('look');
    go(2);
    expect(views.thread()).toEqual(['yard', 'alley']);
    expect(store.getState().ways.alley?.point.lastLine).toBe('The alley.');
  });

  it('comes back with a run that is taken up', async () => {
    const { take, actions, views } = await inTheYard();
    take('alley');
    take('up');
    actions.toTitle();
    await actions.loadFrom('auto');
    expect(views.thread()).toEqual(['yard', 'alley', 'roof']);
  });
});

it('what was ever read is told line by line', async () => {
  const { views, take, actions } = await inTheYard();
  const yard = views.beat()?.line ?? '';
  expect(views.isRead(yard)).toBe(true);
  expect(views.isRead('alley:00000000')).toBe(false);
  take('alley');
  actions.toTitle();
  expect(views.isRead(yard)).toBe(true);
});

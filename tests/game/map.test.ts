import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/story/index.ts';
import { storyOf } from '../story/fixtures.ts';
import { CITY } from './city.ts';
import { type Before, started } from './fixtures.ts';

async function city(before?: Before) {
  const game = await started(storyOf(CITY), undefined, before);
  game.go();
  const take = (key: string, lines = 2) => {
    game.actions.choose(key);
    game.go(lines);
  };
  const menu = () => game.views.menu().map(({ key }) => key);
  const toTheEnd = () => {
    take('roof');
    take('leave');
  };
  return { ...game, take, menu, toTheEnd };
}

const ids = (marks: readonly Mark[]) => marks.map(({ id }) => id);

describe('going back to a key scene', () => {
  it('stands on its first line, on the way it was reached, and the run in hand is moved aside', async () => {
    const { take, actions, text, views, slots, store } = await city();
    take('alley');
    take('up');
    take('leave', 0);
    expect(await actions.returnTo('alley', false)).toBe(true);
    expect(text()).toBe('The alley.');
    expect(store.getState()).toMatchObject({ arrived: 'still', panels: [], screen: 'play' });
    expect(views.thread()).toEqual(['yard', 'alley']);
    expect(slots.get('ring-0')?.point.lastLine).toBe('The end.');
    expect(slots.get('auto')?.point.lastLine).toBe('The alley.');
  });

  it('as it was knows what was known then; knowing, what was found since', async () => {
    const { take, actions, menu, go } = await city();
    take('alley');
    take('up');
    expect(await actions.returnTo('yard', false)).toBe(true);
    go(2);
    expect(menu()).toEqual(['alley', 'roof']);
    expect(await actions.returnTo('yard', true)).toBe(true);
    go(2);
    expect(menu()).toEqual(['alley', 'roof', 'remember']);
  });

  it('knowing forgets nothing that was known then', async () => {
    const profile = { marks: [{ kind: 'shard', id: 's_one' }], noteSeen: true, told: 0 } as const;
    const { take, actions, slots, store } = await city({ profile });
    take('alley');
    store.setState({ profile: { marks: [{ kind: 'shard', id: 's_two' }], noteSeen: true, told: 0 } });
    await actions.returnTo('yard', true);
    expect(slots.get('auto')?.point.journal.facts.shards.toSorted()).toEqual(['s_one', 's_two']);
  });

  it('leaves its way as it was', async () => {
    const { take, actions, store } = await city();
    take('alley');
    const before = store.getState().ways;
    await actions.returnTo('yard', true);
    expect(store.getState().ways).toBe(before);
  });

  it('that no way leads to says so, and nothing is moved', async () => {
    const { actions, store, text, slots } = await city();
    const before = text();
    expect(await actions.returnTo('roof', false)).toBe(false);
    expect(store.getState().notices).toMatchObject([{ key: 'notice.noWay' }]);
    expect(text()).toBe(before);
    expect(slots.has('ring-0')).toBe(false);
  });

  it('tells what an update of the story changed on the way', async () => {
    const { game, take, actions, store } = await city();
    take('alley');
    take('up');
    const edited = CITY.replace('+ [Up. # id: up]', '+ [Away. # id: away]');
    game.swapStory(storyOf(edited, 'h2'));
    actions.toTitle();
    expect(await actions.returnTo('roof', false)).toBe(true);
    expect(store.getState().panels).toEqual(['changed']);
  });
});

describe('how a key scene was reached', () => {
  it('is told by the choices since the one before, and the shards that were known', async () => {
    const profile = { marks: [{ kind: 'shard', id: 's_one' }], noteSeen: true, told: 0 } as const;
    const { take, actions } = await city({ profile });
    take('alley');
    take('look', 1);
    take('climb');
    expect(await actions.tellWay('yard')).toEqual({ choices: [], shards: ['s_one'] });
    expect(await actions.tellWay('alley')).toEqual({ choices: ['To the alley.'], shards: ['s_one'] });
    expect(await actions.tellWay('roof')).toEqual({
      choices: ['Look again.', 'Climb.'],
      shards: ['s_one', 's_two'],
    });
  });

  it('from the beginning where there is no scene before', async () => {
    const { actions } = await (async () => {
      const late = CITY.replace('The yard. # node: yard', 'The yard.');
      const game = await started(storyOf(late));
      game.go();
      game.actions.choose('roof');
      return game;
    })();
    expect(await actions.tellWay('roof')).toEqual({ choices: ['To the roof.'], shards: [] });
  });

  it('is told beside the run in hand, which goes on as if nothing had been', async () => {
    const { take, actions, text, views, menu, store } = await city();
    take('alley');
    take('up');
    const { turn, at } = store.getState();
    const thread = views.thread();
    expect(await actions.tellWay('alley')).not.toBeNull();
    expect(store.getState()).toMatchObject({ turn, at });
    expect(views.thread()).toBe(thread);
    expect(menu()).toEqual(['down', 'leave']);
    take('down');
    expect(text()).toBe('A wall.');
    expect(menu()).toEqual(['look', 'up']);
    actions.back();
    actions.back();
    expect(text()).toBe('Wind.');
    expect(views.backlog().filter(({ kind }) => kind === 'choice')).toHaveLength(2);
  });

  it('is told in a run that was taken up, too', async () => {
    const { take, actions, text } = await city();
    take('alley');
    take('up', 1);
    actions.toTitle();
    await actions.loadFrom('auto');
    expect(await actions.tellWay('roof')).toEqual({ choices: ['Up.'], shards: ['s_two'] });
    actions.press();
    take('leave', 0);
    expect(text()).toBe('The end.');
  });

  it('is not told where there is no way, or the story goes another one by now', async () => {
    const { game, take, actions } = await city();
    expect(await actions.tellWay('roof')).toBeNull();
    take('alley');
    take('up');
    game.swapStory(storyOf(CITY.replace('+ [Up. # id: up]', '+ [Away. # id: away]'), 'h2'));
    expect(await actions.tellWay('roof')).toBeNull();
    expect(await actions.tellWay('alley')).not.toBeNull();
  });
});

describe('an end', () => {
  it('lands on the map under its card, and tells what is new since the last one', async () => {
    const { toTheEnd, actions, store, told } = await city();
    toTheEnd();
    expect(store.getState().panels).toEqual(['map', 'end']);
    expect(ids(store.getState().news)).toEqual(['yard', 'roof', 'vow']);
    expect(store.getState().profile.told).toBe(3);
    expect(told.profiles.at(-1)).toMatchObject({ told: 3, marks: { length: 3 } });
    actions.closePanel();
    expect(store.getState().panels).toEqual(['map']);
    expect(ids(store.getState().news)).toEqual(['yard', 'roof', 'vow']);
  });

  it('tells only once, and in the next run what that one found', async () => {
    const { toTheEnd, take, go, actions, store, text } = await city();
    toTheEnd();
    actions.toTitle();
    expect(store.getState().news).toEqual([]);
    actions.begin();
    await expect.poll(text).toBe('The yard.');
    go(2);
    take('alley');
    actions.openPanel('map');
    expect(store.getState().news).toEqual([]);
    actions.closePanel();
    take('up');
    take('leave');
    expect(ids(store.getState().news)).toEqual(['alley', 's_two']);
    expect(await actions.returnTo('roof', false)).toBe(true);
    expect(store.getState()).toMatchObject({ news: [], panels: [] });
  });

  it('tells nothing that was told in an earlier visit', async () => {
    const marks = ['yard', 'roof'].map((id) => ({ kind: 'node', id }) as const);
    const { toTheEnd, store } = await city({ profile: { marks, noteSeen: true, told: 2 } });
    toTheEnd();
    expect(ids(store.getState().news)).toEqual(['vow']);
  });

  it('of what is written lands there too; where the story just stops nothing opens', async () => {
    for (const [edge, panels] of [
      ['# unwritten', ['map', 'end']],
      ['', []],
    ] as const) {
      const { actions, go, store } = await started(storyOf(CITY.replace('# ending: vow', edge)));
      go();
      actions.choose('roof');
      go(2);
      actions.choose('leave');
      go(2);
      expect(store.getState().panels).toEqual(panels);
    }
  });
});

describe('forgetting', () => {
  it('empties what was seen, found and read, here and on the disk; the rest stays', async () => {
    const { toTheEnd, actions, views, store, told, slots } = await city();
    toTheEnd();
    const line = views.beat()?.line ?? '';
    const { slots: places, settings } = store.getState();
    expect(await actions.forget()).toBe(true);
    expect(store.getState()).toMatchObject({
      profile: { marks: [], told: 0, noteSeen: true },
      ways: {},
      news: [],
      fresh: [],
      settings,
    });
    expect(store.getState().slots).toBe(places);
    expect(views.isRead(line)).toBe(false);
    expect(told.forgot).toBe(1);
    expect(slots.has('auto')).toBe(true);
  });

  it('is over with the next line: it is seen and read again', async () => {
    const { take, actions, store, kept } = await city();
    take('alley');
    await actions.forget();
    take('up', 0);
    expect(kept.at(-1)).toMatchObject({
      lines: { length: 1 },
      marks: [{ id: 'roof' }],
      ways: [{ from: 'alley' }],
    });
    expect(Object.keys(store.getState().ways)).toEqual(['roof']);
    expect(ids(store.getState().profile.marks)).toEqual(['roof']);
  });
});

it('what another visit kept is there from the start, and again when the disk is read anew', async () => {
  const first = await city();
  first.take('alley');
  const ways = new Map(Object.entries(first.store.getState().ways));
  const { actions, store } = await city({ ways });
  expect(Object.keys(store.getState().ways)).toEqual(['yard', 'alley']);
  store.setState({ ways: {} });
  actions.openPanel('load');
  await expect.poll(() => Object.keys(store.getState().ways)).toEqual(['yard', 'alley']);
});

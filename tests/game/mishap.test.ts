/** The story breaks under the reader. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../story/fixtures.ts';
import { started } from './fixtures.ts';

const BROKEN = `
VAR n = 0
-> k
=== k
Go.
* [Break. # id: break]
  Before. {pick(1)}
  -> END
* [Fine. # id: fine]
  Well.
  ** [On. # id: on]
     End.
     -> END
=== function pick(x)
~ return LIST_VALUE(x)
`;

/** At the menu of a story whose first choice is broken. */
async function atMenu() {
  const game = await started(storyOf(BROKEN));
  game.actions.press();
  return game;
}

describe('a story that breaks', () => {
  it('leaves the reader at the menu, says so over it, and lets another way be taken', async () => {
    const { actions, store, text, views, kept } = await atMenu();
    const before = kept.length;
    actions.choose('break');
    await expect.poll(() => store.getState().panels).toEqual(['mishap']);
    expect(store.getState()).toMatchObject({ screen: 'play', failure: { key: 'mishap.choice' } });
    expect(store.getState().failure?.detail).not.toBe('');
    expect([text(), kept.length]).toEqual(['Go.', before]);
    expect(await actions.saveFile()).not.toBeNull();
    actions.closePanel();
    expect(views.menu().map((choice) => choice.key)).toEqual(['break', 'fine']);
    actions.choose('break');
    await expect.poll(() => store.getState().panels).toEqual(['mishap']);
    actions.closePanel();
    actions.choose('fine');
    expect(text()).toBe('Well.');
    expect(actions.back()).toBe(true);
    expect(text()).toBe('Go.');
  });
  it('says the same of a page asked for from the log', async () => {
    const { actions, store, text } = await atMenu();
    actions.openPanel('backlog');
    actions.jump(7, 0);
    await expect.poll(() => store.getState().panels).toEqual(['mishap']);
    expect(store.getState().failure?.key).toBe('mishap.place');
    expect(text()).toBe('Go.');
  });
  it('says the same of a save, and neither moves the autosave aside nor leaves the run', async () => {
    const unreadable = () => {
      throw new Error('this save leads nowhere');
    };
    const story = { ...storyOf(BROKEN), restore: () => null, replay: unreadable };
    const { actions, store, text, slots } = await started(story);
    actions.press();
    actions.choose('fine');
    await actions.saveTo('quick');
    expect(await actions.loadFrom('quick')).toBe(false);
    expect(store.getState()).toMatchObject({ screen: 'play', panels: ['mishap'] });
    expect(store.getState().failure).toEqual({
      key: 'mishap.place',
      detail: 'Error: this save leads nowhere',
    });
    expect([text(), slots.has('ring-0')]).toEqual(['Well.', false]);
    actions.closePanel();
    actions.press();
    actions.choose('on');
    expect(text()).toBe('End.');
  });
  it('says the same of an edit, and the last good story goes on', async () => {
    const { actions, game, store, text } = await atMenu();
    game.swapStory(storyOf('-> k\n=== k\nOn and on.\n-> k', 'h2'));
    await expect.poll(() => store.getState().panels).toEqual(['mishap']);
    actions.closePanel();
    actions.choose('fine');
    expect(text()).toBe('Well.');
  });
  it('ends on the screen that says why when no run stands', async () => {
    const story = storyOf(BROKEN);
    let broken = false;
    const { actions, store } = await started({
      ...story,
      begin(seed, facts) {
        if (broken) throw new Error('no first page');
        return story.begin(seed, facts);
      },
    });
    broken = true;
    actions.toTitle();
    actions.begin();
    await expect.poll(() => store.getState().screen).toBe('failed');
    expect(store.getState()).toMatchObject({ panels: [], failure: { key: 'failed.story' } });
  });
});

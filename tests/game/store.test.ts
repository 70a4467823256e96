import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/game/index.ts';
import { storyOf, WALKED } from '../story/fixtures.ts';
import { started } from './fixtures.ts';

describe('a press', () => {
  it('completes what moves; the next one acts', async () => {
    const { actions, store, text, shown } = await started();
    actions.press();
    actions.press();
    expect(text()).toBe('Another, wary.');
    expect(store.getState()).toMatchObject({ whole: false, moving: true });
    actions.press();
    expect(text()).toBe('Another, wary.');
    expect(store.getState()).toMatchObject({ whole: true, moving: false });
    expect(shown.at(-1)?.finished).toBe(true);
  });
  it('does nothing at a menu', async () => {
    const { go, text, store } = await started();
    go(5);
    expect(text()).toBe('Another, wary.');
    expect(store.getState().panels).toEqual([]);
  });
  it('opens the end after the last beat', async () => {
    const { go, actions, store } = await started();
    go();
    actions.choose('open');
    go(2);
    actions.choose('leave');
    go(2);
    expect(store.getState().panels).toEqual(['map', 'end']);
  });
});

describe('the way back', () => {
  it('crosses menus, shows without animation, and goes forward again by the same choices', async () => {
    const { go, actions, views, text, shown } = await started();
    go();
    actions.choose('open');
    go(2);
    expect(text()).toBe('A hub, once.');
    const lines: (string | undefined)[] = [text()];
    while (actions.back()) lines.unshift(text());
    expect(shown.at(-1)?.how.mode).toBe('still');
    expect(lines).toEqual([
      'A line in the yard.',
      'Another, wary.',
      'You open.',
      'A line where they meet. You counted 2.',
      'A hub, once.',
    ]);
    actions.forward();
    expect(views.remembered()).toBe('open');
    const again = ['A line in the yard.', text()];
    while (actions.forward()) again.push(text());
    expect(again).toEqual(lines);
  });
  it('forgets the old way when another choice is made', async () => {
    const { go, actions, views } = await started();
    go();
    actions.choose('open');
    actions.back();
    expect(views.remembered()).toBe('open');
    actions.choose('stay');
    actions.back();
    expect(views.remembered()).toBe('stay');
  });
  it('never goes before the first line', async () => {
    const { actions } = await started();
    expect(actions.back()).toBe(false);
  });
});

describe('the backlog', () => {
  it('lists what was shown and chosen, and jumps', async () => {
    const { go, actions, views, text } = await started();
    go();
    actions.choose('stay');
    const entries = views
      .backlog()
      .map((entry) => (entry.kind === 'beat' ? entry.beat.text : `> ${entry.text}`));
    expect(entries).toEqual(['A line in the yard.', 'Another, wary.', '> Stay.', 'You stay.']);
    actions.jump(0, 1);
    expect(text()).toBe('Another, wary.');
    expect(views.menu().map((choice) => choice.key)).toEqual(['open', 'stay']);
  });
});

describe('what is kept', () => {
  it('is every beat with its journal, a snapshot only with a new turn, a line only when it is new', async () => {
    const { go, actions, kept } = await started();
    go();
    actions.choose('open');
    actions.back();
    expect(
      kept.map(({ point, snapshot, lines }) => [
        point.journal.choices.length,
        point.journal.beat.index,
        snapshot?.turn,
        lines?.length,
      ]),
    ).toEqual([
      [0, 0, 0, 1],
      [0, 1, undefined, 1],
      [1, 0, 1, 1],
      [0, 1, 0, undefined],
    ]);
  });
  it('takes marks into the profile once', async () => {
    const { go, actions, kept, store } = await started();
    go();
    actions.choose('stay');
    go(2);
    actions.choose('leave');
    go();
    expect(store.getState().profile.marks).toEqual([{ kind: 'ending', id: 'vow' }]);
    expect(kept.flatMap((update) => update.marks ?? [])).toHaveLength(1);
  });
  it('comes back to the same beat, by snapshot and by journal alone', async () => {
    for (const withSnapshot of [true, false]) {
      const { go, actions, slots, text, views } = await started();
      go();
      actions.choose('open');
      go();
      const before = text();
      const auto = slots.get('auto');
      if (!withSnapshot && auto) slots.set('auto', { ...auto, snapshot: null });
      actions.toTitle();
      expect(await actions.loadFrom('auto')).toBe(true);
      expect(text()).toBe(before);
      expect(views.backlog().filter((entry) => entry.kind === 'choice')).toHaveLength(1);
    }
  });
  it('is mended where a browser was killed between the place and what it had shown', async () => {
    const killed = await started();
    killed.go();
    killed.actions.choose('stay');
    killed.go(2);
    killed.actions.choose('leave');
    killed.go();
    const lines = killed.kept.flatMap((update) => update.lines ?? []);
    const held = killed.slots.get('auto');
    if (!held) throw new Error('nothing was kept');
    for (const slot of ['auto', 'own1']) {
      const { actions, clock, kept, slots, store } = await started();
      actions.toTitle();
      slots.set(slot, held);
      const before = kept.length;
      expect(await actions.loadFrom(slot)).toBe(true);
      while (clock.tick());
      const later = kept.slice(before).flatMap((update) => update.lines ?? []);
      // The last two turns of what was played here; a place of one's own may have come in a file.
      expect([...later].sort()).toEqual(slot === 'auto' ? [...lines.slice(2)].sort() : lines.slice(-1));
      expect(store.getState().profile.marks).toEqual([{ kind: 'ending', id: 'vow' }]);
    }
  });
  it('moves the autosave aside before another run takes its place, if anything was decided in it', async () => {
    const { go, actions, slots, store, text } = await started();
    actions.begin();
    await expect.poll(() => store.getState().arrived).toBe('forward');
    expect(slots.has('ring-0')).toBe(false);
    go();
    actions.choose('open');
    const left = text();
    actions.toTitle();
    actions.begin();
    await expect.poll(text).toBe('A line in the yard.');
    go();
    actions.choose('stay');
    expect(await actions.loadFrom('ring-0')).toBe(true);
    expect(text()).toBe(left);
    expect(slots.get('ring-0')?.point.lastLine).toBe('You stay.');
  });
  it('can be taken as a file and read again', async () => {
    const { go, actions, text } = await started();
    go();
    actions.choose('open');
    const before = text();
    const file = (await actions.saveFile()) as File;
    actions.toTitle();
    expect(await actions.openFile(file)).toBe(true);
    expect(text()).toBe(before);
  });
});

describe('auto', () => {
  it('waits until the line is whole and the stage stands, longer for more words, and stays on at a menu', async () => {
    const { actions, store, clock, text } = await started();
    actions.setMode('auto');
    expect(clock.waiting.size).toBe(0);
    actions.press();
    expect([...clock.waiting.values()].map(({ ms }) => Math.round(ms))).toEqual([1600 + 5 * 333]);
    clock.tick();
    expect(text()).toBe('Another, wary.');
    actions.press();
    clock.tick();
    expect(text()).toBe('Another, wary.');
    expect(store.getState().mode).toBe('auto');
    expect(clock.tick()).toBe(false);
    actions.choose('open');
    actions.press();
    clock.tick();
    expect(text()).toBe('A line where they meet. You counted 2.');
  });
  it('stops when a panel is opened', async () => {
    const { actions, store, clock } = await started();
    actions.setMode('auto');
    actions.press();
    actions.openPanel('pause');
    expect(clock.waiting.size).toBe(0);
    expect(store.getState().mode).toBe('read');
  });
});

describe('skip', () => {
  it('runs over what was read, without animation, and stops on the first unread line', async () => {
    const { actions, clock, text, store, shown } = await started();
    actions.press();
    actions.press();
    actions.press();
    actions.choose('open');
    while (actions.back());
    actions.setMode('skip');
    while (clock.tick());
    expect(text()).toBe('Another, wary.');
    expect(shown.at(-1)?.how.mode).toBe('still');
    expect(store.getState().mode).toBe('read');
    actions.choose('open');
    actions.setMode('skip');
    while (clock.tick());
    expect(text()).toBe('A line where they meet. You counted 2.');
    expect(store.getState()).toMatchObject({ mode: 'read', arrived: 'forward' });
  });
  it('runs to the menu when everything may be skipped', async () => {
    const { actions, clock, text } = await started();
    actions.changeSettings({ skip: 'all' });
    actions.setMode('skip');
    while (clock.tick());
    expect(text()).toBe('Another, wary.');
  });
});

describe('prefetch', () => {
  it('names the first line’s while the title is up, then the turn’s, then those behind each choice', async () => {
    const { fetched, shown } = await started();
    expect(fetched[0]).toEqual([shown[0]?.state]);
    expect(fetched[1]?.map((state) => state.weather?.kind)).toEqual([undefined, 'ash']);
    expect(fetched[2]?.some((state) => state.actors.length === 0)).toBe(true);
  });
});

describe('an edited story', () => {
  it('is swapped in under the reader, on the same beat', async () => {
    const { game, go, actions, text } = await started();
    go();
    actions.choose('open');
    go();
    game.swapStory(storyOf(WALKED.replace('You open.', 'You open your eyes.'), 'h2'));
    expect(text()).toBe('A line where they meet. You counted 2.');
    actions.back();
    expect(text()).toBe('You open your eyes.');
  });
  it('says so when a choice that was made is gone', async () => {
    const { game, go, actions, store, views } = await started();
    go();
    actions.choose('stay');
    game.swapStory(storyOf(WALKED.replace('* [Stay. # id: stay]', '* [Hide. # id: hide]'), 'h2'));
    expect(store.getState().panels).toEqual(['changed']);
    expect(store.getState().changes).toEqual([{ kind: 'stopped', scene: 'Yard', text: null, why: 'gone' }]);
    expect(views.menu().map((choice) => choice.key)).toEqual(['open', 'hide']);
  });
});

describe('settings', () => {
  it('change one by one', async () => {
    const { actions, store } = await started();
    actions.changeSettings({ textSpeed: 0 });
    expect(store.getState().settings).toEqual({ ...DEFAULT_SETTINGS, textSpeed: 0 });
  });
});

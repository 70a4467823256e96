import { describe, expect, it } from 'vitest';
import { storyOf, WALKED } from '../story/fixtures.ts';
import { PLAN, started } from './fixtures.ts';

const HOUR = 3_600_000;

/** A game whose reader has opened and stands on the line after. */
async function opened() {
  const all = await started();
  all.go();
  all.actions.choose('open');
  return all;
}

const keysOf = (store: Awaited<ReturnType<typeof started>>['store']) =>
  store.getState().notices.map(({ key }) => key);

describe('a place', () => {
  it('is made, named, locked, taken away and put back', async () => {
    const { actions, store, slots } = await opened();
    expect(await actions.saveTo('new', { name: 'At the yard', locked: false })).toBe(true);
    const place = store.getState().slots.find(({ label }) => label.name === 'At the yard');
    const slot = place?.slot as string;
    expect(await actions.relabel(slot, { name: 'Here', locked: true })).toBe(true);
    expect(await actions.saveTo(slot)).toBe(false);
    await actions.relabel(slot, { name: 'Here', locked: false });
    expect(await actions.erase(slot)).toBe(true);
    expect(slots.has(slot)).toBe(false);
    expect(store.getState().slots.some((each) => each.slot === slot)).toBe(false);
    expect(store.getState().notices.at(-1)).toMatchObject({ key: 'notice.erased', offer: { putBack: slot } });
    expect(await actions.putBack(slot)).toBe(true);
    expect(store.getState().slots.find((each) => each.slot === slot)?.label.name).toBe('Here');
  });

  it('shows its name at once, and the old one again where it could not be kept', async () => {
    const { actions, store, save } = await opened();
    await actions.quickSave();
    const labelOf = () => store.getState().slots.find(({ slot }) => slot === 'quick')?.label.name;
    const asked = actions.relabel('quick', { name: 'Here', locked: false });
    expect(labelOf()).toBe('Here');
    await asked;
    save.relabel = async () => false;
    expect(await actions.relabel('quick', { name: 'There', locked: false })).toBe(false);
    expect(labelOf()).toBe('Here');
  });

  it('that is quick is kept and taken up without a picture that moves', async () => {
    const { actions, go, text, shown, store } = await opened();
    expect(await actions.quickLoad()).toBe(false);
    expect(keysOf(store)).toContain('notice.nothingQuick');
    const here = text();
    expect(await actions.quickSave()).toBe(true);
    go();
    expect(text()).not.toBe(here);
    expect(await actions.quickLoad()).toBe(true);
    expect(text()).toBe(here);
    expect(shown.at(-1)?.how.mode).toBe('still');
  });

  it('goes into the ring when a scene begins, not at every line', async () => {
    const story = storyOf(
      '=== a\n# title: One\nA.\nB.\n# title: Two\nC.\nD.\n-> END\n=== start\n-> a'.replace(/^/, '-> a\n'),
    );
    const { actions, kept, text } = await started(story);
    for (let n = 0; n < 12 && text() !== 'D.'; n++) actions.press();
    expect(text()).toBe('D.');
    expect(kept.map(({ point, scene }) => [point.lastLine, scene ?? false])).toEqual([
      ['A.', false],
      ['B.', false],
      ['C.', true],
      ['D.', false],
    ]);
  });
});

describe('files', () => {
  it('that hold everything are looked at first, and merged when the reader says so', async () => {
    const { actions, store } = await opened();
    expect(await actions.openFile(new Blob(['plan']))).toBe(true);
    expect(store.getState()).toMatchObject({ plan: PLAN, panels: ['import'] });
    expect(await actions.merge(false)).toBe(true);
    expect(store.getState()).toMatchObject({ plan: null, panels: [] });
  });

  it('that are none are refused with a reason, and the run stands', async () => {
    const { actions, store, text } = await opened();
    const here = text();
    expect(await actions.openFile(new Blob(['hello']))).toBe(false);
    expect(keysOf(store)).toContain('file.not-a-save');
    expect(text()).toBe(here);
  });

  it('are asked for after two hours of play without one, where the browser promises nothing', async () => {
    const { actions, store, time, told } = await started();
    const read = (minutes: number) => {
      for (let minute = 0; minute < minutes; minute++) {
        time.now += 60_000;
        actions.jump(0, minute % 2);
      }
    };
    read(119);
    expect(keysOf(store)).not.toContain('notice.remind');
    read(1);
    expect(store.getState().notices.at(-1)).toMatchObject({ key: 'notice.remind', offer: 'everything' });
    expect(told.unkept.at(-1)).toBe(0);
    read(30);
    expect(told.unkept.at(-1)).toBe(30 * 60_000);
    await actions.saveFile();
    expect(told.unkept.at(-1)).toBe(0);
  });

  it('are not asked for because a clock jumps', async () => {
    const { actions, store, time, kept } = await started();
    time.now += 1_000 * HOUR;
    actions.jump(0, 1);
    time.now -= 2_000 * HOUR;
    actions.jump(0, 0);
    expect(keysOf(store)).not.toContain('notice.remind');
    const played = kept.at(-1)?.point.playedMs ?? Number.NaN;
    expect(played).toBeGreaterThanOrEqual(0);
    expect(played).toBeLessThan(HOUR);
  });
});

describe('a link', () => {
  it('holds the run in hand and takes it up in another browser, after the note', async () => {
    const { actions, store, text } = await opened();
    const here = text();
    await actions.share();
    const { shared, panels } = store.getState();
    expect(panels).toEqual(['share']);
    expect(shared).toMatchObject({ choices: 1 });
    const [address, fragment = ''] = (shared?.link ?? '').split('#run=');
    expect(address).toBe('https://city.test/');
    const other = await started();
    other.store.setState({ profile: { marks: [], noteSeen: false, told: 0 } });
    expect(await other.actions.openLink(fragment)).toBe('taken');
    expect(other.text()).toBe(here);
    expect(other.store.getState().panels).toEqual(['note']);
  });

  it.each(['untellable', 'out-of-reach'] as const)('that is %s is told, and the panel goes', async (why) => {
    const { actions, store, told } = await opened();
    told.unlinked = why;
    await actions.share();
    expect(keysOf(store)).toContain(`unmade.${why}`);
    expect(store.getState()).toMatchObject({ shared: null, panels: [] });
  });

  it.each([
    ['is broken', 'x', 'refused', 'link.damaged'],
    ['cannot be read now', 'far', 'out-of-reach', 'link.out-of-reach'],
  ] as const)('that %s is refused with a reason', async (_, fragment, became, key) => {
    const { actions, store, text } = await opened();
    const here = text();
    expect(await actions.openLink(fragment)).toBe(became);
    expect(keysOf(store)).toContain(key);
    expect(text()).toBe(here);
  });
});

describe('an update of the story', () => {
  it('is told in the panel, by scene, before anybody reads on', async () => {
    const { actions, slots, kept } = await opened();
    await actions.quickSave();
    const old = slots.get('quick');
    const reworded = storyOf(WALKED.replace('[Open.', '[Open both.'), 'another');
    const other = await started(reworded);
    other.slots.set('quick', { point: old?.point ?? (kept[0]?.point as never), snapshot: null });
    expect(await other.actions.loadFrom('quick')).toBe(true);
    const { panels, changes } = other.store.getState();
    expect(panels).toEqual(['changed']);
    expect(changes).toEqual([{ kind: 'reworded', scene: 'Yard', text: 'Open both.', why: null }]);
  });

  it('that took a choice away loses none of the autosave it was met in', async () => {
    const { actions, slots, go } = await opened();
    go(2);
    actions.choose('leave');
    const auto = slots.get('auto');
    expect(auto?.point.journal.choices).toHaveLength(2);
    const other = await started(storyOf(WALKED.replace('# id: open]', '# id: opened]'), 'another'));
    other.slots.set('auto', { point: auto?.point as never, snapshot: null });
    await other.actions.open();
    await other.actions.resume();
    other.go();
    expect(other.slots.get('auto')?.point.journal.choices).toEqual([]);
    expect(other.slots.get('ring-0')?.point.journal.choices).toEqual(auto?.point.journal.choices);
  });

  it('that took a choice away leaves the reader at its menu, and says so', async () => {
    const { actions, slots } = await opened();
    await actions.quickSave();
    const point = slots.get('quick')?.point as never;
    const gone = storyOf(WALKED.replace('# id: open]', '# id: opened]'), 'another');
    const other = await started(gone);
    other.slots.set('quick', { point, snapshot: null });
    await other.actions.loadFrom('quick');
    expect(other.store.getState().changes).toEqual([
      { kind: 'stopped', scene: 'Yard', text: null, why: 'gone' },
    ]);
    expect(other.views.menu().map(({ key }) => key)).toContain('opened');
  });
});

describe('two windows', () => {
  it('the one that loses the run hears it at once, and may take it back where it stands', async () => {
    const { actions, store, told, text, kept, slots } = await opened();
    const here = text();
    told.ours(false);
    expect(store.getState()).toMatchObject({ ours: false, panels: ['elsewhere'] });
    const theirs = slots.get('auto');
    const before = kept.length;
    await actions.takeOver();
    expect(told.taken).toBe(1);
    expect(store.getState()).toMatchObject({ ours: true, panels: [] });
    expect(text()).toBe(here);
    // What the other window kept went into the ring, and this place is kept anew.
    expect(slots.get('ring-0')).toEqual(theirs);
    expect(kept.length).toBe(before + 1);
  });

  it('the one that never had it says so before the first line', async () => {
    const { actions, store, told, go } = await started();
    actions.toTitle();
    told.ours(false);
    expect(store.getState().panels).toEqual([]);
    actions.begin();
    await expect.poll(() => store.getState().panels).toEqual(['elsewhere']);
    go();
    expect(store.getState().at).toBe(0);
  });
});

describe('a report', () => {
  it('is a save with what the makers need beside it', async () => {
    const { actions, text } = await opened();
    const here = text();
    const file = await actions.report();
    const { report } = JSON.parse(await file.text());
    expect(report).toMatchObject({ facts: { browser: 'a test' }, log: ['1.0 s warn: a lamp'] });
    const other = await started();
    expect(await other.actions.openFile(file)).toBe(true);
    expect(other.text()).toBe(here);
  });
});

import { describe, expect, it } from 'vitest';
import { storyOf } from '../story/fixtures.ts';
import { started } from './fixtures.ts';

const CHAPTERS = `
-> fall
=== fall
# chapter: 0 The Fall
One.
* [Go. # id: go]
- Two.
-> scrap
=== scrap
# chapter: 1 Scrap
Three.
Four.
* [On. # id: on]
- Five.
-> END
`;

/** At its first line, whose card stands. */
const begun = () => started(storyOf(CHAPTERS));

describe('the card of a chapter', () => {
  it('stands at the first line of a run and where a chapter begins, and nowhere else', async () => {
    const { actions, store, text } = await begun();
    const cards: [string | undefined, string | undefined][] = [];
    const note = () => void cards.push([text(), store.getState().card?.chapterTitle]);
    const on = () => {
      actions.cardSeen();
      actions.press();
      actions.press();
      note();
    };
    note();
    actions.cardSeen();
    actions.choose('go');
    note();
    on();
    on();
    expect(cards).toEqual([
      ['One.', 'The Fall'],
      ['Two.', undefined],
      ['Three.', 'Scrap'],
      ['Four.', undefined],
    ]);
  });
  it('goes with a press that does nothing else; the line waits for it', async () => {
    const { actions, store, text, shown } = await begun();
    expect(store.getState()).toMatchObject({ card: { chapter: 0 }, whole: false });
    expect(shown.at(-1)?.how.line).toBeUndefined();
    actions.press();
    expect(store.getState()).toMatchObject({ card: null, whole: false, moving: true });
    expect(text()).toBe('One.');
  });
  it('does not stand on the way back, forward again, after a jump or a load', async () => {
    const { actions, store, go, text } = await begun();
    const card = () => store.getState().card;
    actions.cardSeen();
    go();
    actions.choose('go');
    go();
    expect(card()).not.toBeNull();
    actions.back();
    expect(card()).toBeNull();
    actions.forward();
    expect([text(), card()]).toEqual(['Three.', null]);
    while (actions.back());
    expect([text(), card()]).toEqual(['One.', null]);
    while (text() !== 'Three.') actions.forward();
    expect(card()).toBeNull();
    actions.jump(0, 0);
    expect(card()).toBeNull();
    await actions.loadFrom('auto');
    expect([text(), card()]).toEqual(['One.', null]);
  });
  it('never stands while skipping, and goes when skipping begins', async () => {
    const { actions, store, clock } = await begun();
    actions.changeSettings({ skip: 'all' });
    actions.setMode('skip');
    expect(store.getState().card).toBeNull();
    const cards: unknown[] = [];
    const stop = store.subscribe(({ card }) => cards.push(card));
    while (clock.tick());
    actions.choose('go');
    actions.setMode('skip');
    while (clock.tick());
    stop();
    expect(cards.filter(Boolean)).toEqual([]);
  });
  it('keeps auto waiting', async () => {
    const { actions, clock } = await begun();
    actions.setMode('auto');
    actions.textWhole();
    expect(clock.waiting.size).toBe(0);
    actions.press();
    actions.press();
    expect(clock.waiting.size).toBe(1);
  });
});

describe('what a line marks', () => {
  it('is new to the profile once', async () => {
    const { actions, store, go } = await started(
      storyOf('-> k\n=== k\nOne. # codex: zalem\nTwo.\nThree. # codex: zalem\n-> END'),
    );
    const fresh = () => store.getState().fresh.map((mark) => mark.id);
    expect(fresh()).toEqual(['zalem']);
    go();
    expect(fresh()).toEqual([]);
    go();
    expect(fresh()).toEqual([]);
    while (actions.back());
    expect(fresh()).toEqual([]);
    actions.openCodex('zalem');
    expect(store.getState()).toMatchObject({ entry: 'zalem', panels: ['codex'] });
  });
});

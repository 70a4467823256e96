/** Where runs are kept: by hand, by keyboard, in pages. */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SavePoint, SlotLabel, SlotSummary } from '../../src/game/ports.ts';
import { place, TURNS } from './fakegame.ts';
import { cleanPages, find, mount, root } from './mounted.ts';
import { button, downloads, findings, opened } from './panel.ts';

cleanPages();

const HOUR = 3_600_000;
/** The nth of the reader's own, the first the newest. */
const own = (n: number, label: Partial<SlotLabel> = {}, more: Partial<SavePoint> = {}) =>
  place(`own0000${String.fromCharCode(97 + n)}`, label, { savedAt: (100 - n) * HOUR, ...more });
const OWN = Array.from({ length: 14 }, (_, n) => own(n));
const KEPT = [place('auto'), place('quick'), place('ring-0'), place('ring-1')];

async function open(
  panel: 'save' | 'load',
  slots: readonly SlotSummary[] = [...KEPT, ...OWN],
  size = [1280, 720],
) {
  await page.viewport(size[0] as number, size[1] as number);
  const { game } = await mount({ textSpeed: 0 }, TURNS, { slots, panels: [panel] });
  await opened();
  return game;
}
const shown = () =>
  [...root.querySelectorAll<HTMLElement>('.places-own > [data-slot]')].map((each) => each.dataset.slot);
const main = (slot: string) =>
  find<HTMLButtonElement>(`[data-slot="${slot}"] > [data-place]`) as HTMLButtonElement;
const focused = () => (document.activeElement?.closest('[data-slot]') as HTMLElement | null)?.dataset.slot;
const tool = (slot: string, word: string) =>
  [...(find(`[data-slot="${slot}"]`)?.querySelectorAll<HTMLButtonElement>('.tool') ?? [])].find(
    (each) => each.textContent === word,
  );

test('a place tells its chapter, scene, time of play, last line, name and lock', async () => {
  await open('load', [place('own0000a', { name: 'Before the race', locked: true })]);
  const text = main('own0000a').textContent;
  for (const part of ['Before the race', 'Scrap, Tenth row', 'played 1:42', 'The thumb is warm.', 'Locked'])
    expect(text).toContain(part);
  expect(main('own0000a').querySelector('em')?.textContent).toBe('warm');
});

test('the autosave comes first and has the focus, and a press loads it at once', async () => {
  const game = await open('load');
  expect(focused()).toBe('auto');
  await userEvent.keyboard('{Enter}');
  expect(game.asked).toEqual(['loadFrom auto']);
});

test('the autosaves before it unfold by a press', async () => {
  const game = await open('load');
  expect(main('ring-0')).toBeNull();
  button('2 earlier autosaves').click();
  await expect.poll(() => main('ring-0')).not.toBeNull();
  main('ring-1').click();
  expect(game.asked).toEqual(['loadFrom ring-1']);
  button('2 earlier autosaves').click();
  await expect.poll(() => main('ring-0')).toBeNull();
});

test('the first cell of the save panel makes a new place, and the focus stays', async () => {
  const game = await open('save');
  expect(shown()).toEqual(['new', 'own0000a', 'own0000b', 'own0000c', 'own0000d', 'own0000e']);
  expect(focused()).toBe('new');
  await userEvent.keyboard('{Enter}');
  expect(game.asked[0]).toBe('saveTo new');
  await expect.poll(() => find('.notices')?.textContent).toContain('Saved.');
  expect(focused()).toBe('new');
});

test('what is there is written over by a second press only; the autosave never', async () => {
  const game = await open('save');
  main('own0000a').focus();
  await userEvent.keyboard('{Enter}');
  expect(game.asked).toEqual([]);
  await expect.poll(() => main('own0000a').textContent).toContain('Press again to write over');
  await userEvent.keyboard('{Enter}');
  expect(game.asked[0]).toBe('saveTo own0000a');
  main('auto').click();
  main('auto').click();
  expect(game.asked.filter((each) => each.startsWith('saveTo'))).toEqual(['saveTo own0000a']);
});

test('a locked place says why it is not written over and not taken away', async () => {
  const game = await open('save', [own(0, { locked: true })]);
  main('own0000a').focus();
  await userEvent.keyboard('{Enter}{Enter}');
  await expect.poll(() => find('.place [role="status"]')?.textContent).toBe('Locked: it is not written over');
  await userEvent.keyboard('{Delete}');
  await expect.poll(() => find('.place [role="status"]')?.textContent).toBe('Locked: it is not taken away');
  expect(game.asked).toEqual([]);
  await userEvent.keyboard('l');
  expect(game.asked).toEqual(['relabel own0000a {"name":null,"locked":false}']);
});

test('R names a place: Enter keeps it, Escape leaves it, and 60 letters are enough', async () => {
  const game = await open('load');
  main('own0000b').focus();
  await userEvent.keyboard('r');
  await expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
  await userEvent.keyboard(`lee{Delete}${'x'.repeat(70)}{Enter}`);
  const name = `lee${'x'.repeat(57)}`;
  await expect.poll(() => game.asked).toEqual([`relabel own0000b {"name":"${name}","locked":false}`]);
  await expect.poll(() => main('own0000b').textContent).toContain(name);
  expect(document.activeElement).toBe(main('own0000b'));
  await userEvent.keyboard('r');
  await expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
  await userEvent.keyboard('Nothing{Escape}');
  await expect.poll(() => document.activeElement).toBe(main('own0000b'));
  expect(game.asked.length).toBe(1);
  expect(game.store.getState().panels).toEqual(['load']);
});

test('E keeps a place as a file of its scene or of its name', async () => {
  const names = downloads();
  const game = await open('load', [place('auto'), own(0, { name: 'Żółw, 2nd try!' })]);
  await userEvent.keyboard('e');
  main('own0000a').focus();
  await userEvent.keyboard('e');
  expect(game.asked).toEqual(['saveFile auto', 'saveFile own0000a']);
  await expect.poll(() => names).toEqual(['iron-city-scrap-tenth-row.json', 'iron-city-zo-w-2nd-try.json']);
});

test('Delete erases at once, the focus goes to what stands there now, and it can be put back', async () => {
  const game = await open('load');
  main('own0000b').focus();
  await userEvent.keyboard('{Delete}');
  expect(game.asked).toEqual(['erase own0000b']);
  await expect.poll(focused).toBe('own0000c');
  const back = [...root.querySelectorAll<HTMLElement>('.notice button')].find(
    (each) => each.textContent === 'Put it back',
  );
  back?.click();
  await expect.poll(shown).toContain('own0000b');
  expect(find('.notice')).toBeNull();
  main('own0000c').focus();
  await userEvent.keyboard('{Delete}');
  await expect.poll(shown).not.toContain('own0000c');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(shown).toContain('own0000c');
});

test('tools are reached by Tab and by a hand; a place is shared by its own', async () => {
  const game = await open('load');
  main('own0000a').focus();
  const words: (string | null | undefined)[] = [];
  for (let i = 0; i < 5; i++) {
    await userEvent.keyboard('{Tab}');
    words.push(document.activeElement?.textContent);
  }
  expect(words).toEqual(['Rename', 'Lock', 'File', 'Share', 'Erase']);
  tool('own0000a', 'Share')?.click();
  expect(game.asked).toEqual(['share own0000a']);
  expect(tool('auto', 'Erase')).toBeUndefined();
  expect(tool('quick', 'Rename')).toBeUndefined();
});

test('arrows go from place to place, over the edge of a page, and left of the first to the files', async () => {
  await open('load');
  await userEvent.keyboard('{ArrowRight}');
  expect(focused()).toBe('quick');
  await userEvent.keyboard('{ArrowLeft}');
  main('own0000a').focus();
  await userEvent.keyboard('{ArrowRight}{ArrowDown}');
  expect(focused()).toBe('own0000e');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect.poll(focused).toBe('own0000g');
  expect(shown()).toEqual(['own0000g', 'own0000h', 'own0000i', 'own0000j', 'own0000k', 'own0000l']);
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(focused).toBe('own0000f');
  main('own0000a').focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(document.activeElement?.closest('.files')).not.toBeNull();
});

test('PageDown and PageUp turn pages under the focus; a number goes to its page', async () => {
  await open('load');
  main('own0000b').focus();
  await userEvent.keyboard('{PageDown}');
  await expect.poll(focused).toBe('own0000h');
  await userEvent.keyboard('{PageDown}{PageDown}');
  await expect.poll(focused).toBe('own0000n');
  expect(shown()).toEqual(['own0000m', 'own0000n']);
  await userEvent.keyboard('{PageUp}');
  await expect.poll(() => find('[aria-current="page"]')?.textContent).toBe('2');
  button('Page 1 of 3').click();
  await expect.poll(() => shown()[0]).toBe('own0000a');
});

test('places are sorted as one likes', async () => {
  await open('load', [
    own(0, { name: 'b' }, { chapter: 3, playedMs: 1 }),
    own(1, {}, { chapter: 1, playedMs: 3 }),
    own(2, { name: 'a' }, { chapter: 2, playedMs: 2 }),
  ]);
  const order = (word: string) =>
    [...root.querySelectorAll<HTMLElement>('.sort .option')]
      .find((each) => each.textContent === word)
      ?.querySelector('input')
      ?.click();
  const letters = () =>
    shown()
      .map((slot) => slot?.at(-1))
      .join('');
  expect(letters()).toBe('abc');
  for (const [word, sorted] of [
    ['Oldest', 'cba'],
    ['Chapter', 'bca'],
    ['Play time', 'bca'],
    ['Name', 'cab'],
    ['Newest', 'abc'],
  ] as const) {
    order(word);
    await expect.poll(() => `${word} ${letters()}`).toBe(`${word} ${sorted}`);
  }
});

test('on a phone a page has four places, a finger turns it, and every hit is large enough', async () => {
  try {
    await open('load', [...KEPT, ...OWN], [390, 844]);
    expect(shown().length).toBe(4);
    const list = find('.places-own') as HTMLElement;
    const touch = (kind: string, clientX: number) =>
      list.dispatchEvent(
        new PointerEvent(kind, { pointerType: 'touch', clientX, clientY: 400, bubbles: true }),
      );
    touch('pointerdown', 300);
    touch('pointerup', 200);
    await expect.poll(() => shown()[0]).toBe('own0000e');
    touch('pointerdown', 200);
    touch('pointerup', 300);
    await expect.poll(() => shown()[0]).toBe('own0000a');
    const hits = root.querySelectorAll<HTMLElement>('[role="dialog"] :is(button, .option)');
    for (const hit of hits) {
      const { width, height } = hit.getBoundingClientRect();
      if (width > 0) expect(height, hit.textContent ?? '').toBeGreaterThanOrEqual(48);
    }
    expect(find('.panel-page')?.scrollWidth).toBe(390);
  } finally {
    await page.viewport(414, 896);
  }
});

test('nobody is shut out of either panel', async () => {
  await open('load');
  button('2 earlier autosaves').click();
  expect(await findings()).toEqual([]);
  await open('save', [own(0, { locked: true, name: 'x' })]);
  expect(await findings()).toEqual([]);
});

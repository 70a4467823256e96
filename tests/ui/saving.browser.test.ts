/** What a file would add, what an update changed, who keeps the run, and the quick place. */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MergePlan } from '../../src/game/ports.ts';
import { DEFAULT_SETTINGS } from '../../src/game/settings.ts';
import type { Change, GameState } from '../../src/game/types.ts';
import { place, TURNS } from './fakegame.ts';
import { cleanPages, find, mount, root } from './mounted.ts';
import { button, buttons, dialog, downloads, findings, opened } from './panel.ts';

cleanPages();

const NOTHING: MergePlan = { added: [], beside: [], same: 2, marks: 0, ways: 0, lines: 0, settings: null };
const PLAN: MergePlan = {
  added: [place('a'), place('b'), place('c')],
  beside: [{ here: place('d'), there: place('d', {}, { lastLine: 'You do.' }) }],
  same: 2,
  marks: 1,
  ways: 0,
  lines: 40,
  settings: DEFAULT_SETTINGS,
};
/** A panel over the first line. */
const show = async (state: Partial<GameState>) => {
  const { game } = await mount({ textSpeed: 0 }, TURNS, state);
  await opened();
  return game;
};
const texts = (selector: string) => [...root.querySelectorAll(selector)].map((each) => each.textContent);

test('a file says what it would add, shows what differs side by side, and is added', async () => {
  const game = await show({ panels: ['import'], plan: PLAN });
  expect(texts('.import-counts li')).toEqual([
    '3 places are new',
    '2 are here already',
    '1 differs: both are kept',
    '1 thing you found is new here',
    '40 lines you read are new here',
  ]);
  expect(texts('.import-line')).toEqual(['The thumb is warm.', 'You do.']);
  expect(await findings()).toEqual([]);
  find<HTMLInputElement>('[role="switch"]')?.click();
  await userEvent.keyboard('{Enter}');
  await expect.poll(dialog).toBeNull();
  expect(game.asked).toEqual(['merge true']);
});

test('where nothing is new there is nothing to add', async () => {
  const game = await show({ panels: ['import'], plan: NOTHING });
  expect(dialog()?.textContent).toContain('Nothing in this file is new');
  expect(buttons().map((each) => each.textContent)).not.toContain('Add');
  button('Leave').click();
  await expect.poll(dialog).toBeNull();
  expect(game.asked).toEqual(['closePanel']);
});

test('where only the settings are new they must be wanted', async () => {
  const game = await show({ panels: ['import'], plan: { ...NOTHING, settings: DEFAULT_SETTINGS } });
  expect(button('Add').disabled).toBe(true);
  expect(document.activeElement).toBe(find('[role="switch"]'));
  find<HTMLInputElement>('[role="switch"]')?.click();
  await expect.poll(() => button('Add').disabled).toBe(false);
  button('Add').click();
  expect(game.asked).toEqual(['merge true']);
});

const CHANGES: readonly Change[] = [
  { kind: 'reworded', scene: 'Tenth row', text: '“Whose *ear*?”', why: null },
  { kind: 'moved', scene: 'Tenth row', text: null, why: null },
  { kind: 'stopped', scene: 'The pump house', text: 'Go in.', why: 'closed' },
];

test('what an update changed is told by scene, and one press goes on', async () => {
  const game = await show({ panels: ['changed'], changes: CHANGES });
  expect(texts('.changed-title')).toEqual(['Tenth row', 'The pump house']);
  expect(texts('.changed-told')).toEqual([
    'What you chose now reads:“Whose ear?”',
    'A line you stood on is gone; you stand near it.',
    'What you chose is not open any more: you stand at that choice.Go in.',
  ]);
  expect(buttons().map((each) => each.textContent)).toEqual(['Go on']);
  expect(await findings()).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await expect.poll(dialog).toBeNull();
  expect(game.asked).toEqual(['closePanel']);
});

test('however long the list, the way on is in sight', async () => {
  const many = Array.from(
    { length: 40 },
    (_, n): Change => ({ ...(CHANGES[2] as Change), scene: `Scene ${n}` }),
  );
  await show({ panels: ['changed'], changes: many });
  await expect
    .poll(() => button('Go on').getBoundingClientRect().bottom)
    .toBeLessThanOrEqual(window.innerHeight);
});

test('another window keeps the run: a mark stands, and one takes over or leaves', async () => {
  const { game } = await mount({ textSpeed: 0 }, TURNS, { ours: false });
  expect(find('.not-kept')?.textContent).toBe('Not kept here');
  find('.not-kept')?.click();
  await opened();
  expect(game.asked).toEqual(['openPanel elsewhere']);
  expect(dialog()?.textContent).toContain('Iron City is open in another window.');
  expect(await findings()).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await expect.poll(dialog).toBeNull();
  expect(game.asked).toEqual(['openPanel elsewhere', 'takeOver']);
  expect(find('.not-kept')).toBeNull();
  const other = await show({ panels: ['elsewhere'], ours: false });
  button('Back to the title').click();
  expect(other.asked).toEqual(['toTitle']);
});

test('Q and Shift and Q are the quick place, while reading only', async () => {
  const { game } = await mount({ textSpeed: 0 });
  await userEvent.keyboard('q{Shift>}Q{/Shift}');
  expect(game.asked).toEqual(['quickSave', 'quickLoad']);
  game.actions.openPanel('pause');
  await opened();
  await userEvent.keyboard('q');
  expect(game.asked.at(-1)).toBe('openPanel pause');
});

test('the quick place is in the bar on a desk and in the pause on a phone', async () => {
  const visible = (words: string) =>
    [...root.querySelectorAll<HTMLElement>('button')].some(
      (each) => each.textContent === words && each.getBoundingClientRect().height > 0,
    );
  try {
    await page.viewport(1280, 720);
    await mount({ textSpeed: 0 });
    expect([visible('Quick save'), visible('Quick load')]).toEqual([true, true]);
    await page.viewport(390, 844);
    expect(visible('Quick save')).toBe(false);
    const game = await show({ panels: ['pause'] });
    button('Quick save').click();
    await expect.poll(dialog).toBeNull();
    expect(game.asked).toEqual(['closePanel', 'quickSave']);
  } finally {
    await page.viewport(414, 896);
  }
});

test('the pause hands the run on and reports a problem', async () => {
  const names = downloads();
  const game = await show({ panels: ['pause'] });
  button('Report a problem').click();
  await expect.poll(() => names[0]).toMatch(/^iron-city-report-\d{4}-\d\d-\d\d\.json$/);
  button('Share this run').click();
  expect(game.asked).toEqual(['report', 'share']);
});

test('from the title one continues whoever keeps the run; the store says what that means', async () => {
  const { game } = await mount({ textSpeed: 0 }, TURNS, { ours: false, slots: [place('auto')] });
  game.store.setState({ screen: 'title' });
  await expect.poll(() => find('.title-menu')?.textContent).toContain('ContinueScrap, Tenth row');
  await userEvent.keyboard('{Enter}');
  expect(game.asked).toEqual(['resume']);
});

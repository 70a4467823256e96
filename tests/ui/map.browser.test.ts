/** The fate map: what is told of what was seen, what fog keeps to itself, and the way back. */
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { GameState, Way } from '../../src/game/index.ts';
import { place } from './fakegame.ts';
import { cleanPages, find, mount, root } from './mounted.ts';

cleanPages();
beforeEach(() => page.viewport(1280, 720));

const node = (id: string) => ({ kind: 'node' as const, id });
const wayFrom = (from: string, savedAt: number): Way => ({
  point: place('auto', {}, { savedAt }).point,
  from: [from],
});
const KNOWN: Partial<GameState> = {
  panels: ['map'],
  profile: { marks: [node('one'), node('two')], noteSeen: true, told: 0 },
  ways: { one: wayFrom('', 1), two: wayFrom('one', 2) },
};

const open = async (more: Partial<GameState> = {}) => {
  const { game } = await mount({ reducedMotion: true }, undefined, { ...KNOWN, ...more });
  await expect.poll(() => find('.map-frame, .map-list')).not.toBeNull();
  return game;
};
const at = (id: string) => find<HTMLElement>(`[data-scene="${id}"]`);
const detail = () => find('.map-detail') as HTMLElement;
const button = (name: string) => page.getByRole('button', { name, exact: true });

test('opens where the run stands, and says how that was come to', async () => {
  await open();
  await expect.poll(() => document.activeElement).toBe(at('two'));
  expect(at('one')?.dataset.standing).toBe('run');
  expect(at('two')?.dataset.standing).toBe('now');
  expect(at('two')?.getAttribute('aria-label')).toBe('Scene two, you are here');
  await expect.poll(() => detail().textContent).toContain('Hold on.');
  expect(detail().textContent).toContain('0 of 1 walked');
  expect(detail().textContent).toContain('4 unread lines');
});

test('fog has neither name nor picture in the page; beside what is known it has its hint', async () => {
  await open();
  const said = root.textContent ?? '';
  for (const id of ['three', 'four']) {
    expect(at(id)?.getAttribute('aria-label')).toBe(`Hint of ${id}, not seen yet`);
    expect(at(id)?.querySelector('img')).toBeNull();
    expect(said).not.toContain(`Scene ${id}`);
  }
  expect(at('end vow')).toBeNull();
  expect(root.innerHTML).not.toContain('vow');
});

test('an ending that was reached is marked and named; beside a known scene it is only said to be there', async () => {
  const marks = [node('one'), node('two'), node('four')];
  await open({ profile: { marks, noteSeen: true, told: 0 } });
  expect(at('end vow')?.getAttribute('aria-label')).toBe('An ending lies here, not seen yet');
  expect(at('end vow')?.querySelector('[data-got="false"]')).not.toBeNull();
  expect(root.textContent).not.toContain('Scene end vow');
  const reached = [...marks, { kind: 'ending' as const, id: 'vow' }];
  await open({
    profile: { marks: reached, noteSeen: true, told: 0 },
    news: [reached[3] as (typeof reached)[number]],
  });
  expect(at('end vow')?.getAttribute('aria-label')).toBe('Scene end vow, in another run');
  expect(at('end vow')?.querySelector('[data-got="true"]')).not.toBeNull();
});

test('arrows follow the wires, through the fog that is known of', async () => {
  await open();
  await expect.poll(() => document.activeElement).toBe(at('two'));
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(at('four'));
  expect(detail().textContent).toContain('Hint of four');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(at('one'));
});

test('a key on what is picked goes on to the way back, and a press there returns', async () => {
  const game = await open();
  await expect.poll(() => document.activeElement).toBe(at('two'));
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement?.textContent).toBe('Return here');
  await userEvent.keyboard('{Enter}');
  expect(game.asked).toContain('returnTo two false');
});

test('who has found more since may return with it', async () => {
  const marks = [node('one'), node('two'), { kind: 'shard' as const, id: 's_new' }];
  const game = await open({ profile: { marks, noteSeen: true, told: 0 } });
  await button('With what I know now').click();
  expect(game.asked).toContain('returnTo two true');
  await button('Return as it was').click();
  expect(game.asked).toContain('returnTo two false');
});

test('says where something unread is nearest, and how many lines', async () => {
  const game = await open();
  await userEvent.click(at('one') as HTMLElement);
  await button('What have I not seen?').click();
  await expect
    .poll(() => find('.map-called')?.textContent)
    .toBe('Scene two: from here 4 unread lines can be reached.');
  expect(at('two')?.dataset.called).toBe('true');
  expect(game.asked.filter((each) => each.startsWith('returnTo'))).toEqual([]);
});

test('what a run brought is counted and lit when it lands here', async () => {
  await open({ news: [node('two'), { kind: 'shard', id: 's_new' }] });
  expect(find('.map-news')?.textContent).toBe('2 things are new');
  expect(at('two')?.dataset.fresh).toBe('true');
  expect(at('one')?.dataset.fresh).toBe('false');
});

test('the same stands in a list, which narrow windows begin with', async () => {
  await page.viewport(390, 844);
  await open();
  expect(find('.map-frame')).toBeNull();
  const rows = [...root.querySelectorAll('.map-row')].map((row) => row.textContent);
  expect(rows).toEqual([
    'Scene onein this run',
    'Scene twoyou are here',
    'Hint of threenot seen yet',
    'Hint of fournot seen yet',
  ]);
  expect(root.innerHTML).not.toContain('vow');
  for (const row of root.querySelectorAll('.map-row'))
    expect(row.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  await button('As a map').click();
  await expect.poll(() => find('.map-frame')).not.toBeNull();
});

test('wheel and drag move the world, and a drag is no press', async () => {
  await open();
  await expect.poll(() => document.activeElement).toBe(at('two'));
  const where = () => at('one')?.getBoundingClientRect().left ?? 0;
  const before = where();
  const box = (at('one') as HTMLElement).getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 3];
  const hand = (type: string, dx: number) =>
    (type === 'mousedown' ? (at('one') as HTMLElement) : window).dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, view: window, clientX: x + dx, clientY: y }),
    );
  hand('mousedown', 0);
  hand('mousemove', 60);
  hand('mouseup', 60);
  await expect.poll(() => Math.round(where() - before)).toBe(60);
  expect(at('two')?.dataset.picked).toBe('true');
  const width = () => at('one')?.getBoundingClientRect().width ?? 0;
  const wide = width();
  find('.map-frame')?.dispatchEvent(
    new WheelEvent('wheel', { deltaY: -200, bubbles: true, cancelable: true, clientX: x, clientY: y }),
  );
  await expect.poll(width).toBeGreaterThan(wide);
  await userEvent.keyboard('-');
  await userEvent.keyboard('-');
  await expect.poll(width).toBeLessThan(wide);
});

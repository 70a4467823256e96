/** Places to keep a run in, and settings that stay. */
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { openGame } from './driver.ts';
import type { Reader } from './reader.ts';

/** The place with this number in the open panel. */
function place(panel: Locator, slot: number): Locator {
  return panel.getByRole('listitem').filter({ has: panel.page().getByText(String(slot), { exact: true }) });
}

async function openLoad(reader: Reader): Promise<Locator> {
  const pause = await reader.openPanel('Escape', 'Pause');
  await reader.use(pause.getByRole('button', { name: 'Load' }));
  const load = reader.panel('Load');
  await load.waitFor();
  return load;
}

test('a run is saved with its picture, loaded after a reload, and erased', async () => {
  const reader = await openGame();
  const { page } = reader;
  await reader.begin();
  await reader.toMenu();
  await reader.choose(1);
  await reader.next();
  const kept = await reader.next();

  const save = await reader.openPanel('s', 'Save');
  await reader.use(place(save, 3).getByRole('button'));
  await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
  expect(await place(save, 3).textContent()).toContain(kept.line.slice(0, 20));
  await reader.closePanel('Save');
  await reader.next();
  await reader.next();

  await page.reload();
  await reader.title();
  await reader.use(reader.button('Load'));
  const load = reader.panel('Load');
  await load.waitFor();
  const picture = place(load, 3).locator('img');
  await picture.waitFor();
  // Taken from the stage, not the plate's own small picture.
  expect(await picture.getAttribute('src')).toMatch(/^blob:/);
  await page.waitForFunction(
    (image) => image instanceof HTMLImageElement && image.naturalWidth > 100,
    await picture.elementHandle(),
  );
  await reader.use(place(load, 3).getByRole('button').first());
  const back = await reader.until(
    'the saved beat',
    (now) => now.screen === 'play' && now.panels.length === 0,
  );
  expect(back.beat).toBe(kept.beat);
  expect(back.line).toBe(kept.line);

  const again = await openLoad(reader);
  const erase = again.getByRole('button', { name: 'Erase 3' });
  await reader.use(erase);
  const sure = again.getByRole('button', { name: 'Press again to erase' });
  await sure.waitFor();
  await reader.use(sure);
  await place(again, 3).getByText('Empty').waitFor();
  await reader.closePanel('Load');
  await reader.closePanel('Pause');
  // What was loaded goes on.
  await reader.next();
});

test('writing over a save asks first', async () => {
  const reader = await openGame({ hands: 'mouse' });
  await reader.begin();
  const first = await reader.next();
  const save = await reader.openPanel('s', 'Save');
  await reader.use(place(save, 1).getByRole('button'));
  await place(save, 1).getByText('Write over').waitFor();
  await reader.closePanel('Save');
  const later = await reader.next();
  await reader.openPanel('s', 'Save');
  const main = place(save, 1).getByRole('button').first();
  await reader.use(main);
  await place(save, 1).getByText('Press again').waitFor();
  expect(await main.textContent()).toContain(first.line.slice(0, 20));
  await reader.use(main);
  await place(save, 1).getByText(later.line.slice(0, 20)).waitFor();
});

test('settings stay over a reload', async () => {
  const reader = await openGame();
  const { page } = reader;
  await reader.title();
  await reader.use(reader.button('Settings'));
  const settings = reader.panel('Settings');
  await settings.waitFor();
  const speed = settings.getByRole('slider', { name: 'Text speed' });
  await reader.tabTo(speed);
  await page.keyboard.press('End');
  const calm = settings.getByRole('switch', { name: 'Reduced motion' });
  await reader.tabTo(calm);
  await page.keyboard.press('Space');
  const all = settings.getByRole('radio', { name: 'Everything' });
  await reader.tabTo(settings.getByRole('radio', { name: 'Read lines' }));
  await page.keyboard.press('ArrowRight');
  const values = async () => ({
    speed: await speed.getAttribute('aria-valuetext'),
    calm: await calm.isChecked(),
    all: await all.isChecked(),
  });
  const set = await values();
  expect(set).toEqual({ speed: 'At once', calm: true, all: true });
  await reader.closePanel('Settings');
  // With the text at once, a line is whole as it comes.
  await reader.begin();
  expect((await reader.next()).whole).toBe(true);

  await page.reload();
  await reader.title();
  await reader.use(reader.button('Settings'));
  await settings.waitFor();
  expect(await values()).toEqual(set);
});

test('a run that is left for a new one is kept as the run before', async () => {
  const reader = await openGame();
  await reader.begin();
  await reader.toMenu();
  await reader.choose(2);
  const left = await reader.next();
  const pause = await reader.openPanel('Escape', 'Pause');
  await reader.use(pause.getByRole('button', { name: 'Title' }));
  await reader.begin();
  await reader.next();
  const before = (await openLoad(reader)).getByRole('listitem').filter({ hasText: 'The run before' });
  await reader.use(before.getByRole('button').first());
  const back = await reader.until(
    'the run before',
    (now) => now.beat === left.beat && now.panels.length === 0,
  );
  expect(back.line).toBe(left.line);
});

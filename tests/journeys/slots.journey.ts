/** Places to keep a run in, and settings that stay. */
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { lookAtDisk } from './disk.ts';
import { openGame } from './driver.ts';
import type { Reader } from './reader.ts';

/** Places of the reader's own in the open panel; its main button is what is seen of it. */
const own = (panel: Locator) => panel.locator('[data-kind="own"]');
const main = (place: Locator) => place.locator('[data-place]');

async function openLoad(reader: Reader): Promise<Locator> {
  const pause = await reader.openPanel('Escape', 'Pause');
  await reader.use(pause.getByRole('button', { name: 'Load' }));
  const load = reader.panel('Load');
  await load.waitFor();
  return load;
}

/** Keeps the run in a new place, from the line where the reader stands. */
async function keepAnew(reader: Reader): Promise<Locator> {
  const save = await reader.openPanel('s', 'Save');
  await reader.use(main(save.locator('[data-slot="new"]')));
  await reader.page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
  return save;
}

test('a run is saved with its picture, loaded after a reload, erased and put back', async () => {
  const reader = await openGame();
  const { page } = reader;
  await reader.begin();
  await reader.toMenu();
  await reader.choose(1);
  await reader.next();
  const kept = await reader.next();
  const save = await keepAnew(reader);
  expect(await own(save).textContent()).toContain(kept.line.slice(0, 20));
  await reader.closePanel('Save');
  await reader.next();
  await reader.next();

  await page.reload();
  await reader.title();
  await reader.use(reader.button('Load'));
  const load = reader.panel('Load');
  await load.waitFor();
  const picture = own(load).locator('img');
  await picture.waitFor();
  // Taken from the stage, not the plate's own small picture.
  expect(await picture.getAttribute('src')).toMatch(/^blob:/);
  await page.waitForFunction(
    (image) => image instanceof HTMLImageElement && image.naturalWidth > 100,
    await picture.elementHandle(),
  );
  await reader.use(main(own(load)));
  const back = await reader.until(
    'the saved beat',
    (now) => now.screen === 'play' && now.panels.length === 0,
  );
  expect(back.beat).toBe(kept.beat);
  expect(back.line).toBe(kept.line);

  const again = await openLoad(reader);
  await main(own(again)).focus();
  await page.keyboard.press('Delete');
  await own(again).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Put it back' }).click();
  await own(again).waitFor();
  expect(await own(again).textContent()).toContain(kept.line.slice(0, 20));
  await reader.closePanel('Load');
  await reader.closePanel('Pause');
  // What was loaded goes on.
  await reader.next();
});

test('writing over a save asks first; a locked one cannot be written over, and says why', async () => {
  const reader = await openGame({ plain: true, hands: 'mouse' });
  const { page } = reader;
  await reader.begin();
  const first = await reader.next();
  await keepAnew(reader);
  await reader.closePanel('Save');
  const later = await reader.next();
  const save = await reader.openPanel('s', 'Save');
  await main(own(save)).focus();
  await page.keyboard.press('l');
  await own(save).getByText('Locked').first().waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await own(save).textContent()).toContain(first.line.slice(0, 20));
  await page.keyboard.press('l');
  await own(save).getByText('Write over').first().waitFor();
  await page.keyboard.press('Enter');
  await own(save).getByText('Press again').first().waitFor();
  expect(await own(save).textContent()).toContain(first.line.slice(0, 20));
  await page.keyboard.press('Enter');
  await own(save).getByText(later.line.slice(0, 20)).waitFor();
});

test('a place is given a name, and keeps it', async () => {
  const reader = await openGame({ plain: true });
  const { page } = reader;
  await reader.begin();
  const save = await keepAnew(reader);
  await main(own(save)).focus();
  await page.keyboard.press('r');
  await page.keyboard.type('Before the fall');
  await page.keyboard.press('Enter');
  await own(save).getByText('Before the fall').waitFor();
  // It is shown before it is kept; a robot leaves sooner than anybody.
  await expect.poll(async () => (await lookAtDisk(page)).names).toEqual(['Before the fall']);
  await page.reload();
  await reader.title();
  await reader.use(reader.button('Load'));
  await own(reader.panel('Load')).getByText('Before the fall').waitFor();
});

test('the quick place is written and taken up by one key each', async () => {
  const reader = await openGame({ plain: true });
  const { page } = reader;
  await reader.begin();
  const here = await reader.next();
  await page.keyboard.press('q');
  await page.getByRole('status').filter({ hasText: 'quick place' }).waitFor();
  await reader.next();
  await reader.next();
  await page.keyboard.press('Shift+Q');
  const back = await reader.until('the quick place', (now) => now.beat === here.beat);
  expect(back.line).toBe(here.line);
});

test('settings stay over a reload', async () => {
  const reader = await openGame({ plain: true });
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

test('a run that is left for a new one is kept among the earlier autosaves', async () => {
  const reader = await openGame({ plain: true });
  await reader.begin();
  await reader.toMenu();
  await reader.choose(2);
  const left = await reader.next();
  const pause = await reader.openPanel('Escape', 'Pause');
  await reader.use(pause.getByRole('button', { name: 'Title' }));
  await reader.begin();
  await reader.next();
  const load = await openLoad(reader);
  await reader.use(load.getByRole('button', { name: /earlier autosave/i }));
  const ring = load.locator('[data-kind="ring"]').filter({ hasText: left.line.slice(0, 20) });
  await reader.use(main(ring.first()));
  const back = await reader.until(
    'the run before',
    (now) => now.beat === left.beat && now.panels.length === 0,
  );
  expect(back.line).toBe(left.line);
});

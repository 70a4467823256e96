/** The fate map in the real game: what a run leaves on it, the way back to a scene, and where an end lands. */
import { expect, test } from 'vitest';
import { openGame } from './driver.ts';
import { untilKept } from './kept.ts';
import { leapToLastTurn } from './leap.ts';
import { END, MAP, type Reader } from './reader.ts';

/** Ids of the scenes that the open map knows. */
const known = (reader: Reader) =>
  reader.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.map-scene:not([data-standing="near"])')].map((scene) => ({
      id: scene.dataset.scene,
      standing: scene.dataset.standing,
      picture: scene.querySelector('img')?.getAttribute('src')?.slice(0, 5),
    })),
  );

test('a run is a thread on the map, and a scene of it can be returned to; the run is kept', async () => {
  const reader = await openGame({ plain: true, context: { viewport: { width: 1280, height: 720 } } });
  await reader.begin();
  for (let menus = 0; menus < 3; menus++) {
    await reader.toMenu();
    await reader.choose(1);
  }
  const left = await reader.see();
  await untilKept(reader.page, left.beat);
  await reader.openPanel('m', MAP);
  await reader.page.locator('.map-scene[data-standing="now"]').waitFor();
  const before = await known(reader);
  expect(before.map(({ id }) => id)).toEqual(['the-fall', 'scrap']);
  expect(before.map(({ standing }) => standing)).toEqual(['run', 'now']);
  // It lies as a fact on the disk: the same after a reload, from the title too.
  await reader.page.reload();
  await reader.title();
  await reader.use(reader.button('Fate map'));
  await reader.page.locator('.map-scene').first().waitFor();
  expect((await known(reader)).map(({ id, standing }) => [id, standing])).toEqual([
    ['the-fall', 'seen'],
    ['scrap', 'seen'],
  ]);
  await reader.page.locator('[data-scene="scrap"]').focus();
  await reader.page.keyboard.press('ArrowLeft');
  await reader.page.locator('[data-scene="the-fall"][data-picked="true"]').waitFor();
  await reader.use(reader.button('Return here'));
  const back = await reader.until('the first scene', (now) => now.beat !== '' && now.panels.length === 0);
  expect(back.beat).toBe('0.0');
  // What was played is among the autosaves.
  const pause = await reader.openPanel('Escape', 'Pause');
  await reader.use(pause.getByRole('button', { name: 'Load', exact: true }));
  const load = reader.panel('Load');
  await reader.use(load.getByRole('button', { name: /earlier autosave/i }));
  await load.locator('[data-kind="ring"]').filter({ hasText: 'Tenth row' }).first().waitFor();
});

test('the end of what is written lands on the map, with what is new', async () => {
  const reader = await openGame({
    plain: true,
    context: { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' },
  });
  await reader.begin();
  await leapToLastTurn(reader);
  await reader.toEnd();
  await reader.closePanel(END);
  await reader.page.locator('.map-scene[data-standing="now"]').waitFor();
  const said = await reader.page.locator('.map-news').textContent();
  expect(said).toMatch(/^\d+ things are new$/);
  const scenes = await known(reader);
  expect(scenes.length).toBeGreaterThan(1);
  await reader.closePanel(MAP);
  // Told once: the same end has nothing new to say.
  await reader.page.keyboard.press('Space');
  await reader.panel(END).waitFor();
  await reader.closePanel(END);
  expect(await reader.page.locator('.map-news').count()).toBe(0);
});

test('everything is forgotten only when it is asked for twice, and then for good', async () => {
  const reader = await openGame({ plain: true });
  await reader.begin();
  await reader.toMenu();
  await untilKept(reader.page, (await reader.see()).beat);
  const pause = await reader.openPanel('Escape', 'Pause');
  await reader.use(pause.getByRole('button', { name: 'Title', exact: true }));
  await reader.title();
  await reader.button('Fate map').waitFor();
  await reader.use(reader.button('Settings'));
  await reader.use(reader.button('Forget what I have seen'));
  await reader.use(reader.button('Press again to forget it all'));
  await reader.page.getByText('Forgotten. The map is dark again.').waitFor();
  await reader.page.reload();
  await reader.title();
  expect(await reader.button('Fate map').count()).toBe(0);
  expect(await reader.button('Continue').count()).toBe(1);
});

/** A part of the game that does not come down the line costs that part, and nothing else. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openGame } from './driver.ts';
import { lastTurnLink, leapToLastTurn, openLink } from './leap.ts';

const withhold = (file: RegExp) => (page: Page) => page.route(file, (route) => route.abort());
/** The browser's own line for a file that we withhold. */
const WITHHELD = /Failed to load resource/;

test('without the note the story can be begun all the same', async () => {
  const reader = await openGame({ plain: true, before: withhold(/\/Note-[^/]*\.js/), allow: WITHHELD });
  await reader.title();
  await reader.use(reader.button('Begin'));
  await reader.until('the first line', (now) => now.beat === '0.0');
  await reader.next();
});

test('a panel that does not come leaves the line as it was', async () => {
  const reader = await openGame({ plain: true, before: withhold(/\/panels-[^/]*\.js/), allow: WITHHELD });
  const { beat } = await reader.begin();
  await reader.page.keyboard.press('Escape');
  // Back from the panel, or from what stands in for it.
  await reader.page.keyboard.press('Escape');
  expect((await reader.see()).beat).toBe(beat);
  await reader.next();
});

test('a link that cannot be read now is told, and stays for the reload that can', async () => {
  const sender = await openGame({ plain: true });
  await sender.begin();
  await leapToLastTurn(sender);
  const { beat } = await sender.see();
  const reader = await openGame({ plain: true, allow: WITHHELD });
  const { line } = await reader.begin();
  await reader.page.route(/\/links?-[^/]*\.js/, (route) => route.abort());
  await openLink(reader, lastTurnLink());
  await reader.page.getByText('That link could not be read now').waitFor();
  expect((await reader.see()).line).toBe(line);
  // Nor can one be made.
  const pause = await reader.openPanel('Escape', 'Pause');
  await reader.use(pause.getByRole('button', { name: 'Share this run' }));
  await reader.page.getByText('The link could not be made now').waitFor();
  await reader.page.unrouteAll();
  await reader.page.reload();
  await reader.until('the run of the link', (now) => now.beat === beat);
  expect(new URL(reader.page.url()).hash).toBe('');
});

/** Menus that are read through: people come and go, and plates change, many times before the last. */
const MENUS = 8;

test.each([
  ['a person in plain images', { plain: true, files: /\/stand-[^/]*\.webp/ }],
  ['the data of plates in WebGL', { plain: false, files: /\/plate-[^/]*\.json/ }],
] as const)('what does not come is named once: %s', async (_, { plain, files }) => {
  const named = new Map<string, number>();
  const reader = await openGame({ plain, before: withhold(files), allow: WITHHELD });
  reader.page.on('console', (message) => {
    const [, name] = /^(.*) could not be loaded/.exec(message.text()) ?? [];
    if (name) named.set(name, (named.get(name) ?? 0) + 1);
  });
  await reader.begin({ calm: true });
  for (let menu = 0; menu < MENUS; menu++) {
    await reader.toMenu();
    await reader.choose(1);
  }
  expect(named.size).toBeGreaterThan(0);
  expect([...named].filter(([, times]) => times > 1)).toEqual([]);
});

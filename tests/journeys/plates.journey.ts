/** A picture that does not come takes nothing else with it. */
import { expect, test } from 'vitest';
import { openGame } from './driver.ts';

test('without any plate the story is read to its next menu, and the console names what is missing', async () => {
  const reader = await openGame({
    before: (page) => page.route(/plate-[^/]*\.avif/, (route) => route.abort()),
    // The browser's own line for each picture that we withheld.
    allow: /Failed to load resource/,
  });
  const told: string[] = [];
  reader.page.on('console', (message) => told.push(message.text()));
  await reader.begin();
  await reader.toMenu();
  await reader.choose(1);
  await reader.next();
  const missing = told.filter((line) => line.includes('could not be loaded'));
  expect(missing).toContainEqual(expect.stringMatching(/^plate the fall could not be loaded: /));
  expect(missing).toHaveLength(new Set(missing.map((line) => line.split(':')[0])).size);
});

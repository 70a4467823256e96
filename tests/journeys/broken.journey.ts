/** The story itself cannot be had: the reader is told in words, and nothing that was kept is touched. */
import { expect, test } from 'vitest';
import { openGame } from './driver.ts';
import { untilKept } from './kept.ts';

test('a story that does not come is told, and after it came the reader goes on where they were', async () => {
  // The browser's own line for the file that we withhold.
  const reader = await openGame({ allow: /Failed to load resource/ });
  const { page } = reader;
  await reader.begin();
  await reader.toMenu();
  await reader.choose(1);
  const left = await reader.next();
  await untilKept(page, left.beat);

  const story = /story-[^/]*\.json/;
  await page.route(story, (route) => route.abort());
  await page.reload();
  await reader.title();
  await reader.use(reader.button('Continue'));
  await page.getByRole('alert').filter({ hasText: 'The story could not be read.' }).waitFor();

  await page.unroute(story);
  await Promise.all([page.waitForEvent('load'), reader.use(reader.button('Try again'))]);
  expect((await reader.resume()).beat).toBe(left.beat);
});

/** The long story: replay, rewind and restore in Node and in the browser; and what a frame of nothing costs here. */
import type { Page } from 'playwright-core';
import { freshPage, type House, LONG } from './house.ts';
import { type Row, row } from './numbers.ts';
import type { RoomsPage } from './pages/rooms.ts';
import { measureStory, playedJournal, type StoryTimes } from './story-room.ts';

const alone = ({ ink }: StoryTimes) => ({ what: 'ink alone', samples: ink });

export async function measureStoryRoom(house: House): Promise<Row[]> {
  const inNode = measureStory(house.synthetic, playedJournal(house.synthetic), 10);
  const { page, close } = await freshPage(house.browser);
  await page.goto(`${house.pages}/pages/rooms.html`);
  const inBrowser = await page.evaluate(() =>
    (window as unknown as { rooms: RoomsPage }).rooms.measureStory(10),
  );
  await close();
  const lines = LONG.toLocaleString('en');
  return [
    row(`cold replay of ${lines} lines, Node`, inNode.replay, { target: 150, bare: alone(inNode) }),
    row(`cold replay of ${lines} lines, browser`, inBrowser.replay, { target: 150, bare: alone(inBrowser) }),
    row(`ink story of ${lines} lines constructed, browser`, inBrowser.construct),
    row('rewind to an earlier turn, browser', inBrowser.rewind, { target: 30 }),
    row('choice after a rewind (ink brought there), browser', inBrowser.choose, { target: 30 }),
    row('restore from a snapshot, browser', inBrowser.restore, { target: 30 }),
  ];
}

/** Milliseconds between frames of a page for two seconds. */
async function frames(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const gaps: number[] = [];
        let last = performance.now();
        const began = last;
        const frame = () => {
          const now = performance.now();
          gaps.push(now - last);
          last = now;
          if (now - began > 2_000) resolve(gaps);
          else requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
  );
}

/** The game's frame while a line stands, beside an empty frame of Pixi. */
export async function measureFrames(house: House, stand: (page: Page) => Promise<void>): Promise<Row[]> {
  const bare = await freshPage(house.browser);
  await bare.page.goto(`${house.pages}/empty/pixi.html`);
  await bare.page.locator('[data-ready="true"]').waitFor();
  const empty = await frames(bare.page);
  await bare.close();
  const { page, close } = await freshPage(house.browser);
  await page.goto(house.game);
  await stand(page);
  await page.locator('#stage canvas').waitFor();
  // The first seconds are for loading.
  await frames(page);
  const ours = await frames(page);
  await close();
  return [
    row('frame while a line stands (software GL)', ours, { bare: { what: 'empty Pixi', samples: empty } }),
  ];
}

/** The fate map: how long it takes to open, and what a frame costs in scripts while it is moved. */
import type { Page } from 'playwright-core';
import { leapToLastTurn } from '../../tests/journeys/leap.ts';
import { MAP, Reader } from '../../tests/journeys/reader.ts';
import { freshPage, type House } from './house.ts';
import { type Row, row } from './numbers.ts';

/** Times that the map is opened. */
const OPENINGS = 10;
/** Steps of a hand that draws the map about, a frame each. */
const STEPS = 120;

/** Milliseconds from a key until a panel is laid out, and until the frame after it. */
interface Opening {
  readonly laid: number;
  readonly drawn: number;
}

/** Runs in the page: presses a key, and waits for something of the panel that it opens. */
function open(key: string, something: string): Promise<Opening> {
  const began = performance.now();
  const passed = () => performance.now() - began;
  return new Promise((resolve) => {
    const look = () => {
      const there = document.querySelector<HTMLElement>(something);
      if (!there) return;
      watch.disconnect();
      // Asking for a measure has styles and places worked out now.
      void there.offsetHeight;
      const laid = passed();
      requestAnimationFrame(() => setTimeout(() => resolve({ laid, drawn: passed() })));
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { subtree: true, childList: true });
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    look();
  });
}

async function opened(reader: Reader, key: string, panel: string, something: string): Promise<Opening[]> {
  const times: Opening[] = [];
  for (let time = 0; time < OPENINGS; time++) {
    times.push(
      await reader.page.evaluate<Opening>(`(${open})(${JSON.stringify(key)}, ${JSON.stringify(something)})`),
    );
    await reader.closePanel(panel);
  }
  return times;
}

/** Runs in the page: draws the map about by mouse events of its own. @returns milliseconds of scripts for each step */
async function drag(on: string, steps: number): Promise<number[]> {
  const host = document.querySelector(on);
  const hand = (type: string, x: number, y: number) => {
    const event = new MouseEvent(type, {
      bubbles: true,
      cancelable: true,
      view: window,
      clientX: x,
      clientY: y,
    });
    (type === 'mousedown' ? host : window)?.dispatchEvent(event);
  };
  const spent: number[] = [];
  hand('mousedown', 400, 400);
  for (let step = 0; step < steps; step++) {
    const began = performance.now();
    hand('mousemove', 400 + 150 * Math.sin(step / 9), 400 + 90 * Math.sin(step / 7));
    // What the scripts leave to be worked out belongs to them: styles and places.
    void (host as HTMLElement | null)?.offsetHeight;
    spent.push(performance.now() - began);
    await new Promise(requestAnimationFrame);
  }
  hand('mouseup', 400, 400);
  return spent;
}

const dragOn = (page: Page, on: string) =>
  page.evaluate<number[]>(`(${drag})(${JSON.stringify(on)}, ${STEPS})`);

export async function measureMap(house: House): Promise<Row[]> {
  const bare = await freshPage(house.browser);
  await bare.page.goto(`${house.pages}/empty/react.html`);
  await bare.page.locator('[data-beat="0.0"]').waitFor();
  const empty = await dragOn(bare.page, 'body');
  await bare.close();

  const { page, close } = await freshPage(house.browser);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(house.game);
  const reader = new Reader(page);
  await reader.begin();
  await leapToLastTurn(reader);
  // The panels and the map's data are fetched while nothing else is to be done, as they are for whoever reads.
  await page.waitForLoadState('networkidle');
  const log = await opened(reader, 'l', 'Log', '.log-line');
  const map = await opened(reader, 'm', MAP, '.map-scene');
  await page.keyboard.press('m');
  await reader.panel(MAP).waitFor();
  const dragged = await dragOn(page, '.map-frame');
  await close();
  const drawn = (of: readonly Opening[]) => of.map((one) => one.drawn);
  return [
    row(
      'the map opened, until it is laid out',
      map.map((one) => one.laid),
      { target: 100 },
    ),
    row('the map opened, until the frame after (software raster)', drawn(map), {
      bare: { what: 'the log', samples: drawn(log) },
    }),
    row('scripts and places of a frame while the map is moved', dragged, {
      target: 4,
      bare: { what: 'the same on an empty page', samples: empty },
    }),
  ];
}

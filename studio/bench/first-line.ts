/** From the address to the first line: how long, and how much JavaScript. */
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { freshPage, type House } from './house.ts';
import { type Row, row } from './numbers.ts';

/** 4 Mbit/s with 100 ms there and back. */
const SLOW = { offline: false, latency: 100, downloadThroughput: 500_000, uploadThroughput: 500_000 };

interface Arrival {
  /** Milliseconds from navigation to the first readable line. */
  readonly line: number;
  /** Milliseconds from navigation to the plate in view; not a number where it never came. */
  readonly plate: number;
  /** Bytes of JavaScript, gzipped, asked for until then. */
  readonly scriptsToLine: number;
  readonly scriptsToPlate: number;
}

/**
 * Runs in the page from its first moment: presses Begin and answers the note as soon as each can be pressed, and notes
 * when the first line stands there and when the picture does.
 */
function hurry(): void {
  const times = { line: 0, plate: 0 };
  Object.assign(window, { arrival: times });
  const pressed = new WeakSet<Element>();
  const press = (button: HTMLButtonElement | undefined) => {
    if (!button || button.disabled || pressed.has(button)) return;
    pressed.add(button);
    button.click();
  };
  const tick = () => {
    const room = document.querySelector('[role="dialog"]') ?? document;
    const buttons = [...room.querySelectorAll('button')];
    press(buttons.find((button) => /^(begin|go on)/i.test(button.textContent ?? '')));
    if (!times.line && document.querySelector('[data-beat] [data-testid="line"]')?.textContent) {
      times.line = performance.now();
    }
    const pictures = [...document.querySelectorAll<HTMLImageElement>('#stage img')];
    if (!times.plate && pictures.some((picture) => picture.complete && picture.naturalWidth > 0)) {
      times.plate = performance.now();
    }
  };
  document.addEventListener('load', tick, { capture: true });
  new MutationObserver(tick).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
}

/** Sizes of the scripts a page asks for, with when they were asked for (ms since navigation). */
function watchScripts(session: CDPSession): () => Promise<{ at: number; bytes: number }[]> {
  const asked = new Map<string, number>();
  let began = Number.NaN;
  session.on('Network.requestWillBeSent', (event) => {
    if (Number.isNaN(began)) began = event.timestamp;
    if (event.type === 'Script' || /\.m?js(\?|$)/.test(event.request.url)) {
      asked.set(event.requestId, (event.timestamp - began) * 1000);
    }
  });
  return async () => {
    const sizes: { at: number; bytes: number }[] = [];
    for (const [requestId, at] of asked) {
      const body = await session.send('Network.getResponseBody', { requestId }).catch(() => null);
      if (body) sizes.push({ at, bytes: gzipSync(body.body).length });
    }
    return sizes;
  };
}

async function arrive(browser: Browser, address: string, slow: boolean, pictures: boolean): Promise<Arrival> {
  const { page, session, close } = await freshPage(browser);
  await session.send('Network.enable');
  if (slow) await session.send('Network.emulateNetworkConditions', SLOW);
  const scripts = watchScripts(session);
  await page.addInitScript(hurry);
  await page.goto(address, { waitUntil: 'commit' });
  const line = await time(page, 'line');
  const plate = pictures ? await time(page, 'plate').catch(() => Number.NaN) : Number.NaN;
  const asked = await scripts();
  await close();
  const until = (moment: number) =>
    asked.filter((script) => script.at <= moment).reduce((sum, script) => sum + script.bytes, 0);
  return {
    line,
    plate,
    scriptsToLine: until(line),
    scriptsToPlate: Number.isNaN(plate) ? Number.NaN : until(plate),
  };
}

async function time(page: Page, what: 'line' | 'plate'): Promise<number> {
  const found = await page.waitForFunction(
    (name) => (window as unknown as { arrival: Record<string, number> }).arrival[name],
    what,
    { timeout: 30_000 },
  );
  return Number(await found.jsonValue());
}

async function arrivals(house: House, address: string, times: number, slow: boolean, pictures: boolean) {
  const all: Arrival[] = [];
  for (let i = 0; i < times; i++) all.push(await arrive(house.browser, address, slow, pictures));
  return all;
}

export async function measureFirstLine(house: House): Promise<Row[]> {
  const bare = `${house.pages}/empty/react.html`;
  // Once unmeasured: the first navigation of a browser starts processes.
  await arrive(house.browser, bare, false, false);
  const local = await arrivals(house, house.game, 7, false, true);
  const localBare = await arrivals(house, bare, 7, false, false);
  const slow = await arrivals(house, house.game, 5, true, true);
  const slowBare = await arrivals(house, bare, 5, true, false);
  const kilo = (all: readonly Arrival[], which: 'scriptsToLine' | 'scriptsToPlate') =>
    all.map((one) => one[which] / 1000);
  const lines = (all: readonly Arrival[]) => all.map((one) => one.line);
  const plates = (all: readonly Arrival[]) => all.map((one) => one.plate);
  const react = 'React page';
  return [
    row('JavaScript gz before the first line', kilo(local, 'scriptsToLine'), {
      unit: 'kB',
      target: 150,
      bare: { what: react, samples: kilo(localBare, 'scriptsToLine') },
    }),
    row('JavaScript gz before the plate is in view', kilo(local, 'scriptsToPlate'), {
      unit: 'kB',
      target: 280,
    }),
    row('address to first line, local', lines(local), {
      target: 900,
      bare: { what: react, samples: lines(localBare) },
    }),
    row('address to plate in view, local', plates(local)),
    row('address to first line, 4 Mbit/s and 100 ms', lines(slow), {
      target: 2_000,
      bare: { what: react, samples: lines(slowBare) },
    }),
    row('address to plate in view, 4 Mbit/s and 100 ms', plates(slow)),
  ];
}

/** What a press, a step back and a load cost a reader, in the page as it is played. */
import type { Page } from 'playwright-core';
import { Reader } from '../../tests/journeys/reader.ts';
import { freshPage, type House } from './house.ts';
import { type Row, row } from './numbers.ts';

/** Runs in the page: for every change of the shown beat, milliseconds since the last key went down. */
function clock(): void {
  const page = window as unknown as { taken: { key: string; ms: number }[] };
  page.taken = [];
  let key = '';
  let at = 0;
  let beat = '';
  addEventListener(
    'keydown',
    (event) => {
      key = event.key;
      at = event.timeStamp;
    },
    { capture: true },
  );
  new MutationObserver(() => {
    const now = document.querySelector('[data-beat]')?.getAttribute('data-beat') ?? '';
    if (now === beat) return;
    if (key !== '') page.taken.push({ key, ms: performance.now() - at });
    beat = now;
    key = '';
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

async function taken(page: Page, key: string): Promise<number[]> {
  const all = await page.evaluate(
    () => (window as unknown as { taken: { key: string; ms: number }[] }).taken,
  );
  return all.filter((one) => one.key === key).map((one) => one.ms);
}

/** Reads on, taking first choices and beginning again at the end, until so many beats were reached by a press. */
async function readLines(reader: Reader, lines: number): Promise<void> {
  for (let read = 0; read < lines; read++) {
    const now = await reader.next();
    if (now.panels.length > 0) return;
    if (now.choices.length > 0) await reader.choose(1);
  }
}

/** From the log to the first line of the run, and from there on again. */
async function measureJumps(page: Page): Promise<number[]> {
  const samples: number[] = [];
  for (let jump = 0; jump < 8; jump++) {
    await page.keyboard.press('l');
    const first = page.getByRole('dialog').getByRole('listitem').first().getByRole('button');
    await first.focus();
    await page.evaluate(() => Object.assign(window, { taken: [] }));
    await page.keyboard.press('Enter');
    await page.locator('[data-beat="0.0"]').waitFor();
    samples.push(...(await taken(page, 'Enter')));
    await page.keyboard.press('Space');
    await page.locator('[data-beat="0.1"]').waitFor();
  }
  return samples;
}

/** From the key on a place in the Load panel to the line that was kept there. */
async function measureLoads(reader: Reader): Promise<number[]> {
  const { page } = reader;
  const empty = () => reader.panel('Save').locator('[data-slot="new"] [data-place]');
  const kept = await reader.beat();
  await page.keyboard.press('s');
  await empty().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
  await reader.closePanel('Save');
  const samples: number[] = [];
  for (let load = 0; load < 8; load++) {
    await reader.next();
    await page.keyboard.press('Escape');
    await reader.panel('Pause').getByRole('button', { name: 'Load' }).click();
    await reader.panel('Load').locator('[data-kind="own"] [data-place]').first().focus();
    // A hand comes to a panel that stands, not to one that is still fading in.
    await page.evaluate(() =>
      Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
    );
    await page.evaluate(() => Object.assign(window, { taken: [] }));
    await page.keyboard.press('Enter');
    await reader.until('the kept line', (now) => now.beat === kept && now.panels.length === 0);
    samples.push(...(await taken(page, 'Enter')));
  }
  return samples;
}

/** From the key on Continue to the line, each time in a page newly come to. */
async function measureContinue(reader: Reader): Promise<number[]> {
  const samples: number[] = [];
  for (let time = 0; time < 8; time++) {
    await reader.page.reload();
    await reader.resume();
    samples.push(...(await taken(reader.page, 'Enter')));
  }
  return samples;
}

export async function measureReading(house: House): Promise<Row[]> {
  const bare = await freshPage(house.browser);
  await bare.page.addInitScript(clock);
  await bare.page.goto(`${house.pages}/empty/react.html`);
  await bare.page.locator('[data-beat="0.0"]').waitFor();
  for (let i = 0; i < 100; i++) await bare.page.keyboard.press('Space');
  const bareLines = await taken(bare.page, ' ');
  await bare.close();

  const { page, close } = await freshPage(house.browser);
  await page.addInitScript(clock);
  await page.goto(house.game);
  const reader = new Reader(page);
  await reader.begin();
  await readLines(reader, 140);
  const lines = await taken(page, ' ');
  const choices = await taken(page, '1');
  for (let i = 0; i < 60; i++) await page.keyboard.press('Backspace');
  const backs = await taken(page, 'Backspace');
  const jumps = await measureJumps(page);
  const loads = await measureLoads(reader);
  const continued = await measureContinue(reader);
  await close();
  const react = { what: 'React page', samples: bareLines };
  return [
    row('press to next line in the page', lines, { target: 6, bare: react }),
    row('choice to its first line in the page', choices, { bare: react }),
    row('one beat back in the page', backs, { target: 30, bare: react }),
    row('log to the first line of the run', jumps, { target: 30, bare: react }),
    row('load of a place to its line in the page', loads, { target: 30, bare: react }),
    row('Continue, pressed as soon as it is there, to its line', continued, { bare: react }),
  ];
}

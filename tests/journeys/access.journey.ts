/** Every screen under axe: nothing serious stands in a reader's way. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { openGame, PHONE } from './driver.ts';
import { leapToLastTurn } from './leap.ts';
import { END, MAP, type Reader } from './reader.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Serious and critical findings, as lines to read in a failure. */
async function findings(reader: Reader): Promise<readonly string[]> {
  // By the debugger, which a strict content policy does not stop.
  await reader.page.evaluate(AXE);
  const results = await reader.page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return results.violations
    .filter((found) => found.impact === 'serious' || found.impact === 'critical')
    .map(
      (found) =>
        `${found.id}: ${found.nodes.map((node) => `${node.html} ${node.failureSummary}`).join(' | ')}`,
    );
}

test.each([
  ['a desk', {}],
  ['a phone', PHONE],
] as const)('no serious finding on any screen, on %s', async (_, device) => {
  const reader = await openGame({ plain: true, context: { ...device, reducedMotion: 'reduce' } });
  const clean = async (where: string) => expect(await findings(reader), where).toEqual([]);
  await reader.title();
  await clean('title');
  await reader.use(reader.button('Begin'));
  await reader.panel('Before you begin').waitFor();
  await clean('note');
  await reader.acceptNote();
  await reader.until('a line', (now) => now.beat !== '');
  await reader.press();
  await reader.until('the whole line', (now) => now.whole);
  await clean('reading');
  await reader.toMenu();
  await clean('choices');
  for (const [key, panel] of [
    ['Escape', 'Pause'],
    ['l', 'Log'],
    ['s', 'Save'],
    ['m', MAP],
  ] as const) {
    await reader.openPanel(key, panel);
    await clean(panel);
    await reader.closePanel(panel);
  }
  for (const panel of ['Settings', 'Load']) {
    const pause = await reader.openPanel('Escape', 'Pause');
    await reader.use(pause.getByRole('button', { name: panel, exact: true }));
    await reader.panel(panel).waitFor();
    await clean(panel);
    await reader.closePanel(panel);
    await reader.closePanel('Pause');
  }
  await leapToLastTurn(reader);
  await reader.toEnd();
  await clean('end');
  await reader.closePanel(END);
  await clean('the map with what is new');
});

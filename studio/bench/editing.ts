/** From a writer's saved file to the same beat redrawn, in the dev server. */
import { readFile, writeFile } from 'node:fs/promises';
import { Reader } from '../../tests/journeys/reader.ts';
import { openDevCopy } from '../site/devcopy.ts';
import { freshPage, type House } from './house.ts';
import { type Row, row } from './numbers.ts';

const EDITS = 7;

export async function measureEditing(house: House): Promise<Row[]> {
  const dev = await openDevCopy('bench-dev', 4600);
  const { page, close } = await freshPage(house.browser);
  try {
    await page.goto(dev.url);
    const reader = new Reader(page, 'keyboard', 60_000);
    await reader.begin();
    let now = await reader.next();
    let file = await dev.inkWith(now.line);
    while (file === null) {
      now = await reader.next();
      file = await dev.inkWith(now.line);
    }
    const edits: number[] = [];
    let line = now.line;
    for (let edit = 1; edit <= EDITS; edit++) {
      const edited = `${now.line} Edit ${edit}.`;
      const source = (await readFile(file, 'utf8')).replace(line, edited);
      const began = performance.now();
      await writeFile(file, source);
      await reader.until('the edited line', (seen) => seen.line === edited && seen.beat === now.beat);
      edits.push(performance.now() - began);
      line = edited;
    }
    return [row('edit of an ink file to the same beat redrawn', edits, { target: 1_000 })];
  } finally {
    await close();
    await dev.close();
  }
}

/**
 * A reader who does not stop, in one page, and goes the same road three times: what the page holds the second time it may
 * hold the last.
 */
import { chromium } from 'playwright-core';
import { WINDOW } from '../../tests/journeys/doomed.ts';
import { Reader, type Seen } from '../../tests/journeys/reader.ts';
import { freshPage } from '../bench/house.ts';
import { CHROMIUM_ARGS } from '../commands/browsers.mjs';
import { type Chances, chancesOf } from './chances.ts';
import type { Outcome, Task } from './checks.ts';
import { type Held, installGauges } from './gauges.ts';
import { beginAgain, choose, goBack, goOn, isOver, openLoad, pressSlot, writeSlot } from './hands.ts';
import { type Bound, inMB, levelsOf, risen } from './levels.ts';

/** Lines between two samples. */
const EVERY = 50;
/** Longest way back, in lines. */
const BACK = 12;
/** The one place where the run is kept. */
const SLOT = 'quick';

/** What a reader does instead of reading on, in so many of all lines. */
const SHARES = { back: 0.03, save: 0.01, load: 0.01, skip: 0.02 } as const;

/** Code that is compiled late and read marks come to this much in a thousand lines; a leak does not stop there. */
const HEAP: Bound = { share: 0.08, bytes: 3_000_000 };
/** Counted to the last byte, on the same road: a single picture that stays is more than this. */
const GPU: Bound = { share: 0.05, bytes: 0 };

interface Sample extends Held {
  /** Lines read so far. */
  readonly line: number;
}

async function save(reader: Reader): Promise<Seen> {
  const { page } = reader;
  await reader.openPanel('s', 'Save');
  await writeSlot(page, SLOT);
  await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
  await reader.closePanel('Save');
  return reader.see();
}

async function load(reader: Reader): Promise<Seen> {
  await openLoad(reader);
  await pressSlot(reader.page, SLOT);
  return reader.until('the kept line', (now) => now.panels.length === 0);
}

/** A row each, in MB where it is bytes. */
function tableOf(samples: readonly Sample[]): string {
  const rows = samples.map(({ line, heap, gpu, audio, nodes, listeners }) => [
    String(line),
    ...[heap, gpu, audio].map(inMB),
    String(nodes),
    String(listeners),
  ]);
  return [['lines', 'script', 'card', 'sound', 'nodes', 'listeners'], ...rows]
    .map((cells) => cells.map((cell) => cell.padStart(10)).join(''))
    .join('\n');
}

/** Skips what was read; on a line that was not, it stops by itself. */
async function skip(reader: Reader): Promise<Seen> {
  await reader.page.keyboard.press('k');
  return reader.until('the end of skipping', (now) => now.mode === 'read');
}

interface Going {
  readonly reader: Reader;
  readonly chances: Chances;
  /** Something of this reading was kept in the place. */
  kept: boolean;
}

/** One line or choice on, or something else that readers do. */
async function act(going: Going, now: Seen): Promise<Seen> {
  const { reader, chances } = going;
  if (isOver(now)) return beginAgain(reader, now);
  if (now.choices.length > 0) return (await choose(reader, now, chances)).seen;
  if (chances.happens(SHARES.back)) {
    let seen = now;
    for (let left = chances.below(BACK); left > 0 && seen.beat !== '0.0'; left--)
      seen = (await goBack(reader, seen)).seen;
    return seen;
  }
  if (chances.happens(SHARES.save)) {
    going.kept = true;
    return save(reader);
  }
  if (going.kept && chances.happens(SHARES.load)) return load(reader);
  if (chances.happens(SHARES.skip)) return skip(reader);
  return (await goOn(reader, now)).seen;
}

/** One reading: from Begin, the same road for the same chances. */
async function read(going: Going, lines: number, after: (line: number) => Promise<void>): Promise<void> {
  let now = await beginAgain(going.reader, await going.reader.see());
  for (let line = 1; line <= lines; line++) {
    now = await act(going, now);
    await after(line);
  }
}

export async function beats(task: Task): Promise<Outcome> {
  const browser = await chromium.launch({ executablePath: task.chromium, args: [...CHROMIUM_ARGS] });
  const { page, session } = await freshPage(browser, { ...WINDOW, ratio: 1 });
  const gauges = await installGauges(page, session);
  const reader = new Reader(page);
  const heap: [number[], number[], number[]] = [[], [], []];
  const gpu: [number[], number[], number[]] = [[], [], []];
  const samples: Sample[] = [];
  const lines = Math.ceil(task.count / heap.length);
  try {
    await page.goto(task.address);
    await reader.title();
    for (const third of [0, 1, 2] as const) {
      const going = { reader, chances: chancesOf(task.seed, 'beats'), kept: false };
      await read(going, lines, async (line) => {
        gpu[third].push(await gauges.gpu());
        if (line % EVERY !== 0) return;
        const held = await gauges.held();
        heap[third].push(held.heap);
        samples.push({ line: third * lines + line, ...held });
        const levels = `${inMB(held.heap)} MB of script, ${inMB(held.gpu)} MB on the card`;
        task.tell(third * lines + line, levels);
      });
    }
  } finally {
    await browser.close();
  }
  return {
    checks: [
      { name: 'heap', failures: risen('script', heap, HEAP) },
      { name: 'card', failures: risen('the card', gpu, GPU) },
    ],
    table: tableOf(samples),
    sum: `MB each time: script ${levelsOf(heap)}; graphics card ${levelsOf(gpu)}`,
  };
}

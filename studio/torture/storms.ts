/** Runs on a bad line: nothing but the words can be counted on, and they must be there always. */
import { type Browser, type CDPSession, chromium } from 'playwright-core';
import { WINDOW } from '../../tests/journeys/doomed.ts';
import { leapSomewhere } from '../../tests/journeys/leap.ts';
import { END, MAP, Reader, type Seen } from '../../tests/journeys/reader.ts';
import { freshPage } from '../bench/house.ts';
import { CHROMIUM_ARGS } from '../commands/browsers.mjs';
import { type BadLine, createBadLine } from './badline.ts';
import { type Chances, chancesOf } from './chances.ts';
import { type Check, messageOf, type Outcome, type Task } from './checks.ts';
import { type Complaints, listen } from './complaints.ts';
import { choose, frames, goBack, goOn, isOver, untilKept } from './hands.ts';

/** Lines that are gone back before the storm ends, at most: what stands at the end has nobody in it. */
const BACK = 40;

/** Seeds of what becomes of the files. */
const SEEDS = 2 ** 31;

/** Looks at a picture, at most, until it stands. */
const LOOKS = 20;

interface Read {
  /** Lines and choices. */
  steps: number;
  /** The longest that a press waited, in frames of the page. */
  longest: number;
}

/** By random choices so many presses far, or to the end of what is written. */
async function readOn(
  reader: Reader,
  from: Seen,
  presses: number,
  chances: Chances,
  read: Read,
): Promise<Seen> {
  let now = from;
  for (let step = 0; step < presses && !isOver(now); step++) {
    const { seen, frames } = await (now.choices.length > 0
      ? choose(reader, now, chances)
      : goOn(reader, now));
    read.steps++;
    read.longest = Math.max(read.longest, frames);
    if (isOver(seen) && seen.panels.at(-1) !== END) throw new Error(`not the end: ${JSON.stringify(seen)}`);
    now = seen;
  }
  return now;
}

/** The whole story; or a part of its beginning and a part from anywhere, where a whole run is too long. */
async function readAll(
  reader: Reader,
  line: BadLine,
  presses: number,
  chances: Chances,
  read: Read,
): Promise<Seen> {
  const first = await reader.begin();
  if (presses === 0) return readOn(reader, first, Number.POSITIVE_INFINITY, chances, read);
  await readOn(reader, first, presses / 2, chances, read);
  // What a link wants must come.
  line.calm();
  const there = await leapSomewhere(reader, chances.below);
  line.storm(chances.below(SEEDS));
  return readOn(reader, there, presses / 2, chances, read);
}

/** Some lines back, from the panel at the end too. */
async function goSomeBack(reader: Reader, from: Seen, steps: number): Promise<Seen> {
  if (isOver(from)) {
    await reader.closePanel(END);
    await reader.closePanel(MAP);
  }
  let now = await reader.see();
  for (let step = 0; step < steps; step++) now = (await goBack(reader, now)).seen;
  return now;
}

/** The stage alone, when WebGL draws it with every picture it asked for. */
async function pictureOf(reader: Reader): Promise<Buffer> {
  const { page } = reader;
  // Plain images leave when the same picture stands in WebGL.
  await page.locator('#stage:has(> canvas):not(:has(> div))').waitFor({ state: 'attached' });
  await page.keyboard.press('h');
  // What has just come to the card may still be coming to rest: the picture counts when it stands.
  let before = await page.screenshot();
  for (let look = 0; look < LOOKS; look++) {
    await frames(page, 6);
    const now = await page.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
  return before;
}

function told({ uncaught, named }: Complaints): string[] {
  const often = [...named].filter(([, lines]) => lines.length > 1);
  return [
    ...uncaught.map((error) => `uncaught: ${error}`),
    ...often.map(
      ([what, lines]) => `${what} is named ${lines.length} times: ${[...new Set(lines)].join(' | ')}`,
    ),
  ];
}

/** After the storm: the same line, and the same picture whether or not the browser may use what it kept meanwhile. */
async function calmAgain(session: CDPSession, reader: Reader, left: Seen): Promise<string[]> {
  const { page } = reader;
  await page.reload({ waitUntil: 'commit' });
  const back = await reader.resume();
  const wrong =
    back.beat === left.beat && back.line === left.line
      ? []
      : [`Continue shows ${back.beat}, not ${left.beat}`];
  const kept = await pictureOf(reader);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.reload({ waitUntil: 'commit' });
  await reader.resume();
  const fresh = await pictureOf(reader);
  return kept.equals(fresh) ? wrong : [...wrong, `the picture of ${left.beat} is not what it should be`];
}

async function storm(
  browser: Browser,
  line: BadLine,
  presses: number,
  chances: Chances,
  read: Read,
): Promise<string[]> {
  const failures: string[] = [];
  const { page, session, close } = await freshPage(browser, { ...WINDOW, ratio: 1 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const complaints = await listen(page, session);
  const reader = new Reader(page);
  try {
    line.storm(chances.below(SEEDS));
    await page.goto(line.url, { waitUntil: 'commit' });
    const last = await readAll(reader, line, presses, chances, read);
    const left = await goSomeBack(reader, last, chances.below(BACK));
    await untilKept(page, left.beat);
    failures.push(...told(complaints));
    complaints.clear();
    line.calm();
    failures.push(...(await calmAgain(session, reader, left)));
    for (const [what] of complaints.named) failures.push(`after the storm: ${what} is missing`);
  } catch (error) {
    failures.push(messageOf(error));
  }
  failures.push(...told(complaints));
  await close();
  return failures;
}

export async function storms(task: Task): Promise<Outcome> {
  const line = await createBadLine(task.address);
  const browser = await chromium.launch({ executablePath: task.chromium, args: [...CHROMIUM_ARGS] });
  const checks: Check[] = [];
  const read: Read = { steps: 0, longest: 0 };
  for (let n = 0; n < task.count; n++) {
    const before = line.lost;
    const failures = await storm(browser, line, task.presses, chancesOf(task.seed, `storm ${n}`), read);
    checks.push({ name: `storm ${n + 1}`, failures });
    task.tell(n + 1, `${failures.join('; ') || 'all held'}, ${line.lost - before} files lost`);
  }
  await browser.close();
  line.close();
  return {
    checks,
    sum: `${read.steps} presses answered within ${read.longest} frames, ${line.lost} files lost`,
  };
}

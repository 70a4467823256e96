/** What the WebGL stage costs at its fullest: script, allocations, draw calls, memory of the graphics card. */
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import type { Tier } from '../../src/stage/motion/tier.ts';
import { CHROMIUM_ARGS, findChromium } from '../commands/browsers.mjs';
import { type Allocation, allocated } from './allocations.ts';
import { type FramesGauge, installFramesGauge } from './gauges/frames.ts';
import { type GpuGauge, installGpuGauge } from './gauges/gpu.ts';
import { freshPage, type House, type Screen } from './house.ts';
import { type Row, row } from './numbers.ts';
import type { StagePage } from './pages/stage.ts';

declare global {
  interface Window {
    readonly stagePage: StagePage;
    readonly frameGauge: FramesGauge;
    readonly gpuGauge: GpuGauge;
  }
}

const FRAMES = 600;
/** Frames after which the compiler has seen what is hot. */
const WARM_UP = 600;
const MB = 1_000_000;

const DESKTOP: Screen = { width: 1920, height: 1080, ratio: 1 };
const PHONE: Screen = { width: 390, height: 844, ratio: 3 };

/** A young generation that takes all that is measured: nothing is collected meanwhile. */
const ROOMY = '--js-flags=--min-semi-space-size=64 --max-semi-space-size=64';

interface Figures {
  readonly ms: readonly number[];
  readonly draws: readonly number[];
  /** Milliseconds of processor that the main thread took a frame, on average: who else is on the machine does not count. */
  readonly processor: number;
  /** Only where it was asked for. */
  readonly allocation: Allocation | null;
}

async function gauged(browser: Browser, screen: Screen) {
  const fresh = await freshPage(browser, screen);
  await fresh.session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await fresh.page.addInitScript(installGpuGauge);
  await fresh.page.addInitScript(installFramesGauge);
  return fresh;
}

/** Milliseconds of processor that the main thread took so far. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

async function measureFrames(page: Page, session: CDPSession, allocates: boolean): Promise<Figures> {
  const run = (count: number) => page.evaluate((frames) => window.frameGauge.run(frames), count);
  await run(WARM_UP);
  const before = await threadTime(session);
  const { ms, draws } = await run(FRAMES);
  const processor = ((await threadTime(session)) - before) / FRAMES;
  const allocation = allocates ? await allocated(session, FRAMES, () => run(FRAMES)) : null;
  return { ms, draws, processor, allocation };
}

async function measureBare(browser: Browser, pages: string): Promise<Figures> {
  const { page, session, close } = await gauged(browser, DESKTOP);
  await page.goto(`${pages}/empty/pixi.html`);
  await page.locator('[data-ready="true"]').waitFor();
  const figures = await measureFrames(page, session, true);
  await close();
  return figures;
}

const megabytes = (page: Page) => page.evaluate(() => window.gpuGauge.bytes()).then((bytes) => bytes / MB);

function allocationRows(name: string, { bytes, ours, most }: Allocation, bare: Allocation | null): Row[] {
  const empty = bare && { bare: { what: 'Pixi alone', samples: [bare.bytes] } };
  return [
    row(`${name}: allocated a frame`, [bytes], { unit: 'B', target: 2_000, ...empty }),
    row(`${name}: of it in src/stage`, [ours], { unit: 'B', target: 0 }),
    ...most.map(({ where, bytes }) => row(`  ${where}`, [bytes], { unit: 'B' })),
  ];
}

/** Rows of one window at one level of quality. */
async function measureTier(
  browser: Browser,
  pages: string,
  about: {
    readonly screen: Screen;
    readonly tier: Tier['name'];
    readonly goal: number;
    readonly bare: Figures;
  },
): Promise<Row[]> {
  const { screen, tier, goal, bare } = about;
  const { page, session, close } = await gauged(browser, screen);
  await page.goto(`${pages}/pages/stage.html`);
  await page.evaluate((name) => window.stagePage.open(name), tier);
  const show = (scene: Parameters<StagePage['show']>[0]) =>
    page.evaluate((name) => window.stagePage.show(name), scene);

  await show('basement');
  const others = new Set([...(await show('room')), ...(await show('basement'))]);
  const before = await megabytes(page);
  const fullest = (await show('fullest')).filter((url) => !others.has(url));
  const full = await megabytes(page);
  const own = (await page.evaluate(() => window.gpuGauge.windowBytes())) / MB;
  const { ms, draws, processor, allocation } = await measureFrames(page, session, tier === 'high');
  await page.evaluate(() => window.stagePage.prefetch('room'));
  const most = await megabytes(page);
  await show('room');
  const held = new Set(await show('basement'));
  const after = await megabytes(page);
  await close();

  const name = `stage ${screen.width}×${screen.height}@${screen.ratio} ${tier}`;
  const empty = (samples: readonly number[]) => ({ what: 'Pixi alone', samples });
  return [
    row(`${name}: script a frame`, ms, { target: 1.5, bare: empty(bare.ms) }),
    row(`${name}: main thread on the processor, on average`, [processor], {
      bare: empty([bare.processor]),
    }),
    row(`${name}: draw calls a frame`, draws, { unit: '', target: 40, bare: empty(bare.draws) }),
    ...(allocation ? allocationRows(name, allocation, bare.allocation) : []),
    row(`${name}: on the card, fullest scene after another`, [full], { unit: 'MB', target: goal }),
    row(`${name}: and the next plate fetched ahead`, [most], { unit: 'MB', target: goal }),
    row(`${name}: the window's own buffers beside it`, [own], { unit: 'MB' }),
    row(`${name}: on the card before the fullest scene`, [before], { unit: 'MB' }),
    row(`${name}: on the card two scenes after it`, [after], { unit: 'MB', target: round(before) }),
    row(
      `${name}: its pictures still held two scenes after it`,
      [fullest.filter((url) => held.has(url)).length],
      {
        unit: '',
        target: 0,
      },
    ),
  ];
}

const round = (value: number) => Math.round(value * 10) / 10;

export async function measureStage({ pages }: House): Promise<Row[]> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...CHROMIUM_ARGS, ROOMY],
  });
  try {
    const bare = await measureBare(browser, pages);
    return [
      ...(await measureTier(browser, pages, { screen: DESKTOP, tier: 'high', goal: 160, bare })),
      ...(await measureTier(browser, pages, { screen: PHONE, tier: 'medium', goal: 90, bare })),
      ...(await measureTier(browser, pages, { screen: PHONE, tier: 'low', goal: 90, bare })),
    ];
  } finally {
    await browser.close();
  }
}

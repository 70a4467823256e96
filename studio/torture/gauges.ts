/** What a page holds, at a moment. */
import type { CDPSession, Page } from 'playwright-core';
import { type GpuGauge, installGpuGauge } from '../bench/gauges/gpu.ts';
import { type AudioGauge, installAudioGauge } from './audio.ts';
import { installQuiet, type Quiet } from './quiet.ts';

/** Bytes, but for what is counted. */
export interface Held {
  /** Objects of script. */
  readonly heap: number;
  /** Pictures on the graphics card. */
  readonly gpu: number;
  /** Sound that is decoded. */
  readonly audio: number;
  /** DOM nodes, counted. */
  readonly nodes: number;
  /** Listeners, counted. */
  readonly listeners: number;
}

export interface Gauges {
  /** All of it; takes a fifth of a second, for what nobody holds is collected first. */
  held(): Promise<Held>;
  /** Bytes on the graphics card alone, when all pictures have come. */
  gpu(): Promise<number>;
}

type Gauged = Window & {
  readonly gpuGauge: GpuGauge;
  readonly audioGauge: AudioGauge;
  readonly quiet: Quiet;
};

/** To be called before the page loads. */
export async function installGauges(page: Page, session: CDPSession): Promise<Gauges> {
  await page.addInitScript(installGpuGauge);
  await page.addInitScript(installAudioGauge);
  await page.addInitScript(installQuiet);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  const gpu = () =>
    page.evaluate(async () => {
      const { gpuGauge, quiet } = window as unknown as Gauged;
      await quiet.come();
      return gpuGauge.bytes();
    });
  return {
    gpu,
    async held() {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      const { metrics } = await session.send('Performance.getMetrics');
      const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
      return {
        heap: usedSize,
        gpu: await gpu(),
        audio: await page.evaluate(() => (window as unknown as Gauged).audioGauge.bytes()),
        nodes: metric('Nodes'),
        listeners: metric('JSEventListeners'),
      };
    },
  };
}

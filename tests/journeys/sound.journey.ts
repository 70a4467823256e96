/** What is heard of the built game, at its loudspeaker. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { LoopData } from '../../src/sound/index.ts';
import { openGame } from './driver.ts';
import { silence } from './plain.ts';

/** Seconds of a loop, as the maker wrote them down. */
function secondsOf(slug: string): number {
  const file = join(import.meta.dirname, '../../assets/audio', slug, 'audio.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { sound: LoopData }).sound.seconds;
}

interface Ears {
  /** Seconds of every loop that was begun, in order. */
  readonly loops: readonly number[];
  /** Loudest sample of the last moment. */
  readonly loudness: number;
  readonly states: readonly string[];
}

type WithEars = typeof window & { ears(): Ears };

/** Runs in the page before anything else: hears what goes to the loudspeaker, and notes what is begun. */
function listen(): void {
  const loops: number[] = [];
  const ears = new Map<BaseAudioContext, AnalyserNode>();
  const { connect } = AudioNode.prototype as {
    connect(to: AudioNode | AudioParam, ...rest: number[]): AudioNode;
  };
  const tapped = function (this: AudioNode, to: AudioNode | AudioParam, ...rest: number[]) {
    if (to === this.context.destination && !(this instanceof AnalyserNode)) {
      const ear = ears.get(this.context) ?? this.context.createAnalyser();
      ears.set(this.context, ear);
      connect.call(this, ear);
    }
    return connect.call(this, to, ...rest);
  };
  Object.assign(AudioNode.prototype, { connect: tapped });
  const { start } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function (when, offset, duration) {
    if (this.loop) loops.push(this.loopEnd - this.loopStart);
    start.call(this, when, offset, duration);
  };
  (window as WithEars).ears = () => {
    const heard = [...ears.values()].map((ear) => {
      const samples = new Float32Array(ear.fftSize);
      ear.getFloatTimeDomainData(samples);
      return Math.max(...samples.map(Math.abs));
    });
    return { loops, loudness: Math.max(0, ...heard), states: [...ears.keys()].map(({ state }) => state) };
  };
}

const hear = (page: Page): Promise<Ears> => page.evaluate(() => (window as WithEars).ears());

/** How often a loop of this length was begun. */
const begun = ({ loops }: Ears, seconds: number) =>
  loops.filter((each) => Math.abs(each - seconds) < 0.001).length;

test('from the first press on the prologue is heard, and going back begins nothing again', async () => {
  const reader = await openGame({ hands: 'mouse', before: (page) => page.addInitScript(listen) });
  const { page } = reader;
  await reader.title();
  expect((await hear(page)).loops).toEqual([]);
  await reader.begin();
  const cue = secondsOf('title');
  await expect.poll(async () => begun(await hear(page), cue)).toBeGreaterThan(0);
  await expect.poll(async () => (await hear(page)).loudness).toBeGreaterThan(0.001);
  expect((await hear(page)).states).toContain('running');
  const times = begun(await hear(page), cue);
  for (let beats = 0; beats < 4; beats++) await reader.next();
  while ((await reader.beat()) !== '0.0') await page.keyboard.press('Backspace');
  await reader.next();
  expect(begun(await hear(page), cue)).toBe(times);
});

test('a browser that refuses sound tells the story in silence', async () => {
  const told: string[] = [];
  const reader = await openGame({
    async before(page) {
      page.on('console', (message) => told.push(message.text()));
      await silence(page);
    },
  });
  await reader.begin();
  await expect.poll(() => told.filter((line) => /silent/.test(line)).length).toBe(1);
  await reader.toMenu();
  await reader.choose(1);
  await reader.next();
  expect(told.filter((line) => /silent/.test(line))).toHaveLength(1);
});

test('without its files the story goes on, and the console names each sound once', async () => {
  const told: string[] = [];
  const reader = await openGame({
    async before(page) {
      page.on('console', (message) => told.push(message.text()));
      await page.route(/\.(webm|mp3)$/, (route) => route.abort());
    },
    // The browser's own line for each file that we withheld.
    allow: /Failed to load resource/,
  });
  await reader.begin();
  const named = () => told.filter((line) => /could not be loaded/.test(line));
  await expect.poll(() => named().some((line) => line.startsWith('cue title '))).toBe(true);
  await reader.toMenu();
  while ((await reader.beat()) !== '0.0') await reader.page.keyboard.press('Backspace');
  await reader.toMenu();
  const names = named().map((line) => line.split(' could')[0]);
  expect(names).toEqual([...new Set(names)]);
});

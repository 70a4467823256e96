/** The loops of the book as they are played: round and round, and nobody hears where. */
import { Howler } from 'howler';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createSound, type LoopSound } from '../../src/sound/index.ts';
import { wakeHowler } from '../../src/sound/player/howler.ts';
import { soundAssets } from '../../src/soundbook.ts';
import { SILENCE } from '../../src/story/index.ts';
import { createTape, type Tape } from './tape.ts';
import { assetsOf } from './tones.ts';

/** Seconds before the wrap that are played. */
const BEFORE = 1.5;

let tape: Tape;

beforeEach(async () => {
  wakeHowler();
  await userEvent.click(document.body);
  await Howler.ctx.resume();
  tape = await createTape(Howler.ctx, Howler.masterGain);
});
afterEach(() => {
  vi.restoreAllMocks();
  tape.stop();
});

/** The same loop with one codec only. */
const only = (codec: 'webm' | 'mp3', { data, stems }: LoopSound): LoopSound => ({
  data,
  stems: new Map([...stems].map(([stem, file]) => [stem, { webm: file[codec], mp3: file[codec] }])),
});

describe.each([
  ['a cue with all its stems', soundAssets.music('under-zalem')],
  ['a place', soundAssets.ambience('scrapyard')],
])('%s', (_, found) => {
  it.each(['webm', 'mp3'] as const)('goes round without a seam in %s', async (codec) => {
    if (!found) throw new Error('no such sound');
    const { seconds, guard } = found.data;
    const now = vi.spyOn(performance, 'now').mockReturnValue(0);
    const begun = vi.spyOn(AudioBufferSourceNode.prototype, 'start');
    const sound = createSound(async () => assetsOf({ music: { it: only(codec, found) } }));
    sound.play({ sound: { ...SILENCE, music: 'it', stem: 'combat' }, cues: [] }, 'still');
    now.mockReturnValue((seconds - BEFORE) * 1000);
    await sound.upgrade();
    await expect.poll(() => sound.held.sounding).toEqual(['cue it']);
    const { begin, left } = await tape.next(BEFORE + 1);
    const [when = 0, offset = 0] = begun.mock.lastCall ?? [];
    expect(offset).toBeCloseTo(guard + seconds - BEFORE);
    const { sampleRate } = Howler.ctx;
    const wrap = Math.round((when + seconds + guard - offset) * sampleRate) - begin;
    const step = (at: number) => Math.abs((left[at] ?? 0) - (left[at - 1] ?? 0));
    const around = Float32Array.from({ length: sampleRate }, (_, at) => step(wrap - sampleRate / 2 + at));
    const usual = around.sort()[Math.floor(around.length * 0.999)] ?? 0;
    expect(usual).toBeGreaterThan(0.0001);
    // Wherever exactly the browser rounds the wrap to.
    for (let at = wrap - 2; at <= wrap + 2; at++) expect(step(at)).toBeLessThan(usual);
    sound.play({ sound: SILENCE, cues: [] }, 'still');
    await expect.poll(() => sound.held.sounding).toEqual([]);
  });
});

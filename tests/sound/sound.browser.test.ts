/** What is really heard: every sample that goes to the loudspeaker, on the audio clock. */
import { Howler } from 'howler';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Heard } from '../../src/game/index.ts';
import { createSound, type Sound } from '../../src/sound/index.ts';
import { wakeHowler } from '../../src/sound/player/howler.ts';
import { SILENCE, type SoundState } from '../../src/story/index.ts';
import { createTape, largestStep, steady, type Take, type Tape } from './tape.ts';
import {
  assetsOf,
  broken,
  GUARD,
  halfBroken,
  level,
  loop,
  type Made,
  none,
  place,
  rate,
  SECONDS,
  takes,
} from './tones.ts';

/** Seconds that a context which stops or goes on may pass over, of all stems alike: a few blocks, more of a busy machine. */
const PASSED_OVER = 0.05;

const FULL = { all: 1, music: 1, ambience: 1, effects: 1 };
const silence: Heard = { sound: SILENCE, cues: [] };
const state = (change: Partial<SoundState>): Heard => ({ sound: { ...SILENCE, ...change }, cues: [] });
const music = (name: string | null, stem: SoundState['stem'] = 'base') => state({ music: name, stem });
const shot = (name: string, sound: SoundState = SILENCE): Heard => ({
  sound,
  cues: [{ kind: 'sound', name }],
});

let sound: Sound;
let tape: Tape;

/** A room with these sounds, its player there. */
async function open(made: Made): Promise<void> {
  sound = createSound(async () => assetsOf(made));
  sound.setVolume(FULL);
  await sound.upgrade();
}

/** Place in the loop of a sample, in samples: its left channel over its constant right one. */
const placeAt = ({ left, right }: Take, at: number): number =>
  ((left[at] ?? 0) / (right[at] ?? 1)) * SECONDS * rate();

/** How far the loop is ahead of the audio clock, in samples: the same for as long as nothing begins anew. */
const phase = (take: Take, at: number): number => placeAt(take, at) - take.begin - at;

/** Samples between two phases of a loop. */
function drift(one: number, other: number): number {
  const rounds = (one - other) / (SECONDS * rate());
  return Math.abs(rounds - Math.round(rounds)) * SECONDS * rate();
}

/** Both sides are the same, sample for sample. */
const isInStep = ({ left, right }: Pick<Take, 'left' | 'right'>) =>
  left.every((value, at) => Math.abs(value - (right[at] ?? 0)) < 1e-6);

const isFull = (take: Take) => steady(take.right, 1);

async function setHidden(hidden: boolean): Promise<void> {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
  await expect.poll(() => Howler.ctx.state).toBe(hidden ? 'suspended' : 'running');
}

afterEach(async () => {
  vi.restoreAllMocks();
  sound.play(silence, 'still');
  await expect.poll(() => sound.held.sounding).toEqual([]);
});

describe('while the browser keeps it silent', () => {
  it('begins nothing, and at a gesture begins where everything would be by then', async () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(50_000);
    await open({
      music: { a: loop({ base: [place, level(1)] }) },
      effects: { door: takes([1], 1, 1) },
    });
    // A page that was pressed in another file of tests runs at once.
    await Howler.ctx.suspend();
    sound.play(music('a'), 'play');
    await expect.poll(() => sound.held.names).toEqual(['cue a']);
    for (let n = 0; n < 20; n++) sound.play(shot('door', music('a').sound), 'play');
    expect(Howler.ctx.state).toBe('suspended');
    expect(sound.held.sounding).toEqual([]);
    now.mockReturnValue(50_000 + 5_250);
    const started = vi.spyOn(AudioBufferSourceNode.prototype, 'start');
    tape = await createTape(Howler.ctx, Howler.masterGain);
    const heard = tape.until(isFull);
    await userEvent.click(document.body);
    const take = await heard;
    // What is asked for is exact; what is heard may lack its first blocks.
    const [, offset = 0] = started.mock.lastCall ?? [];
    expect(drift(offset * rate(), (0.25 + GUARD) * rate())).toBeLessThan(2);
    // Behind the fade's first hundredth the channels tell the place.
    const begun = take.right.findIndex((value) => value > 0);
    const told = take.right.findIndex((value) => value > 0.01);
    expect(drift(placeAt(take, told) - (told - begun), 0.25 * rate())).toBeLessThan(PASSED_OVER * rate());
    // None of the twenty doors, and none later.
    expect(take.right.every((value) => value <= 1)).toBe(true);
    expect(sound.held.sounding).toEqual(['cue a']);
    tape.stop();
  });
});

describe('after a gesture', () => {
  beforeAll(async () => {
    wakeHowler();
    await userEvent.click(document.body);
    await Howler.ctx.resume();
    tape = await createTape(Howler.ctx, Howler.masterGain);
  });
  afterAll(() => tape.stop());

  it('begins all stems of a cue on one sample, and only fades them', async () => {
    // The same wave on either side: one sample between the stems would show at every place.
    await open({ music: { a: loop({ base: [place, none], tension: [none, place] }) } });
    sound.play(music('a'), 'play');
    const base = await tape.until(({ left }) => Math.max(...left) > 0.5);
    expect(steady(base.right, 0)).toBe(true);
    sound.play(music('a', 'combat'), 'still');
    await tape.until(({ left, right }) => isInStep({ left, right }));
    const round = await tape.next(SECONDS + 0.5);
    expect(Math.max(...round.left)).toBeGreaterThan(0.99);
    expect(isInStep(round)).toBe(true);
    sound.play(music('a'), 'still');
    await tape.until(({ right }) => steady(right, 0));
  });

  it('keeps them on one sample when the page is busy between two of them', async () => {
    await open({ music: { a: loop({ base: [place, none], tension: [none, place] }) } });
    const begin = AudioBufferSourceNode.prototype.start;
    vi.spyOn(AudioBufferSourceNode.prototype, 'start').mockImplementation(function (
      this: AudioBufferSourceNode,
      ...args
    ) {
      begin.apply(this, args);
      const from = performance.now();
      while (performance.now() - from < 50);
    });
    sound.play(music('a', 'combat'), 'still');
    await tape.until(({ left, right }) => Math.max(...left) > 0.9 && Math.max(...right) > 0.9);
    const { left, right } = await tape.next(0.2);
    expect(isInStep({ left, right })).toBe(true);
  });

  it('never begins a cue again that already sounds', async () => {
    await open({ music: { a: loop({ base: [place, level(1)] }), b: loop({ base: [none, level(1)] }) } });
    sound.play(music('a'), 'play');
    const before = await tape.until(isFull);
    const ahead = phase(before, before.left.length - 1);
    const beats = [
      music('a'),
      music('a', 'combat'),
      state({ music: 'a', ambience: { name: 'x', level: 1 } }),
    ];
    for (const mode of ['still', 'play'] as const) for (const beat of beats) sound.play(beat, mode);
    // Gone for a moment, and back before it had faded: a rollback over a change of cue.
    sound.play(music('b'), 'play');
    sound.play(music(null), 'play');
    sound.play(music('a'), 'still');
    await tape.until(isFull);
    const after = await tape.next(0.3);
    for (const at of [0, 1000, after.left.length - 1])
      expect(drift(phase(after, at), ahead)).toBeLessThan(0.1);
  });

  it('crossfades without a step or a hole', async () => {
    await open({ music: { a: loop({ base: [level(1), none] }), b: loop({ base: [none, level(1)] }) } });
    sound.play(music('a'), 'still');
    await tape.until(({ left }) => steady(left, 1));
    const heard = tape.until(({ left, right }) => steady(left, 0) && steady(right, 1));
    sound.play(music('b'), 'play');
    const { left, right } = await heard;
    const power = left.map((value, at) => Math.sqrt(value ** 2 + (right[at] ?? 0) ** 2));
    expect(Math.min(...power)).toBeGreaterThan(0.82);
    for (const side of [left, right]) expect(largestStep(side)).toBeLessThan(1.1 / (1.2 * rate()));
    const seconds = (side: Float32Array) =>
      side.filter((value) => value > 0.0001 && value < 0.9999).length / rate();
    expect(seconds(left)).toBeCloseTo(1.8, 1);
    expect(seconds(right)).toBeCloseTo(1.2, 1);
    expect(sound.held.sounding).toEqual(['cue b']);
  });

  it('takes its time to fall silent', async () => {
    await open({ music: { a: loop({ base: [level(1), none] }) } });
    sound.play(music('a'), 'still');
    await tape.until(({ left }) => steady(left, 1));
    const heard = tape.until(({ left }) => steady(left, 0));
    sound.play(music('no such cue'), 'play');
    const { left } = await heard;
    expect(left.filter((value) => value > 0.0001 && value < 0.9999).length / rate()).toBeCloseTo(2.2, 1);
    await expect.poll(() => sound.held).toEqual({ names: [], decodedBytes: 0, sounding: [] });
  });

  it('plays the last of what was wanted while things loaded', async () => {
    const cues = { a: loop({ base: [level(1), none] }), b: loop({ base: [none, level(1)] }) };
    await open({ music: { ...cues, c: loop({ base: [level(0.5), level(0.5)] }) } });
    for (const name of ['a', 'b', 'c', 'b']) sound.play(music(name), 'play');
    const { left } = await tape.until(({ right }) => steady(right, 1));
    expect(steady(left, 0)).toBe(true);
    await expect.poll(() => sound.held.names).toEqual(['cue b']);
  });

  it('hears a place at its level, and goes from one to the other', async () => {
    await open({
      ambience: { rain: loop({ base: [level(1), none] }), hum: loop({ base: [none, level(1)] }) },
    });
    const at = (name: string, loudness: number) => state({ ambience: { name, level: loudness } });
    sound.play(at('rain', 0.5), 'play');
    await tape.until(({ left }) => steady(left, 0.5));
    const heard = tape.until(({ left }) => steady(left, 0.25));
    sound.play(at('rain', 0.25), 'play');
    const { left } = await heard;
    expect(left.filter((value) => value > 0.2501 && value < 0.4999).length / rate()).toBeCloseTo(0.8, 1);
    sound.play(at('hum', 1), 'play');
    await tape.until((newest) => steady(newest.left, 0) && steady(newest.right, 1));
  });

  it('takes the sliders squared, at once, and half behind a panel', async () => {
    await open({
      music: { a: loop({ base: [level(1), none] }) },
      ambience: { hum: loop({ base: [none, level(1)] }) },
    });
    sound.play(state({ music: 'a', ambience: { name: 'hum', level: 1 } }), 'still');
    await tape.until(({ left, right }) => steady(left, 1) && steady(right, 1));
    const heard = tape.until(({ left, right }) => steady(left, 0.25) && steady(right, 0.64));
    sound.setVolume({ ...FULL, music: 0.5, ambience: 0.8 });
    const { left } = await heard;
    expect(left.filter((value) => value > 0.2501 && value < 0.9999).length / rate()).toBeCloseTo(0.05, 2);
    sound.setVolume({ ...FULL, all: 0 });
    await tape.until((newest) => steady(newest.left, 0) && steady(newest.right, 0));
    sound.setVolume(FULL);
    sound.setAside(true);
    await tape.until((newest) => steady(newest.left, 0.5, 0.001) && steady(newest.right, 0.5, 0.001));
    sound.setAside(false);
    await tape.until((newest) => steady(newest.left, 1, 0.001));
  });

  it('follows a slider that is dragged without a step', async () => {
    await open({ music: { a: loop({ base: [level(1), none] }) } });
    sound.play(music('a'), 'still');
    await tape.until(({ left }) => steady(left, 1));
    const heard = tape.until(({ left }) => steady(left, 0.01));
    for (const value of [0.9, 0.1, 1, 0.5, 0.8, 0.2]) {
      sound.setVolume({ ...FULL, music: value });
      sound.setVolume({ ...FULL, music: value / 2 });
      await new Promise(requestAnimationFrame);
    }
    expect(largestStep((await heard).left)).toBeLessThan(1.1 / (0.05 * rate()));
  });

  it('lets the music make room for a one-shot and come back after it', async () => {
    await open({
      music: { a: loop({ base: [level(1), none] }) },
      effects: { door: takes([0.5], 0.6, 0.25, 0.8) },
    });
    sound.prefetch([shot('door')]);
    sound.play(music('a'), 'still');
    await tape.until(({ left }) => steady(left, 1));
    await expect.poll(() => sound.held.names).toContain('sound door');
    const heard = tape.until(({ left, right }) => steady(left, 1) && steady(right, 0));
    sound.play(shot('door', music('a').sound), 'still');
    await heard;
    sound.play(shot('door', music('a').sound), 'play');
    await tape.until(({ right }) => steady(right, 0.4));
    const ducked = tape.until(({ left, right }) => steady(left, 1) && steady(right, 0));
    const { left, right } = await ducked;
    const end = right.findLastIndex((value) => value > 0);
    const down = left.findIndex((value) => value < 0.2501);
    expect(down).toBeGreaterThan(-1);
    expect(steady(left.slice(down, end), 0.25)).toBe(true);
    const back = left.slice(end).filter((value) => value > 0.2501 && value < 0.9999).length / rate();
    expect(back).toBeCloseTo(0.9, 1);
  });

  it('lets three of a name sound at once, and the oldest make room', async () => {
    await open({ effects: { drop: takes([0.1, 0.1, 0.1], 1.5, 1) } });
    sound.prefetch([shot('drop')]);
    await expect.poll(() => sound.held.names).toContain('sound drop');
    for (let n = 0; n < 3; n++) sound.play(shot('drop'), 'play');
    await tape.until(({ right }) => steady(right, 0.3));
    const heard = tape.next(0.4);
    for (let n = 0; n < 2; n++) sound.play(shot('drop'), 'play');
    const { right } = await heard;
    expect(steady(right.slice(-1000), 0.3)).toBe(true);
    expect(sound.held.sounding).toEqual(['sound drop', 'sound drop', 'sound drop']);
    await tape.until((newest) => steady(newest.right, 0));
    await expect.poll(() => sound.held.sounding).toEqual([]);
  });

  it('stops with a hidden tab and goes on from there, with what changed meanwhile', async () => {
    await open({
      music: {
        a: loop({ base: [place, none], tension: [none, place] }),
        b: loop({ base: [level(1), none] }),
      },
    });
    sound.play(music('a', 'tension'), 'still');
    /** The same as `phase`, of a wave that is at its full volume. */
    const ahead = ({ left, begin }: Take, at: number) => (left[at] ?? 0) * SECONDS * rate() - begin - at;
    const isWhole = (take: Take) =>
      isInStep(take) && drift(ahead(take, 0), ahead(take, take.left.length - 1)) < 0.1;
    const before = await tape.until(isWhole);
    const started = vi.spyOn(AudioBufferSourceNode.prototype, 'start');
    await setHidden(true);
    await setHidden(false);
    const after = await tape.until(isWhole);
    const [from, to] = [before, after].map((take) => ahead(take, take.left.length - 1));
    expect(started).not.toHaveBeenCalled();
    expect(drift(from ?? 0, to ?? 0)).toBeLessThan(PASSED_OVER * rate());
    expect(isInStep(after)).toBe(true);
    await setHidden(true);
    sound.play(music('b'), 'play');
    expect(sound.held.sounding).toEqual(['cue a']);
    const heard = tape.until(({ left, right }) => steady(left, 1) && steady(right, 0));
    await setHidden(false);
    await heard;
    expect(sound.held.sounding).toEqual(['cue b']);
  });

  it('runs again at the next gesture after the browser interrupted it', async () => {
    await open({ music: { a: loop({ base: [place, level(1)] }) } });
    sound.play(music('a'), 'still');
    await tape.until(isFull);
    await Howler.ctx.suspend();
    sound.play(music('a', 'combat'), 'play');
    await userEvent.click(document.body);
    await expect.poll(() => Howler.ctx.state).toBe('running');
    await tape.until(isFull);
  });

  it('takes all stems in the second codec where one cannot be decoded in the first', async () => {
    await open({ music: { a: halfBroken(level(0.9), level(0.4)) } });
    sound.play(music('a', 'combat'), 'still');
    await tape.until(({ left, right }) => steady(left, 0.4) && steady(right, 0.4));
  });

  it('keeps what sounds when a cue cannot be had, and says so once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await open({ music: { a: loop({ base: [place, level(1)] }), broken: broken() } });
    sound.play(music('a'), 'still');
    const before = await tape.until(isFull);
    const ahead = phase(before, before.left.length - 1);
    for (let n = 0; n < 3; n++) {
      sound.play(music('broken'), 'play');
      await expect.poll(() => warn.mock.calls.length).toBe(1);
      sound.play(music('a'), 'play');
    }
    sound.play(music('broken'), 'still');
    const after = await tape.next(0.3);
    expect(steady(after.right, 1)).toBe(true);
    expect(drift(phase(after, 0), ahead)).toBeLessThan(0.1);
    expect(warn.mock.calls[0]?.[0]).toMatch(/^cue broken could not be loaded: /);
    expect(warn).toHaveBeenCalledOnce();
  });

  it('lets go of what two namings did not name', async () => {
    const one = () => loop({ base: [none, none] });
    await open({ music: { a: one(), b: one(), c: one() }, effects: { door: takes([1], 1, 1) } });
    sound.prefetch([music('a'), shot('door')]);
    await expect.poll(() => [...sound.held.names].sort()).toEqual(['cue a', 'sound door']);
    sound.prefetch([music('b')]);
    await expect.poll(() => [...sound.held.names].sort()).toEqual(['cue a', 'cue b', 'sound door']);
    sound.prefetch([music('c')]);
    await expect.poll(() => [...sound.held.names].sort()).toEqual(['cue b', 'cue c']);
    expect(sound.held.decodedBytes).toBeCloseTo(2 * (SECONDS + 0.1) * rate() * 8);
  });
});

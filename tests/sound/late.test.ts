/** The room before its player: since when things are wanted, where fades are. */
import { afterEach, expect, test, vi } from 'vitest';
import type { Heard } from '../../src/game/index.ts';
import { valueAt } from '../../src/sound/player/fader.ts';
import { positionAt } from '../../src/sound/player/position.ts';
import { createSound } from '../../src/sound/sound.ts';
import { wantedAfter } from '../../src/sound/wanted.ts';
import { SILENCE } from '../../src/story/index.ts';

/** What the player was told, in order. */
const told: unknown[][] = [];
let breaks = false;

vi.mock('../../src/sound/player/player.ts', () => ({
  createPlayer() {
    const note =
      (call: string) =>
      (...values: unknown[]) => {
        told.push([call, ...values]);
        if (breaks) throw new Error('lost');
      };
    const calls = ['go', 'fire', 'setVolume', 'setAside', 'prefetch'];
    return Object.fromEntries(calls.map((call) => [call, note(call)]));
  },
}));
afterEach(() => {
  vi.restoreAllMocks();
  told.length = 0;
  breaks = false;
});

const FULL = { all: 1, music: 1, ambience: 1, effects: 1 };
const none = { music: () => null, ambience: () => null, effect: () => null };
const heard = (music: string): Heard => ({
  sound: { ...SILENCE, music },
  cues: [{ kind: 'sound', name: 'door' }],
});

test('the player hears of the last state, since when, and of the last two namings; of no door long shut', async () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(100);
  const sound = createSound(async () => none);
  sound.setVolume({ ...FULL, music: 0.5 });
  sound.play(heard('a'), 'play');
  now.mockReturnValue(5000);
  sound.play(heard('a'), 'still');
  for (const name of ['x', 'y', 'z']) sound.prefetch([heard(name)]);
  await sound.upgrade();
  expect(told).toEqual([
    ['setVolume', { ...FULL, music: 0.5 }],
    ['setAside', false],
    ['go', { music: { name: 'a', since: 100, stem: 'base', level: 1 }, ambience: null }, 'play'],
    ['prefetch', [heard('y')]],
    ['prefetch', [heard('z')]],
  ]);
});

test('one-shots are fired in play only', async () => {
  const sound = createSound(async () => none);
  await sound.upgrade();
  sound.play(heard('a'), 'still');
  expect(told.filter(([call]) => call === 'fire')).toEqual([]);
  sound.play(heard('a'), 'play');
  expect(told.filter(([call]) => call === 'fire')).toEqual([['fire', 'door']]);
});

test('a player that breaks stops no story, and is told of once', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const sound = createSound(async () => none);
  await sound.upgrade();
  breaks = true;
  sound.play(heard('a'), 'play');
  sound.setVolume(FULL);
  expect(warn).toHaveBeenCalledOnce();
});

test('a name keeps the time since when it is wanted, through stems and levels', () => {
  const rain = (level: number) => ({ name: 'rain', level });
  const first = wantedAfter(null, { music: 'a', stem: 'base', ambience: rain(0.2) }, 100);
  const second = wantedAfter(first, { music: 'a', stem: 'combat', ambience: rain(0.9) }, 200);
  expect(second).toEqual({
    music: { name: 'a', since: 100, stem: 'combat', level: 1 },
    ambience: { name: 'rain', since: 100, stem: 'base', level: 0.9 },
  });
  const silent = wantedAfter(second, SILENCE, 300);
  expect(silent).toEqual({ music: null, ambience: null });
  expect(wantedAfter(silent, { ...SILENCE, music: 'a' }, 400).music?.since).toBe(400);
});

test('a loop begins where it would be, unless it is hardly late', () => {
  expect(positionAt(1000, 1399, 8)).toBe(0);
  expect(positionAt(1000, 1400, 8)).toBeCloseTo(0.4);
  expect(positionAt(1000, 20_000, 8)).toBeCloseTo(3);
});

test('a fade is reckoned before, on and after its way', () => {
  const ramp = { from: 1, to: 0.2, begin: 10, end: 12 };
  expect([9, 11, 12, 13].map((time) => valueAt(ramp, time))).toEqual([1, 0.6, 0.2, 0.2]);
});

test('where there is no sound the story goes on, with one line on the console', async () => {
  const info = vi.spyOn(console, 'info').mockImplementation(() => {});
  const load = vi.fn(() => Promise.reject(new Error('no line')));
  const sound = createSound(load);
  sound.play({ sound: { ...SILENCE, music: 'a' }, cues: [{ kind: 'sound', name: 'door' }] }, 'play');
  expect(load).not.toHaveBeenCalled();
  await Promise.all([sound.upgrade(), sound.upgrade()]);
  sound.setVolume(FULL);
  sound.setAside(true);
  sound.prefetch([]);
  expect(sound.held.sounding).toEqual([]);
  expect(info).toHaveBeenCalledOnce();
});

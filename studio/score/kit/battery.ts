/** Drums for strips: a kick, toms, a snare, a tick, a slam with a floor under it, iron, and air that runs up to a beat. */
import { bell } from './chance.ts';
import { hz } from './graph.ts';
import { computed, type Pass, pass, type Strip } from './strip.ts';
import { RATE } from './wav.ts';

/** A skin that falls onto its pitch. @param fall how many times as high it begins @param decay seconds */
function skin(
  to: Strip,
  at: number,
  level: number,
  rest: number,
  fall: number,
  decay: number,
  side: number,
): void {
  let phase = 0;
  const sound = computed(decay * 2, (t) => {
    phase += (2 * Math.PI * rest * (1 + (fall - 1) * Math.exp(-t * 45))) / RATE;
    return (
      Math.sin(phase) * Math.min(1, t * 500) * Math.exp((-4 * t) / decay) * Math.min(1, (decay * 2 - t) * 50)
    );
  });
  to.add(at, sound, level, side);
}

/** A deep drum. @param note MIDI it comes to rest on */
export const kick = (to: Strip, at: number, level: number, note = 36, decay = 0.36): void =>
  skin(to, at, level, hz(note), 3.4, decay, 0);

/** Noise through a filter: a clock, a hat, a bag of nails. @param q of the filter @param decay seconds to little */
export function tick(
  to: Strip,
  at: number,
  level: number,
  [kind, cut, q, decay]: readonly [Pass, cut: number, q: number, decay: number],
  side = 0,
): void {
  const through = pass(kind, q);
  const sound = computed(
    decay * 1.8,
    (t) => through(to.chance() * 2 - 1, cut) * Math.min(1, t * 1000) * Math.exp((-4 * t) / decay),
  );
  to.add(at, sound, level, side);
}

/** A tom; low and long, a taiko. @param note MIDI it comes to rest on */
export function tom(to: Strip, at: number, level: number, note: number, side = 0, decay = 0.5): void {
  // A skin's second mode is no octave, and dies first.
  for (const [ratio, share, length] of [
    [1, 1, 1],
    [1.59, 0.45, 0.5],
    [2.14, 0.2, 0.3],
  ] as const)
    skin(to, at, level * share, hz(note) * ratio, 1.5, decay * length, side);
  tick(to, at, level * 0.5, ['band', 900 + hz(note) * 4, 0.8, 0.05], side);
}

/** A snare: a shell, its wires, the stick. */
export function snare(to: Strip, at: number, level: number, side = 0): void {
  tom(to, at, level * 0.5, 55, side, 0.16);
  tick(to, at, level * 0.9, ['band', 2100, 0.5, 0.2], side);
  tick(to, at, level * 0.5, ['high', 5200, 0.7, 0.12], side);
}

/** Everything at once: a deep skin, a floor that gives, dust. */
export function slam(to: Strip, at: number, level: number): void {
  kick(to, at, level, 36, 0.7);
  tom(to, at, level * 0.7, 41, 0, 0.9);
  tick(to, at, level * 0.9, ['low', 1400, 0.7, 0.3]);
  tick(to, at, level * 0.3, ['high', 3500, 0.7, 0.5]);
}

/** Iron, struck: a heavy plate's partials. @param cycles Hz of the lowest @param decay seconds of it */
export function plate(to: Strip, at: number, cycles: number, level: number, decay: number, side = 0): void {
  const partials = [1, 1.483, 2.093, 2.741, 3.43, 4.19, 5.06, 6.72].map((ratio, i) => ({
    turn: 2 * Math.PI * cycles * ratio * (1 + bell(to.chance) * 0.004),
    level: (0.6 + 0.8 * to.chance()) / (1 + i * 0.5),
    fall: (5 * (1 + i * 0.6)) / decay,
  }));
  const sound = computed(Math.min(decay * 1.3, 4), (t) => {
    let sum = 0;
    for (const one of partials) sum += Math.sin(one.turn * t) * one.level * Math.exp(-one.fall * t);
    return sum * 0.5 * Math.min(1, t * 800);
  });
  to.add(at, sound, level, side);
  tick(to, at, level * 0.6, ['high', 1800, 0.7, 0.04], side);
}

/** Air that runs up to a beat and is not there after it. @param at seconds of that beat */
export function runUp(to: Strip, at: number, seconds: number, level: number): void {
  const through = pass('band', 0.8);
  const sound = computed(seconds, (t) => {
    const u = t / seconds;
    return through(to.chance() * 2 - 1, 400 * 13 ** u) * 300 ** (u - 1) * Math.min(1, (seconds - t) * 80);
  });
  to.add(at - seconds, sound, level);
}

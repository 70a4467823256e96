/** The machine for strips: short bass notes behind a lid, plucks of two sines, and a breath of steam. */
import { hz } from './graph.ts';
import { computed, pass, type Strip } from './strip.ts';

const saw = (phase: number): number => 2 * (phase - Math.floor(phase)) - 1;

/** A short bass note. @param note MIDI @param cut Hz of the lid as it settles @param side from left (-1) to right (1) */
export function bass(
  to: Strip,
  at: number,
  seconds: number,
  note: number,
  level: number,
  cut: number,
  side = 0,
): void {
  const [first, second] = [pass('low', 2.2), pass('low', 0.8)];
  const cycles = hz(note);
  const start = to.chance();
  const sound = computed(seconds + 0.12, (t) => {
    const lid = cut * (0.6 + 1.6 * Math.exp(-t / (seconds * 0.4)));
    const raw = saw(cycles * 1.003 * t + start) + saw(cycles * 0.997 * t);
    const held =
      Math.min(1, t * 200) *
      (0.5 + 0.5 * Math.exp((-3 * t) / seconds)) *
      Math.min(1, Math.exp(-(t - seconds) * 33));
    return second(first(raw, lid), lid * 3) * held * 0.5 * Math.min(1, (seconds + 0.12 - t) * 100);
  });
  to.add(at, sound, level, side);
}

/** A pluck: one sine bends another, less and less. @param decay seconds */
export function pluck(
  to: Strip,
  at: number,
  note: number,
  level: number,
  side = 0,
  decay = 0.65,
  bend = 2.4,
): void {
  const cycles = hz(note);
  const sound = computed(decay * 1.5, (t) => {
    const finger = Math.sin(2 * Math.PI * cycles * 2.003 * t) * bend * level * Math.exp((-7 * t) / decay);
    return (
      Math.sin(2 * Math.PI * cycles * t + finger) * 0.5 * Math.min(1, t * 250) * Math.exp((-4 * t) / decay)
    );
  });
  to.add(at, sound, level, side);
}

/** Steam: it swells and is let go. @param seconds until it is loudest */
export function puff(to: Strip, at: number, level: number, seconds: number, cut: number, side = 0): void {
  const through = pass('band', 0.9);
  const sound = computed(seconds + 0.3, (t) => {
    const u = Math.min(1, t / seconds);
    return (
      through(to.chance() * 2 - 1, cut * (0.6 + 0.4 * u)) * u * Math.min(1, Math.exp(-(t - seconds) * 11))
    );
  });
  to.add(at, sound, level, side);
}

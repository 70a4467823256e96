/** Under water: a way out on which everything is dull and leans, and what rises and calls in it. */
import { filter, gain } from './graph.ts';
import { computed, type Strip } from './strip.ts';
import type { Voice } from './voice.ts';
import { RATE } from './wav.ts';

/**
 * A way into the water. It leans a whole number of times in the loop, so that the end is the head.
 * @param cut Hz it is dull above, in the mean @param leans how often it sways in the loop
 */
export function sunk(
  { context, to }: Omit<Voice, 'chance'>,
  seconds: number,
  cut: number,
  leans: number,
): GainNode {
  const way = gain(context, 1);
  const wait = context.createDelay(1);
  wait.delayTime.value = 0.03;
  const lid = filter(context, 'lowpass', cut, 0.8);
  for (const [rate, param, depth] of [
    [leans, lid.frequency, cut * 0.35],
    // A few cents of sway in the pitch.
    [leans * 3 + 1, wait.delayTime, 0.0016],
  ] as const) {
    const sway = context.createOscillator();
    sway.frequency.value = rate / seconds;
    sway.connect(gain(context, depth, param));
    sway.start(0);
  }
  way.connect(wait);
  wait.connect(lid);
  lid.connect(to);
  return way;
}

/** A bubble on its way up: it rises in pitch as it does. @param cycles Hz where it begins */
export function bead(
  to: Strip,
  at: number,
  cycles: number,
  level: number,
  side: number,
  seconds = 0.08,
): void {
  let phase = 0;
  const sound = computed(seconds, (t) => {
    const u = t / seconds;
    phase += (cycles * (1 + 0.5 * u)) / RATE;
    return Math.sin(2 * Math.PI * phase) * Math.min(1, t * 900) * Math.exp(-6.9 * u);
  });
  to.add(at, sound, level, side);
}

/** Something large, a long way off, that is asked nothing and answers: a tone that bends. @param bend semitones it goes by */
export function call(
  to: Strip,
  at: number,
  seconds: number,
  cycles: number,
  level: number,
  bend: number,
  side: number,
): void {
  let phase = 0;
  const sound = computed(seconds, (t) => {
    const u = t / seconds;
    phase +=
      (cycles * 2 ** ((bend * Math.sin(Math.PI * u * 0.7)) / 12) * (1 + 0.006 * Math.sin(t * 29))) / RATE;
    const turn = 2 * Math.PI * phase;
    const tone =
      Math.sin(turn) + 0.4 * Math.sin(2 * turn) + 0.24 * Math.sin(3 * turn) + 0.1 * Math.sin(4.02 * turn);
    return tone * 0.5 * Math.sin(Math.PI * u) ** 1.5;
  });
  to.add(at, sound, level, side);
}

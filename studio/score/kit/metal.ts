/** Iron that was struck, tuned to the score. */
import { bell } from './chance.ts';
import { filter, gain, place } from './graph.ts';
import type { Voice } from './voice.ts';

/** Partials of a heavy plate, and of a rod or a spoon. */
const BODIES = {
  plate: [1, 1.483, 2.093, 2.741, 3.43, 4.19, 5.06, 6.72, 8.31],
  rod: [1, 2.756, 5.404, 8.933],
} as const;

/**
 * @param at seconds @param frequency Hz of its lowest partial @param level linear @param decay seconds of that partial
 * @param side from left (-1) to right (1) @param strike a noise to strike it with, or nothing: then it only sings
 */
export function metal(
  { context, to, chance }: Voice,
  at: number,
  frequency: number,
  level: number,
  decay: number,
  side: number,
  body: keyof typeof BODIES,
  strike?: AudioBuffer,
): void {
  const spot = place(context, side, to);
  BODIES[body].forEach((ratio, i) => {
    if (frequency * ratio > 14_000) return;
    const partial = context.createOscillator();
    partial.frequency.value = frequency * ratio * (1 + bell(chance) * (i === 0 ? 0.0005 : 0.005));
    const fader = gain(context, 0, spot);
    fader.gain.setValueAtTime(0, at);
    fader.gain.linearRampToValueAtTime(((level * 0.5) / (1 + i * 0.5)) * (0.6 + 0.8 * chance()), at + 0.002);
    fader.gain.setTargetAtTime(0, at + 0.002, decay / (1 + i * 0.6) / 5);
    partial.connect(fader);
    partial.start(at);
    partial.stop(at + decay * 2);
  });
  if (!strike) return;
  const touch = context.createBufferSource();
  touch.buffer = strike;
  const thin = filter(context, 'highpass', 1800);
  const fader = gain(context, 0, spot);
  fader.gain.setValueAtTime(level * 0.6, at);
  fader.gain.setTargetAtTime(0, at, 0.01);
  touch.connect(thin);
  thin.connect(fader);
  touch.start(at, chance() * 0.5, 0.3);
}

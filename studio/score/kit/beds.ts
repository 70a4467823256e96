/** What lies under a whole loop and is the same at both ends: air, and a drone. */
import { filter, gain, hz, noise, place } from './graph.ts';
import type { Voice } from './voice.ts';

/** Seconds over which a bed comes in at the head, and goes out after the end onto it. */
const CROSS = 2;

/** A fader that is whole from `CROSS` to the loop's end; what it lets out after that fills the head. */
function crossing({ context, to }: Voice, seconds: number, level: number): GainNode {
  const fader = gain(context, 0, to);
  fader.gain.setValueAtTime(0, 0);
  fader.gain.linearRampToValueAtTime(level, CROSS);
  fader.gain.setValueAtTime(level, seconds);
  fader.gain.linearRampToValueAtTime(0, seconds + CROSS);
  return fader;
}

/** Pink air, different left and right, that repeats with the loop. @param frequency Hz of its middle */
export function air(voice: Voice, seconds: number, level: number, frequency: number, q = 0.5): void {
  const { context, chance } = voice;
  const fader = crossing(voice, seconds, level);
  for (const side of [-0.9, 0.9]) {
    const source = context.createBufferSource();
    source.buffer = noise(context, seconds, chance, true);
    source.loop = true;
    const colour = filter(context, 'bandpass', frequency, q);
    source.connect(colour);
    colour.connect(place(context, side, fader));
    source.start(0);
    source.stop(seconds + CROSS);
  }
}

/**
 * A note held for the whole loop, that beats against itself a whole number of times in it.
 * @param beats how often two of its three sources part and meet in the loop
 */
export function drone(
  voice: Voice,
  seconds: number,
  note: number,
  level: number,
  { cut, beats }: { readonly cut: number; readonly beats: number },
): void {
  const { context } = voice;
  const fader = crossing(voice, seconds, level);
  const lid = filter(context, 'lowpass', cut, 0.6);
  lid.connect(fader);
  // Whole cycles in the loop, so that the end is the head.
  const cycles = Math.round(hz(note) * seconds);
  for (const [offset, side] of [
    [0, 0],
    [beats, -0.6],
    [-beats, 0.6],
  ] as const) {
    const source = context.createOscillator();
    source.type = 'sawtooth';
    source.frequency.value = (cycles + offset) / seconds;
    source.connect(gain(context, 0.5, place(context, side, lid)));
    source.start(0);
    source.stop(seconds + CROSS);
  }
}

/** The machine: short bass notes behind a filter, and plucks of two sines. */
import { bell } from './chance.ts';
import { envelope, filter, gain, hz, place } from './graph.ts';
import type { Voice } from './voice.ts';

/** A short bass note. @param at seconds @param note MIDI @param level linear @param cut Hz of the filter as it settles */
export function bass(
  { context, to, chance }: Voice,
  at: number,
  seconds: number,
  note: number,
  level: number,
  cut: number,
): void {
  const lid = filter(context, 'lowpass', cut, 3);
  lid.frequency.setValueAtTime(cut * 2.2, at);
  lid.frequency.setTargetAtTime(cut * 0.6, at, seconds * 0.4);
  const fader = gain(context, 0, to);
  envelope(fader.gain, at, {
    attack: 0.005,
    peak: level * 0.5,
    decay: seconds,
    sustain: 0.5,
    hold: seconds,
    release: 0.12,
  });
  lid.connect(fader);
  for (const cents of [-5, 5]) {
    const saw = context.createOscillator();
    saw.type = 'sawtooth';
    saw.frequency.value = hz(note);
    saw.detune.value = cents + bell(chance);
    saw.connect(lid);
    saw.start(at);
    saw.stop(at + seconds + 0.5);
  }
}

/** A pluck: one sine bends another, less and less. @param side from left (-1) to right (1) @param decay seconds */
export function pluck(
  { context, to }: Voice,
  at: number,
  note: number,
  level: number,
  side: number,
  decay = 0.65,
  bend = 2.4,
): void {
  const string = context.createOscillator();
  const finger = context.createOscillator();
  string.frequency.value = hz(note);
  finger.frequency.value = hz(note) * 2.003;
  const depth = gain(context, 0, string.frequency);
  depth.gain.setValueAtTime(hz(note) * bend * level, at);
  depth.gain.setTargetAtTime(0, at, decay / 7);
  finger.connect(depth);
  const fader = gain(context, 0, place(context, side, to));
  fader.gain.setValueAtTime(0, at);
  fader.gain.linearRampToValueAtTime(level * 0.5, at + 0.004);
  fader.gain.setTargetAtTime(0, at + 0.004, decay / 4);
  string.connect(fader);
  for (const one of [string, finger]) {
    one.start(at);
    one.stop(at + decay * 2.5);
  }
}

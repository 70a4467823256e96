/** A pad: saws beside each other behind a filter that opens and shuts again. */
import { bell } from './chance.ts';
import { envelope, filter, gain, hz, place } from './graph.ts';
import type { Voice } from './voice.ts';

export interface PadTone {
  /** Hz to which the filter opens half-way through. */
  readonly cut: number;
  /** Oscillators, default 5. */
  readonly count?: number;
  /** Cents between the outermost and the note, default 12. */
  readonly spread?: number;
  /** Seconds, default 1.5 and 2. */
  readonly attack?: number;
  readonly release?: number;
  /** Default sawtooth. */
  readonly wave?: OscillatorType;
}

/** @param at seconds @param seconds long @param note MIDI @param level linear */
export function pad(
  { context, to, chance }: Voice,
  at: number,
  seconds: number,
  note: number,
  level: number,
  { cut, count = 5, spread = 12, attack = 1.5, release = 2, wave = 'sawtooth' }: PadTone,
): void {
  const lid = filter(context, 'lowpass', cut, 0.8);
  lid.frequency.setValueAtTime(cut * 0.4, at);
  lid.frequency.linearRampToValueAtTime(cut, at + seconds * 0.5);
  lid.frequency.linearRampToValueAtTime(cut * 0.4, at + seconds + release);
  const fader = gain(context, 0, to);
  envelope(fader.gain, at, { attack, peak: level, decay: 1, sustain: 0.85, hold: seconds, release });
  lid.connect(fader);
  for (let i = 0; i < count; i++) {
    const side = count > 1 ? (i / (count - 1)) * 2 - 1 : 0;
    const saw = context.createOscillator();
    saw.type = wave;
    saw.frequency.value = hz(note);
    saw.detune.value = side * spread + bell(chance) * 1.5;
    saw.connect(gain(context, 1 / Math.sqrt(count), place(context, side * 0.7, lid)));
    saw.start(at + chance() * 0.01);
    saw.stop(at + seconds + release * 2);
  }
}

/** Drums: a skin that falls in pitch, and noise through a filter. */
import { filter, gain, hz, place } from './graph.ts';
import type { Voice } from './voice.ts';

/** A deep drum. @param at seconds @param level linear @param note MIDI it comes to rest on @param decay seconds */
export function kick({ context, to }: Voice, at: number, level: number, note = 33, decay = 0.45): void {
  const skin = context.createOscillator();
  const rest = hz(note);
  skin.frequency.setValueAtTime(rest * 3.6, at);
  skin.frequency.exponentialRampToValueAtTime(rest, at + 0.06);
  const fader = gain(context, 0, to);
  fader.gain.setValueAtTime(0, at);
  fader.gain.linearRampToValueAtTime(level, at + 0.002);
  fader.gain.setTargetAtTime(0, at + 0.03, decay / 4);
  skin.connect(fader);
  skin.start(at);
  skin.stop(at + decay * 2.5);
}

/** A heart: two soft beats, the second lower and shorter. @param at seconds @param level linear */
export function heart(voice: Voice, at: number, level: number, gap = 0.24): void {
  kick(voice, at, level, 36, 0.3);
  kick(voice, at + gap, level * 0.6, 34, 0.24);
}

export interface HitTone {
  readonly type: BiquadFilterType;
  /** Hz. */
  readonly frequency: number;
  readonly q: number;
  /** Seconds. */
  readonly decay: number;
  /** From left (-1) to right (1); default 0. */
  readonly side?: number;
}

/** Noise through a filter: a tick, a hiss, a snare. @param source white noise of a second or more */
export function hit(
  { context, to, chance }: Voice,
  at: number,
  level: number,
  source: AudioBuffer,
  { type, frequency, q, decay, side = 0 }: HitTone,
): void {
  const grain = context.createBufferSource();
  grain.buffer = source;
  const colour = filter(context, type, frequency, q);
  const fader = gain(context, 0, place(context, side, to));
  fader.gain.setValueAtTime(0, at);
  fader.gain.linearRampToValueAtTime(level, at + 0.001);
  fader.gain.setTargetAtTime(0, at + 0.001, decay / 4);
  grain.connect(colour);
  colour.connect(fader);
  grain.start(at, chance() * (source.duration - 0.2) * 0.5, decay * 2 + 0.1);
}

/** Steam: noise that swells and is let go. @param seconds until it is loudest */
export function steam(
  { context, to, chance }: Voice,
  at: number,
  level: number,
  source: AudioBuffer,
  seconds: number,
  frequency: number,
  side: number,
): void {
  const breath = context.createBufferSource();
  breath.buffer = source;
  breath.loop = true;
  const colour = filter(context, 'bandpass', frequency, 0.9);
  colour.frequency.setValueAtTime(frequency * 0.6, at);
  colour.frequency.linearRampToValueAtTime(frequency, at + seconds);
  const fader = gain(context, 0, place(context, side, to));
  fader.gain.setValueAtTime(0, at);
  fader.gain.linearRampToValueAtTime(level, at + seconds);
  fader.gain.setTargetAtTime(0, at + seconds, 0.09);
  breath.connect(colour);
  colour.connect(fader);
  breath.start(at, chance() * 0.5);
  breath.stop(at + seconds + 1);
}

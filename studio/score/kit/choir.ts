/** Voices that sing one vowel: saws through the formants of a mouth, each with a vibrato of its own. */
import { bell } from './chance.ts';
import { envelope, filter, gain, hz, place } from './graph.ts';
import type { Voice } from './voice.ts';

/** Formants of a vowel: Hz, Q, level (after the table of Peterson and Barney, softened). */
const VOWELS = {
  oo: [
    [320, 6, 1],
    [870, 8, 0.3],
    [2250, 10, 0.06],
  ],
  ah: [
    [680, 6, 1],
    [1080, 8, 0.5],
    [2500, 10, 0.14],
  ],
} as const;

/** @param at seconds @param seconds long @param note MIDI @param level linear @param singers how many */
export function choir(
  { context, to, chance }: Voice,
  at: number,
  seconds: number,
  note: number,
  level: number,
  vowel: keyof typeof VOWELS = 'oo',
  singers = 5,
): void {
  const fader = gain(context, 0, to);
  envelope(fader.gain, at, { attack: 1.4, peak: level, decay: 1, sustain: 0.9, hold: seconds, release: 2.4 });
  const mouth = gain(context, 1);
  for (const [frequency, q, amount] of VOWELS[vowel]) {
    const formant = filter(context, 'bandpass', frequency, q);
    mouth.connect(formant);
    formant.connect(gain(context, amount * 3, fader));
  }
  for (let i = 0; i < singers; i++) {
    const throat = context.createOscillator();
    throat.type = 'sawtooth';
    throat.frequency.value = hz(note);
    throat.detune.value = bell(chance) * 8;
    const vibrato = context.createOscillator();
    vibrato.frequency.value = 4.4 + chance();
    const depth = gain(context, 0, throat.detune);
    // Nobody shakes before the note stands.
    depth.gain.setValueAtTime(0, at + 0.6);
    depth.gain.linearRampToValueAtTime(11, at + 2);
    vibrato.connect(depth);
    throat.connect(gain(context, 0.8 / singers, place(context, chance() * 1.6 - 0.8, mouth)));
    for (const one of [throat, vibrato]) {
      one.start(at + chance() * 0.06);
      one.stop(at + seconds + 5);
    }
  }
}

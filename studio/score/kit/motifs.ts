/** The themes. Everybody's is Alita's, turned. */
import type { Note } from './parts.ts';

/** A note of a theme: beat, beats long, semitones over the note it begins on. */
export type Step = readonly [beat: number, beats: number, semitones: number];

/**
 * Alita's: five notes for five letters, with the same note at both ends. Up a fifth, back onto the second, which leans
 * on the third and falls home.
 */
export const ALITA: readonly Step[] = [
  [0, 1, 0],
  [1, 1.5, 7],
  [2.5, 0.5, 2],
  [3, 1, 3],
  [4, 2, 0],
];

/** Hugo's: hers upside down, and so in major. */
export const HUGO: readonly Step[] = ALITA.map(([beat, beats, semitones]) => [beat, beats, -semitones]);

/** Zalem's: the first three of hers as two fifths on top of each other. What hangs there is never brought home. */
export const ZALEM: readonly Step[] = [
  [0, 2, 0],
  [2, 2, 7],
  [4, 4, 14],
];

/**
 * A theme as notes of a part.
 * @param at beat it begins on @param note MIDI note it begins on @param velocity of its loudest note, 0..1
 * @param stretch how many times as slow
 */
export function theme(
  steps: readonly Step[],
  at: number,
  note: number,
  velocity: number,
  stretch = 1,
): Note[] {
  return steps.map(([beat, beats, semitones], i) => [
    at + beat * stretch,
    beats * stretch,
    note + semitones,
    // The second is said, the others follow from it.
    velocity * (i === 1 ? 1 : 0.86),
  ]);
}

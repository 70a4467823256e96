/** Shorthand for parts that move by the bar. */
import type { Note } from './parts.ts';

/** Seconds are not known here: this many beats of a note lie over the next one. */
const OVERLAP = 0.06;

/**
 * A held line, one note a bar; a note that is asked for again goes on, null is a rest.
 * @param from the first bar @param beats of a bar @param velocity 0..1 by bar
 */
export function held(
  from: number,
  beats: number,
  notes: readonly (number | null)[],
  velocity: (bar: number) => number,
): Note[] {
  const line: Note[] = [];
  notes.forEach((note, i) => {
    if (note === null || (i > 0 && notes[i - 1] === note)) return;
    let bars = 1;
    while (notes[i + bars] === note) bars++;
    line.push([(from + i) * beats, bars * beats + OVERLAP, note, velocity(from + i)]);
  });
  return line;
}

/** 0..1..0 over `t` 0..1, highest at `top`. @param low where it begins and ends */
export const arch = (t: number, top: number, low: number): number => {
  const x = t < top ? t / top : (1 - t) / (1 - top);
  return low + (1 - low) * Math.sin((Math.PI / 2) * Math.min(1, Math.max(0, x))) ** 1.5;
};

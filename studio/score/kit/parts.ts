/** Written parts for the soundfont: notes as data. */

/** A note: beats from the start, beats long, MIDI note, velocity 0..1. */
export type Note = readonly [beat: number, beats: number, note: number, velocity: number];

export interface Part {
  /** General MIDI program, 0..127. */
  readonly program: number;
  /** Beats a minute. */
  readonly tempo: number;
  readonly notes: readonly Note[];
  /** Deviation of a note's beginning in seconds: piano 0.012, strings 0.03. */
  readonly jitter: number;
  /** Controllers: a swell every so many beats under one arc over the whole, for bowed and blown; none for struck. */
  readonly swell?: { readonly beats: number; readonly arc: (t: number) => number };
  /** Beats between changes of the pedal. */
  readonly pedal?: number;
}

/** Written parts for the soundfont: notes as data. */

/** A note: beats from the start, beats long, MIDI note, velocity 0..1. */
export type Note = readonly [beat: number, beats: number, note: number, velocity: number];

/** The soundfonts that are known: FluidR3 (Frank Wen) and MuseScore General (S. Christian Collins, after it). */
export type Font = 'fluid' | 'musescore';

/** A swell every so many beats under one arc over the whole. */
export interface Swell {
  readonly beats: number;
  /** Amplitude 0..1 over the loop or the take, 0..1. */
  readonly arc: (t: number) => number;
  /** How much of it goes away between two swells, 0..1; default 0.28. */
  readonly depth?: number;
}

export interface Part {
  /** Default is `fluid`. */
  readonly font?: Font;
  /** Bank of the soundfont; default 0. */
  readonly bank?: number;
  /** General MIDI program, 0..127. */
  readonly program: number;
  /** Beats a minute. */
  readonly tempo: number;
  readonly notes: readonly Note[];
  /** Deviation of a note's beginning in seconds: piano 0.012, strings 0.03. */
  readonly jitter: number;
  /** How the loudness moves, for bowed and blown; none for struck. */
  readonly swell?: Swell;
  /** Beats between changes of the pedal. */
  readonly pedal?: number;
}

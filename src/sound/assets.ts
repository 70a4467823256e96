/** What the sound room is given: addresses, and the data that the makers wrote beside each sound (`audio.json`). */
import type { Stem } from '../story/index.ts';

/** One encoded sound in both codecs; the second is for browsers that cannot decode the first. */
export interface SoundFile {
  /** Opus in WebM. */
  readonly webm: string;
  readonly mp3: string;
}

/** A cue or an ambience: goes round without a seam. */
export interface LoopData {
  readonly kind: 'loop';
  /** Length of the loop in seconds, without its guards: a whole number of samples at 44.1 and 48 kHz. */
  readonly seconds: number;
  /** Seconds of the loop's other end before and after it in the file, so that no codec is heard at the wrap. */
  readonly guard: number;
}

/** A one-shot: several takes in one file. */
export interface TakesData {
  readonly kind: 'takes';
  /** Start and length of each take, in milliseconds. */
  readonly takes: readonly (readonly [start: number, length: number])[];
  /** What is left of the music while one sounds, 0..1; 1 leaves it alone. */
  readonly duck: number;
  /** How loud it is played beside the other one-shots, 0..1 linear: the files are all made to one peak. */
  readonly level: number;
}

export interface LoopSound {
  readonly data: LoopData;
  /** Every stem of a cue, `base` first; an ambience is one `base`. */
  readonly stems: ReadonlyMap<Stem, SoundFile>;
}

export interface TakesSound {
  readonly data: TakesData;
  readonly file: SoundFile;
}

/** Finds what a name of the story sounds like; null for a name that is only planned, or unknown. */
export interface SoundAssets {
  music(name: string): LoopSound | null;
  ambience(name: string): LoopSound | null;
  effect(name: string): TakesSound | null;
}

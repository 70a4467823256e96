/** What a piece of sound is, for whoever writes one: a readable file that exports its `piece`. */
import type { Stem } from '../../src/story/types.ts';
import type { Part } from './kit/parts.ts';

/** Builds the graph of one stem or one take: everything connects to `studio.out`, time is `studio.context`'s. */
export type Build = (studio: Studio) => void;

/** What a builder works with. */
export interface Studio {
  readonly context: OfflineAudioContext;
  /** Where everything goes; the fader after it belongs to the master. */
  readonly out: AudioNode;
  /** 0..1, seeded by piece and stem: the same on every machine. */
  readonly chance: () => number;
  /** The dry sound of a written part, rendered from the soundfont before. Throws RangeError when the piece has no such part. */
  part(name: string): AudioBuffer;
}

/** Goes round without a seam: a cue or an ambience. */
export interface LoopPiece {
  readonly kind: 'music' | 'ambience';
  /** Seconds of the loop: a whole multiple of 1/300, so that it is whole samples at 44.1 and 48 kHz. */
  readonly seconds: number;
  /** Seconds rendered after it and folded onto its head: releases and halls. */
  readonly tail: number;
  /** `base` first. An ambience has only that. */
  readonly stems: Readonly<Partial<Record<Stem, Build>>> & { readonly base: Build };
  /** Written parts for the soundfont, by name. */
  readonly parts?: Readonly<Record<string, Part>>;
  /** LUFS, integrated: of base, of base and tension, of all. A stem has one factor; one gain curve is kept for all. */
  readonly loudness: readonly number[];
}

/** A one-shot in some takes. */
export interface TakesPiece {
  readonly kind: 'takes';
  readonly takes: readonly { readonly seconds: number; readonly build: Build }[];
  readonly parts?: Readonly<Record<string, Part>>;
  /** dBFS of the loudest sample of the loudest take, -6..-2. How loud it is heard beside the others is `level`. */
  readonly peak: number;
  /** How loud it is played beside the other one-shots, 0..1 linear: a tooth at the ear 0.5, paper 0.4, a charge 1. */
  readonly level: number;
  /** What is left of the music while it sounds, 0..1. */
  readonly duck: number;
}

export type Piece = LoopPiece | TakesPiece;

/** The table of what may ship: the figures of a decoded file, and where they miss. */
import { loudnessOf } from './loudness.ts';
import { type Seam, seamOf, worst } from './seam.ts';
import { cut, decibels, lengthOf, peakOf, type Sound, sum } from './sound.ts';
import { share } from './spectrum.ts';
import { truePeak } from './truepeak.ts';

/** dBTP before it is encoded. */
export const CEILING = -2;
/** dB by which a codec at these rates may raise a true peak: it rounds phases, and what was limited overshoots. */
export const CODEC_RISE = 1;
/** LUFS of a cue: of base, of base and tension, of all. */
export const CUE_LOUDNESS = [-22, -20, -18] as const;
/** LUFS of an ambience: a bed under words, ten under a cue's base. */
export const AMBIENCE_LOUDNESS = { low: -32, high: -28 } as const;
/** LU of tolerance about the asked loudness. */
export const LOUDNESS_TOLERANCE = 0.7;
/** dBFS of the loudest sample of a one-shot, and dB of tolerance after coding. */
export const TAKE_PEAK = { low: -6, high: -2, tolerance: 0.7 } as const;
/** The part of the energy that may lie from 20 to 60 Hz: a quarter, -6 dB. */
export const DEEP = { low: 20, high: 60, share: 0.25 } as const;
/** Seconds by which a decoder may leave the encoder's delay on: LAME's 1105 samples and a frame, at 44.1 kHz. */
export const DELAY = 0.052;

export interface LoopFigures {
  /** LUFS of base, of base and the next, and so on. */
  readonly loudness: readonly number[];
  /** LU, of all stems together. */
  readonly range: number;
  /** dBTP of the loudest of those sums. */
  readonly truePeak: number;
  /** Part of the energy from 20 to 60 Hz, of the worst of those sums. */
  readonly deep: number;
  /** The worst seam of the stems, cut where the guard ends, and where it would end if the delay were left on. */
  readonly seam: Seam;
}

/** @param stems decoded, guards and all @throws RangeError when a file is shorter than its loop and guards */
export function loopFigures(stems: readonly Sound[], seconds: number, guard: number): LoopFigures {
  for (const stem of stems)
    if (lengthOf(stem) / stem.rate < guard + seconds + DELAY)
      throw new RangeError('is shorter than its loop and guards');
  const loops = stems.map((stem) => cut(stem, guard, seconds));
  const sums = loops.map((_, i) => sum(loops.slice(0, i + 1)));
  const heard = sums.map((one) => loudnessOf(one, true));
  return {
    loudness: heard.map(({ lufs }) => lufs),
    range: heard.at(-1)?.range ?? 0,
    truePeak: Math.max(...sums.map((one) => decibels(truePeak(one, true)))),
    deep: Math.max(...sums.map((one) => share(one, DEEP.low, DEEP.high))),
    seam: worst(stems.flatMap((stem) => [0, DELAY].map((late) => seamOf(cut(stem, guard - late, seconds))))),
  };
}

/** What misses the table, in words; empty when all is well. @param asked LUFS of base, of base and the next … */
export function loopMisses(figures: LoopFigures, asked: readonly number[]): string[] {
  const misses = peakMisses(figures);
  asked.forEach((wanted, i) => {
    const found = figures.loudness[i] ?? Number.NEGATIVE_INFINITY;
    if (!(Math.abs(found - wanted) <= LOUDNESS_TOLERANCE))
      misses.push(`loudness of ${i + 1} stem(s) is ${found.toFixed(2)} LUFS, not ${wanted}`);
  });
  const { step, usual } = figures.seam;
  if (!(step <= usual))
    misses.push(`the wrap steps by ${step.toFixed(4)}, more than the usual ${usual.toFixed(4)}`);
  return misses;
}

export interface TakesFigures {
  /** dBFS of the loudest sample of each take. */
  readonly peaks: readonly number[];
  /** dBTP of the loudest. */
  readonly truePeak: number;
  /** Part of the energy from 20 to 60 Hz. */
  readonly deep: number;
}

/** @param file decoded @param takes start and length in ms */
export function takesFigures(file: Sound, takes: readonly (readonly [number, number])[]): TakesFigures {
  const cuts = takes.map(([start, length]) => cut(file, start / 1000, length / 1000));
  return {
    peaks: cuts.map((take) => decibels(peakOf(take))),
    truePeak: decibels(truePeak(file)),
    deep: share(file, DEEP.low, DEEP.high),
  };
}

export function takesMisses(figures: TakesFigures): string[] {
  const misses = peakMisses(figures);
  const loudest = Math.max(...figures.peaks);
  const { low, high, tolerance } = TAKE_PEAK;
  if (!(loudest >= low - tolerance && loudest <= high + tolerance))
    misses.push(`the loudest sample is ${loudest.toFixed(2)} dBFS, not ${low} to ${high}`);
  return misses;
}

function peakMisses({ truePeak, deep }: Readonly<Record<'truePeak' | 'deep', number>>): string[] {
  const misses: string[] = [];
  const ceiling = CEILING + CODEC_RISE;
  if (!(truePeak <= ceiling)) misses.push(`true peak is ${truePeak.toFixed(2)} dBTP, above ${ceiling}`);
  if (!(deep <= DEEP.share))
    misses.push(`${Math.round(deep * 100)} % of the energy is under 60 Hz, more than ${DEEP.share * 100} %`);
  return misses;
}

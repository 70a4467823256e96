/** How much of a sound's energy lies in its lowest frequencies. */
import type { Sound } from './sound.ts';

/** Samples that are taken together first: what is asked for is far under what this loses. */
const TOGETHER = 16;
/** Samples of a window after that: 3 Hz apart at 48 kHz. */
const SIZE = 1024;

/** Cosines and sines of a whole turn. */
const COS = Float64Array.from({ length: SIZE / 2 }, (_, k) => Math.cos((2 * Math.PI * k) / SIZE));
const SIN = Float64Array.from({ length: SIZE / 2 }, (_, k) => -Math.sin((2 * Math.PI * k) / SIZE));
const HANN = Float64Array.from({ length: SIZE }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / SIZE));

/** Fast Fourier transform in place (Cooley and Tukey, radix 2). */
function transform(real: Float64Array, imaginary: Float64Array): void {
  for (let i = 1, j = 0; i < SIZE; i++) {
    let bit = SIZE >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      [real[i], real[j]] = [real[j] as number, real[i] as number];
      [imaginary[i], imaginary[j]] = [imaginary[j] as number, imaginary[i] as number];
    }
  }
  for (let span = 2; span <= SIZE; span <<= 1) {
    const half = span >> 1;
    for (let k = 0; k < half; k++) {
      const cos = COS[(k * SIZE) / span] as number;
      const sin = SIN[(k * SIZE) / span] as number;
      for (let at = k; at < SIZE; at += span) {
        const other = at + half;
        const tr = (real[other] as number) * cos - (imaginary[other] as number) * sin;
        const ti = (real[other] as number) * sin + (imaginary[other] as number) * cos;
        real[other] = (real[at] as number) - tr;
        imaginary[other] = (imaginary[at] as number) - ti;
        real[at] = (real[at] as number) + tr;
        imaginary[at] = (imaginary[at] as number) + ti;
      }
    }
  }
}

/** Means of so many samples each. They are silent at every multiple of the new rate, so nothing folds onto the deepest. */
function coarse(channel: Float32Array): Float64Array {
  const means = new Float64Array(Math.ceil(channel.length / TOGETHER));
  for (let i = 0; i < channel.length; i++) {
    const at = Math.floor(i / TOGETHER);
    means[at] = (means[at] as number) + (channel[i] as number) / TOGETHER;
  }
  return means;
}

/** The part of the energy of both channels that lies from `low` to `high` Hz, both under 200; 0..1, and 0 of silence. */
export function share({ channels, rate }: Sound, low: number, high: number): number {
  let all = 0;
  for (const channel of channels) for (const sample of channel) all += sample * sample;
  if (all === 0) return 0;
  const [left = new Float64Array(), right] = channels.map(coarse);
  const real = new Float64Array(SIZE);
  const imaginary = new Float64Array(SIZE);
  const [from, to] = [low, high].map((hz) => (hz * SIZE * TOGETHER) / rate) as [number, number];
  let inside = 0;
  for (let begin = -SIZE / 2; begin < left.length; begin += SIZE / 2) {
    // Both channels in one transform: what they share cancels between a frequency and its mirror.
    for (let i = 0; i < SIZE; i++) {
      const weight = HANN[i] as number;
      real[i] = weight * (left[begin + i] ?? 0);
      imaginary[i] = weight * (right?.[begin + i] ?? 0);
    }
    transform(real, imaginary);
    for (let k = Math.ceil(from); k <= to; k++)
      for (const at of [k, SIZE - k]) inside += (real[at] as number) ** 2 + (imaginary[at] as number) ** 2;
  }
  // Parseval: a transform holds SIZE times the energy; half-overlapping Hann windows, squared, add up to 3/4.
  return ((inside / SIZE / 0.75) * TOGETHER) / all;
}

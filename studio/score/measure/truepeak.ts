/** True peak: how far the wave goes between its samples, after ITU-R BS.1770-4 annex 2 (four times as many points). */
import type { Sound } from './sound.ts';

const PHASES = 4;
const TAPS = 12;

/** A windowed sinc for every place between two samples. */
const BETWEEN = Array.from({ length: PHASES }, (_, phase) =>
  Float64Array.from({ length: TAPS * 2 }, (_, tap) => {
    const x = tap - TAPS + 1 - phase / PHASES;
    const window = 0.5 + 0.5 * Math.cos((Math.PI * x) / (TAPS + 0.5));
    return (Math.abs(x) < 1e-9 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x)) * window;
  }),
);

/**
 * The height of the wave at and just after every sample, the louder channel's.
 * @param from amplitude below which the samples themselves will do
 * @param round the end is before the head; else there is silence
 */
export function heights({ channels }: Sound, from: number, round: boolean): Float32Array {
  const count = channels[0]?.length ?? 0;
  const heights = new Float32Array(count);
  for (const channel of channels) {
    for (let i = 0; i < count; i++) {
      let height = Math.abs(channel[i] ?? 0);
      if (height > from) {
        for (let phase = 1; phase < PHASES; phase++) {
          const taps = BETWEEN[phase] as Float64Array;
          let value = 0;
          for (let tap = 0; tap < TAPS * 2; tap++) {
            let at = i + tap - TAPS + 1;
            if (round) at = (at + count) % count;
            value += (channel[at] ?? 0) * (taps[tap] as number);
          }
          height = Math.max(height, Math.abs(value));
        }
      }
      if (height > (heights[i] as number)) heights[i] = height;
    }
  }
  return heights;
}

/** The true peak as an amplitude. @param round measured as it goes round */
export function truePeak(sound: Sound, round = false): number {
  let loudest = 0;
  for (const channel of sound.channels)
    for (const sample of channel) loudest = Math.max(loudest, Math.abs(sample));
  // A wave hardly doubles between two samples that are under half of its peak.
  return heights(sound, loudest / 2, round).reduce((peak, height) => Math.max(peak, height), 0);
}

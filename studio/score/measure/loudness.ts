/** Loudness after ITU-R BS.1770-4, and its range after EBU Tech 3342. */
import { type Biquad, filtered } from './biquad.ts';
import { lengthOf, type Sound } from './sound.ts';

/** Seconds from one window to the next. */
const HOP = 0.1;
/** Hops in a window of integrated loudness (0.4 s), and in a short-term one (3 s). */
const MOMENTARY = 4;
const SHORT_TERM = 30;
/** LUFS below which a window is silence. */
const ABSOLUTE_GATE = -70;

/** The two filters of the ear for any rate (after B. De Man, "Evaluation of Implementations of the EBU R128 Loudness Measurement"). */
function weighting(rate: number): readonly Biquad[] {
  const shelf = Math.tan((Math.PI * 1681.974450955533) / rate);
  const [high, q] = [10 ** (3.999843853973347 / 20), 0.7071752369554196];
  const band = high ** 0.4996667741545416;
  const a = 1 + shelf / q + shelf * shelf;
  const low = Math.tan((Math.PI * 38.13547087602444) / rate);
  const b = 1 + low / 0.5003270373238773 + low * low;
  return [
    [
      (high + (band * shelf) / q + shelf * shelf) / a,
      (2 * (shelf * shelf - high)) / a,
      (high - (band * shelf) / q + shelf * shelf) / a,
      (2 * (shelf * shelf - 1)) / a,
      (1 - shelf / q + shelf * shelf) / a,
    ],
    [1, -2, 1, (2 * (low * low - 1)) / b, (1 - low / 0.5003270373238773 + low * low) / b],
  ];
}

/** A sound as the ear weighs it. @param round it goes round: the filters have heard its end before its head */
export function weighted(sound: Sound, round: boolean): Float64Array[] {
  const ear = weighting(sound.rate);
  return sound.channels.map((channel) => filtered(channel, ear, sound.rate, round));
}

/** Energy of every hop of weighted channels, both channels together. @param others for the energy they share */
export function hopEnergies(
  channels: readonly Float64Array[],
  rate: number,
  others: readonly Float64Array[] = channels,
): number[] {
  const hop = Math.round(HOP * rate);
  const count = Math.floor((channels[0]?.length ?? 0) / hop);
  return Array.from({ length: count }, (_, h) => {
    let energy = 0;
    channels.forEach((channel, c) => {
      const other = others[c] ?? channel;
      for (let i = h * hop; i < (h + 1) * hop; i++) energy += (channel[i] ?? 0) * (other[i] ?? 0);
    });
    return energy / hop;
  });
}

/** Means over `size` hops at every hop. */
function windows(hops: readonly number[], size: number, round: boolean): number[] {
  const count = round ? hops.length : hops.length - size + 1;
  return Array.from({ length: Math.max(0, count) }, (_, from) => {
    let energy = 0;
    for (let i = from; i < from + size; i++) energy += hops[i % hops.length] ?? 0;
    return energy / size;
  });
}

const level = (energy: number) => -0.691 + 10 * Math.log10(energy + 1e-20);
const mean = (values: readonly number[]) =>
  values.reduce((total, value) => total + value, 0) / (values.length || 1);

/** LUFS of hops, gated: windows of silence, then those 10 LU under the rest, do not count. */
export function gated(hops: readonly number[], round: boolean): number {
  const heard = windows(hops, MOMENTARY, round).filter((energy) => level(energy) > ABSOLUTE_GATE);
  const gate = level(mean(heard)) - 10;
  return level(mean(heard.filter((energy) => level(energy) > gate)));
}

/** Loudness range in LU of hops: from the 10th to the 95th percentile of what is heard in 3 s. */
function rangeOf(hops: readonly number[], round: boolean): number {
  const heard = windows(hops, SHORT_TERM, round).filter((energy) => level(energy) > ABSOLUTE_GATE);
  const gate = level(mean(heard)) - 20;
  const levels = heard
    .map(level)
    .filter((one) => one > gate)
    .sort((a, b) => a - b);
  const at = (part: number) => levels[Math.round(part * (levels.length - 1))] ?? 0;
  return at(0.95) - at(0.1);
}

/** How loud a sound is. @param round measured as it goes round */
export function loudnessOf(sound: Sound, round: boolean): { readonly lufs: number; readonly range: number } {
  if (lengthOf(sound) < HOP * MOMENTARY * sound.rate) return { lufs: Number.NEGATIVE_INFINITY, range: 0 };
  const hops = hopEnergies(weighted(sound, round), sound.rate);
  return { lufs: gated(hops, round), range: rangeOf(hops, round) };
}

/** Integrated loudness in LUFS; about -200 for silence. @param round measured as it goes round */
export const loudness = (sound: Sound, round = false): number => loudnessOf(sound, round).lufs;

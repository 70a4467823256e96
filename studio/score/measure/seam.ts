/** The wrap of a loop: whether the step from its last sample to its first is one of many. */
import type { Sound } from './sound.ts';

export interface Seam {
  /** The step at the wrap, the larger channel's, as an amplitude. */
  readonly step: number;
  /** The 99.9th percentile of all steps inside. */
  readonly usual: number;
}

/** Heights that a percentile is told apart by. */
const BINS = 65_536;

/** The 99.9th percentile of the steps inside, by counting them. */
function usualStep(channel: Float32Array): number {
  let largest = 0;
  for (let i = 1; i < channel.length; i++)
    largest = Math.max(largest, Math.abs((channel[i] as number) - (channel[i - 1] as number)));
  if (largest === 0) return 0;
  const bins = new Uint32Array(BINS);
  for (let i = 1; i < channel.length; i++) {
    const step = Math.abs((channel[i] as number) - (channel[i - 1] as number));
    const bin = Math.floor((step / largest) * (BINS - 1));
    bins[bin] = (bins[bin] as number) + 1;
  }
  let above = (channel.length - 1) / 1000;
  let bin = BINS - 1;
  for (; bin > 0; bin--) {
    above -= bins[bin] as number;
    if (above < 0) break;
  }
  return (bin / (BINS - 1)) * largest;
}

/** @param loop exactly what goes round */
export function seamOf(loop: Sound): Seam {
  const seams = loop.channels.map((channel) => ({
    step: Math.abs((channel[0] ?? 0) - (channel.at(-1) ?? 0)),
    usual: usualStep(channel),
  }));
  return worst(seams);
}

/** The one that is most over what is usual, or least under it. */
export const worst = (seams: readonly Seam[]): Seam =>
  seams.reduce((one, other) => (other.step - other.usual > one.step - one.usual ? other : one));

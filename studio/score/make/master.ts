/** Brings loops to their loudness and one-shots to their peak. */
import { RATE } from '../kit/wav.ts';
import { gated, hopEnergies, loudness, weighted } from '../measure/loudness.ts';
import { amplitude, decibels, peakOf, sum } from '../measure/sound.ts';
import { CEILING, TAKE_PEAK } from '../measure/table.ts';
import { truePeak } from '../measure/truepeak.ts';
import { highpass } from './highpass.ts';
import { gainCurve } from './limit.ts';

type Channels = readonly Float32Array[];

const sound = (channels: Channels) => ({ channels, rate: RATE });
const scaled = (channels: Channels, factor: number) => channels.map((data) => data.map((x) => x * factor));

export interface Master {
  readonly stems: readonly Channels[];
  /** dB the limiter takes away at its worst moment. */
  readonly reduction: number;
}

/** The factor by which `added` brings `under` and itself to so many LUFS; all hops of one loop. */
function factorFor(under: Channels | null, added: Channels, wanted: number): number {
  const ears = weighted(sound(added), true);
  const own = hopEnergies(ears, RATE);
  const below = under ? weighted(sound(under), true) : null;
  const beneath = below ? hopEnergies(below, RATE) : own.map(() => 0);
  const shared = below ? hopEnergies(ears, RATE, below) : own.map(() => 0);
  let [low, high] = [-80, 80];
  for (let round = 0; round < 40; round++) {
    const factor = amplitude((low + high) / 2);
    const hops = own.map((x, i) => x * factor * factor + 2 * factor * (shared[i] ?? 0) + (beneath[i] ?? 0));
    if (gated(hops, true) < wanted) low = (low + high) / 2;
    else high = (low + high) / 2;
  }
  if (low > 79 || high < -79)
    throw new Error(
      `a stem cannot be brought to ${wanted} LUFS: it is silent, or what is under it is too loud`,
    );
  return amplitude((low + high) / 2);
}

/**
 * Every stem gets one factor, so that base, base and the next, and so on, are as loud as asked; then one gain curve is
 * kept for all, under which none of these sums goes over the ceiling.
 * @param wanted LUFS of those sums
 */
export function masterLoop(raw: readonly Channels[], wanted: readonly number[]): Master {
  if (raw.length !== wanted.length)
    throw new Error(`there are ${raw.length} stems and ${wanted.length} loudnesses`);
  const clean = raw.map((stem) => highpass(stem, true));
  // What the limiter takes is asked for again, until it comes out right.
  const asked = [...wanted];
  for (let round = 0; ; round++) {
    let under: Channels | null = null;
    const stems: Channels[] = [];
    const sums: Channels[] = [];
    clean.forEach((stem, i) => {
      const loud = scaled(stem, factorFor(under, stem, asked[i] ?? 0));
      under = under ? sum([sound(under), sound(loud)]).channels : loud;
      stems.push(loud);
      sums.push(under);
    });
    const curve = gainCurve(sums, amplitude(CEILING));
    const limit = (channels: Channels) => channels.map((data) => data.map((x, i) => x * (curve[i] ?? 1)));
    const found = sums.map((one) => loudness(sound(limit(one)), true));
    const off = found.map((lufs, i) => (wanted[i] ?? 0) - lufs);
    if (round === 5 || off.every((lu) => Math.abs(lu) < 0.05)) {
      const least = curve.reduce((low, gain) => Math.min(low, gain), 1);
      return { stems: stems.map(limit), reduction: -decibels(least) };
    }
    off.forEach((lu, i) => {
      asked[i] = (asked[i] ?? 0) + lu;
    });
  }
}

/** dB under the loudest sample of a take at which its end is silence. */
const SILENCE = -66;
/** Seconds over which the end of a take fades. */
const FADE = 0.02;

/** A take without the silence at its end. */
function trimmed(channels: Channels): Float32Array[] {
  const floor = peakOf(sound(channels)) * amplitude(SILENCE);
  const last = Math.max(...channels.map((channel) => channel.findLastIndex((x) => Math.abs(x) > floor)));
  const fade = Math.round(FADE * RATE);
  const count = Math.min(channels[0]?.length ?? 0, last + fade);
  return channels.map((channel) =>
    channel.slice(0, count).map((x, i) => x * Math.min(1, (count - 1 - i) / fade)),
  );
}

/** One-shots, trimmed, the loudest sample of the loudest at `peak` dBFS unless its true peak forbids. */
export function masterTakes(raw: readonly Channels[], peak: number): Channels[] {
  if (!(peak >= TAKE_PEAK.low && peak <= TAKE_PEAK.high))
    throw new Error(`peak is ${peak} dBFS, not ${TAKE_PEAK.low} to ${TAKE_PEAK.high}`);
  const takes = raw.map((take) => trimmed(highpass(take, false)));
  const loudest = Math.max(...takes.map((take) => peakOf(sound(take))));
  if (!(loudest > 0)) throw new Error('every take is silent');
  const tallest = Math.max(...takes.map((take) => truePeak(sound(take))));
  const factor = Math.min(amplitude(peak) / loudest, amplitude(CEILING) / tallest);
  return takes.map((take) => scaled(take, factor));
}

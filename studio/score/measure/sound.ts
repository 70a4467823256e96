/** What is measured: samples by channel, and how many there are a second. */

export interface Sound {
  readonly channels: readonly Float32Array[];
  /** Samples a second. */
  readonly rate: number;
}

/** Decibels of an amplitude; -Infinity for silence. */
export const decibels = (amplitude: number): number => 20 * Math.log10(amplitude);

/** Amplitude of decibels. */
export const amplitude = (db: number): number => 10 ** (db / 20);

/** Samples in a sound. */
export const lengthOf = (sound: Sound): number => sound.channels[0]?.length ?? 0;

/** A part of a sound. @param from seconds @param seconds how long */
export function cut({ channels, rate }: Sound, from: number, seconds: number): Sound {
  const begin = Math.round(from * rate);
  const end = begin + Math.round(seconds * rate);
  return { channels: channels.map((channel) => channel.slice(begin, end)), rate };
}

/** Sounds of one length on top of each other. */
export function sum(sounds: readonly Sound[]): Sound {
  const [first] = sounds;
  if (!first) throw new RangeError('nothing to add up');
  const channels = first.channels.map((_, c) => {
    const total = new Float32Array(lengthOf(first));
    for (const { channels } of sounds) {
      const channel = channels[c];
      if (channel) for (let i = 0; i < total.length; i++) total[i] = (total[i] as number) + (channel[i] ?? 0);
    }
    return total;
  });
  return { channels, rate: first.rate };
}

/** The loudest sample, 0..1 and above. */
export function peakOf({ channels }: Sound): number {
  let peak = 0;
  for (const channel of channels)
    for (const sample of channel) if (Math.abs(sample) > peak) peak = Math.abs(sample);
  return peak;
}

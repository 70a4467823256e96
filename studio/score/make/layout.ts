/** How loops and takes lie in their files. */
import { RATE } from '../kit/wav.ts';

/** Seconds of the loop's other end before and after it: more than a codec's window and its delay together. */
export const GUARD = 0.25;
/** Seconds of silence before, between and after takes. */
const GAP = 0.15;

/** A loop with its guards. */
export function guarded(channels: readonly Float32Array[]): Float32Array[] {
  const guard = GUARD * RATE;
  return channels.map((channel) =>
    Float32Array.from({ length: channel.length + 2 * guard }, (_, i) => {
      const at = (i - guard) % channel.length;
      return channel[at < 0 ? at + channel.length : at] ?? 0;
    }),
  );
}

/** All takes in one file, and where each begins and how long it is, in ms. */
export function strung(takes: readonly (readonly Float32Array[])[]): {
  readonly channels: Float32Array[];
  readonly takes: [start: number, length: number][];
} {
  // Whole milliseconds, so that the data says exactly what is there.
  const lengths = takes.map((take) => Math.ceil(((take[0]?.length ?? 0) / RATE) * 1000));
  const places: [number, number][] = [];
  let at = GAP * 1000;
  for (const length of lengths) {
    places.push([at, length]);
    at += length + GAP * 1000;
  }
  const channels = [0, 1].map((c) => {
    const all = new Float32Array((at / 1000) * RATE);
    takes.forEach((take, i) => {
      all.set(take[c] ?? [], ((places[i]?.[0] ?? 0) / 1000) * RATE);
    });
    return all;
  });
  return { channels, takes: places };
}

/** Puts written parts into the graph: where they sit, how bright they are, how far away. */
import type { Studio } from '../pieces.ts';
import { chain, filter, gain, place } from './graph.ts';

export interface Seat {
  /** dB beside the other parts, which are all of one loudness. */
  readonly level: number;
  /** From left (-1) to right (1). */
  readonly at: number;
  /** Hz over which it is dull, and how many dB. */
  readonly shade?: readonly [frequency: number, db: number];
  /** Hz under which there is nothing of it. */
  readonly thin?: number;
  /** A formant or a hole: Hz, Q, dB. */
  readonly colour?: readonly [frequency: number, q: number, db: number];
}

/** Plays a part from `from` seconds. @returns where it goes on, connected to `to` */
export function play(studio: Studio, name: string, to: AudioNode, seat: Seat, from = 0): GainNode {
  const { context } = studio;
  const source = context.createBufferSource();
  source.buffer = studio.part(name);
  const { thin, shade, colour } = seat;
  const last = chain(
    source,
    ...(thin ? [filter(context, 'highpass', thin)] : []),
    ...(colour ? [filter(context, 'peaking', ...colour)] : []),
    ...(shade ? [filter(context, 'highshelf', shade[0], 0.7, shade[1])] : []),
  );
  const fader = gain(context, 10 ** (seat.level / 20), place(context, seat.at, to));
  last.connect(fader);
  source.start(from);
  return fader;
}

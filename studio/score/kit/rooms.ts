/** The one hall of the score and its one small room: the same in every cue, so that all of it is one place. */
import type { Studio } from '../pieces.ts';
import { chanceFrom } from './chance.ts';
import { gain, room } from './graph.ts';

const HALL_SEED = 1;
const SMALL_SEED = 2;

export interface Rooms {
  /**
   * A way to the master. Everything here is linear.
   * @param dry straight there @param hall through the hall, 4.6 s and dark @param small through the small room, 0.9 s
   */
  bus(dry: number, hall?: number, small?: number): GainNode;
}

/** @param to where it all goes; the studio's own way out unless told */
export function rooms({ context, out }: Studio, to: AudioNode = out): Rooms {
  // The answer of the hall is low and wide; what is under 150 Hz would only be mud.
  const hall = room(context, 4.6, 4.4, chanceFrom(HALL_SEED), 0.034);
  const clear = context.createBiquadFilter();
  clear.type = 'highpass';
  clear.frequency.value = 150;
  hall.connect(clear);
  clear.connect(gain(context, 0.9, to));
  const small = room(context, 0.9, 2, chanceFrom(SMALL_SEED), 0.008);
  small.connect(gain(context, 0.6, to));
  return {
    bus(dry, wet = 0, near = 0) {
      const bus = gain(context, 1);
      bus.connect(gain(context, dry, to));
      if (wet > 0) bus.connect(gain(context, wet, hall));
      if (near > 0) bus.connect(gain(context, near, small));
      return bus;
    },
  };
}

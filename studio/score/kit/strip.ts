/** A strip: short sounds are computed and laid onto one, which is played at the end: a thousand of them cost what one does. */
import type { Studio } from '../pieces.ts';
import { lay, type Samples } from './struck.ts';
import { RATE } from './wav.ts';

export interface Strip {
  readonly chance: () => number;
  /** Lays a sound onto it. @param at seconds @param level linear @param side from left (-1) to right (1) */
  add(at: number, sound: Samples, level: number, side?: number): void;
  /** Plays all of it: once, when everything is laid. */
  play(): void;
}

/** @param to where it is heard */
export function strip({ context, chance }: Studio, to: AudioNode): Strip {
  const sides = [0, 1].map(() => new Float32Array(context.length));
  return {
    chance,
    add(at, sound, level, side = 0) {
      const from = Math.max(0, Math.round(at * RATE));
      const angle = ((side + 1) * Math.PI) / 4;
      [Math.cos(angle), Math.sin(angle)].forEach((part, s) => {
        const lane = sides[s];
        if (!lane) return;
        const last = Math.min(sound.length, lane.length - from);
        for (let i = 0; i < last; i++)
          lane[from + i] = (lane[from + i] ?? 0) + (sound[i] ?? 0) * level * part;
      });
    },
    play() {
      lay({ context, to, chance }, 0, sides);
    },
  };
}

export type Pass = 'low' | 'band' | 'high';

/** A filter whose corner may move (state variable, after Zavalishin); its band is 1 at the middle. */
export function pass(kind: Pass, q: number): (x: number, hz: number) => number {
  let [first, second] = [0, 0];
  const k = 1 / q;
  return (x, hz) => {
    const g = Math.tan((Math.PI * Math.min(hz, 20_000)) / RATE);
    const band = (first + g * (x - second)) / (1 + g * (g + k));
    const low = second + g * band;
    first = 2 * band - first;
    second = 2 * low - second;
    return kind === 'low' ? low : kind === 'band' ? band * k : x - k * band - low;
  };
}

/** A sound of so many seconds, sample by sample. @param sample of its second */
export function computed(seconds: number, sample: (t: number) => number): Samples {
  return Float32Array.from({ length: Math.round(seconds * RATE) }, (_, i) => sample(i / RATE));
}

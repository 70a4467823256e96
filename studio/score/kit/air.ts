/** What goes through the air: the side it comes from, and the air that it pushes. */
import type { Spot } from './struck.ts';
import { hiss, swell } from './textures.ts';

/** The same spot on its way from one side to the other, -1 to 1. */
export function passing(spot: Spot, at: number, seconds: number, from: number, to: number): Spot {
  const road = spot.context.createStereoPanner();
  road.pan.setValueAtTime(from, at);
  road.pan.linearRampToValueAtTime(to, at + seconds);
  road.connect(spot.to);
  return { ...spot, to: road };
}

export interface Rush {
  readonly seconds: number;
  /** Hz of its middle where it is nearest: 200 a beam, 700 an arm, 2500 a wire. */
  readonly hz: number;
  /** Linear. */
  readonly level: number;
  /** When it is nearest, 0..1 of its length. */
  readonly top?: number;
  readonly from?: number;
  readonly to?: number;
}

/** Something goes past: dull, bright where it is nearest, and duller than before. */
export function rush(
  spot: Spot,
  at: number,
  { seconds, hz, level, top = 0.5, from = -0.5, to = 0.5 }: Rush,
): void {
  const road = passing(spot, at, seconds, from, to);
  const near = swell(top, 2);
  const pitch = (u: number): number => hz * (0.4 + 0.6 * near(u)) * (u < top ? 1 : 0.82);
  hiss(road, at, { seconds, cut: pitch, q: 1.5, level: (u) => level * near(u) });
  hiss(road, at, { seconds, cut: (u) => 2.7 * pitch(u), q: 0.8, level: (u) => level * 0.4 * near(u) ** 1.5 });
  hiss(road, at, { seconds, kind: 'low', cut: hz * 0.4, level: (u) => level * 0.5 * near(u) });
}

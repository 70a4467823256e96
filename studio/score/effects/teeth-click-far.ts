/** A click of the teeth out of an earpiece: a narrow band, and the line that opens and shuts around it. */
import { chain, drive, filter } from '../kit/graph.ts';
import { inRoom, type Spot, teeth } from '../kit/struck.ts';
import { hiss } from '../kit/textures.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const click =
  (force: number, pitch: number, gap: number, noise: number): Build =>
  (studio) => {
    const ear = inRoom(studio, 'ear');
    const { context } = studio;
    const line = filter(context, 'highpass', 700, 1);
    chain(line, drive(context, 2.2), filter(context, 'lowpass', 3300, 1.2), ear.to);
    const wire: Spot = { ...ear, to: line };
    hiss(wire, 0.005, { seconds: 0.3, cut: 1900, level: (u) => noise * (u < 0.8 ? 1 : (1 - u) * 5) });
    teeth(wire, 0.07, force, pitch, gap);
  };

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.4,
  duck: 1,
  takes: [
    { seconds: 0.42, build: click(0.9, 1, 0.007, 0.035) },
    { seconds: 0.42, build: click(0.8, 0.92, 0.012, 0.045) },
    { seconds: 0.42, build: click(0.9, 1.08, 0.004, 0.03) },
    { seconds: 0.42, build: click(0.6, 0.86, 0.028, 0.06) },
  ],
};

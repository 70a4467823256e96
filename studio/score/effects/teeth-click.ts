/** Her only word for yes: small, close, porcelain and steel. */
import { inRoom, teeth } from '../kit/struck.ts';
import type { Build, TakesPiece } from '../pieces.ts';

const click =
  (force: number, pitch: number, gap: number): Build =>
  (studio) =>
    teeth(inRoom(studio, 'ear'), 0.004, force, pitch, gap);

export const piece: TakesPiece = {
  kind: 'takes',
  peak: -6,
  level: 0.5,
  duck: 1,
  takes: [
    { seconds: 0.26, build: click(1, 1, 0.006) },
    { seconds: 0.26, build: click(1.05, 1.04, 0.011) },
    { seconds: 0.26, build: click(0.95, 0.96, 0.0035) },
    { seconds: 0.26, build: click(1.1, 1.01, 0.017) },
  ],
};

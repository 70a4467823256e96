/** Hair that is cropped close: where it grows, and the single hairs of its edge. */

import { ink, opacity, random, tint } from './draw.mjs';
import { melted } from './hands/forms.mjs';

/**
 * Where hair grows, below 0, in face coordinates.
 * @param {{ front: number, temple: number[], before: number[], nape: number[] }} line y of the hairline; then z (behind which) and
 *   y (above which) it grows at the temple, before the ear, behind it
 */
export const hairline = ({ front, temple, before, nape }) =>
  melted(
    [
      (h, y) => front + 0.28 * Math.max(0, h - 34) - y,
      ...[temple, before, nape].map(
        ([deep, low]) =>
          (_, y, z) =>
            Math.max(z - deep, low - y),
      ),
    ],
    16,
  );

/** Short strokes scattered about a line of the drawing, away from the face. */
export function bristles(line, { count, reach, spread, colour, lean }) {
  const svg = Array.from({ length: count }, () => {
    const t = random() * (line.length - 1.001);
    const k = Math.floor(t);
    const [x, y] = [0, 1].map(
      (c) => line[k][c] + (line[k + 1][c] - line[k][c]) * (t - k) + (random() - 0.5) * spread,
    );
    const size = reach * (0.5 + random());
    return ink(
      [
        [x, y],
        [x + lean[0] * size, y + lean[1] * size],
      ],
      0.8,
      colour,
      opacity(0.35 + random() * 0.4),
    );
  });
  return tint(svg.join(''));
}

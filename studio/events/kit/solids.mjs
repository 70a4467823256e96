/** Sets solids up in the picture. */
import { add, cross, dot, transpose, turnedBy, unit } from '../../actors/kit/hands/vector.mjs';

/** Far from a thing, a ball round it says enough: looking at many solids stays quick. */
export const bounded =
  (distance, [cx, cy, cz], radius) =>
  (x, y, z) => {
    const far = Math.hypot(x - cx, y - cy, z - cz) - radius;
    return far > 30 ? far : distance(x, y, z);
  };

/**
 * Stands a thing that was made facing us (x right, y up, z to us) in the picture.
 * @param {{ at: number[], scale: number, front: number[], top: number[] }} how `at` its middle (y down, as in a drawing),
 *   `front` and `top` where these sides of it look (y up)
 */
export function stand({ at: [x, y, z = 0], scale, front, top }) {
  const w = unit(front);
  const v = unit(add(top, w, -dot(top, w)));
  const matrix = transpose([cross(v, w), v, w]);
  const back = transpose(matrix);
  const origin = [x, -y, z];
  const toEye = (p) =>
    add(
      origin,
      turnedBy(matrix, p).map((n) => n * scale),
    );
  return {
    toEye,
    /** A place of the thing, in px of the picture. */
    point: (p) => {
      const [px, py] = toEye(p);
      return [px, -py];
    },
    solid: (distance, radius) =>
      bounded(
        (px, py, pz) => {
          const [a, b, c] = [px - origin[0], py - origin[1], pz - origin[2]];
          const [m, n, o] = back;
          return (
            distance(
              (m[0] * a + m[1] * b + m[2] * c) / scale,
              (n[0] * a + n[1] * b + n[2] * c) / scale,
              (o[0] * a + o[1] * b + o[2] * c) / scale,
            ) * scale
          );
        },
        origin,
        radius * scale,
      ),
  };
}

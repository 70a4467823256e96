/** Vectors of three numbers, and the turning of a hand before the eye. */

export const add = (a, b, k = 1) => [a[0] + b[0] * k, a[1] + b[1] * k, a[2] + b[2] * k];
export const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a, b) => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export function unit(a) {
  const size = Math.hypot(...a) || 1;
  return a.map((n) => n / size);
}
export const rad = (degrees) => (degrees * Math.PI) / 180;

export const turnedBy = (m, v) => m.map((row) => dot(row, v));
export const transpose = (m) => [0, 1, 2].map((c) => m.map((row) => row[c]));

/**
 * From the hand's own space (thumb of a right hand to x, fingers to y, palm to z) to the eye's
 * (x right, y up, z to the eye).
 * @param {{ fingers: number[], palm: number[], left?: boolean }} look where fingers and palm point, as the eye sees them
 * @param {number} turn degrees clockwise in the picture
 */
export function view({ fingers, palm, left = false }, turn = 0) {
  const spin = (v) => {
    const [c, s] = [Math.cos(rad(-turn)), Math.sin(rad(-turn))];
    return [v[0] * c - v[1] * s, v[0] * s + v[1] * c, v[2]];
  };
  const y = spin(unit(fingers));
  const flat = spin(palm);
  const z = unit(add(flat, y, -dot(flat, y)));
  const x = cross(y, z).map((n) => (left ? -n : n));
  return transpose([x, y, z]);
}

/** What years do to made things: patches, drips and paint, laid on a solid as its `detail` (see `hands/paint`). */
import { opacity, path, tint } from './draw.mjs';
import { litPath } from './light.mjs';

const hash = (x, y, z, seed) => {
  const n = Math.sin(x * 127.1 + y * 311.7 + z * 74.7 + seed * 53.3) * 43758.5453;
  return n - Math.floor(n);
};

/** Smooth noise in space, 0..1. */
function noise(x, y, z, seed = 0) {
  const [ix, iy, iz] = [Math.floor(x), Math.floor(y), Math.floor(z)];
  const [u, v, w] = [x - ix, y - iy, z - iz].map((t) => t * t * (3 - 2 * t));
  let sum = 0;
  for (let i = 0; i < 8; i++) {
    const [a, b, c] = [i & 1, (i >> 1) & 1, i >> 2];
    sum += hash(ix + a, iy + b, iz + c, seed) * (a ? u : 1 - u) * (b ? v : 1 - v) * (c ? w : 1 - w);
  }
  return sum;
}

/** Places of a picture's y go down here. */
const down =
  (of) =>
  ([x, y, z]) =>
    of([x, -y, z]);

/** Paint where `of` (a place in the picture, y down, z to us) is above 0. @param {string} colour  @param {number} [amount] */
export const painted =
  (of, colour, amount = 1) =>
  (see) => {
    const d = see.plane(down(of), 6);
    return () => (d ? tint(path(d, colour, opacity(amount))) : '');
  };

/** What shines by itself: colour, and full light from every side. */
export const glowing =
  (of, colour, amount = 0.6) =>
  (see) => {
    const d = see.plane(down(of), 6);
    return () => (d ? path(d, colour) + litPath(d, { left: amount, right: amount * 0.6, top: amount }) : '');
  };

/** Irregular patches: rust, soot, flaked paint. `spot` px across, `share` of the surface; `tall` draws them into drips. */
export const patches = (colour, { spot = 60, share = 0.4, tall = 1, seed = 1, amount = 1 } = {}) =>
  painted(
    ([x, y, z]) =>
      noise(x / spot, y / spot / tall, z / spot, seed) * 0.6 +
      noise((x / spot) * 3, (y / spot / tall) * 3, (z / spot) * 3, seed + 7) * 0.25 +
      noise((x / spot) * 8, (y / spot / tall) * 8, (z / spot) * 8, seed + 9) * 0.15 -
      (1 - share),
    colour,
    amount,
  );

/** Several details on one solid. */
export const details =
  (...list) =>
  (see) => {
    const drawn = list.map((detail) => detail(see));
    return () => drawn.map((draw) => draw()).join('');
  };

/** The rocket hammer: longer than he is tall, its head as heavy as an anvil, a nozzle where other hammers have a claw. */
import { capsule, melt } from '../../../actors/kit/hands/forms.mjs';
import { add, cross, dot, unit } from '../../../actors/kit/hands/vector.mjs';

/** Where it lies on his shoulder, and where it points. */
const REST = [15, 160, 1];
const along = unit([0.74, 0.6, 0.3]);
/** From the middle of the head to the nozzle: across the shaft, down and to us. */
const AWAY = [0.5, -0.66, 0.4];
const back = unit(add(AWAY, along, -dot(AWAY, along)));
const side = cross(along, back);
const BUTT = -98;
const HEAD = 148;
/** How much larger the head is than its measures below. */
const BULK = 1.42;

/** @param {number} s along the shaft, @param {number} b towards the nozzle, @param {number} t to its side, cm */
export const at = (s, b = 0, t = 0) => add(add(add(REST, along, s), back, b), side, t);

const rounded =
  ([sx, sy, sz], r) =>
  (x, y, z) => {
    const [a, b, c] = [Math.abs(x) - sx + r, Math.abs(y) - sy + r, Math.abs(z) - sz + r];
    return Math.hypot(Math.max(a, 0), Math.max(b, 0), Math.max(c, 0)) + Math.min(Math.max(a, b, c), 0) - r;
  };
/** In the head's own space: b to the nozzle, s along the shaft, t across both. */
const own = (shape) => (x, y, z) => {
  const p = add([x, y, z], at(HEAD), -1);
  return shape(dot(p, back) / BULK, dot(p, along) / BULK, dot(p, side) / BULK) * BULK;
};
const block = rounded([17, 13.5, 13.5], 2.5);
const face = rounded([7.5, 17, 17], 2);
const lip = rounded([2, 18.5, 18.5], 1.2);
const cheek = rounded([6, 9, 18], 2);

/** A ring or pipe about the head's long axis. */
const tube = (from, to, r0, r1, hollow) => (b, s, t) => {
  const h = Math.min(1, Math.max(0, (b - from) / (to - from)));
  const wall = Math.hypot(s, t) - (r0 + (r1 - r0) * h);
  const ends = Math.max(from - b, b - to);
  const solid = Math.max(wall, ends);
  return hollow ? Math.max(solid, -Math.max(wall + hollow, from + 5 - b)) : solid;
};
const bell = tube(21, 44, 6.5, 17, 2.2);
const throat = tube(15, 24, 10.5, 9, 0);
const bands = [tube(19, 21.5, 12.5, 12.5, 0), tube(40, 43.5, 17.4, 17.6, 3)];

export const steelHead = own((b, s, t) =>
  Math.min(melt(block(b, s, t), face(b + 24, s, t), 5), lip(b + 30.5, s, t), cheek(b - 1, s, t)),
);
export const ironHead = own((b, s, t) =>
  Math.min(bell(b, s, t), throat(b, s, t), ...bands.map((band) => band(b, s, t))),
);
/** A place on the head, in its own measures. */
export const onHead = (s, b, t) => at(HEAD + s * BULK, b * BULK, t * BULK);
/** Tanks of fuel on both cheeks. */
export const tanks = [1, -1].map((k) => capsule(onHead(-9, -10, k * 16), onHead(-9, 13, k * 16), 7.2, 7.2));
export const socket = capsule(at(HEAD - 44), at(HEAD - 10), 5.6, 8.5);
export const shaft = capsule(at(BUTT), at(HEAD - 10), 3.7, 4.1);
export const grips = [
  capsule(at(BUTT - 1), at(BUTT + 5), 5.6, 5.2),
  capsule(at(BUTT + 20), at(BUTT + 62), 4.5, 4.5),
  capsule(at(60), at(63), 5.2, 5.2),
  capsule(at(92), at(95), 5.2, 5.2),
];
/** Points round the nozzle at a depth of it. */
export const mouth = (share, depth) =>
  Array.from({ length: 20 }, (_, i) => {
    const a = (i / 20) * 2 * Math.PI;
    return onHead(Math.cos(a) * 15 * share, depth, Math.sin(a) * 15 * share);
  });

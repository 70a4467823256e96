/** Where a piece of a drawing stands in the picture: SVG's transforms, also for points and boxes. */
import { group, turned } from './draw.mjs';

const STEPS = {
  translate: (x, y = 0) => [1, 0, 0, 1, x, y],
  scale: (x, y = x) => [x, 0, 0, y, 0, 0],
  rotate(degrees, cx = 0, cy = 0) {
    const c = Math.cos((degrees * Math.PI) / 180);
    const s = Math.sin((degrees * Math.PI) / 180);
    return [c, s, -s, c, cx - c * cx + s * cy, cy - s * cx - c * cy];
  },
};
const times = ([a, b, c, d, e, f], [g, h, i, j, k, l]) => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** @param {string} transform translate, rotate and scale, as SVG writes them */
export function place(transform) {
  const m = [...transform.matchAll(/(\w+)\(([^)]*)\)/g)]
    .map(([, name, numbers]) =>
      STEPS[name](
        ...numbers
          .trim()
          .split(/[\s,]+/)
          .map(Number),
      ),
    )
    .reduce(times, [1, 0, 0, 1, 0, 0]);
  const scale = Math.sqrt(Math.abs(m[0] * m[3] - m[1] * m[2]));
  const point = ([x, y]) => [Math.round(m[0] * x + m[2] * y + m[4]), Math.round(m[1] * x + m[3] * y + m[5])];
  return {
    draw: (svg) => group(svg, turned(transform)),
    /** A point of the drawing, in px of the picture. */
    point,
    /** A box of the drawing: upright in the picture too, about the same middle, on even numbers. */
    box([x, y, width, height]) {
      const [cx, cy] = point([x + width / 2, y + height / 2]);
      const [w, h] = [width, height].map((n) => Math.round((n * scale) / 4) * 4);
      return [(cx - w / 2) & ~1, (cy - h / 2) & ~1, w, h];
    },
    /** A middle and half axes, so too. */
    oval: ([x, y, rx, ry]) => [...point([x, y]), Math.round(rx * scale), Math.round(ry * scale)],
  };
}

/**
 * Curves through points, in pixels, y down. Points are written as text, 'x,y x,y! x,y', where
 * ! marks a sharp corner, or given as a list of [x, y] and [x, y, 1].
 */

/** @param {string | number[][]} points @returns {number[][]} */
export function listed(points) {
  if (typeof points !== 'string') return points;
  return points.split(' ').map((text) => {
    const [x, y] = text.replace('!', '').split(',').map(Number);
    return text.endsWith('!') ? [x, y, 1] : [x, y];
  });
}

const minus = (a, b) => [a[0] - b[0], a[1] - b[1]];
const length = (a) => Math.hypot(a[0], a[1]) || 1e-6;
export const round = (n) => +(+n).toFixed(1);

/** Chord-scaled Catmull-Rom as cubic Béziers: no overshoot where points lie close together. */
function beziers(points, closed, tension) {
  const n = points.length;
  const handles = points.map((p, i) => {
    const before = closed ? points[(i - 1 + n) % n] : points[i - 1];
    const after = closed ? points[(i + 1) % n] : points[i + 1];
    if (p[2] || !before || !after) return null;
    const chord = minus(after, before);
    const unit = [chord[0] / length(chord), chord[1] / length(chord)];
    const back = length(minus(p, before)) * tension;
    const on = length(minus(after, p)) * tension;
    return {
      in: [p[0] - unit[0] * back, p[1] - unit[1] * back],
      out: [p[0] + unit[0] * on, p[1] + unit[1] * on],
    };
  });
  return Array.from({ length: closed ? n : n - 1 }, (_, i) => {
    const j = (i + 1) % n;
    const [p, q] = [points[i], points[j]];
    const third = (a, b) => [a[0] + (b[0] - a[0]) / 3, a[1] + (b[1] - a[1]) / 3];
    const half = (a, b) => [a[0] + (b[0] - a[0]) * 0.5, a[1] + (b[1] - a[1]) * 0.5];
    let c = handles[i]?.out;
    let d = handles[j]?.in;
    if (!c && !d) [c, d] = [third(p, q), third(q, p)];
    else if (!c) c = half(p, d);
    else if (!d) d = half(q, c);
    return [p, c, d, q];
  });
}

/** The `d` of a smooth path. @param {string | number[][]} points */
export function smooth(points, closed = true, tension = 0.36) {
  const xy = (p) => `${round(p[0])} ${round(p[1])}`;
  const parts = beziers(listed(points), closed, tension);
  return `M${xy(parts[0][0])}${parts.map(([, c, d, q]) => `C${xy(c)} ${xy(d)} ${xy(q)}`).join('')}${closed ? 'Z' : ''}`;
}

/** `n` + 1 places along an open curve, each with its normal and its share `t` of the way. */
export function sample(points, n = 24) {
  const parts = beziers(listed(points), false, 0.36);
  return Array.from({ length: n + 1 }, (_, j) => {
    const at = (j / n) * parts.length;
    const i = Math.min(parts.length - 1, Math.floor(at));
    const [p, a, b, q] = parts[i];
    const t = at - i;
    const m = 1 - t;
    const place = (k) => m * m * m * p[k] + 3 * m * m * t * a[k] + 3 * m * t * t * b[k] + t * t * t * q[k];
    const slope = (k) => 3 * m * m * (a[k] - p[k]) + 6 * m * t * (b[k] - a[k]) + 3 * t * t * (q[k] - b[k]);
    const size = Math.hypot(slope(0), slope(1)) || 1;
    return { x: place(0), y: place(1), nx: -slope(1) / size, ny: slope(0) / size, t: j / n };
  });
}

/** Half-widths along a stroke, for `ribbon`: functions of t in 0…1. */
export const taper = {
  /** Thin, thick, thin: a brush stroke. */
  both:
    (w, power = 0.8) =>
    (t) =>
      w * Math.sin(Math.PI * Math.min(0.999, Math.max(0.001, t))) ** power,
  /** Thick at the root, a point at the end. */
  out:
    (w, power = 0.7) =>
    (t) =>
      w * (1 - t) ** power,
  /** A lock of hair: `root` wide at its root, `w` at `peak`, a point at the end. */
  lock:
    (root, w, peak = 0.4, power = 0.75) =>
    (t) =>
      t < peak
        ? root + (w - root) * Math.sin(((t / peak) * Math.PI) / 2)
        : w * Math.cos((((t - peak) / (1 - peak)) * Math.PI) / 2) ** power,
};

/** The `d` of a filled stroke along a curve. `width` is a half-width in px or a taper. */
export function ribbon(points, width, n = 14) {
  const at = typeof width === 'function' ? width : taper.both(width);
  const places = sample(points, n);
  const side = (sign) => places.map((p) => [p.x + sign * p.nx * at(p.t), p.y + sign * p.ny * at(p.t)]);
  const [left, right] = [side(1), side(-1)];
  for (const edge of [left, right]) edge[0][2] = edge.at(-1)[2] = 1;
  return smooth([...left, ...right.reverse()]);
}

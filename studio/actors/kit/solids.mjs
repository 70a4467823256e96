/**
 * Made things as solids: plates, drums, rings, hoses and blades, for `painter`. Each is a function of a point, its distance
 * to the surface; px of the picture, y down, z to us. `upright` hands one over to `painter`, whose y goes up.
 */
import { capsule, melt, without } from './hands/forms.mjs';
import { rad } from './hands/vector.mjs';

export { ball, capsule as rod, melt, melted, without } from './hands/forms.mjs';

export const upright = (solid) => (x, y, z) => solid(x, -y, z);

/** The nearer of many, without a fillet. */
export const all = (...solids) => {
  const parts = solids.flat();
  return (x, y, z) => {
    let d = parts[0](x, y, z);
    for (let i = 1; i < parts.length; i++) {
      const other = parts[i](x, y, z);
      if (other < d) d = other;
    }
    return d;
  };
};

/** Farther away than `radius` from its middle a solid is only a ball: looking is quick. */
export function bounded(solid, middle, radius) {
  const [cx, cy, cz] = middle;
  const far = (x, y, z) => {
    const d = Math.sqrt((x - cx) ** 2 + (y - cy) ** 2 + (z - cz) ** 2) - radius;
    return d > 40 ? d : solid(x, y, z);
  };
  return Object.assign(far, { ball: { middle, radius, solid } });
}

/** A box with rounded edges; half sizes. */
export const block = ([cx, cy, cz], [hx, hy, hz], r = 6) => {
  const [a, b, c] = [hx - r, hy - r, hz - r];
  return (x, y, z) => {
    const u = Math.abs(x - cx) - a;
    const v = Math.abs(y - cy) - b;
    const w = Math.abs(z - cz) - c;
    const out = Math.sqrt(Math.max(u, 0) ** 2 + Math.max(v, 0) ** 2 + Math.max(w, 0) ** 2);
    return out + Math.min(Math.max(u, v, w), 0) - r;
  };
};

/** A drum or a cone with flat ends and rounded edges. */
export const drum = (a, b, ra, rb = ra, r = 4) => {
  const [ex, ey, ez] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const length = Math.hypot(ex, ey, ez) || 1e-6;
  const [ux, uy, uz] = [ex / length, ey / length, ez / length];
  return (x, y, z) => {
    const px = x - a[0];
    const py = y - a[1];
    const pz = z - a[2];
    const t = px * ux + py * uy + pz * uz;
    const off = Math.sqrt(Math.max(0, px * px + py * py + pz * pz - t * t));
    const h = Math.min(1, Math.max(0, t / length));
    const u = off - (ra + (rb - ra) * h) + r;
    const v = Math.abs(t - length / 2) - length / 2 + r;
    return Math.sqrt(Math.max(u, 0) ** 2 + Math.max(v, 0) ** 2) + Math.min(Math.max(u, v), 0) - r;
  };
};

/** A ring of round wire. @param {number[]} axis of length 1 */
export const ring =
  ([cx, cy, cz], [ux, uy, uz], radius, thick) =>
  (x, y, z) => {
    const px = x - cx;
    const py = y - cy;
    const pz = z - cz;
    const t = px * ux + py * uy + pz * uz;
    const off = Math.sqrt(Math.max(0, px * px + py * py + pz * pz - t * t)) - radius;
    return Math.sqrt(off * off + t * t) - thick;
  };

/** A hose through points. */
export function hose(points, r) {
  const bends = curved(points, 5);
  const middle = [0, 1, 2].map((c) => bends.reduce((sum, p) => sum + p[c], 0) / bends.length);
  const reach = Math.max(...bends.map((p) => Math.hypot(...p.map((n, c) => n - middle[c])))) + r;
  return bounded(all(bends.slice(1).map((p, i) => capsule(bends[i], p, r))), middle, reach);
}

/** More points, on a smooth line through those given. */
export function curved(points, n) {
  const at = (i) => points[Math.min(points.length - 1, Math.max(0, i))];
  const out = [];
  for (let i = 0; i < points.length - 1; i++)
    for (let j = 0; j < n; j++) {
      const t = j / n;
      out.push(
        [0, 1, 2].map((c) => {
          const [a, b, d, e] = [at(i - 1)[c], at(i)[c], at(i + 1)[c], at(i + 2)[c]];
          return (
            0.5 *
            (2 * b + (d - a) * t + (2 * a - 5 * b + 4 * d - e) * t * t + (3 * b - a - 3 * d + e) * t ** 3)
          );
        }),
      );
    }
  return [...out, points.at(-1)];
}

/** A flat outline ([x, y] …) about z 0, `thick` at its middle, sharpened over `bevel` px from its edge. */
export function blade(outline, thick, bevel) {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [cx, cy] = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
  const reach = Math.max(...outline.map(([x, y]) => Math.hypot(x - cx, y - cy))) + thick;
  return bounded(
    (x, y, z) => {
      const off = Math.abs(z) - thick;
      if (off > 12) return off * 0.8;
      const d = flat(outline, x, y);
      const half = (thick / 2) * Math.min(1, Math.max(0.12, -d / bevel));
      return Math.max(d, (Math.abs(z) - half) * 0.8);
    },
    [cx, cy, 0],
    reach,
  );
}

/** Signed distance to a polygon. */
function flat(points, x, y) {
  let d = Number.POSITIVE_INFINITY;
  let inside = false;
  for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
    const ax = points[i][0];
    const ay = points[i][1];
    const bx = points[j][0];
    const by = points[j][1];
    const ex = bx - ax;
    const ey = by - ay;
    const wx = x - ax;
    const wy = y - ay;
    const t = Math.min(1, Math.max(0, (wx * ex + wy * ey) / (ex * ex + ey * ey || 1e-6)));
    const square = (wx - ex * t) ** 2 + (wy - ey * t) ** 2;
    if (square < d) d = square;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return Math.sqrt(d) * (inside ? -1 : 1);
}

/**
 * Puts a solid that was made about 0,0,0 somewhere.
 * @param {number[]} to  @param {{ pitch?: number, yaw?: number, roll?: number, scale?: number }} turn degrees: nose down, face to the
 *   picture's left, clockwise in the picture; in this order
 */
export function placed(solid, to, turn = {}) {
  const m = turning(turn);
  const { scale = 1 } = turn;
  const { ball: known } = solid;
  const inner = known?.solid ?? solid;
  const [[a, b, c], [d, e, f], [g, h, i]] = m;
  const inPlace = (x, y, z) => {
    const u = (x - to[0]) / scale;
    const v = (y - to[1]) / scale;
    const w = (z - to[2]) / scale;
    return inner(a * u + d * v + g * w, b * u + e * v + h * w, c * u + f * v + i * w) * scale;
  };
  // Whether it is far is asked before it is turned.
  return known ? bounded(inPlace, placedPoint(known.middle, to, turn), known.radius * scale) : inPlace;
}

/** Where a point of such a solid is in the picture, z too. */
export function placedPoint([x, y, z], to, turn = {}) {
  const m = turning(turn);
  const { scale = 1 } = turn;
  return m.map(([a, b, c], i) => to[i] + (a * x + b * y + c * z) * scale);
}

/** The other way round: from the picture to the solid's own place. */
export function ownPoint(point, to, turn = {}) {
  const m = turning(turn);
  const { scale = 1 } = turn;
  const p = point.map((n, i) => (n - to[i]) / scale);
  return [0, 1, 2].map((c) => m[0][c] * p[0] + m[1][c] * p[1] + m[2][c] * p[2]);
}

const turnings = new WeakMap();
/** Worked out once for each way of turning. */
function turning(how) {
  if (!turnings.has(how)) turnings.set(how, turned(how));
  return turnings.get(how);
}

function turned({ pitch = 0, yaw = 0, roll = 0 }) {
  const [cp, sp, cy, sy, cr, sr] = [pitch, yaw, roll].flatMap((n) => [Math.cos(rad(n)), Math.sin(rad(n))]);
  // Rows: picture from own. Nose down: +z goes to +y; face left: +z goes to -x.
  const p = [
    [1, 0, 0],
    [0, cp, sp],
    [0, -sp, cp],
  ];
  const y = [
    [cy, 0, -sy],
    [0, 1, 0],
    [sy, 0, cy],
  ];
  const r = [
    [cr, -sr, 0],
    [sr, cr, 0],
    [0, 0, 1],
  ];
  const times = (a, b) =>
    a.map((row) => [0, 1, 2].map((c) => row.reduce((sum, n, k) => sum + n * b[k][c], 0)));
  return times(r, times(y, p));
}

/** Both halves of a thing that is the same left and right of x 0. */
export const mirrored = (half) => (x, y, z) => half(Math.abs(x), y, z);

/** Two melted with their own fillet. */
export const joined = (a, b, k) => (x, y, z) => melt(a(x, y, z), b(x, y, z), k);
/** The first without the second. */
export const cut =
  (a, b, k = 3) =>
  (x, y, z) =>
    without(a(x, y, z), b(x, y, z), k);
/** Only where both are. */
export const both = (a, b) => (x, y, z) => Math.max(a(x, y, z), b(x, y, z));

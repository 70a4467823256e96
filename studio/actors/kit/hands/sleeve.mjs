/** Cloth round a limb, with folds; px, y up. */
import { add, cross, unit } from './vector.mjs';

/**
 * A tapering tube with folds.
 * @param {number[]} a  @param {number[]} b ends  @param {number} ra  @param {number} rb half-widths there
 * @param {{ at: number, wide: number, high: number, tilt?: number, side?: number }[]} folds ridges: `at` px from `a`, `tilt` px
 *   of slant round the tube, strongest where `side` (degrees from our side, clockwise seen from `a`) looks
 */
export function tube(a, b, ra, rb, folds = []) {
  const axis = add(b, a, -1);
  const length = Math.hypot(...axis);
  const along = unit(axis);
  const front = unit(add([0, 0, 1], along, -along[2]));
  const aside = cross(along, front);
  const ridges = folds.map(({ at, wide, high, tilt = 0, side = 0 }) => ({
    at,
    wide,
    high,
    tilt,
    side: (side * Math.PI) / 180,
  }));
  const [ax, ay, az] = along;
  return (x, y, z) => {
    const [px, py, pz] = [x - a[0], y - a[1], z - a[2]];
    const u = px * ax + py * ay + pz * az;
    const on = Math.min(length, Math.max(0, u));
    const [qx, qy, qz] = [px - ax * on, py - ay * on, pz - az * on];
    let d = Math.sqrt(qx * qx + qy * qy + qz * qz) - ra - ((rb - ra) * on) / length;
    if (d > 30 || ridges.length === 0) return d;
    const angle = Math.atan2(
      qx * aside[0] + qy * aside[1] + qz * aside[2],
      qx * front[0] + qy * front[1] + qz * front[2],
    );
    for (const { at, wide, high, tilt, side } of ridges) {
      const away = (u - at - tilt * Math.sin(angle - side)) / wide;
      if (away < 3 && away > -3) d -= high * (0.5 + 0.5 * Math.cos(angle - side)) * Math.exp(-away * away);
    }
    return d;
  };
}

/** The end of a tube, cut off and hollow: `deep` px to be looked into. */
export function cuff(outer, end, direction, inner, deep = 30) {
  const axis = unit(direction);
  return (x, y, z) => {
    const cloth = outer(x, y, z);
    if (cloth > 30) return cloth;
    const [px, py, pz] = [x - end[0], y - end[1], z - end[2]];
    const u = px * axis[0] + py * axis[1] + pz * axis[2];
    const across = Math.sqrt(Math.max(0, px * px + py * py + pz * pz - u * u));
    return Math.max(cloth, u, -Math.max(across - inner, -deep - u));
  };
}

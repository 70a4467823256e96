/** Cloth round a limb, with folds. */
import { capsule } from './forms.mjs';
import { add, cross, unit } from './vector.mjs';

/** From a picture's y, which goes down. */
export const up = ([x, y, z = 0]) => [x, -y, z];

/**
 * A tapering tube with folds; y up.
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

/**
 * A sleeve, its linen cuff, and a hand, as solids for `painter`. The upper arm is of layer 0, with the coat.
 * @param {object} arm
 * @param {number[]} arm.shoulder  @param {number[]} arm.elbow  @param {number[]} arm.wrist px of the picture, and z to us
 * @param {object[]} arm.upper folds, px from the shoulder  @param {object[]} arm.lower folds, px from the elbow; see `tube`
 * @param {number} arm.layer of forearm and hand  @param {object[]} arm.hand solids, as `handSolids` gives them
 * @param {object} arm.cloth colours  @param {object} arm.linen colours
 * @param {number[]} [arm.widths] half-widths at shoulder, elbow and cuff
 */
export function sleeved({
  shoulder,
  elbow,
  wrist,
  upper,
  lower,
  layer,
  hand,
  cloth,
  linen,
  widths: [top, bend, end] = [72, 61, 56],
}) {
  const [s, e, w] = [shoulder, elbow, wrist].map(up);
  const direction = unit(add(w, e, -1));
  const at = (px) => add(w, direction, px);
  const forearm = tube(e, at(-6), bend, end, lower);
  const band = capsule(at(-70), at(14), end - 11, end - 13);
  return [
    { distance: tube(s, e, top, bend, upper), colours: cloth },
    { distance: cuff(forearm, at(-8), direction, end - 9, 46), colours: cloth, layer },
    { distance: cuff(band, at(10), direction, end - 19, 30), colours: linen, layer },
    ...hand.map((solid) => ({ ...solid, layer })),
  ];
}

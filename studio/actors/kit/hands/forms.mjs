/** Plain solids, and how they join: each is a function of a point, its distance to the surface. */

/** A ball drawn from one point to another. */
export const capsule = (a, b, ra, rb = ra) => {
  const [ex, ey, ez] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const square = ex * ex + ey * ey + ez * ez || 1e-6;
  return (x, y, z) => {
    const px = x - a[0];
    const py = y - a[1];
    const pz = z - a[2];
    const h = Math.min(1, Math.max(0, (px * ex + py * ey + pz * ez) / square));
    const dx = px - ex * h;
    const dy = py - ey * h;
    const dz = pz - ez * h;
    return Math.sqrt(dx * dx + dy * dy + dz * dz) - ra - (rb - ra) * h;
  };
};
/** The nearer of two, with a fillet `k` mm wide. */
export const melt = (a, b, k) => {
  const h = Math.max(k - Math.abs(a - b), 0) / k;
  return Math.min(a, b) - h * h * k * 0.25;
};
/** Many, all with the same fillet. */
export const melted = (parts, k) => (x, y, z) => {
  let d = parts[0](x, y, z);
  for (let i = 1; i < parts.length; i++) d = melt(d, parts[i](x, y, z), k);
  return d;
};
/** The first without the second, its rim rounded. */
export const without = (a, b, k) => -melt(-a, b, k);
/** About right near its surface, which is enough. */
export const ball =
  ([cx, cy, cz], [rx, ry, rz]) =>
  (x, y, z) => {
    const [u, v, w] = [(x - cx) / rx, (y - cy) / ry, (z - cz) / rz];
    const k = Math.hypot(u, v, w);
    return (k * (k - 1)) / (Math.hypot(u / rx, v / ry, w / rz) || 1e-6);
  };

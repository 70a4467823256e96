/** Hair: tapered locks, each with its strands, its lit plane and slivers of highlight. */
import { ribbon, sample, smooth, taper } from './curve.mjs';
import { clip, ink, path, random } from './draw.mjs';

const PLAIN = {
  root: 10,
  width: 20,
  peak: 0.4,
  power: 0.75,
  base: '#0d0e16',
  edge: '#05060a',
  strand: '#1e2436',
  strands: 3,
};

/**
 * @param {number[][]} spine from root to tip
 * @param {object} options half-widths in px; `plane` colours the side that `side` (+1, -1) names;
 *   `shine` is its highlight's colour, lying between the shares `from` and `to` of the length
 * @returns {{ d: string, svg: string }}
 */
export function lock(spine, options) {
  const {
    root,
    width,
    peak,
    power,
    base,
    edge,
    strand,
    strands,
    plane,
    side = -1,
    shine,
    from = 0.28,
    to = 0.5,
  } = { ...PLAIN, ...options };
  const half = taper.lock(root, width, peak, power);
  const d = ribbon(spine, half, 18);
  const places = sample(spine, 40);
  /** A place `t` along the lock and `u` (-1…1) across it. */
  const at = (t, u) => {
    const p = places[Math.min(40, Math.max(0, Math.round(t * 40)))];
    return [p.x + p.nx * half(p.t) * u, p.y + p.ny * half(p.t) * u];
  };
  const along = (t0, t1, u, n) => Array.from({ length: n + 1 }, (_, j) => at(t0 + ((t1 - t0) * j) / n, u));
  let inner = '';
  if (plane) {
    const outer = along(0, 1, side * 1.1, 10);
    const wavy = Array.from({ length: 11 }, (_, j) =>
      at(1 - j / 10, side * (0.35 + 0.15 * Math.sin((1 - j / 10) * 9))),
    );
    inner += path(smooth([...outer, ...wavy]), plane);
  }
  for (let i = 0; i < strands; i++) {
    const u = -0.75 + (1.5 * (i + 0.5)) / strands + (random() - 0.5) * 0.2;
    inner += ink(along(random() * 0.2, 0.6 + random() * 0.38, u, 5), 0.9 + random() * 1.3, strand);
  }
  if (shine) {
    const count = Math.max(3, Math.round(width / 4.2));
    for (let i = 0; i < count; i++) {
      if (random() < 0.14) continue;
      const u = -0.86 + (1.72 * (i + 0.5)) / count + (random() - 0.5) * 0.1;
      const middle = (from + to) / 2 + 0.05 * u * u + (random() - 0.5) * 0.04;
      const reach = ((to - from) / 2) * (0.4 + 0.9 * random());
      inner += ink(
        along(middle - reach, middle + reach, u, 4),
        (width / count) * (0.3 + 0.5 * random()),
        shine,
      );
    }
  }
  return {
    d,
    svg:
      path(d, base) +
      clip(d, inner) +
      path(d, 'none', `stroke="${edge}" stroke-width="1.6" stroke-linejoin="round"`),
  };
}

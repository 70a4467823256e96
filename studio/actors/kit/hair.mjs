/** Hair: tapered locks, each with its strands, its slivers of shine and the planes that light reaches. */
import { ribbon, sample, smooth, taper } from './curve.mjs';
import { formed, ink, opacity, path, random, tint } from './draw.mjs';
import { litPath } from './light.mjs';

const PLAIN = {
  root: 10,
  width: 20,
  peak: 0.4,
  power: 0.75,
  base: '#2a2b38',
  edge: '#0b0b12',
  strand: '#454b60',
  strands: 3,
};

/**
 * @param {number[][]} spine from root to tip
 * @param {object} options half-widths in px; `lights` are shares of light by side; `turned` is the side (+1, -1) of
 *   the spine that looks to the drawing's left; `shine` is its highlight's colour, between the shares `from` and `to`
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
    lights = {},
    turned = 1,
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
  /** The part of the lock on one side of it, with a wavy border. */
  const flank = (side) => {
    const outer = along(0, 1, side * 1.15, 10);
    const wavy = Array.from({ length: 11 }, (_, j) =>
      at(1 - j / 10, side * (0.35 + 0.15 * Math.sin((1 - j / 10) * 9))),
    );
    return smooth([...outer, ...wavy]);
  };
  let shading = '';
  // Hair hangs in clumps: a dark gap now and then, and between the gaps strands of uneven weight.
  for (let i = 0; i < strands; i++) {
    const u = -0.78 + (1.56 * (i + 0.5)) / strands + (random() - 0.5) * 0.34;
    const gap = i % 3 === 1;
    const reach = gap ? 0.92 : 0.5 + random() * 0.45;
    const line = along(random() * (gap ? 0.1 : 0.35), reach, u * (gap ? 0.8 : 1), 5);
    shading += gap
      ? ink(line, 1.2 + width * 0.045, edge, opacity(0.8))
      : ink(line, 0.5 + random() * 1.5, strand, opacity(0.55 + random() * 0.45));
  }
  let light = '';
  if (lights.left) light += litPath(flank(turned), { left: lights.left }, { blur: 2 });
  if (lights.right) light += litPath(flank(-turned), { right: lights.right }, { blur: 2 });
  if (shine) {
    const count = Math.max(3, Math.round(width / 4.2));
    for (let i = 0; i < count; i++) {
      if (random() < 0.14) continue;
      const u = -0.86 + (1.72 * (i + 0.5)) / count + (random() - 0.5) * 0.1;
      const middle = (from + to) / 2 + 0.05 * u * u + (random() - 0.5) * 0.04;
      const reach = ((to - from) / 2) * (0.4 + 0.9 * random());
      const sliver = ribbon(
        along(middle - reach, middle + reach, u, 4),
        (width / count) * (0.3 + 0.5 * random()),
      );
      shading += tint(path(sliver, shine));
      light += litPath(sliver, { top: lights.top ?? 0.5, left: lights.left, right: lights.right });
    }
  }
  return {
    d,
    svg:
      formed(d, base, shading + light) +
      path(d, 'none', `stroke="${edge}" stroke-width="1.6" stroke-linejoin="round"`),
  };
}

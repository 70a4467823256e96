/** Brows: a tapered shape and single hairs over it. */
import { ribbon, taper } from './curve.mjs';
import { ink, path, tint } from './draw.mjs';

/**
 * @param {number[][]} places four points, from the inner end outwards
 * @param {number[]} moves px that inner end, arch and outer end go down
 * @param {{ width: number, root?: number, peak?: number, colour: string, hair: string }} of
 */
export function brow(places, [inner, arch, outer], { width, root = width * 0.5, peak = 0.4, colour, hair }) {
  const moves = [inner, inner * 0.45 + arch * 0.55, arch * 0.75 + outer * 0.25, outer];
  const spine = places.map(([x, y], i) => [x, y + moves[i]]);
  const hairs = Array.from({ length: 8 }, (_, i) => {
    const t = (i / 9) * (spine.length - 1);
    const k = Math.floor(t);
    const [x, y] = [0, 1].map((c) => spine[k][c] + (spine[k + 1][c] - spine[k][c]) * (t - k));
    const [u, v] = [0, 1].map((c) => spine[k + 1][c] - spine[k][c]);
    const size = Math.hypot(u, v);
    const reach = width * 1.2;
    return ink(
      [
        [x - (u / size) * 2, y - (v / size) * 2 + width * 0.55],
        [x + (u / size) * reach, y + (v / size) * reach - width * 0.25],
      ],
      0.8,
      i % 3 ? hair : colour,
    );
  });
  return tint(path(ribbon(spine, taper.lock(root, width, peak, 0.75)), colour) + hairs.join(''));
}

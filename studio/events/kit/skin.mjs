/** Lines that lie on a solid: dropped onto its skin where it was made, kept where they are seen. */
import { add } from '../../actors/kit/hands/vector.mjs';

/** @returns {number[] | null} where a ray meets the skin */
function dropped(skin, start, direction) {
  let t = 0;
  for (let i = 0; i < 90 && t < 420; i++) {
    const p = add(start, direction, t);
    const d = skin(...p);
    if (d < 0.2) return p;
    t += d * 0.85;
  }
  return null;
}

/**
 * @param {{ distance: Function, stood: { toEye: Function } }} thing its skin as it was made, and how it stands
 * @param {number[][]} points from before its face (x, y), or with `aside` from its side (z, y)
 * @param {(p: number[]) => boolean} seen
 * @param {number} [aside] 1 its left side, -1 its right one
 * @returns {number[][][]} runs of points, px
 */
export function lineOn({ distance, stood }, points, seen, aside = 0) {
  const runs = [];
  let run = [];
  const end = () => {
    if (run.length > 1) runs.push(run);
    run = [];
  };
  for (const [a, y] of points) {
    const p = aside
      ? dropped(distance, [aside * 260, y, a], [-aside, 0, 0])
      : dropped(distance, [a, y, 260], [0, 0, -1]);
    const q = p && stood.toEye(p);
    if (q && seen(q)) run.push([q[0], -q[1]]);
    else end();
  }
  end();
  return runs;
}

/** Where a head meets its body: rings round a neck, and the shadow of a chin. */
import { opacity, shape, tint } from './draw.mjs';
import { tube, up } from './hands/sleeve.mjs';
import { unlit } from './light.mjs';

/**
 * A stiff ring round a neck, as a solid.
 * @param {{ middle: number[], radii: number[], thick: number, colours: object }} of `radii` across, down and deep
 */
export function neckRing({ middle: [x, y, z], radii: [across, down, deep], thick, colours }) {
  const around = Array.from({ length: 25 }, (_, i) => {
    const a = (i / 24) * 2 * Math.PI;
    return [x + Math.cos(a) * across, y + Math.sin(a) * down, z + Math.sin(a) * deep];
  });
  const arcs = around.slice(1).map((to, i) => tube(up(around[i]), up(to), thick, thick));
  return { distance: (px, py, pz) => Math.min(...arcs.map((arc) => arc(px, py, pz))), colours };
}

/** A chin's shadow on the throat; `points` keep within the neck, and go on under the head. */
export const chinShadow = (points, colour) =>
  unlit(points, { blur: 2, amount: 0.9 }) + tint(shape(points, colour, opacity(0.55)));

/** Many small quads, each with four numbers of chance: a vertex shader makes weather of them. */
import { Geometry } from 'pixi.js';
import { chance } from '../../motion/chance.ts';

/** Attributes: `aCorner` (-1..1 twice) and `aSeed` (four numbers 0..1, the same for the corners of a quad). */
export function quads(count: number, seed: number): Geometry {
  const random = chance(seed);
  const corners = new Float32Array(count * 8);
  const seeds = new Float32Array(count * 16);
  const triangles = new Uint16Array(count * 6);
  for (let quad = 0; quad < count; quad++) {
    corners.set([-1, -1, 1, -1, 1, 1, -1, 1], quad * 8);
    const mine = [random(), random(), random(), random()];
    for (let corner = 0; corner < 4; corner++) seeds.set(mine, quad * 16 + corner * 4);
    const first = quad * 4;
    triangles.set([first, first + 1, first + 2, first, first + 2, first + 3], quad * 6);
  }
  return new Geometry({
    attributes: {
      aCorner: { buffer: corners, format: 'float32x2' },
      aSeed: { buffer: seeds, format: 'float32x4' },
    },
    indexBuffer: triangles,
  });
}

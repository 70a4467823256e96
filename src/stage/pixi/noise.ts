/** Soft noise that repeats, for haze: made once, so that no shader has to make it each frame. */
import { BufferImageSource } from 'pixi.js';
import { chance } from '../motion/chance.ts';

const SIDE = 128;
/** Cells across, and their weight: clouds with smaller clouds in them. */
const OCTAVES = [
  [4, 0.5],
  [8, 0.3],
  [16, 0.2],
] as const;

export function createNoise(): BufferImageSource {
  const random = chance(77);
  const sums = new Float32Array(SIDE * SIDE);
  for (const [cells, weight] of OCTAVES) {
    const grid = Float32Array.from({ length: cells * cells }, random);
    const at = (x: number, y: number) => grid[(y % cells) * cells + (x % cells)] as number;
    const soft = (t: number) => t * t * (3 - 2 * t);
    for (let i = 0; i < sums.length; i++) {
      const [u, v] = [((i % SIDE) / SIDE) * cells, (Math.floor(i / SIDE) / SIDE) * cells];
      const [x, y] = [Math.floor(u), Math.floor(v)];
      const [fx, fy] = [soft(u - x), soft(v - y)];
      const top = at(x, y) * (1 - fx) + at(x + 1, y) * fx;
      const low = at(x, y + 1) * (1 - fx) + at(x + 1, y + 1) * fx;
      sums[i] = (sums[i] as number) + weight * (top * (1 - fy) + low * fy);
    }
  }
  const bytes = new Uint8Array(SIDE * SIDE * 4);
  sums.forEach((value, i) => {
    const grey = Math.round(value * 255);
    bytes.set([grey, grey, grey, 255], i * 4);
  });
  return new BufferImageSource({
    resource: bytes,
    width: SIDE,
    height: SIDE,
    format: 'rgba8unorm',
    addressMode: 'repeat',
    scaleMode: 'linear',
  });
}

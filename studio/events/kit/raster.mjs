/** A layer of an event as pixels. */
import { begin } from '../../actors/kit/draw.mjs';

const WIDTH = 1920;
const HEIGHT = 1080;

const BLURS = [2, 4, 10, 22]
  .map(
    (size) =>
      `<filter id="soft${size}" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="${size}"/></filter>`,
  )
  .join('');

/** @param {object} scene  @param {string} layer  @param {{ draw: Function }} raster  @param {number} step as in `carve` */
export function drawLayer(scene, layer, raster, step) {
  begin(scene.seed);
  const inner = scene.layers[layer](step);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"><defs>${scene.defs}${BLURS}</defs>${inner}</svg>`;
  return raster.draw(svg, WIDTH, HEIGHT);
}

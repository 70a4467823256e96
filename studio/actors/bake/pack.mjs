/** Places rectangles in an atlas: tallest first, each as low on the skyline as it fits. */

const WIDEST = 2048;
const TALLEST = 1500;

/**
 * @param {{ width: number, height: number }[]} boxes even numbers
 * @param {number} pad px around each, even
 * @returns {{ width: number, height: number, places: number[][] }} places are left, top
 */
export function pack(boxes, pad) {
  const area = boxes.reduce((sum, b) => sum + (b.width + pad * 2) * (b.height + pad * 2), 0);
  const widest = Math.max(...boxes.map((b) => b.width + pad * 2));
  let best = null;
  for (let width = Math.max(widest, Math.ceil(Math.sqrt(area) / 2) * 2); width <= WIDEST; width += 16) {
    const tried = packInto(boxes, pad, width);
    if (!best || cost(tried) < cost(best)) best = tried;
  }
  return best;
}

/** Area; too tall is the worst. */
const cost = ({ width, height }) => width * height * (height > TALLEST ? 4 : 1);

function packInto(boxes, pad, width) {
  const order = boxes.map((_, i) => i).sort((a, b) => boxes[b].height - boxes[a].height || a - b);
  /** The height that is taken above each pair of columns. */
  const skyline = new Int32Array(width / 2);
  const places = [];
  for (const i of order) {
    const w = (boxes[i].width + pad * 2) / 2;
    let spot = { y: Number.POSITIVE_INFINITY, x: 0 };
    for (let x = 0; x + w <= skyline.length; x++) {
      let y = 0;
      for (let k = x; k < x + w && y < spot.y; k++) y = Math.max(y, skyline[k]);
      if (y < spot.y) spot = { x, y };
    }
    skyline.fill(spot.y + boxes[i].height + pad * 2, spot.x, spot.x + w);
    places[i] = [spot.x * 2 + pad, spot.y + pad];
  }
  return { width, height: Math.max(...skyline), places };
}

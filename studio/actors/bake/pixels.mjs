/** What is done to pixels between the browser and the atlas. An image is { width, height, data } in RGBA. */

export const blank = (width, height) => ({ width, height, data: new Uint8Array(width * height * 4) });

/** The smallest rectangle with anything in it, on even numbers, so that half of it is whole. */
export function trim({ width, height, data }) {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (data[(y * width + x) * 4 + 3] > 2) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = y;
      }
  if (right < 0) return null;
  const [x, y] = [left & ~1, top & ~1];
  return [x, y, Math.min(width, (right + 2) & ~1) - x, Math.min(height, (bottom + 2) & ~1) - y];
}

/** Lays an image into a larger one. */
export function copy(from, to, [left, top]) {
  for (let y = 0; y < from.height; y++)
    to.data.set(
      from.data.subarray(y * from.width * 4, (y + 1) * from.width * 4),
      ((top + y) * to.width + left) * 4,
    );
}

/** A rectangle of an image; clear where it goes beyond. */
export function crop(image, [left, top, width, height]) {
  const out = blank(width, height);
  const from = Math.max(0, left);
  const to = Math.min(image.width, left + width);
  for (let y = Math.max(0, -top); y < height && top + y < image.height; y++) {
    const row = (top + y) * image.width;
    out.data.set(image.data.subarray((row + from) * 4, (row + to) * 4), (y * width + from - left) * 4);
  }
  return out;
}

/**
 * Fills what is clear with the colours around it, from a pyramid of ever smaller copies: linear filtering then meets
 * no dark fringe, and the encoder no hard edge. Alpha stays.
 */
export function bleed(image) {
  const { width, height, data } = image;
  let level = { width, height, sum: new Float32Array(width * height * 4) };
  for (let i = 0; i < width * height; i++) {
    const weight = data[i * 4 + 3] / 255;
    for (let c = 0; c < 3; c++) level.sum[i * 4 + c] = data[i * 4 + c] * weight;
    level.sum[i * 4 + 3] = weight;
  }
  const levels = [level];
  while (level.width > 1 || level.height > 1) {
    level = half(level);
    levels.push(level);
  }
  for (let n = levels.length - 2; n >= 0; n--) fill(levels[n], levels[n + 1]);
  for (let i = 0; i < width * height; i++)
    if (data[i * 4 + 3] < 250) {
      const w = levels[0].sum[i * 4 + 3] || 1;
      for (let c = 0; c < 3; c++) data[i * 4 + c] = Math.round(levels[0].sum[i * 4 + c] / w);
    }
  return image;
}

function half({ width, height, sum }) {
  const out = { width: Math.ceil(width / 2), height: Math.ceil(height / 2) };
  out.sum = new Float32Array(out.width * out.height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let c = 0; c < 4; c++)
        out.sum[((y >> 1) * out.width + (x >> 1)) * 4 + c] += sum[(y * width + x) * 4 + c];
  return out;
}

/** Gives the finer level's empty places the coarser one's colour. */
function fill(fine, coarse) {
  for (let y = 0; y < fine.height; y++)
    for (let x = 0; x < fine.width; x++) {
      const i = (y * fine.width + x) * 4;
      const missing = 1 - Math.min(1, fine.sum[i + 3]);
      if (missing === 0) continue;
      const j = ((y >> 1) * coarse.width + (x >> 1)) * 4;
      const weight = missing / (coarse.sum[j + 3] || 1);
      for (let c = 0; c < 4; c++) fine.sum[i + c] += coarse.sum[j + c] * weight;
    }
}

/** Light reaches `reach` px beyond the figure, so that its edge is not halved by the dark outside; black farther out. */
export function spreadLight(image, reach = 2) {
  const { width, height, data } = image;
  for (let round = 0; round < reach; round++) {
    const before = data.slice();
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const i = (y * width + x) * 4;
        if (before[i + 3] > 127) continue;
        for (const [dx, dy] of [
          [-1, 0],
          [1, 0],
          [0, -1],
          [0, 1],
        ]) {
          const [u, v] = [x + dx, y + dy];
          if (u < 0 || v < 0 || u >= width || v >= height) continue;
          const j = (v * width + u) * 4;
          if (before[j + 3] <= 127) continue;
          for (let c = 0; c < 3; c++)
            data[i + c] = Math.max(data[i + 3] > 127 ? data[i + c] : 0, before[j + c]);
          data[i + 3] = 255;
        }
      }
  }
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3] <= 127) data.fill(0, i, i + 3);
    data[i + 3] = 255;
  }
  return image;
}

/** The first place that is not opaque, or null. */
export function firstClear({ width, data }) {
  for (let i = 3; i < data.length; i += 4)
    if (data[i] < 255) return [((i - 3) / 4) % width, Math.floor((i - 3) / 4 / width)];
  return null;
}

/** How far two equally large images are apart along their border: the mean over the worst side, 0..255. */
export function borderDifference(a, b) {
  const { width, height } = a;
  const side = (count, at) => {
    let sum = 0;
    for (let n = 0; n < count; n++)
      for (let c = 0; c < 3; c++) sum += Math.abs(a.data[at(n) * 4 + c] - b.data[at(n) * 4 + c]);
    return sum / count / 3;
  };
  return Math.max(
    side(width, (n) => n),
    side(width, (n) => (height - 1) * width + n),
    side(height, (n) => n * width),
    side(height, (n) => n * width + width - 1),
  );
}

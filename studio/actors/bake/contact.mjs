/** The contact sheet: every look as the stage will light it, and once more mirrored with its light left where it was. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blank } from './pixels.mjs';
import { readWebp, writeWebp } from './webp.mjs';

/** @typedef {{ ambient: number[], key: number[], rim: number[], keyFrom: string, rimFrom: string }} Lighting colours 0..1 */

/** @type {Lighting} */
export const LIGHTING = {
  ambient: [0.4, 0.41, 0.5],
  key: [1, 0.74, 0.5],
  rim: [0.18, 0.94, 0.88],
  keyFrom: 'left',
  rimFrom: 'right',
};
const CHANNEL = { left: 0, right: 1, top: 2 };
const SHEET = '#15181f';

/** Reads a baked pose back. */
export function readPose(folder, name) {
  return {
    data: JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')),
    atlas: readWebp(join(folder, `${name}.webp`)),
    light: readWebp(join(folder, `${name}.light.webp`)),
  };
}

/** Colour, alpha and light of an atlas between its pixels. */
function tap({ atlas, light }, x, y, out) {
  const read = (image, u, v, n) => {
    const [fx, fy] = [
      Math.min(image.width - 1.001, Math.max(0, u - 0.5)),
      Math.min(image.height - 1.001, Math.max(0, v - 0.5)),
    ];
    const [ix, iy] = [Math.floor(fx), Math.floor(fy)];
    const [tx, ty] = [fx - ix, fy - iy];
    const i = (iy * image.width + ix) * 4;
    const row = image.width * 4;
    for (let c = 0; c < 4; c++) {
      const above = image.data[i + c] * (1 - tx) + image.data[i + 4 + c] * tx;
      const below = image.data[i + row + c] * (1 - tx) + image.data[i + row + 4 + c] * tx;
      out[n + c] = (above * (1 - ty) + below * ty) / 255;
    }
  };
  read(atlas, x, y, 0);
  read(light, x / 2, y / 2, 4);
}

const smoothstep = (a, b, x) => {
  const t = Math.min(1, Math.max(0, (x - a) / (b - a)));
  return t * t * (3 - 2 * t);
};

/** A place turned back about a pivot. */
function unturned(x, y, [cx, cy], degrees) {
  const a = (-degrees * Math.PI) / 180;
  const [c, s] = [Math.cos(a), Math.sin(a)];
  return [cx + c * (x - cx) - s * (y - cy), cy + s * (x - cx) + c * (y - cy)];
}

/**
 * Composes a person.
 * @param {ReturnType<typeof readPose>} pose
 * @param {{ look: string, mouth?: object, eyes?: object, scale?: number, mirrored?: boolean, lighting?: Lighting,
 *   headTurn?: number, swing?: number }} how degrees
 */
export function compose(
  pose,
  { look, mouth, eyes, scale = 0.5, mirrored = false, lighting = LIGHTING, headTurn = 0, swing = 0 },
) {
  const { data } = pose;
  const [width, height] = data.size.map((n) => Math.round(n * scale));
  const image = blank(width, height);
  const layers = data.parts.flatMap((part) =>
    part.name === 'head'
      ? [part, ...[eyes ?? data.eyes[look], mouth ?? data.mouths[look]].map((p) => ({ ...p, on: 'head' }))]
      : [part],
  );
  const swap = { left: 'right', right: 'left', top: 'top' };
  const channel = (from) => 4 + CHANNEL[mirrored ? swap[from] : from];
  const [keyAt, rimAt] = [channel(lighting.keyFrom), channel(lighting.rimFrom)];
  const out = new Float32Array(8);
  for (let py = 0; py < height; py++)
    for (let px = 0; px < width; px++) {
      const to = (py * width + (mirrored ? width - 1 - px : px)) * 4;
      for (const layer of layers) {
        let [x, y] = [(px + 0.5) / scale, (py + 0.5) / scale];
        if (layer.on === 'head' && headTurn) [x, y] = unturned(x, y, data.neck, headTurn);
        if (layer.swing && swing) [x, y] = unturned(x, y, layer.swing.pivot, swing);
        const [u, v] = [x - layer.at[0], y - layer.at[1]];
        const [fx, fy, fw, fh] = layer.frame;
        if (u < 0 || v < 0 || u >= fw || v >= fh) continue;
        tap(pose, fx + u, fy + v, out);
        const a = out[3];
        if (a === 0) continue;
        const key = out[keyAt];
        const rim = smoothstep(0.6, 1, out[rimAt]) * 0.9;
        const below = image.data[to + 3] / 255;
        for (let c = 0; c < 3; c++) {
          const colour =
            out[c] * lighting.ambient[c] +
            out[c] * lighting.key[c] * key * 1.4 +
            lighting.key[c] * key * 0.12 +
            lighting.rim[c] * rim;
          const whole = a + below * (1 - a);
          image.data[to + c] = Math.round(
            (Math.min(1, colour) * 255 * a + image.data[to + c] * below * (1 - a)) / whole,
          );
        }
        image.data[to + 3] = Math.round((a + below * (1 - a)) * 255);
      }
    }
  return image;
}

/** Lays an image over another. */
export function over(image, into, left, top) {
  for (let y = 0; y < image.height; y++)
    for (let x = 0; x < image.width; x++) {
      const [u, v] = [x + left, y + top];
      if (u < 0 || v < 0 || u >= into.width || v >= into.height) continue;
      const i = (y * image.width + x) * 4;
      const j = (v * into.width + u) * 4;
      const a = image.data[i + 3] / 255;
      for (let c = 0; c < 3; c++)
        into.data[j + c] = Math.round(image.data[i + c] * a + into.data[j + c] * (1 - a));
      into.data[j + 3] = Math.max(into.data[j + 3], image.data[i + 3]);
    }
}

export function plain(width, height, hex) {
  const image = blank(width, height);
  const colour = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
  for (let i = 0; i < image.data.length; i += 4) image.data.set([...colour, 255], i);
  return image;
}

/** Writes the sheet of everybody: a row a pose, and under it the same row mirrored. */
export function contactSheet(assets, ids, file) {
  const scale = 0.3;
  const rows = ids.flatMap((id) => {
    const folder = join(assets, id);
    const card = join(folder, 'actor.json');
    if (!existsSync(card)) return [];
    return (JSON.parse(readFileSync(card, 'utf8')).poses ?? []).map((name) => readPose(folder, name));
  });
  const columns = Math.max(...rows.map(({ data }) => Object.keys(data.eyes).length));
  const [cw, ch] = [Math.round(1000 * scale), Math.round(1300 * scale)];
  const sheet = plain(columns * cw, rows.length * 2 * ch, SHEET);
  for (const [r, pose] of rows.entries())
    for (const [c, look] of Object.keys(pose.data.eyes).entries())
      for (const mirrored of [false, true])
        over(compose(pose, { look, scale, mirrored }), sheet, c * cw, (r * 2 + Number(mirrored)) * ch);
  writeWebp(file, sheet, 88);
}

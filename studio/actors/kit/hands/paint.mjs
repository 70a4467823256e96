/** Paints scanned solids: planes of shade and light, and contours where a form goes behind another. */
import { smooth } from '../curve.mjs';
import { clip, group, path, tint } from '../draw.mjs';
import { litPath } from '../light.mjs';
import { scan } from './scan.mjs';
import { drops, outlines, soften, spread, steps } from './trace.mjs';
import { unit } from './vector.mjs';

/** The stage's three lights. */
const LIGHTS = [
  { side: 'left', from: unit([-0.8, 0.38, 0.46]) },
  { side: 'right', from: unit([0.84, 0.32, 0.42]) },
  { side: 'top', from: unit([-0.05, 0.9, 0.42]) },
];
const SIDES = LIGHTS.map(({ side }) => side);
/** Light along edges: the stage takes what is above 0.6 for its rim. */
const RIM = 0.9;
/** How squarely light must fall for each plane, and how bright that plane is. */
const PLANES = [
  [0.24, 0.34],
  [0.62, 0.34],
];

/**
 * @typedef {object} Solid
 * @property {(x: number, y: number, z: number) => number} distance px; x right, y up, z to us
 * @property {{ base: string, shade: string, deep: string, ink: string, gain?: number }} [colours] none: it only covers and casts shadow
 * @property {(see: object) => () => string} [detail] what else is drawn on it
 * @property {number} [layer] painted together with the others of that layer, so that something else may lie between; 0
 */

/**
 * @param {Solid[]} solids
 * @param {number[]} box x, y, width, height of the picture that holds them
 * @param {number} step px of the picture that one look covers
 * @param {{ reach?: number, least?: number, rim?: number }} [fine] how wide contours may be, the smallest plane, and how wide
 *   edges of light are, px; 0 is none
 */
export function painter(
  solids,
  [x, y, width, height],
  step = 1,
  { reach = 3, least: smallest = 22, rim = 4 } = {},
) {
  const frame = {
    left: x,
    top: -y,
    step,
    columns: Math.ceil(width / step),
    rows: Math.ceil(height / step),
  };
  const { columns, rows } = frame;
  const picture = scan(
    solids.map(({ distance }) => distance),
    frame,
    LIGHTS.map(({ from }) => from),
  );
  const { open, across, up, facing, lit, what, place } = picture;
  const known = Uint8Array.from(what, (is) => Number(is >= 0));
  const toPicture = ([u, v]) => [x + (u + 0.5) * step, y + (v + 0.5) * step];
  const trace = (field, passes, least, slack) =>
    outlines(soften(field, columns, rows, passes), columns, rows, { least: least / step ** 2, slack })
      .map((points) => smooth(points.map(toPicture), true, 0.34))
      .join('');
  /** Where `of` is positive, cut out of what is seen. */
  const region = (of, passes, least, slack) =>
    trace(
      Float32Array.from(known, (is, i) => (is ? of(i) : -0.5)),
      passes,
      least,
      slack,
    );
  /** The same for a plane that goes on under the contour. */
  const plane = (of, passes = 3, least = smallest) =>
    trace(
      spread(
        Float32Array.from(known, (is, i) => (is ? of(i) : 0)),
        known,
        columns,
        rows,
        7,
      ),
      passes,
      least,
      0.4,
    );
  const sky = (i) => 0.8 * up[i] + 0.34 * facing[i];
  const drop = SIDES.map((side) => drops(picture, side, Math.round(rim / step)));
  /** Above 0 along the edges of a form that look to a side's light, where it does not lie in shadow. */
  const grazing = (k, i) => {
    const towards = { left: -across[i], right: across[i], top: up[i] }[SIDES[k]];
    return Math.min(drop[k][i] - 0.5, towards - 0.42, lit[k][i] - 0.05);
  };
  const rise = steps(picture, step, reach);
  const see = {
    plane: (of, least) => plane((i) => of(place[i]), 1, least),
    /** Whether a place is in sight. */
    seen([px, py, pz]) {
      const column = Math.floor((px - x) / step);
      const row = Math.floor((-py - y) / step);
      return (
        column >= 0 &&
        row >= 0 &&
        column < columns &&
        row < rows &&
        Math.abs(picture.depth[row * columns + column] - pz) < 2.6
      );
    },
  };
  const shade = plane((i) => 0.16 - sky(i));
  const deep = plane((i) => Math.max(0.42 - open[i], -0.5 - sky(i)));
  const lights = LIGHTS.map(({ side }, k) => ({
    side,
    planes: [
      ...PLANES.map(([square, amount]) => ({ d: plane((i) => lit[k][i] - square), amount })),
      ...(rim ? [{ d: region((i) => grazing(k, i), 1, smallest / 2, 0.3), amount: RIM }] : []),
    ],
  }));
  const contours = region((i) => Math.max(rise[i] - 0.5, 0.15 - open[i]), 1, 5, 0.3);
  const outlineOf = (layer) =>
    region((i) => (layer === 0 || solids[what[i]].layer === layer ? 0.5 : -0.5), 2, 40, 0.3);
  // The lowest layer goes on under the others.
  const silhouettes = new Map(
    [...new Set(solids.map(({ layer = 0 }) => layer))].map((layer) => [layer, outlineOf(layer)]),
  );
  const pieces = solids.map(({ colours, detail, layer = 0 }, k) => ({
    colours,
    layer,
    outline: region((i) => (what[i] === k ? 0.5 : -0.5), 1, 8, 0.3),
    detail: detail?.(see),
  }));
  const light = (gain = 1) =>
    lights
      .flatMap(({ side, planes }) => planes.map(({ d, amount }) => litPath(d, { [side]: amount * gain })))
      .join('');
  /** A layer, in the mode that the kit is drawing in. */
  const draw = (layer = 0) => {
    const mine = pieces.filter((piece) => piece.layer === layer);
    const [{ colours: first }] = mine;
    const outline = silhouettes.get(layer);
    const drawn = mine
      .filter(({ outline: d }) => d)
      .map(
        ({ colours, outline: d, detail }) =>
          path(d, colours.base) +
          clip(
            d,
            path(d, colours.base) +
              tint(path(shade, colours.shade) + path(deep, colours.deep)) +
              light(colours.gain) +
              (detail?.() ?? ''),
          ),
      );
    // The contour is the ink below, showing where the form turns down.
    return (
      group(path(outline, first.ink), 'transform="translate(1 1.6)"') +
      path(outline, first.base) +
      drawn.join('') +
      clip(outline, path(contours, first.ink))
    );
  };
  return { draw, outline: (layer = 0) => silhouettes.get(layer) };
}

/** Carves solids into planes of a scene's light: dark mass, cold fill, warm glow, sun along the edges. */
import { smooth } from '../../actors/kit/curve.mjs';
import { clip, group, path } from '../../actors/kit/draw.mjs';
import { scan } from '../../actors/kit/hands/scan.mjs';
import { outlines, soften, spread, steps } from '../../actors/kit/hands/trace.mjs';

/**
 * @typedef {object} Solid
 * @property {(x: number, y: number, z: number) => number} distance px; x right, y up, z to us
 * @property {object} colours as `stuffIn` makes them
 * @property {(see: object) => () => string} [detail] what else is drawn on it
 * @property {string} layer painted together with the others of that layer
 */

/**
 * @param {Solid[]} solids
 * @param {number[]} box x, y, width, height of the picture that holds them
 * @param {{ sun: number[], fill: number[], glow: number[] }} lights directions to each
 * @param {{ step?: number, rim?: number }} [fine] px that one look covers; how wide edges of sun are
 */
export function carve(solids, [x, y, width, height], lights, { step = 1, rim = 6 } = {}) {
  const [columns, rows] = [Math.ceil(width / step), Math.ceil(height / step)];
  const picture = scan(
    solids.map(({ distance }) => distance),
    { left: x, top: -y, step, columns, rows },
    [lights.sun, lights.fill, lights.glow],
  );
  const { open, across, up, facing, what, place, depth } = picture;
  const [sun, fill, glow] = picture.lit;
  const known = Uint8Array.from(what, (is) => Number(is >= 0));
  const passes = Math.max(1, Math.round(4 / step));
  const trace = (field, soft, least, slack) =>
    outlines(soften(field, columns, rows, soft), columns, rows, { least: least / step ** 2, slack })
      .map((points) =>
        smooth(
          points.map(([u, v]) => [x + (u + 0.5) * step, y + (v + 0.5) * step]),
          true,
          0.34,
        ),
      )
      .join('');
  /** Where `of` is positive, cut out of what is seen. */
  const region = (of, least, soft = 1) =>
    trace(
      Float32Array.from(known, (is, i) => (is ? of(i) : -0.5)),
      soft,
      least,
      0.3,
    );
  /** The same for a plane that goes on under the contour. */
  const plane = (of, least = 60, soft = passes) => {
    const field = Float32Array.from(known, (is, i) => (is ? of(i) : 0));
    return trace(spread(field, known, columns, rows, 7), soft, least, 0.4);
  };
  /** Above 0 along edges behind which a light stands, where its field says that it comes through. */
  const edge =
    ([a, b], wide, field, least) =>
    (i) => {
      const [lx, ly] = [a / Math.hypot(a, b), b / Math.hypot(a, b)];
      const u = Math.round((i % columns) + (lx * wide) / step);
      const v = Math.round(Math.floor(i / columns) - (ly * wide) / step);
      const inside = u >= 0 && v >= 0 && u < columns && v < rows;
      const beyond = inside ? depth[v * columns + u] : Number.NEGATIVE_INFINITY;
      const drop = Math.min(1, Math.max(0, (depth[i] - beyond) / (wide * 6)));
      return Math.min(drop - 0.5, across[i] * lx + up[i] * ly - 0.25, field[i] - least);
    };
  const depthAt = (px, py) => {
    const [column, row] = [Math.floor((px - x) / step), Math.floor((-py - y) / step)];
    const inside = column >= 0 && row >= 0 && column < columns && row < rows;
    return inside ? depth[row * columns + column] : Number.NEGATIVE_INFINITY;
  };
  const see = {
    plane: (of, least) => plane((i) => of(place[i]), least, 1),
    /** Whether a place is in sight, as part of the skin. */
    seen: ([px, py, pz]) => Math.abs(depthAt(px, py) - pz) < 3 + 2 * step,
    /** Whether nothing hides a place; skin within `slack` of it does not. */
    clear: ([px, py, pz], slack = 12) => depthAt(px, py) < pz + slack,
  };
  // Painted in this order; each colour is the stuff's own.
  const planes = [
    ['shade', plane((i) => 0.1 - (0.75 * up[i] + 0.4 * facing[i]), 260)],
    ['half', plane((i) => Math.max(fill[i] - 0.14, glow[i] - 0.2), 200)],
    ['fill', plane((i) => fill[i] - 0.42, 200)],
    ['fill2', plane((i) => fill[i] - 0.74)],
    ['glow', plane((i) => glow[i] - 0.4, 160)],
    ['glow2', plane((i) => glow[i] - 0.72)],
    ['deep', plane((i) => 0.36 - open[i])],
    ['sun', plane((i) => sun[i] - 0.2, 30)],
    ['cold', region(edge(lights.fill, rim * 0.6, fill, 0), 30)],
    ['rim', region(edge(lights.sun, rim, sun, -0.3), 44)],
  ];
  const rise = steps(picture, step, Math.max(1, Math.round(1.7 / step)));
  const contours = region((i) => rise[i] - 0.5, 8);
  const pieces = solids.map(({ colours, detail, layer }, k) => ({
    colours,
    layer,
    outline: region((i) => (what[i] === k ? 0.5 : -0.5), 10),
    detail: detail?.(see),
  }));
  const names = [...new Set(solids.map(({ layer }) => layer))];
  const silhouettes = new Map(
    names.map((name) => [name, region((i) => (solids[what[i]].layer === name ? 0.5 : -0.5), 40)]),
  );
  return {
    see,
    outline: (layer) => silhouettes.get(layer),
    draw(layer) {
      const mine = pieces.filter((piece) => piece.layer === layer && piece.outline);
      if (mine.length === 0) return '';
      const outline = silhouettes.get(layer);
      const drawn = mine.map(({ colours, outline: d, detail }) => {
        const lit = planes.map(([name, where]) => (where ? path(where, colours[name]) : '')).join('');
        return path(d, colours.base) + clip(d, lit + (detail?.() ?? ''));
      });
      // The contour is the ink below, showing where the form turns down.
      return (
        group(path(outline, mine[0].colours.ink), 'transform="translate(.8 1.4)"') +
        drawn.join('') +
        clip(outline, path(contours, mine[0].colours.ink))
      );
    },
  };
}

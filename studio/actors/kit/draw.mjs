/** The words of the drawings: shapes, ink strokes, groups and gradients, as SVG text. */
import { ribbon, round, smooth } from './curve.mjs';

let ids = 0;
let seed = 1;
let mode = 'base';

/**
 * Begin a drawing: the same part gives the same text every time.
 * @param {'base' | 'light'} [drawn] colours without light, or where light falls
 */
export function begin(randomSeed, drawn = 'base') {
  ids = 0;
  seed = randomSeed;
  mode = drawn;
}
export const inLight = () => mode === 'light';
export const uid = (prefix = 'u') => `${prefix}${++ids}`;
export function random() {
  seed = (seed * 16807) % 2147483647;
  return seed / 2147483647;
}

export const path = (d, fill, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`;
/** A smooth filled shape. */
export const shape = (points, fill, more = '') => path(smooth(points), fill, more);
/** A tapered stroke; `width` is the half-width in px. */
export const ink = (points, width, colour, more = '') => path(ribbon(points, width), colour, more);
export const group = (inner, more = '') => `<g ${more}>${inner}</g>`;
export const ellipse = (x, y, rx, ry, fill, more = '') =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}" ${more}/>`;

/** `inner`, cut by a path. */
export function clip(d, inner) {
  const id = uid('c');
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${inner}</g>`;
}
/** A shape with its shading and its light cut to it. */
export const form = (points, fill, inner = '') => formed(smooth(points), fill, inner);
/** The same from a finished path; the fill is drawn again within, so that light blends with it and not with what lies below. */
export const formed = (d, fill, inner = '') =>
  path(d, fill) + (inner ? clip(d, (inLight() ? path(d, fill) : '') + inner) : '');

/** Shading that light does not notice: blush, tints, shade that the light's own planes already leave out. */
export const tint = (inner) => (inLight() ? '' : inner);

/**
 * A gradient from one point to another ([x, y], px).
 * @param {string} colours each with its place: '#fff 0, #888 .5, #000 1'
 */
export function linear(id, [x1, y1], [x2, y2], colours) {
  const stops = colours.split(', ').map((stop) => {
    const [colour, at] = stop.split(' ');
    return `<stop offset="${at}" stop-color="${colour}"/>`;
  });
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}">${stops.join('')}</linearGradient>`;
}

/** Attributes used again and again. */
export const opacity = (amount) => `opacity="${amount}"`;
export const soft = (amount, blur = 'soft4') => `opacity="${amount}" filter="url(#${blur})"`;
export const multiply = (amount) => `opacity="${amount}" style="mix-blend-mode:multiply"`;
export const turned = (transform) => `transform="${transform}"`;

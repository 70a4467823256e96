/**
 * Light as data. A light picture holds three lights at once: red is lit from the drawing's left,
 * green from its right, blue from above. Everything else in it is black, so later shapes hide earlier light.
 */
import { ribbon, smooth } from './curve.mjs';
import { group, inLight, linear, path, uid } from './draw.mjs';

export const WIDTH = 1000;
export const HEIGHT = 1300;

const byte = (share) => Math.round(255 * Math.min(1, share ?? 0));
const colourOf = ({ left, right, top }) => `rgb(${byte(left)},${byte(right)},${byte(top)})`;

/** @typedef {{ left?: number, right?: number, top?: number }} Sides shares of light, 0..1; planes .25 to .7 */

/**
 * A plane that light reaches, cut to the form it is drawn in. Nothing in the base.
 * @param {string | number[][]} points
 * @param {Sides} sides
 * @param {{ blur?: 2 | 4 | 10 | 22, fade?: number[][] }} [softness] `fade` goes from full at one point to nothing at another
 */
export const lit = (points, sides, softness) => (inLight() ? plane(smooth(points), sides, softness) : '');

/** A stroke of light: bridge of the nose, a seam, an edge that must be crisp. `width` as in `ink`. */
export const litInk = (points, width, sides, softness) =>
  inLight() ? plane(ribbon(points, width), sides, softness) : '';

/** The same from a finished path. */
export const litPath = (d, sides, softness) => (inLight() ? plane(d, sides, softness) : '');

/** A shadow that light does not enter; nothing in the base, where `tint` paints its ambient shade. */
export const unlit = (points, { blur, amount = 1 } = {}) =>
  inLight()
    ? path(smooth(points), '#000', `opacity="${amount}" ${blur ? `filter="url(#soft${blur})"` : ''}`)
    : '';

function plane(d, sides, { blur, fade } = {}) {
  const colour = colourOf(sides);
  const id = fade ? uid('fade') : '';
  const gradient = fade ? linear(id, fade[0], fade[1], `${colour} 0, #000 1`) : '';
  const filter = blur ? `filter="url(#soft${blur})"` : '';
  return (
    gradient + path(d, fade ? `url(#${id})` : colour, `data-lit="" ${filter} style="mix-blend-mode:screen"`)
  );
}

/**
 * Gives a group its crisp contour light on all three sides, eaten by slow noise as a brush line is.
 * @param {'bold' | 'line' | 'fine'} [weight] bold for a silhouette, line for a sleeve over a body, fine for fingers and locks
 */
export const edged = (inner, weight = 'line') =>
  inLight() ? group(inner, `filter="url(#edge-${weight})"`) : inner;

const SIDES = [
  { name: 'l', dx: 1, dy: 0.42, colour: '#f00' },
  { name: 'r', dx: -1, dy: 0.42, colour: '#0f0' },
  { name: 't', dx: 0.12, dy: 1, colour: '#00f' },
];

/** The silhouette less itself moved away from the light, and a soft band behind the sharp line. */
function edge(weight, size, brush, blur, band, seed) {
  const side = ({ name, dx, dy, colour }) => `
<feOffset in="brush" dx="${dx * size}" dy="${dy * size}" result="m"/>
<feComposite in="SourceAlpha" in2="m" operator="out"/><feGaussianBlur stdDeviation=".45" result="line"/>
<feOffset in="SourceAlpha" dx="${dx * size * 2.2}" dy="${dy * size * 2.2}" result="m2"/>
<feComposite in="SourceAlpha" in2="m2" operator="out"/><feGaussianBlur stdDeviation="${blur}" result="band"/>
<feFlood flood-color="${colour}"/><feComposite in2="line" operator="in" result="a"/>
<feFlood flood-color="${colour}" flood-opacity="${band}"/><feComposite in2="band" operator="in" result="b"/>
<feBlend in="a" in2="b" mode="screen" result="side-${name}"/>`;
  const blend = SIDES.map(
    ({ name }, i) =>
      `<feBlend in="side-${name}" in2="${i ? `sum${i}` : 'SourceGraphic'}" mode="screen" result="sum${i + 1}"/>`,
  ).join('');
  return `<filter id="edge-${weight}" x="-6%" y="-6%" width="112%" height="112%" color-interpolation-filters="sRGB">
<feTurbulence type="fractalNoise" baseFrequency=".011" numOctaves="1" seed="${seed}" result="noise"/>
<feDisplacementMap in="SourceAlpha" in2="noise" scale="${size * brush}" xChannelSelector="R" yChannelSelector="G" result="brush"/>
${SIDES.map(side).join('')}${blend}<feComposite in="sum3" in2="SourceAlpha" operator="in"/></filter>`;
}

const blur = (size) =>
  `<filter id="soft${size}" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="${size}"/></filter>`;

const GRAIN = `<filter id="grain" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB">
<feTurbulence type="fractalNoise" baseFrequency=".9" numOctaves="2" seed="7"/>
<feColorMatrix type="matrix" values="1.6 0 0 0 -.3  1.6 0 0 0 -.3  1.6 0 0 0 -.3  0 0 0 0 .2"/>
<feBlend in2="SourceGraphic" mode="soft-light"/><feComposite in2="SourceAlpha" operator="in"/></filter>`;

const FILTERS =
  [2, 4, 10, 22].map(blur).join('') +
  edge('bold', 4.6, 2.8, 9, 0.34, 5) +
  edge('line', 3.2, 4.2, 6, 0.26, 9) +
  edge('fine', 2.2, 3, 2.5, 0.2, 11);

/** In a light picture all that is not light is black. */
const blacken = (svg) =>
  svg.replace(/<(path|ellipse|circle|rect|line|polyline)\b[^>]*>/g, (tag) =>
    tag.includes('data-lit')
      ? tag
      : tag.replace(/(fill|stroke)="(?!none)[^"]*"/g, '$1="#000"').replace('mix-blend-mode:multiply', ''),
  );

/**
 * A part as a picture.
 * @param {string} svg the part, drawn in the mode that `begin` was told
 * @param {string} defs the drawing's gradients
 * @param {number[]} view x, y, width, height of the drawing
 */
export function picture(svg, defs, [x, y, width, height], scale = 1) {
  const all = inLight() ? blacken(svg) : group(svg, 'filter="url(#grain)"');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width * scale}" height="${height * scale}"><defs>${defs}${FILTERS}${GRAIN}</defs>${all}</svg>`;
}

/** The fringe's shadow: the same locks again, lower and to the side, to be cut by the face. */
export const castShadow = (paths, [dx, dy], colour, amount) =>
  group(
    paths.map((d) => `<path d="${d}" fill="${colour}"/>`).join(''),
    `transform="translate(${dx} ${dy})" opacity="${amount}"`,
  );

/** Light on a finished drawing: a warm key from the left, a coloured rim from the right, grain over all. */
import { group, opacity } from './draw.mjs';

export const WIDTH = 1000;
export const HEIGHT = 1300;
export const TEAL = '#2ff0e2';
export const KEY = '#ffcf9e';

/**
 * An edge light: the silhouette less itself moved by (dx, dy), with a soft band behind the
 * sharp one. Slow noise eats the contour, so that the line swells and thins as a brush does.
 */
const edge = (id, dx, dy, colour, blur, softness, seed) => `
<filter id="${id}" x="-6%" y="-6%" width="112%" height="112%" color-interpolation-filters="sRGB">
<feTurbulence type="fractalNoise" baseFrequency=".006" numOctaves="1" seed="${seed}" result="noise"/>
<feDisplacementMap in="SourceAlpha" in2="noise" scale="${Math.hypot(dx, dy) * 2.6}" xChannelSelector="R" yChannelSelector="G" result="brush"/>
<feOffset in="brush" dx="${dx}" dy="${dy}" result="moved"/>
<feComposite in="SourceAlpha" in2="moved" operator="out"/><feGaussianBlur stdDeviation=".6" result="line"/>
<feOffset in="SourceAlpha" dx="${dx * 2}" dy="${dy * 2}" result="further"/>
<feComposite in="SourceAlpha" in2="further" operator="out"/><feGaussianBlur stdDeviation="${blur}" result="band"/>
<feFlood flood-color="${colour}"/><feComposite in2="line" operator="in" result="lit-line"/>
<feFlood flood-color="${colour}" flood-opacity="${softness}"/><feComposite in2="band" operator="in" result="lit-band"/>
<feMerge result="all"><feMergeNode in="SourceGraphic"/><feMergeNode in="lit-band"/><feMergeNode in="lit-line"/></feMerge>
<feComposite in="all" in2="SourceAlpha" operator="in"/></filter>`;

const grain = (id, amount) => `
<filter id="${id}" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB">
<feTurbulence type="fractalNoise" baseFrequency=".9" numOctaves="2" seed="7"/>
<feColorMatrix type="matrix" values="1.6 0 0 0 -.3  1.6 0 0 0 -.3  1.6 0 0 0 -.3  0 0 0 0 ${amount}"/>
<feBlend in2="SourceGraphic" mode="soft-light"/><feComposite in2="SourceAlpha" operator="in"/></filter>`;

const blur = (id, size) =>
  `<filter id="${id}" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${size}"/></filter>`;

/** For parts that need their own rim within the figure: `filter="url(#rim-inner)"`. */
export const INNER_RIM = 'filter="url(#rim-inner)"';

/**
 * The whole picture.
 * @param {string} defs the drawing's own gradients
 * @param {string} body
 * @param {{ rim?: string, key?: string, place?: string }} [light] `place` is the transform of the figure in the frame
 */
export function figure(defs, body, { rim = TEAL, key = KEY, place = '' } = {}) {
  const filters =
    edge('rim', -5, 2, rim, 12, 0.42, 5) +
    edge('key', 2.6, 2.2, key, 7, 0.16, 11) +
    edge('rim-inner', -3.4, 1, rim, 8, 0.28, 9) +
    grain('grain', 0.34) +
    blur('soft4', 4) +
    blur('soft10', 10) +
    blur('soft22', 22);
  let all = group(body, `transform="${place}"`);
  for (const filter of ['key', 'rim', 'grain']) all = group(all, `filter="url(#${filter})"`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"><defs>${defs}${filters}</defs>${all}</svg>`;
}

/** The fringe's shadow: the same locks again, lower and to the right, to be cut by the face. */
export const castShadow = (paths, [dx, dy], colour, amount) =>
  group(
    paths.map((d) => `<path d="${d}" fill="${colour}"/>`).join(''),
    `transform="translate(${dx} ${dy})" ${opacity(amount)}`,
  );

/** Edges of light from lamps behind, for what is drawn flat; each lamp has its own side. */
import { group } from '../../actors/kit/draw.mjs';

/**
 * The silhouette less itself moved away from the lamp: a crisp line, and behind it a soft band.
 * @param {{ towards: number[], colour: string, line: number, band: number, blur: number, crisp?: number }} lamp
 *   `towards` it, y down; `line` px; `band` its share; `crisp` the line's
 */
const edge = ({ towards: [x, y], colour, line, band, blur, crisp = 1 }, i) => {
  const size = Math.hypot(x, y);
  const moved = (px) => `dx="${((-x / size) * px).toFixed(2)}" dy="${((-y / size) * px).toFixed(2)}"`;
  return `<feOffset in="brush" ${moved(line)} result="m${i}"/>
<feComposite in="SourceAlpha" in2="m${i}" operator="out"/><feGaussianBlur stdDeviation=".5" result="crisp${i}"/>
<feOffset in="SourceAlpha" ${moved(Math.max(blur, line * 2.4))} result="far${i}"/>
<feComposite in="SourceAlpha" in2="far${i}" operator="out"/><feGaussianBlur stdDeviation="${blur}" result="wide${i}"/>
<feFlood flood-color="${colour}" flood-opacity="${crisp}"/><feComposite in2="crisp${i}" operator="in" result="a${i}"/>
<feFlood flood-color="${colour}" flood-opacity="${band}"/><feComposite in2="wide${i}" operator="in" result="b${i}"/>
<feBlend in="b${i}" in2="${i ? `sum${i}` : 'SourceGraphic'}" mode="screen" result="c${i}"/>
<feBlend in="a${i}" in2="c${i}" mode="screen" result="sum${i + 1}"/>`;
};

/** @param {string} id  @param {object[]} lamps as for `edge`  @param {number} [brush] px that the line strays */
export const backlight = (id, lamps, brush = 4) =>
  `<filter id="${id}" x="-5%" y="-5%" width="110%" height="110%" color-interpolation-filters="sRGB">
<feTurbulence type="fractalNoise" baseFrequency=".014" numOctaves="1" seed="6" result="noise"/>
<feDisplacementMap in="SourceAlpha" in2="noise" scale="${brush}" xChannelSelector="R" yChannelSelector="G" result="brush"/>
${lamps.map(edge).join('')}<feComposite in="sum${lamps.length}" in2="SourceAlpha" operator="in"/></filter>`;

/** `inner` with the edges of the lamps of `id`. */
export const backlit = (inner, id) => group(inner, `filter="url(#${id})"`);

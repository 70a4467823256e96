/** Where her contours are quieter than the kit's: within the coat, and on what is too thin to carry light. */
import { smooth } from '../../kit/curve.mjs';
import { clip, group, inLight } from '../../kit/draw.mjs';
import { edged } from '../../kit/light.mjs';

const capped = ['R', 'G', 'B']
  .map((channel) => `<feFunc${channel} type="table" tableValues="0 .24 .42 .46 .48"/>`)
  .join('');

/** Definitions for a pose. */
export const contours = `<filter id="quiet" x="-6%" y="-6%" width="112%" height="112%" color-interpolation-filters="sRGB">
<feComponentTransfer>${capped}</feComponentTransfer></filter>
<filter id="stout" x="-6%" y="-6%" width="112%" height="112%" color-interpolation-filters="sRGB">
<feMorphology in="SourceAlpha" operator="erode" radius="5.5"/><feMorphology operator="dilate" radius="8"/>
<feGaussianBlur stdDeviation="2.4" result="thick"/><feComposite in="SourceGraphic" in2="thick" operator="in" result="kept"/>
<feMerge><feMergeNode in="SourceAlpha"/><feMergeNode in="kept"/></feMerge></filter>`;

/** A contour within her own outline: half as bright, and whole only inside `silhouette`. */
export const quiet = (inner, weight, silhouette) => {
  if (!inLight()) return inner;
  const all = edged(inner, weight);
  return group(all, 'filter="url(#quiet)"') + (silhouette ? clip(smooth(silhouette), all) : '');
};

/** Light only where a lock is broad: its tip and single hairs stay dark. */
export const stout = (inner) => (inLight() ? group(inner, 'filter="url(#stout)"') : inner);

/** Edges that the sun behind reaches, for what is drawn flat: the silhouette less itself moved away from the sun. */
import { group } from '../../actors/kit/draw.mjs';

/** px that the silhouette is moved, how far the brush strays, blur and share of the soft band behind the crisp line, share of the line. */
const WEIGHTS = {
  line: [3, 6, 6, 0.45],
  fine: [1.7, 0, 2.5, 0.35],
  faint: [2.4, 5, 5, 0.1, 0.32],
  hot: [4.4, 3, 11, 0.85, 0.9, true],
  wrap: [0.4, 0, 14, 0.4],
};

const filter = ([name, [size, brush, blur, band, crisp = 1, low = false]], sun, ember) => `
<filter id="sun-${name}" x="-5%" y="-5%" width="110%" height="110%" color-interpolation-filters="sRGB">
<feTurbulence type="fractalNoise" baseFrequency=".012" numOctaves="1" seed="4" result="noise"/>
<feDisplacementMap in="SourceAlpha" in2="noise" scale="${brush}" xChannelSelector="R" yChannelSelector="G" result="brush"/>
<feOffset in="brush" dx="${size}" dy="${size * 0.7}" result="moved"/>
<feComposite in="SourceAlpha" in2="moved" operator="out"/><feGaussianBlur stdDeviation=".5" result="crisp"/>
<feOffset in="SourceAlpha" dx="${Math.max(blur, size * 2.4)}" dy="${Math.max(blur, size * 2.4) * 0.7}" result="far"/>
<feComposite in="SourceAlpha" in2="far" operator="out"/><feGaussianBlur stdDeviation="${blur}" result="wide"/>
<feFlood flood-color="${sun}" flood-opacity="${crisp}"/><feComposite in2="crisp" operator="in" result="a"/>
<feFlood flood-color="${low ? ember : sun}" flood-opacity="${band}"/><feComposite in2="wide" operator="in" result="b"/>
<feBlend in="b" in2="SourceGraphic" mode="screen" result="c"/><feBlend in="a" in2="c" mode="screen"/>
<feComposite in2="SourceAlpha" operator="in"/></filter>`;

/** `ember` is the sun's colour where it has come through most: the band of `hot`. */
export const rimFilters = (sun, ember) =>
  Object.entries(WEIGHTS)
    .map((weight) => filter(weight, sun, ember))
    .join('');
/** @param {'line' | 'fine' | 'faint' | 'hot' | 'wrap'} weight hot has the furnace behind it; wrap is only the haze that creeps over an edge */
export const rimmed = (inner, weight = 'line') => group(inner, `filter="url(#sun-${weight})"`);

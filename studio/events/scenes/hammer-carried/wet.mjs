/** What the wet road makes of him: a long shadow away from the oven, a broken reflection, and rain that bursts on his shoulders. */
import { taper } from '../../../actors/kit/curve.mjs';
import { group, ink, opacity, path, random, turned } from '../../../actors/kit/draw.mjs';
import { COLD } from './palette.mjs';

/** px of the drawing between his feet. */
const FOOT = [968, 748];

export const wetDefs = `
<filter id="ripple" x="-30%" y="-10%" width="160%" height="120%">
<feTurbulence type="fractalNoise" baseFrequency=".022 .11" numOctaves="2" seed="9" result="waves"/>
<feDisplacementMap in="SourceGraphic" in2="waves" scale="22" xChannelSelector="R" yChannelSelector="G" result="bent"/>
<feGaussianBlur in="bent" stdDeviation="1.6 4.5"/></filter>
<linearGradient id="sinking" gradientUnits="userSpaceOnUse" x1="0" y1="${FOOT[1]}" x2="0" y2="${FOOT[1] + 330}">
<stop offset="0" stop-color="#fff" stop-opacity=".72"/><stop offset=".55" stop-color="#fff" stop-opacity=".4"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient>
<linearGradient id="away" gradientUnits="userSpaceOnUse" x1="${FOOT[0]}" y1="0" x2="${FOOT[0] + 430}" y2="0">
<stop offset="0" stop-color="#fff" stop-opacity=".85"/><stop offset=".5" stop-color="#fff" stop-opacity=".5"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient>
<mask id="sunk"><rect x="400" y="${FOOT[1] - 6}" width="1200" height="400" fill="url(#sinking)"/></mask>
<mask id="cast"><rect x="700" y="${FOOT[1] - 150}" width="1100" height="480" fill="url(#away)"/></mask>`;

/** @param {string[]} outlines of all that he is */
export const shadow = (outlines) =>
  group(
    group(
      group(
        outlines.map((d) => path(d, '#02060a')).join(''),
        turned(
          `translate(${FOOT[0]} ${FOOT[1] - 4}) matrix(1 0 -1.3 -.3 0 0) translate(${-FOOT[0]} ${-FOOT[1]})`,
        ),
      ),
      'filter="url(#soft4)"',
    ),
    'mask="url(#cast)"',
  );

/** @param {string} figure */
export const reflection = (figure) =>
  group(
    group(group(figure, turned(`translate(0 ${2 * FOOT[1] + 8}) scale(1 -1)`)), 'filter="url(#ripple)"'),
    'mask="url(#sunk)"',
  );

/** Where his boots press the water: dark, a bright lip to each side. */
export const underfoot = () =>
  [
    [FOOT[0] - 16, FOOT[1] - 8, 24],
    [FOOT[0] + 20, FOOT[1] + 5, 26],
  ]
    .map(
      ([x, y, r]) =>
        `<ellipse cx="${x}" cy="${y}" rx="${r}" ry="6" fill="#010406" opacity=".8" filter="url(#soft4)"/>` +
        ink(
          `${x - r - 8},${y + 1} ${x - r * 0.4},${y + 6} ${x + r * 0.5},${y + 6}`,
          taper.both(1.1),
          '#ffb066',
          opacity(0.55),
        ),
    )
    .join('');

/** Drops burst along a line of places ([x, y] px, thrown up and out). */
export function bursts(places) {
  let svg = '';
  for (const [x, y] of places)
    for (let i = 0; i < 2; i++) {
      const angle = -Math.PI / 2 + (random() - 0.5) * 2.2;
      const [near, far] = [1 + random() * 2, 4 + random() * 4];
      const spot = (r) => `${(x + Math.cos(angle) * r).toFixed(1)},${(y + Math.sin(angle) * r).toFixed(1)}`;
      svg += ink(
        `${spot(near)} ${spot((near + far) / 2)} ${spot(far)}`,
        taper.both(0.45),
        COLD,
        opacity(0.12 + random() * 0.26),
      );
    }
  return svg;
}

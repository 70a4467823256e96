/** Hugo's face, three-quarter, turned to the left of the picture. */
import { ellipse, ink, opacity, shape, soft, tint } from '../../kit/draw.mjs';
import { browsOf, faceOf } from '../../kit/face.mjs';
import { lit, litInk } from '../../kit/light.mjs';
import { head } from './skull.mjs';

const LINE = '#5a3029';

const BROWS = {
  far: [
    [425, 262],
    [409, 251],
    [394, 249],
    [378, 258],
  ],
  near: [
    [456, 263],
    [484, 249],
    [514, 247],
    [545, 263],
  ],
  style: { width: 8.2, root: 4, colour: '#241714', hair: '#4a332a' },
  farWidth: 6.6,
};

export const face = faceOf({
  head,
  eyes: {
    tone: 'brown',
    both: { lash: '#170d0c', wing: 0.03, lidShadow: 0.46 },
    far: { x: 397, y: 303, width: 42, height: 43, irisWidth: 0.4, irisHeight: 0.52, lashWidth: 3 },
    near: {
      x: 497,
      y: 303,
      width: 76,
      height: 44,
      irisWidth: 0.285,
      irisHeight: 0.54,
      lashWidth: 3.7,
      turn: 1,
    },
  },
  brows: BROWS,
  mouth: {
    x: 437,
    y: 405,
    turn: -1,
    far: 22,
    near: 39,
    upper: 5.5,
    lower: 9,
    strength: 0.6,
    colours: {
      line: '#3c1716',
      upper: '#9c5a4a',
      lower: '#b9735c',
      dark: '#2c0d10',
      teeth: '#efe6da',
      tongue: '#a4504e',
      fold: '#7a4538',
    },
  },
  shadow: { colour: '#5e3a3a', amount: 0.5 },
  under: (feeling) =>
    tint(
      ellipse(512, 356, 38, 15, '#c8583f', soft(0.16 + feeling.blush * 0.26, 'soft10')) +
        ellipse(380, 356, 20, 13, '#c8583f', soft(0.14 + feeling.blush * 0.26, 'soft10')) +
        shape('466,262 500,254 546,262 552,280 500,276 462,284', '#7a4a3e', soft(0.35)) +
        shape('370,262 420,262 424,282 372,284', '#7a4a3e', soft(0.3)),
    ) +
    freckles() +
    crease(feeling),
  over: () => ear() + nose(),
});
export const brows = (feeling) => browsOf(BROWS, feeling);

/** Sun, and work under a lamp. */
const freckles = () =>
  tint(
    [
      [470, 352],
      [482, 345],
      [491, 356],
      [458, 346],
      [504, 350],
      [400, 350],
      [390, 343],
      [394, 358],
      [476, 362],
    ]
      .map(([x, y], i) => ellipse(x, y, 1.5 + (i % 3) * 0.4, 1.3, '#7a4634', opacity(0.45)))
      .join(''),
  );

function crease({ furrow = 0 }) {
  if (furrow === 0) return '';
  return `<g opacity="${furrow}">${ink('438,250 434,262 437,276', 2, LINE) + ink('449,252 453,264 450,274', 1.6, LINE)}</g>`;
}

const ear = () =>
  ink('590,296 597,276 611,268 622,282 623,306 613,330 603,342', 1.8, LINE) +
  ink('598,300 605,287 614,291 615,308 604,323', 1.6, LINE, opacity(0.8)) +
  tint(shape('598,304 606,293 612,306 603,325 594,318', '#6b4038', opacity(0.6)));

const nose = () =>
  tint(shape('444,300 437,332 440,352 452,362 444,372 428,374 414,368 424,352', '#955f4a', soft(0.3))) +
  ink('407,362 412,369 421,369 430,371.5 440,369.5 447,361', 1.5, '#4a241f') +
  ellipse(414.5, 367.5, 3, 1.6, '#34150f', opacity(0.85)) +
  ellipse(435, 368.5, 4.2, 1.9, '#34150f', opacity(0.85)) +
  ink('448,348 454,357 450,365', 1.6, LINE, opacity(0.8)) +
  lit('402,354 407,346 415,347 416,356 408,361', { left: 0.5, top: 0.5, right: 0.12 }, { blur: 2 }) +
  litInk('430,306 419,332 411,350', 2.4, { left: 0.6, top: 0.4 });

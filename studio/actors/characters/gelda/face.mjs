/** Gelda's face before the scars, three-quarter, turned to the left of the picture. */
import { bristles } from '../../kit/crop.mjs';
import { ellipse, group, ink, opacity, shape, soft, tint } from '../../kit/draw.mjs';
import { browsOf, faceOf } from '../../kit/face.mjs';
import { lit, litInk } from '../../kit/light.mjs';
import { head } from './skull.mjs';

const LINE = '#643a3c';

/** Its edge, from the far temple to the near ear. */
const HAIRLINE = [
  [372, 240],
  [372, 206],
  [398, 194],
  [450, 195],
  [506, 190],
  [548, 180],
  [566, 206],
  [574, 244],
  [592, 252],
  [594, 290],
];

const BROWS = {
  far: [
    [422, 264],
    [405, 254],
    [393, 251],
    [380, 259],
  ],
  near: [
    [458, 264],
    [486, 252],
    [516, 248],
    [548, 261],
  ],
  style: { width: 5.8, root: 3.6, peak: 0.35, colour: '#3a2c2a', hair: '#6d5850' },
  farWidth: 4.8,
};

export const face = faceOf({
  head,
  eyes: {
    tone: 'hazel',
    both: { lash: '#180e10', wing: 0.08, lidShadow: 0.48 },
    far: { x: 400, y: 303, width: 42, height: 42, irisWidth: 0.36, irisHeight: 0.53, lashWidth: 3.2 },
    near: {
      x: 498,
      y: 303,
      width: 75,
      height: 44,
      irisWidth: 0.265,
      irisHeight: 0.54,
      lashWidth: 4,
      turn: 0,
    },
  },
  brows: BROWS,
  mouth: {
    x: 442,
    y: 402,
    turn: -1,
    far: 25,
    near: 38,
    upper: 7.5,
    lower: 11,
    strength: 0.7,
    colours: {
      line: '#42191c',
      upper: '#99544f',
      lower: '#b57068',
      dark: '#280b10',
      teeth: '#ece4da',
      tongue: '#a05054',
      fold: '#835250',
    },
  },
  shadow: { colour: '#5a3a40', amount: 0.4 },
  under: (feeling) =>
    tint(
      shape('470,264 502,256 546,264 552,280 502,276 466,284', '#7d5250', soft(0.32)) +
        shape('372,264 420,262 424,280 374,284', '#7d5250', soft(0.28)) +
        shape('478,366 516,360 560,336 546,376 506,400 480,394', '#8a5654', soft(0.26, 'soft10')),
    ) +
    bristles(HAIRLINE, { count: 120, reach: 7, spread: 14, colour: '#4a403d', lean: [0.2, -1] }) +
    crease(feeling),
  over: () => ear() + nose() + tag(),
});
export const brows = (feeling) => browsOf(BROWS, feeling);

function crease({ furrow = 0 }) {
  const line = (points, width, amount) => ink(points, width, LINE, opacity(amount));
  return (
    line('476,332 498,337 522,331', 1.1, 0.4) +
    line('472,364 484,376 490,388', 1.3, 0.3) +
    group(
      line('438,252 434,264 437,276', 1.9, 0.9) + line('450,252 453,264 449,276', 1.6, 0.8),
      opacity(furrow),
    )
  );
}

const ear = () =>
  ink('600,298 609,282 620,286 620,310 607,330', 1.7, LINE, opacity(0.85)) +
  tint(shape('600,306 608,293 615,308 605,326 597,318', '#7d4c4a', opacity(0.65)));

/** The unit's number on the cheekbone: two bars and a dot. */
const tag = () =>
  tint(
    ['548,322 574,310', '551,331 577,319']
      .map((bar) => ink(bar, () => 1.9, '#37424c', opacity(0.75)))
      .join('') + ellipse(543, 335, 2.4, 2.4, '#37424c', opacity(0.75)),
  );

const nose = () =>
  tint(shape('446,300 440,330 443,350 453,360 445,370 430,372 417,366 427,350', '#a0695f', soft(0.3))) +
  ink('410,358 415,365 425,365 434,367.5 443,365.5 450,358', 1.5, '#4f262a') +
  ellipse(418, 363.8, 2.9, 1.5, '#36151a', opacity(0.85)) +
  ellipse(438, 364.6, 4, 1.8, '#36151a', opacity(0.85)) +
  ink('451,344 457,353 453,361', 1.5, LINE, opacity(0.8)) +
  lit('405,351 411,343 418,344 419,352 411,357', { left: 0.5, top: 0.5, right: 0.12 }, { blur: 2 }) +
  litInk('436,304 427,318 424,328 415,346', 2.4, { left: 0.6, top: 0.4 });

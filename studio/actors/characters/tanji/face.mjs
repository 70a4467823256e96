/** Tanji's face, nearly from the front, turned a little to the left of the picture. */
import { bristles } from '../../kit/crop.mjs';
import { ellipse, group, ink, opacity, shape, soft, tint } from '../../kit/draw.mjs';
import { faceOf } from '../../kit/face.mjs';
import { lit, litInk } from '../../kit/light.mjs';
import { head } from './skull.mjs';

const LINE = '#3f2420';
const SCAR = '#c08f76';

/** Its edge, from the far temple to the near ear. */
const HAIRLINE = [
  [362, 244],
  [364, 216],
  [392, 202],
  [450, 204],
  [510, 200],
  [556, 190],
  [572, 214],
  [580, 252],
  [598, 258],
  [600, 300],
];

const BROWS = {
  far: [
    [427, 270],
    [408, 261],
    [393, 260],
    [377, 267],
  ],
  near: [
    [472, 270],
    [502, 259],
    [532, 259],
    [563, 273],
  ],
  style: { width: 8.6, root: 5, peak: 0.35, colour: '#1c1413', hair: '#3a2a26' },
  farWidth: 7.2,
};

export const face = faceOf({
  head,
  eyes: {
    tone: 'black',
    both: { lash: '#120b0b', wing: 0.02, lidShadow: 0.55 },
    far: { x: 402, y: 304, width: 48, height: 34, irisWidth: 0.29, irisHeight: 0.55, lashWidth: 3 },
    near: {
      x: 510,
      y: 304,
      width: 70,
      height: 36,
      irisWidth: 0.235,
      irisHeight: 0.55,
      lashWidth: 3.4,
      turn: 1,
    },
  },
  brows: BROWS,
  mouth: {
    x: 446,
    y: 409,
    turn: -1,
    far: 31,
    near: 44,
    upper: 8,
    lower: 12,
    strength: 0.62,
    colours: {
      line: '#2a1312',
      upper: '#7a4840',
      lower: '#96604f',
      dark: '#230b0e',
      teeth: '#e8dfd2',
      tongue: '#8f4646',
      fold: '#4f2e29',
    },
  },
  shadow: { colour: '#3a2524', amount: 0.4 },
  under: (feeling) =>
    tint(
      shape('484,268 524,260 566,270 570,284 524,278 484,286', '#4d322b', soft(0.4)) +
        shape('378,270 424,268 428,286 380,286', '#4d322b', soft(0.35)) +
        shape(
          '420,442 456,436 500,442 540,420 566,380 580,420 520,470 440,474 400,440',
          '#3c2b2c',
          soft(0.22, 'soft10'),
        ),
    ) +
    bristles(HAIRLINE, { count: 170, reach: 6, spread: 14, colour: '#1b181a', lean: [0.15, -1] }) +
    bristles(
      [
        [420, 452],
        [456, 462],
        [500, 456],
        [548, 430],
        [580, 396],
      ],
      { count: 120, reach: 3, spread: 46, colour: '#2a1c1b', lean: [0.2, 1] },
    ) +
    crease(feeling),
  over: () => ear() + nose() + scars() + razor(),
});

function crease({ furrow = 0 }) {
  const line = (points, width, amount) => ink(points, width, LINE, opacity(amount));
  return (
    line('481,368 497,384 505,402', 1.8, 0.4) +
    line('415,370 405,384 401,398', 1.4, 0.35) +
    line('487,330 511,336 537,330', 1.3, 0.5) +
    group(
      line('441,252 437,264 440,278', 2.2, 0.9) + line('457,252 461,264 457,278', 2, 0.9),
      opacity(furrow),
    )
  );
}

/** One across the near brow, one short on the chin. */
const scars = () =>
  tint(
    ink('552,226 540,256 530,286', 2.6, SCAR) +
      ink('524,322 516,346 520,372', 2.4, SCAR) +
      ink('550,228 538,258 529,286', 0.9, '#6a3a34') +
      ink('522,324 515,346 519,370', 0.9, '#6a3a34') +
      ['519,340 511,343', '522,352 512,354', '523,363 513,366']
        .map((stitch) => ink(stitch, 0.9, '#6a3a34'))
        .join('') +
      ink('426,448 436,458 440,470', 1.8, SCAR),
  ) +
  litInk('551,228 539,258 529,286', 1.3, { left: 0.4, right: 0.4, top: 0.3 }) +
  litInk('523,324 515,347 519,370', 1.2, { left: 0.4, right: 0.4, top: 0.3 });

/** Two cuts of the razor over the ear. */
const razor = () =>
  ['586,206 602,212 620,226', '590,222 604,228 620,240'].map((cut) => ink(cut, 2.2, '#7a5341')).join('');

const ear = () =>
  ink('616,292 625,276 637,282 637,306 625,330', 1.8, LINE, opacity(0.85)) +
  tint(shape('614,304 623,290 630,304 620,326 611,318', '#51332c', opacity(0.7)));

const nose = () =>
  tint(shape('449,300 455,322 447,350 461,364 453,376 435,378 415,372 427,350', '#5f3e33', soft(0.3))) +
  ink('412,364 418,372 429,372 440,375 452,372 461,363', 1.7, '#2f1715') +
  ellipse(423, 370.5, 4, 1.9, '#1f0d0c', opacity(0.9)) +
  ellipse(447, 371, 5, 2.1, '#1f0d0c', opacity(0.9)) +
  ink('462,348 469,358 463,368', 1.8, LINE, opacity(0.85)) +
  ink('410,350 405,358 409,366', 1.4, LINE, opacity(0.7)) +
  // Where the bone was broken.
  ink('435,318 431,324 433,331', 1.6, LINE, opacity(0.6)) +
  lit('415,356 421,346 432,347 434,358 423,363', { left: 0.5, top: 0.5, right: 0.14 }, { blur: 2 }) +
  litInk('443,306 443,322 433,340 427,352', 2.6, { left: 0.5, top: 0.4 });

/** Alita's face, three-quarter, turned to the left of the picture. */
import { ribbon, taper } from '../../kit/curve.mjs';
import { ellipse, form, ink, opacity, path, shape, soft, tint } from '../../kit/draw.mjs';
import { eye } from '../../kit/eye.mjs';
import { castShadow, lit, litInk, unlit } from '../../kit/light.mjs';
import { mouth } from './mouth.mjs';

const FACE =
  '350,178 342,232 347,282 342,320 350,360 370,400 397,434 414,447 436,450 460,445.5 512,424 558,388 602,350 622,290 626,210 590,130 480,95 390,120';
/** What turns away from a light on the left: temple, the cheek's side, the jaw. */
const SIDE =
  '572,90 552,190 560,236 572,262 580,286 566,318 540,344 520,372 498,396 468,416 448,432 432,452! 500,470 640,420 660,200';

/** @param {string[]} fringe outlines of the hair over the brow */
export const face = (feeling, fringe) =>
  skin(feeling, fringe) + nose(feeling) + mouth(feeling.mouth) + eyes(feeling.eyes) + brows(feeling);

function skin(feeling, fringe) {
  return (
    form(
      FACE,
      'url(#skin)',
      shade(feeling) + light() + castShadow(fringe, [8, 14], '#9a6a78', 0.62) + crease(feeling) + seam(),
    ) + ink('350,356 370,400 397,434 415,447.5 436,450.5 460,446 512,424.5 562,386', 1.7, '#5a2c38')
  );
}

/** Ambient: where the sky does not reach, and blood. */
const shade = (feeling) =>
  tint(
    shape(SIDE, '#d27464', soft(0.36)) +
      shape('600,300 584,352 552,392 500,426 440,456 520,470 640,400', '#8a566c', soft(0.4, 'soft10')) +
      shape('456,268 474,258 468,300 452,324 446,300', '#cf8f88', opacity(0.34)) +
      shape('352,264 420,260 424,284 352,290', '#cf8f88', soft(0.34)) +
      shape('468,258 566,256 574,300 470,282', '#c98a88', soft(0.36)) +
      ellipse(514, 352, 36, 12, '#e0605c', soft(0.3 + feeling.blush * 0.4, 'soft10')) +
      ellipse(374, 352, 22, 11, '#e0605c', soft(0.26 + feeling.blush * 0.4, 'soft10')) +
      shape('408,425 430,430 454,424 442,434 420,435', '#c07f80', soft(0.5)),
  );

/** From the left the whole front; from the right the side; from above brow, cheekbones, the ball of the chin. */
const light = () =>
  lit(FACE, { left: 0.47 }) +
  lit('342,306 366,334 396,344 410,372 392,410 360,390 338,340', { left: 0.14 }, { blur: 4 }) +
  lit('456,338 482,354 516,352 500,376 470,390 454,372', { left: 0.14 }, { blur: 4 }) +
  unlit(SIDE, { blur: 2 }) +
  unlit('447,290! 451,312 452,340 463,364 458,376 445,374 443,352 443,322', { blur: 2, amount: 0.55 }) +
  unlit('352,268 416,262 422,272 384,268 350,282', { blur: 2, amount: 0.45 }) +
  unlit('466,262 500,248 556,256 568,272 520,262 474,274', { blur: 2, amount: 0.45 }) +
  unlit('410,426 430,430 452,425 443,433 420,434', { blur: 2, amount: 0.8 }) +
  lit(
    '622,230 612,300 596,350 556,386 508,421 456,446 476,424 510,398 540,366 560,332 582,290 586,240',
    { right: 0.24 },
    { blur: 2 },
  ) +
  lit('580,286 560,330 524,354 488,350 478,340 520,338 552,318', { right: 0.14 }, { blur: 4 }) +
  lit('446,290 452,318 453,342 463,364 450,374 441,352 440,320', { right: 0.4 }, { blur: 2 }) +
  lit(
    '570,100 500,150 464,236 453,262 450,296 454,340 464,364 450,375 441,384 439,398 447,410 442,428 450,448 512,426 560,388 622,290 612,150',
    { right: 0.36 },
    { blur: 2 },
  ) +
  unlit('466,262 500,248 556,256 570,274 520,264 474,276', { blur: 2, amount: 0.4 }) +
  lit('440,426 456,422 460,436 440,446 428,444', { right: 0.4 }, { blur: 4 }) +
  lit('346,230 400,214 480,216 580,226 580,120 480,90 390,110', { top: 0.6 }, { blur: 10 }) +
  lit('346,336 366,342 400,348 396,370 360,366', { top: 0.4 }, { blur: 4 }) +
  lit('456,344 500,356 560,336 556,356 510,378 466,370', { top: 0.42 }, { blur: 4 }) +
  lit('406,436 426,432 446,436 436,448 414,448', { top: 0.4, left: 0.14 }, { blur: 4 });

/** What a strong feeling folds: between the brows, under the eyes. */
function crease({ furrow = 0 }) {
  if (furrow === 0) return '';
  const lines =
    ink('438,244 433,256 436,270', 2.2, '#8a5560') +
    ink('452,246 458,258 454,270', 2, '#8a5560') +
    ink('424,300 432,306 438,304', 1.4, '#a9707a');
  return `<g opacity="${furrow}">${lines}</g>`;
}

/** She was made: one fine joint from the ear to the jaw's edge. */
const seam = () =>
  ink('586,326 548,346 520,350 504,372 488,398 470,436', 1.2, '#8f6270', opacity(0.6)) +
  tint(ink('588,329 550,349 522,353 506,375 490,401', 0.8, '#fff1e6', opacity(0.5)));

function nose({ flare = 0 }) {
  return (
    tint(
      shape(
        '446,296 438,330 436,352 444,372 430,377 416,373 424,366 428,346',
        '#c9867e',
        soft(0.36, 'soft4'),
      ),
    ) +
    // The wing, the nostril, the dark under the tip.
    shape('413,369! 420,376 430,375 440,371! 432,381 419,381', '#8a4c56', opacity(0.75)) +
    ink('440,358 446,364 443,372', 1.3 + flare, '#8a5560', opacity(0.85)) +
    tint(ink('417,312 412,342 408,358', 2, '#fffaf2', opacity(0.45))) +
    litInk('420,290 417,316 411,344 407,360', 3, { left: 0.75, top: 0.3 }) +
    lit('404,358 412,354 418,362 412,368 405,366', { left: 0.5, top: 0.6 }, { blur: 2 })
  );
}

function eyes(state) {
  const [x, y] = state.look ?? [0, 0];
  const far = { ...state, open: state.open * (state.farOpen ?? 1) };
  return (
    eye({
      x: 389,
      y: 307,
      width: 64,
      height: 69,
      side: -1,
      irisWidth: 0.42,
      irisHeight: 0.56,
      wing: 0.1,
      lashWidth: 4.4,
      ...far,
      look: [x - 0.2, y],
    }) +
    eye({
      x: 512,
      y: 307,
      width: 97,
      height: 72,
      side: 1,
      irisWidth: 0.355,
      irisHeight: 0.57,
      turn: 2,
      lashWidth: 5.6,
      ...state,
      look: [x - 0.2, y],
    })
  );
}

/** Where the irises lie: middle and half axes. */
export const irises = ([x, y] = [0, 0]) => [
  [389 + (x - 0.2) * 13.4, 307 + y * 10.4, 27, 39],
  [512 + (x - 0.2) * 20.4, 307 + y * 10.8, 34, 41],
];

/** Also laid faintly over the hair, so that a feeling reads through the fringe. */
export function brows({ farBrow, nearBrow }) {
  const arc = ([[ax, ay], [bx, by], [cx, cy], [dx, dy]], [inner, outer]) => [
    [ax, ay + inner],
    [bx, by + inner * 0.5 + outer * 0.25],
    [cx, cy + inner * 0.1 + outer * 0.75],
    [dx, dy + outer],
  ];
  const far = arc(
    [
      [418, 257],
      [398, 245],
      [374, 243],
      [350, 253],
    ],
    farBrow,
  );
  const near = arc(
    [
      [466, 258],
      [500, 243],
      [538, 240],
      [574, 254],
    ],
    nearBrow,
  );
  const hairs = (line, width) => path(ribbon(line, taper.lock(1.6, width, 0.3, 0.85)), '#2b1d24');
  return hairs(far, 5.2) + hairs(near, 6.4);
}

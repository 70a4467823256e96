/** Alita's face, three-quarter, turned to the left of the picture. Its feelings are numbers in `looks`. */

import { ribbon, taper } from '../../kit/curve.mjs';
import { ellipse, form, group, ink, multiply, opacity, path, shape, soft } from '../../kit/draw.mjs';
import { eye } from '../../kit/eye.mjs';
import { castShadow } from '../../kit/light.mjs';

/**
 * `eyes` go to `eye()`; `browIn` and `browOut` move the brows' ends in px (down is +);
 * `blush` 0…1 is added to the cheeks.
 */
export const looks = {
  neutral: { eyes: { open: 0.9 }, browIn: 0, browOut: 0, mouth: 'rest', blush: 0 },
  warm: { eyes: { open: 0.86, squint: 0.46 }, browIn: -4, browOut: -3, mouth: 'smile', blush: 0.5 },
  sad: {
    eyes: { open: 0.76, tilt: -0.5, look: [-0.1, 0.5] },
    browIn: -19,
    browOut: 9,
    mouth: 'sad',
    blush: 0,
  },
  fierce: {
    eyes: { open: 0.86, tilt: 0.62, squint: 0.2, irisSize: 0.92, look: [-0.2, -0.1] },
    browIn: 20,
    browOut: -8,
    mouth: 'grit',
    blush: 0.1,
  },
  surprised: { eyes: { open: 1.13, irisSize: 0.8 }, browIn: -15, browOut: -13, mouth: 'oh', blush: 0.1 },
};

const FACE =
  '352,178 344,236 347,282 343,322 352,366 376,410 403,438 426,448 452,443 500,420 548,388 580,344 594,290 606,220 580,130 480,95 390,120';
const SHADE =
  '575,90 560,190 568,250 580,300 560,340 540,372 508,398 474,418 442,438 420,454! 470,480 640,420 660,200';
const DEEP = '620,150 596,230 592,300 580,350 550,392 510,424 470,448! 560,470 680,380';

/** @param {string[]} fringe outlines of the hair over the brow */
export function face(look, fringe) {
  return skin(look, fringe) + nose() + mouth(look.mouth) + eyes(look.eyes) + brows(look);
}

/** The seams say that she was made: they follow the jaw and the cheek. */
const seams = () =>
  ink('372,352 396,372 402,400 414,440', 1.2, '#a9787f', opacity(0.7)) +
  ink('508,352 498,384 478,410 462,440', 1.3, '#8a5c70', opacity(0.75)) +
  ink('508,352 540,346 580,330', 1.2, '#8a5c70', opacity(0.7)) +
  ink('372,352 358,350 344,346', 1, '#a9787f', opacity(0.6));

function skin(look, fringe) {
  const blush =
    ellipse(512, 368, 42, 20, '#e0605c', soft(0.28 + look.blush * 0.4, 'soft10')) +
    ellipse(374, 366, 26, 18, '#e0605c', soft(0.25 + look.blush * 0.4, 'soft10'));
  // A warm copy of the shade's edge, moved a little, keeps skin from looking like plastic.
  const warmEdge = shape(SHADE, '#e8604a', `${soft(0.34)} transform="translate(-9 -3)"`);
  const sockets =
    shape('456,262 474,258 470,300 452,322 446,300', '#c08a8c', opacity(0.35)) +
    shape('352,262 420,258 424,280 352,288', '#c08a8c', soft(0.3)) +
    shape('470,256 566,256 572,300 470,280', '#a9788c', soft(0.35));
  return form(
    FACE,
    'url(#skin)',
    blush +
      warmEdge +
      shape(SHADE, '#a9788c', multiply(0.78)) +
      shape(DEEP, '#3c2552', multiply(0.8)) +
      sockets +
      castShadow(fringe, [9, 15], '#7c4f6a', 0.75) +
      seams(),
  );
}

const nose = () =>
  shape('440,322! 430,346 431,362 442,372! 428,377 416,372! 424,366 424,350', '#b07880', opacity(0.8)) +
  ink('413,370 420,377 430,376', 1.8, '#5b2c3c') +
  ink('418,318 413,344 409,358', 2.2, '#fffaf2', opacity(0.9)) +
  ellipse(411, 363, 2.6, 2, '#fff', opacity(0.8));

function eyes(state) {
  const [x, y] = state.look ?? [0, 0];
  return (
    eye({
      x: 390,
      y: 308,
      width: 67,
      height: 78,
      side: -1,
      irisWidth: 0.41,
      irisHeight: 0.52,
      wing: 0.12,
      lashWidth: 4.6,
      ...state,
      look: [x - 0.12, y],
    }) +
    eye({
      x: 512,
      y: 308,
      width: 100,
      height: 82,
      side: 1,
      irisWidth: 0.365,
      irisHeight: 0.52,
      turn: 2,
      lashWidth: 5.8,
      ...state,
      look: [x - 0.16, y],
    })
  );
}

/** Also laid faintly over the hair, so that a feeling reads through the fringe. */
export function brows({ browIn, browOut }) {
  const far = [
    [416, 252 + browIn],
    [396, 241 + browIn * 0.45 + browOut * 0.3],
    [372, 240 + browOut * 0.7],
    [350, 250 + browOut],
  ];
  const near = [
    [468, 254 + browIn],
    [500, 240 + browIn * 0.45 + browOut * 0.3],
    [536, 238 + browOut * 0.8],
    [570, 252 + browOut],
  ];
  return (
    path(ribbon(far, taper.lock(0.6, 5.4, 0.34, 0.8)), '#1a1016') +
    path(ribbon(near, taper.lock(0.6, 6.2, 0.34, 0.8)), '#1a1016')
  );
}

const LIP = '#b4525a';
const LINE = '#4a1626';
const chin = shape('410,424 430,428 452,423 440,432 424,432', '#b57a80', soft(0.4));

const mouths = {
  rest: () =>
    chin +
    shape('404,404! 418,399 427,401 437,398 460,404! 440,408 426,409', LIP, opacity(0.85)) +
    shape('410,407! 428,409 452,406! 444,416 428,419 416,415', '#d98583', opacity(0.75)) +
    ink('400,403 414,406 427,405 440,407 464,402', 2.1, LINE) +
    ink('420,413 428,414 436,412', 1.4, '#fff1e6', opacity(0.8)),
  smile: () =>
    chin +
    shape('398,399! 418,401 428,404 439,400 468,395! 446,408 427,411 412,408', LIP, opacity(0.9)) +
    shape('408,406! 428,411 456,403! 446,417 429,421 416,417', '#dc8784', opacity(0.8)) +
    ink('392,395 406,404 427,408 448,404 474,391', 2.4, LINE) +
    ink('471,386 476,392 474,398', 1.5, '#9a5a62') +
    ink('420,415 429,416 438,413', 1.4, '#fff1e6', opacity(0.85)),
  sad: () =>
    chin +
    shape('406,409! 419,402 428,403 437,401 459,408! 440,408 427,409', LIP, opacity(0.85)) +
    shape('412,411! 428,409 450,410! 442,418 428,420 418,417', '#cf7d7e', opacity(0.7)) +
    ink('400,415 412,408 428,405.5 445,407.5 464,416', 2.2, LINE),
  grit: () => {
    const teeth = shape('408,402 430,403 462,400 458,407.5 430,409 408,409', '#f0e4da');
    return (
      form('408,410! 418,403 428,402 440,400 460,402! 455,411 442,413 428,412 416,412', '#2a0a14', teeth) +
      ink('402,414 412,405 420,400.5 428,401.5 438,398 452,399 466,406', 2.7, LINE) +
      ink('410,412 428,414 456,410', 1.5, '#5a1a2c') +
      shape('414,415! 429,415.5 450,413! 442,421 428,423 419,420', '#cf7d7e', opacity(0.8))
    );
  },
  oh: () => {
    const tongue = shape('416,422 430,416 445,423 430,432', LIP);
    const teeth = shape('417,399 441,399 440,404.5 418,405', '#f3e6dc');
    return (
      form('417,404 428,399.5 440,403.5 444,413 438,423 428,426 419,422 414,413', '#2a0813', tongue + teeth) +
      ink('415,405 428,398 442,404.5', 2.2, '#6a2236') +
      ink('419,423 428,427.5 438,424', 2, LIP)
    );
  },
};
const mouth = (name) => group(mouths[name]());

/** Her face: Alita's construction, asleep, under dust. Drawn as her portrait is; `onHead` puts it into the picture. */
import { listed, smooth, taper } from '../../../actors/kit/curve.mjs';
import {
  clip,
  ellipse,
  form,
  group,
  ink,
  linear,
  opacity,
  path,
  random,
  shape,
  soft,
} from '../../../actors/kit/draw.mjs';
import { eye } from '../../../actors/kit/eye.mjs';
import { castShadow } from '../../../actors/kit/light.mjs';
import { place } from '../../../actors/kit/place.mjs';

export const onHead = place('translate(924 492) rotate(20) scale(.6) translate(-485 -300)');

const FACE =
  '350,178 342,232 347,282 342,320 350,360 370,400 397,434 414,447 436,450 460,445.5 512,424 558,388 602,350 622,290 626,210 590,130 480,95 390,120';
const SIDE =
  '572,90 548,190 552,236 564,262 566,290 548,322 522,348 500,376 478,400 456,418 440,434 432,452! 500,470 640,420 660,200';
const LINE = '#3a1f30';

export const gradients = linear(
  'core-skin',
  [340, 250],
  [620, 340],
  '#e8a274 0, #b87c66 .2, #835c66 .48, #594564 .78, #3a3052 1',
);

export const face = (fringe) =>
  form(
    FACE,
    'url(#core-skin)',
    planes() +
      castShadow(fringe, [10, 16], '#5a3450', 0.5) +
      seam() +
      dust() +
      shape('346,296 410,300 400,338 390,366 396,388 384,404 368,392 352,352', '#ffb877', soft(0.4)) +
      sunlit(),
  ) +
  ink('350,356 370,400 397,434 415,447.5 436,450.5 460,446 512,424.5 562,386', 1.9, LINE) +
  nose() +
  mouth() +
  lids() +
  brows();

/** The sun from behind, round the cheek, the jaw and the chin. */
const EDGE = '340,226 346,282 341,320 349,360 369,401 396,435 414,448 437,451 462,446 496,432';
const sunlit = () =>
  ink(EDGE, taper.both(13), '#ff8a3a', soft(0.6)) +
  ink(EDGE, taper.both(4.6), '#ffc07a', soft(0.95, 'soft2'));

const WHOLE = smooth(listed(FACE).map(onHead.point));
/** The shadow of her face on what has this outline. */
export const shadowOn = (outline) =>
  clip(outline, group(path(WHOLE, '#1c0c1c', soft(0.74)), 'transform="translate(3 12)"'));
/** The shadow on her face of what lies on it, given by its outline in px of the picture. */
export const shaded = (front, outline) =>
  clip(WHOLE, clip(front, group(path(outline, '#1c0c22', soft(0.75)), 'transform="translate(-5 7)"')));

const planes = () =>
  shape(SIDE, '#453858', opacity(0.5)) +
  shape('600,300 584,352 552,392 500,426 440,456 520,470 640,400', '#3a2c50', soft(0.5, 'soft10')) +
  // Where the brow overhangs, the nose's side, the eyes' hollows.
  shape('456,262 476,254 470,300 454,326 447,300', '#7a5570', opacity(0.5)) +
  shape('352,262 420,258 426,284 352,292', '#9a6a70', soft(0.45)) +
  shape('466,256 566,254 574,300 470,284', '#6c4d6c', soft(0.5)) +
  shape('342,306 366,338 396,346 408,372 392,412 360,392 338,340', '#e8a878', soft(0.5)) +
  shape('456,340 482,356 514,354 500,378 470,392 454,374', '#b88478', soft(0.35)) +
  shape('408,425 430,430 454,424 442,434 420,435', '#7a4f62', soft(0.6)) +
  shape('350,300 344,322 352,362 372,402 400,436 392,420 374,392 360,356', '#ffc890', soft(0.7, 'soft2'));

const seam = () =>
  ink('586,326 548,346 520,350 504,372 488,398 470,436', 1.3, '#4a3450', opacity(0.8)) +
  ink('588,329 550,349 522,353 506,375 490,401', 0.8, '#cbb0c0', opacity(0.4)) +
  ink('398,150 404,184 396,204 402,232', 1.1, '#5a3a4a', opacity(0.7)) +
  ink('396,204 386,214 384,228', 0.8, '#5a3a4a', opacity(0.6));

/** Grey on all that looks up, a smear where something wet ran, specks. */
function dust() {
  let svg =
    shape('360,262 420,246 480,250 560,240 600,300 590,180 480,150 380,170', '#8a7484', soft(0.22)) +
    shape('356,330 392,340 410,352 396,374 366,366', '#b09088', soft(0.35)) +
    shape('470,340 520,350 556,332 540,366 500,384 476,372', '#85708a', soft(0.4)) +
    shape('408,352 418,348 424,360 414,368', '#c09a88', soft(0.5, 'soft2')) +
    shape('372,332 377,352 374,384 378,402 370,396 368,360', '#8a4e30', soft(0.5, 'soft2')) +
    shape('528,322 536,352 530,380 534,398 524,384 522,348', '#6a3a34', soft(0.5, 'soft2'));
  for (let i = 0; i < 150; i++) {
    const [x, y] = [345 + random() * 250, 230 + random() * 215];
    const tone = ['#4a3440', '#e8d6c4', '#7a4a34', '#8f7d88'][i % 4];
    svg += ellipse(x, y, 0.5 + random() * 1.5, 0.4 + random(), tone, opacity(0.25 + random() * 0.5));
  }
  return svg;
}

const nose = () =>
  shape('413,369! 420,376 430,375 440,371! 432,381 419,381', '#5e3448', opacity(0.8)) +
  ink('440,358 446,364 443,372', 1.4, '#5e3a50', opacity(0.85)) +
  ink('419,300 416,318 411,344 407,358', 3, '#ffdcae', opacity(0.85)) +
  shape('404,358 412,354 418,362 412,368 405,366', '#ffdcae', soft(0.7, 'soft2'));

const mouth = () =>
  shape('404,404! 417,398 427,400.5 438,397 462,403! 442,408 426,409', '#8a4a5a', opacity(0.85)) +
  shape('409,407! 428,409.5 454,405! 445,416 428,419.5 415,415', '#b87672', opacity(0.8)) +
  ink('401,403.5 413,405.5 427,404.5 441,406.5 465,403', 2, '#341426') +
  ink('415,412.5 426,415 434,413.5', 1.5, '#f0c4a4', opacity(0.7));

/** Shut, as if they had been closed for her. */
const lids = () =>
  shape('352,310 362,288 386,278 410,288 418,312 404,326 384,332 364,326', '#b9806a', soft(0.6, 'soft2')) +
  shape('466,312 480,288 510,276 544,284 562,306 550,326 516,338 484,330', '#80606e', soft(0.6, 'soft2')) +
  shape('358,312 366,294 386,286 400,292 388,312 370,322', '#e0a078', soft(0.5, 'soft2')) +
  shape('474,310 486,294 508,286 524,292 504,314 486,322', '#a27878', soft(0.5, 'soft2')) +
  ink('356,292 372,279 392,276 414,286', 1.5, LINE, opacity(0.6)) +
  ink('466,292 486,276 516,270 548,278 566,294', 1.7, LINE, opacity(0.6)) +
  eye({
    x: 389,
    y: 307,
    width: 64,
    height: 62,
    side: -1,
    open: 0,
    wing: 0.1,
    lash: '#140910',
    lashWidth: 5,
  }) +
  eye({ x: 512, y: 307, width: 97, height: 66, side: 1, open: 0, turn: 2, lash: '#140910', lashWidth: 6.2 }) +
  lashes([
    [362, 327, -8, 8],
    [374, 331, -6, 9],
    [388, 334, -2, 9],
    [494, 333, -2, 9],
    [512, 336, 3, 10],
    [530, 335, 7, 10],
    [546, 330, 10, 8],
  ]);
const lashes = (list) =>
  group(
    list
      .map(([x, y, dx, dy]) =>
        ink(
          [
            [x, y],
            [x + dx * 0.4, y + dy * 0.6],
            [x + dx, y + dy],
          ],
          taper.out(1.9),
          '#140910',
        ),
      )
      .join(''),
  );

const brows = () =>
  ink('418,258 398,247 374,246 352,255', taper.lock(1.6, 5, 0.3, 0.85), '#1d1119') +
  ink('466,259 500,246 538,243 572,255', taper.lock(1.6, 6, 0.3, 0.85), '#1d1119');

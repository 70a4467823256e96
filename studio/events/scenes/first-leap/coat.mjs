/** Ido's coat, blown up behind her: its wine-red lining is what is seen from below. Drawn upright; the fall tips it. */
import { taper } from '../../../actors/kit/curve.mjs';
import { form, ink, linear, opacity, shape, soft } from '../../../actors/kit/draw.mjs';
import { backlit } from '../../kit/backlight.mjs';
import { coat, lining } from './palette.mjs';
import { upright } from './pose.mjs';

export const coatDefs = linear(
  'leap-lining',
  [520, 300],
  [960, 430],
  `${lining.base} 0, ${lining.half} .3, ${lining.glow} .8, ${lining.shade} 1`,
);

/** Two tails, slit as far as the half-belt; the wind throws the far one higher. */
const FAR_TAIL =
  '1010,300! 950,284 890,296 826,318 760,312 690,274 626,226 560,196 500,196! 506,236 496,276 474,318! 540,330 600,352 660,384 730,412 850,440 940,480!';
const NEAR_TAIL =
  '980,330! 900,384 826,408 748,408 668,392 600,378 532,380 470,404! 492,440 492,484 474,530! 560,522 640,520 720,536 800,552 872,560 950,560 1010,480!';
/** Where a hem turns over, the outer cloth shows. */
const TURNED = [
  '500,196! 506,236 496,276 474,318! 506,322 540,306 552,272 544,232 524,208',
  '470,404! 492,440 492,484 474,530! 510,528 548,506 556,462 536,420 502,402',
];
const FAR_FOLDS = [
  '930,322 840,352 768,346 690,312 600,250 550,222',
  '930,352 850,386 776,390 700,368 620,326 552,300',
];
const NEAR_FOLDS = [
  '930,386 850,432 764,440 680,424 610,412 548,420',
  '936,430 860,478 776,482 690,468 620,462 560,478',
  '946,480 880,518 800,522 720,506 640,500',
];
const FAR_LIGHT = ['930,338 846,370 772,368 696,340 612,290 556,262'];
const NEAR_LIGHT = [
  '936,404 856,454 770,462 686,446 614,438 560,450',
  '946,456 870,500 790,504 706,488 640,484',
];

const folds = (lines, width) =>
  lines.map((line) => ink(line, taper.lock(1, width, 0.3), lining.ink, soft(0.85, 'soft2'))).join('') +
  lines.map((line) => ink(line, taper.lock(0.4, 2.2, 0.3), lining.ink)).join('');
const ridges = (lines) =>
  lines.map((line) => ink(line, taper.lock(2, 10, 0.4), lining.fill2, soft(0.95, 'soft4'))).join('') +
  lines.map((line) => ink(line, taper.lock(1, 2.6, 0.4), lining.glow2, soft(0.8, 'soft2'))).join('');
/** Sewn in one hand's breadth from the hem. */
const hemline = (points) => ink(points, 1.2, coat.fill, opacity(0.6));
const turned = (d) => form(d, coat.fill2, shape(d, coat.shade, soft(0.5, 'soft4')));

/** The collar that stands behind her neck, and its leaves on her breast. */
export const collar = () =>
  backlit(
    upright.draw(
      form(
        '906,300! 902,262 922,236 960,230 1000,238 1026,266 1030,304! 970,322',
        lining.half,
        shape('930,250 990,246 1016,300 940,310', lining.ink, soft(0.7, 'soft4')),
      ),
    ),
    'edge-fine',
  );
export const leaves = () =>
  upright.draw(
    form(
      '908,268! 890,300 880,330! 868,338! 878,352! 872,392 892,424! 906,380 924,336 934,302!',
      coat.fill,
      shape('908,286 934,300 924,350 900,404', coat.shade, soft(0.7, 'soft4')) +
        ink('878,352 873,392 893,422', 1.1, coat.fill2, opacity(0.7)) +
        ink('934,304 925,336 907,380 894,420', 1.3, coat.rim, opacity(0.5)) +
        ink('900,280 888,312 884,330', 1, coat.fill2, opacity(0.8)),
    ) +
      form(
        '1022,266! 1036,300 1042,328! 1052,338! 1040,350! 1036,384 1018,414! 1004,372 992,336 990,300!',
        coat.half,
        shape('990,300 1010,300 1012,372 992,340', coat.shade, soft(0.7, 'soft4')) +
          ink('1042,328 1030,342 1040,350', 1.2, coat.ink) +
          ink('1028,280 1038,306 1041,326', 1.2, coat.sun, opacity(0.9)),
      ),
  );

export const coatBack = () =>
  backlit(
    upright.draw(
      form(
        FAR_TAIL,
        'url(#leap-lining)',
        ridges(FAR_LIGHT) +
          folds(FAR_FOLDS, 9) +
          shape('1030,300 900,300 840,380 800,420 900,480 1020,480', lining.ink, soft(0.7, 'soft10')) +
          turned(TURNED[0]) +
          hemline('538,212 560,240 566,276 552,312 520,326'),
      ),
    ),
    'edge-coat',
  ) +
  backlit(
    upright.draw(
      form(
        NEAR_TAIL,
        'url(#leap-lining)',
        ridges(NEAR_LIGHT) +
          folds(NEAR_FOLDS, 10) +
          // Her own shadow.
          shape(
            '1030,320 930,340 880,390 866,450 850,520 900,590 1030,520',
            lining.ink,
            soft(0.8, 'soft10'),
          ) +
          turned(TURNED[1]) +
          hemline('520,400 552,424 572,466 562,508 524,526'),
      ),
    ),
    'edge-coat',
  );

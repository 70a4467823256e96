/** Koyomi's hair: short, rust-brown, hacked off in handfuls. */
import { form, ink, shape } from '../../kit/draw.mjs';
import { lock } from '../../kit/hair.mjs';

const RUST = '#5d3020';
const DEEP = '#46241a';
const CAP =
  '370,250 368,190 392,138 440,104 500,92 562,100 612,136 640,190 646,256 630,290 608,270 592,240 572,200 520,180 460,182 410,206';
const BACK = '430,104 520,84 604,112 652,180 662,270 646,340 610,392 580,380 560,300 430,200';

export const backHair = () =>
  form(
    BACK,
    '#301912',
    ink('604,190 626,290 604,370', 2.4, '#5a3122') + ink('630,190 646,270 628,350', 2.4, '#5a3122'),
  );

const FAR = { left: 0.56, top: 0.4 };
const TOP = { left: 0.26, right: 0.18, top: 0.5 };
const NEAR = { right: 0.5, top: 0.32 };

export function locks() {
  const make = (spine, options) =>
    lock(spine, {
      base: RUST,
      strand: '#8f5838',
      edge: '#1c0e0a',
      root: 5,
      width: 23,
      strands: 4,
      peak: 0.45,
      power: 0.6,
      ...options,
    });
  return {
    back1: make('620,190 668,240 672,290 706,322', { base: DEEP, lights: NEAR }),
    back2: make('610,240 648,300 646,340 676,372', { base: DEEP, lights: NEAR, width: 20 }),
    back3: make('596,290 624,340 618,372 638,404', { base: DEEP, lights: NEAR, width: 17, strands: 3 }),
    back4: make('620,150 680,190 692,222 730,232', { lights: NEAR, width: 20, shine: '#a2683f' }),
    far2: make('440,120 360,150 338,210 302,248', { base: DEEP, root: 3, lights: FAR, width: 21 }),
    far3: make('400,190 366,230 358,268 330,300', {
      base: DEEP,
      root: 3,
      lights: FAR,
      width: 15,
      strands: 3,
    }),
    crown1: make('566,128 610,92 648,92 668,112', {
      root: 2,
      power: 1.1,
      width: 19,
      lights: { right: 0.4, top: 0.6 },
      shine: '#a2683f',
    }),
    crown2: make('580,126 640,120 676,146 708,154', {
      root: 2,
      power: 1.1,
      width: 20,
      lights: { right: 0.45, top: 0.5 },
      shine: '#a2683f',
    }),
    crown3: make('520,120 530,86 556,68 590,66', {
      root: 2,
      power: 1.1,
      width: 18,
      lights: TOP,
      shine: '#b5764a',
    }),
    crown4: make('480,118 460,84 430,74 404,82', {
      root: 2,
      power: 1.1,
      width: 18,
      lights: FAR,
      shine: '#b87c50',
    }),
    crown5: make('450,124 404,100 372,112 346,138', {
      root: 2,
      power: 1.1,
      width: 19,
      lights: FAR,
      shine: '#b87c50',
    }),
    crown6: make('500,116 504,82 516,66 536,54', {
      root: 2,
      power: 1.1,
      width: 14,
      strands: 3,
      lights: TOP,
      shine: '#b87c50',
    }),
    crown7: make('600,134 664,160 686,190 716,196', {
      root: 2,
      power: 1.1,
      width: 18,
      lights: NEAR,
      shine: '#a2683f',
    }),
    near1: make('566,104 622,140 660,190 654,240 684,268', {
      lights: NEAR,
      width: 28,
      strands: 5,
      shine: '#a2683f',
      from: 0.3,
      to: 0.46,
    }),
    near2: make('556,100 606,146 640,196 632,246 650,284', {
      base: DEEP,
      lights: NEAR,
      width: 26,
      strands: 5,
      shine: '#a2683f',
      from: 0.32,
      to: 0.5,
    }),
    near3: make('548,98 588,146 616,196 606,240 616,276', {
      lights: NEAR,
      width: 25,
      shine: '#a2683f',
      from: 0.36,
      to: 0.52,
    }),
    side: make('584,214 606,248 606,284 588,320', { base: DEEP, width: 13, strands: 3, lights: NEAR }),
    fringe7: make('540,94 572,144 592,184 588,214 604,240', {
      lights: TOP,
      width: 20,
      shine: '#ad7148',
      from: 0.4,
      to: 0.58,
    }),
    fringe6: make('532,92 552,146 564,180 556,206 562,228', {
      base: DEEP,
      lights: TOP,
      width: 21,
      shine: '#ad7148',
      from: 0.42,
      to: 0.6,
    }),
    fringe5: make('522,92 528,146 532,178 518,200 512,216', {
      lights: TOP,
      width: 21,
      shine: '#b5784e',
      from: 0.42,
      to: 0.62,
    }),
    fringe4: make('508,92 502,148 494,178 476,202 468,230', {
      base: DEEP,
      lights: TOP,
      width: 21,
      shine: '#b87c50',
      from: 0.42,
      to: 0.62,
    }),
    fringe3: make('494,93 472,144 458,174 438,196 428,212', {
      lights: FAR,
      width: 21,
      shine: '#c2885a',
      from: 0.42,
      to: 0.62,
    }),
    fringe2: make('480,96 440,140 418,172 402,204 388,232', {
      base: DEEP,
      lights: FAR,
      width: 22,
      shine: '#c2885a',
      from: 0.4,
      to: 0.6,
    }),
    fringe1: make('466,100 412,132 384,168 370,206 344,220', {
      lights: FAR,
      width: 22,
      shine: '#c2885a',
      from: 0.4,
      to: 0.58,
    }),
    fringe0: make('452,108 396,126 356,170 352,230 366,272', {
      base: DEEP,
      lights: FAR,
      width: 19,
      strands: 3,
    }),
    tuft1: make('510,112 486,156 482,206 500,252', { root: 3, width: 8, strands: 1, lights: TOP }),
    tuft2: make('516,112 548,160 546,204 532,244', { root: 3, width: 7, strands: 1, lights: TOP }),
  };
}

const draw = (all, names) => names.map((name) => all[name].svg).join('');
export const sideHair = (all) => draw(all, ['back4', 'back1', 'back2', 'back3', 'far2', 'far3']);
export const frontHair = (all) =>
  shape(CAP, RUST) +
  draw(all, [
    'side',
    'crown3',
    'crown4',
    'crown6',
    'crown1',
    'crown7',
    'crown2',
    'crown5',
    'fringe0',
    'near1',
    'near2',
    'near3',
    'fringe1',
    'fringe7',
    'fringe2',
    'fringe6',
    'fringe3',
    'fringe5',
    'fringe4',
  ]);
export const forelock = (all) => draw(all, ['tuft1', 'tuft2']);
export const fringePaths = (all) =>
  [
    'fringe1',
    'fringe2',
    'fringe3',
    'fringe4',
    'fringe5',
    'fringe6',
    'fringe7',
    'near3',
    'side',
    'tuft1',
    'tuft2',
  ].map((name) => all[name].d);

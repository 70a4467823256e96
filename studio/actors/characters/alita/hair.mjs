/** Alita's hair: a cap, a back, and locks drawn from the far side to the near one. */
import { form, group, ink, shape } from '../../kit/draw.mjs';
import { lock } from '../../kit/hair.mjs';

const BLACK = '#0c0c15';
const WARM = '#43323a'; // planes that the key light reaches
const WARMER = '#54403f';
const TEAL = '#10303c'; // planes that the rim light reaches
const style = (options) => ({ base: BLACK, strand: '#1b2233', edge: '#030307', ...options });

const CAP =
  '486,34 590,52 664,132 690,250 650,300 604,230 560,150 500,96 440,98 380,150 340,230 312,300 292,240 328,124 404,52';

/** Behind the neck. */
export function backHair() {
  const outline =
    '486,40 590,58 672,136 706,250 700,340 722,410 784,452! 716,446 700,440 712,486 748,520! 690,506 660,484 650,520 664,552! 618,516 600,480 520,500 400,480 352,470 318,512! 322,470 306,462 262,478! 290,430 300,360 298,240 334,128 406,58';
  const strands = [
    [640, 660],
    [660, 690],
    [600, 630],
    [372, 340],
    [345, 320],
  ].map(([a, b], i) =>
    ink(
      [
        [a, 220],
        [b + 6, 340],
        [b + 4 + i * 2, 480],
      ],
      2,
      '#1d2740',
    ),
  );
  return form(outline, '#08080f', shape('570,300 690,220 740,480 560,520', '#0d1220') + strands.join(''));
}

/** All the locks, made once and in this order: the strands are random, and a look must not change the hair. */
export function locks() {
  const make = (spine, options) => lock(spine, style(options));
  return {
    far2: make('440,66 352,96 300,200 294,310 306,390 268,462', {
      shine: '#b8978a',
      from: 0.33,
      to: 0.52,
      root: 8,
      width: 38,
      strands: 5,
      plane: WARM,
      side: 1,
    }),
    far1: make('450,68 372,104 326,196 320,290 340,360 342,448', {
      shine: '#b08f80',
      from: 0.36,
      to: 0.54,
      root: 9,
      width: 30,
      strands: 4,
      plane: WARM,
      side: 1,
    }),
    fringe1: make('458,68 396,100 350,176 338,246 356,318', {
      shine: '#c09a86',
      from: 0.36,
      to: 0.6,
      root: 9,
      width: 31,
      peak: 0.42,
      strands: 4,
      plane: WARMER,
      side: 1,
    }),
    fringe2: make('464,66 424,116 394,176 390,222 414,262', {
      shine: '#7f93bd',
      from: 0.4,
      to: 0.66,
      width: 30,
      peak: 0.42,
      strands: 4,
      plane: WARMER,
      side: 1,
    }),
    fringe3: make('466,66 436,130 422,190 424,222 440,246', { width: 16, strands: 2 }),
    wisp: make('470,70 462,150 446,210 442,262 452,330', { root: 5, width: 6.5, peak: 0.3, strands: 1 }),
    fringe4: make('474,68 508,112 530,164 526,212 494,252', {
      shine: '#8ea3cf',
      from: 0.38,
      to: 0.66,
      width: 31,
      peak: 0.42,
      strands: 5,
      plane: '#3a2f38',
      side: 1,
    }),
    fringe5: make('480,66 548,116 584,180 590,232 572,282', {
      shine: '#5b6f9e',
      from: 0.36,
      to: 0.6,
      root: 9,
      width: 30,
      peak: 0.42,
      strands: 4,
      plane: TEAL,
    }),
    near1: make('490,64 576,98 622,190 616,290 594,372 548,440', {
      shine: '#6a80b2',
      from: 0.27,
      to: 0.46,
      root: 9,
      width: 38,
      peak: 0.42,
      strands: 6,
      plane: TEAL,
    }),
    nearWisp: make('560,130 610,200 606,300 588,370 590,420', { root: 6, width: 9, peak: 0.3, strands: 1 }),
    near2: make('496,58 606,84 668,180 668,300 640,400 690,500', {
      shine: '#4d6390',
      from: 0.26,
      to: 0.46,
      root: 7,
      width: 48,
      peak: 0.42,
      strands: 7,
      plane: TEAL,
    }),
    near3: make('560,90 650,140 694,250 690,350 716,420 770,440', {
      shine: '#2fa7ad',
      from: 0.26,
      to: 0.5,
      root: 6,
      width: 30,
      strands: 4,
      plane: TEAL,
    }),
    stray1: make('520,62 580,40 640,60 676,104', { root: 2, width: 4, peak: 0.3, strands: 0 }),
    stray2: make('430,62 372,60 322,104 296,170', { root: 2, width: 4, peak: 0.3, strands: 0 }),
    left1: make('350,100 284,210 264,300 278,360 226,398', { width: 22, peak: 0.45, plane: WARM, side: 1 }),
    left2: make('400,76 322,120 276,196 262,262 226,296', { width: 17, peak: 0.45, plane: WARM, side: 1 }),
    right1: make('600,86 690,150 722,240 716,316 768,356', {
      root: 14,
      width: 24,
      peak: 0.42,
      strands: 4,
      shine: '#2a8f98',
      from: 0.3,
      to: 0.5,
      plane: TEAL,
    }),
    right2: make('560,66 652,96 712,166 728,228 776,250', { width: 17, peak: 0.42, plane: TEAL }),
    crown1: make('484,62 540,47 606,54 668,104', { root: 1.5, width: 17, peak: 0.45 }),
    crown2: make('478,60 424,51 366,62 318,116', { root: 1.5, width: 15, peak: 0.45, plane: WARM, side: 1 }),
    tipLeft: make('306,320 290,392 254,440 204,448', { root: 8, width: 17, peak: 0.3, strands: 2 }),
    tipRight1: make('672,290 694,380 742,430 812,414', { width: 21, peak: 0.3, strands: 2, plane: TEAL }),
    tipRight2: make('650,350 664,430 706,500 776,530', { width: 20, peak: 0.3, strands: 2, plane: TEAL }),
    stray3: make('660,250 700,330 712,380 760,400', { root: 4, width: 5, peak: 0.3, strands: 0 }),
  };
}

const draw = (all, names) => names.map((name) => all[name].svg).join('');

/** Beside the face, under it. */
export const sideHair = (all) =>
  group(
    shape(CAP, BLACK) +
      draw(all, [
        'stray1',
        'stray2',
        'right2',
        'right1',
        'left2',
        'left1',
        'stray3',
        'tipLeft',
        'tipRight1',
        'tipRight2',
        'near3',
        'near2',
        'far2',
        'crown1',
        'crown2',
      ]),
  );

/** Over the face. */
export const frontHair = (all) =>
  group(
    draw(all, ['near1', 'nearWisp', 'far1', 'fringe5', 'fringe3', 'fringe4', 'fringe1', 'fringe2', 'wisp']),
  );

/** The outlines whose shadow falls on the face. */
export const fringePaths = (all) =>
  ['far1', 'fringe1', 'fringe2', 'fringe3', 'wisp', 'fringe4', 'fringe5', 'near1'].map((name) => all[name].d);

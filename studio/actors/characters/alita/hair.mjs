/** Alita's hair: a cap, a back, and locks drawn from the far side to the near one. */
import { form, group, ink, shape } from '../../kit/draw.mjs';
import { lock } from '../../kit/hair.mjs';
import { lit } from '../../kit/light.mjs';

const BLACK = '#2c2e3d';
const DEEP = '#232430';
const FAR = { left: 0.56, top: 0.4 };
const TOP = { left: 0.24, right: 0.16, top: 0.5 };
const NEAR = { right: 0.52, top: 0.34 };
const style = (options) => ({ base: BLACK, strand: '#454b64', edge: '#101018', ...options });

const CAP =
  '486,34 590,50 664,128 694,250 660,330 606,250 560,150 500,96 440,98 380,150 340,230 312,300 290,240 326,124 404,50';
const BACK =
  '486,40 590,58 668,136 700,250 694,340 704,420 716,470! 672,468 640,500 600,492 520,520 400,500 352,490 318,500! 304,470 290,470! 298,420 300,360 298,240 334,128 406,58';

/** Behind the neck: the deepest of it. */
export const backHair = () =>
  form(
    BACK,
    '#1d1d28',
    [
      [640, 662],
      [664, 690],
      [604, 636],
      [372, 340],
      [345, 320],
    ]
      .map(([a, b], i) =>
        ink(
          [
            [a, 220],
            [b + 6, 340],
            [b + 2 + i * 2, 490],
          ],
          2.4,
          '#2c3044',
        ),
      )
      .join('') + lit('640,240 706,260 712,470 676,466 668,360', { right: 0.4 }, { blur: 10 }),
  );

/** All the locks, made once and in this order: the strands are random, and a look must not change the hair. */
export function locks() {
  const make = (spine, options) => lock(spine, style(options));
  return {
    far3: make('430,58 336,104 284,214 276,310 284,384 248,440', {
      lights: FAR,
      from: 0.36,
      to: 0.5,
      root: 8,
      width: 34,
      strands: 5,
    }),
    far2: make('440,64 352,96 302,200 296,310 306,390 282,470', {
      base: DEEP,
      shine: '#8d8088',
      lights: FAR,
      from: 0.34,
      to: 0.5,
      root: 8,
      width: 36,
      strands: 5,
    }),
    far1: make('450,66 372,104 326,196 320,290 336,360 332,446', {
      shine: '#8a7f8a',
      lights: FAR,
      from: 0.36,
      to: 0.52,
      root: 9,
      width: 29,
      strands: 4,
    }),
    fringe1: make('458,66 396,100 352,176 340,246 354,316', {
      base: DEEP,
      shine: '#948a94',
      lights: FAR,
      from: 0.36,
      to: 0.56,
      root: 9,
      width: 30,
      peak: 0.42,
      strands: 4,
    }),
    fringe2: make('464,64 424,116 392,176 386,222 408,266', {
      shine: '#8990ab',
      lights: { left: 0.5, top: 0.5 },
      from: 0.4,
      to: 0.6,
      width: 29,
      peak: 0.42,
      strands: 4,
    }),
    fringe3: make('466,64 436,130 420,190 420,226 436,252', {
      base: DEEP,
      lights: { left: 0.3, top: 0.4 },
      width: 15,
      strands: 2,
    }),
    wisp: make('470,68 466,140 448,206 442,262 456,334', {
      root: 5,
      width: 8,
      peak: 0.32,
      strands: 1,
      lights: { left: 0.26, top: 0.2 },
    }),
    wisp2: make('472,70 480,150 470,212 462,250 468,286', {
      root: 4,
      width: 6,
      peak: 0.34,
      strands: 0,
    }),
    fringe4: make('474,66 508,112 530,164 528,214 498,258', {
      shine: '#8c95b6',
      lights: TOP,
      from: 0.38,
      to: 0.6,
      width: 30,
      peak: 0.42,
      strands: 5,
    }),
    fringe5: make('480,64 548,114 584,180 590,234 570,290', {
      shine: '#7d86a6',
      lights: TOP,
      from: 0.36,
      to: 0.56,
      root: 9,
      width: 30,
      peak: 0.42,
      strands: 4,
    }),
    near1: make('490,62 576,98 622,190 616,290 596,372 560,452', {
      base: DEEP,
      shine: '#727b9b',
      lights: NEAR,
      from: 0.27,
      to: 0.42,
      root: 9,
      width: 37,
      peak: 0.42,
      strands: 6,
    }),
    near2: make('496,56 606,84 668,180 670,300 646,396 628,486', {
      shine: '#69728f',
      lights: NEAR,
      from: 0.26,
      to: 0.42,
      root: 7,
      width: 47,
      peak: 0.42,
      strands: 7,
    }),
    near3: make('540,74 648,136 696,246 692,350 690,430 724,486', {
      shine: '#606a86',
      lights: NEAR,
      from: 0.26,
      to: 0.44,
      root: 6,
      width: 32,
      strands: 4,
    }),
    right1: make('600,84 688,150 722,236 718,320 742,386', {
      base: DEEP,
      root: 14,
      width: 24,
      peak: 0.42,
      strands: 4,
      lights: NEAR,
      from: 0.3,
      to: 0.46,
      shine: '#606a86',
    }),
    crown1: make('484,60 540,44 608,50 672,104', {
      root: 1.5,
      width: 17,
      peak: 0.45,
      lights: { right: 0.3, top: 0.6 },
    }),
    crown2: make('478,58 424,48 364,60 316,118', {
      root: 1.5,
      width: 16,
      peak: 0.45,
      lights: { left: 0.4, top: 0.6 },
    }),
    // Hairs that no comb holds.
    fly1: make('500,56 560,26 640,40 690,92', {
      root: 1,
      width: 2.6,
      peak: 0.4,
      strands: 0,
    }),
    fly2: make('470,56 410,26 350,48 306,104', {
      root: 1,
      width: 2.6,
      peak: 0.4,
      strands: 0,
    }),
    fly3: make('640,90 710,150 742,220 738,286', {
      root: 1.5,
      width: 3,
      peak: 0.4,
      strands: 0,
    }),
    fly4: make('330,130 276,200 258,270 266,330', {
      root: 1.5,
      width: 3,
      peak: 0.4,
      strands: 0,
    }),
    // What swings: roots far under the locks above them.
    tipLeft1: make('318,300 300,380 284,440 232,474', {
      base: DEEP,
      root: 17,
      width: 19,
      peak: 0.35,
      strands: 3,
      lights: FAR,
    }),
    tipLeft2: make('330,310 322,390 314,452 282,506', {
      root: 15,
      width: 17,
      peak: 0.4,
      strands: 3,
      lights: FAR,
    }),
    tipLeft3: make('308,290 286,350 266,398 214,420', {
      root: 12,
      width: 13,
      peak: 0.3,
      strands: 2,
      lights: FAR,
    }),
    tipRight1: make('676,280 700,380 734,446 806,464', {
      base: DEEP,
      root: 18,
      width: 24,
      peak: 0.35,
      strands: 3,
      lights: NEAR,
    }),
    tipRight2: make('660,320 676,420 704,494 764,538', {
      root: 18,
      width: 23,
      peak: 0.38,
      strands: 3,
      lights: NEAR,
    }),
    tipRight3: make('648,330 652,430 660,500 694,560', {
      root: 14,
      width: 18,
      peak: 0.4,
      strands: 2,
      lights: NEAR,
    }),
    tipRight4: make('690,250 716,330 744,372 800,378', {
      root: 12,
      width: 14,
      peak: 0.3,
      strands: 2,
      lights: NEAR,
    }),
    wispRight: make('656,330 664,440 690,520 722,584', {
      root: 4,
      width: 4.5,
      peak: 0.4,
      strands: 0,
    }),
    wispLeft: make('318,310 304,400 276,456 214,492', {
      root: 4,
      width: 4.5,
      peak: 0.4,
      strands: 0,
    }),
    // Falls across the parting.
    fringe6: make('472,62 474,116 466,172 470,222 494,268', {
      base: DEEP,
      shine: '#8990ab',
      lights: { left: 0.3, right: 0.2, top: 0.4 },
      from: 0.42,
      to: 0.58,
      root: 8,
      width: 30,
      peak: 0.5,
      strands: 4,
    }),
  };
}

const draw = (all, names) => names.map((name) => all[name].svg).join('');

/** Beside the face, under it. */
export const sideHair = (all) =>
  group(
    shape(CAP, BLACK) +
      shape('312,280 400,280 400,410 372,404 352,420 320,420', '#22232e') +
      shape('510,300 660,280 650,410 600,440 560,410 530,388 510,350', '#22232e') +
      draw(all, [
        'fly1',
        'fly2',
        'fly3',
        'fly4',
        'right1',
        'near3',
        'near2',
        'far3',
        'far2',
        'crown1',
        'crown2',
      ]),
  );

/** Over the face. */
export const frontHair = (all) =>
  draw(all, ['near1', 'far1', 'fringe5', 'fringe6', 'fringe3', 'fringe4', 'fringe1', 'fringe2']);

export const tipsLeft = (all) => draw(all, ['wispLeft', 'tipLeft3', 'tipLeft1', 'tipLeft2']);
export const tipsRight = (all) =>
  draw(all, ['wispRight', 'tipRight4', 'tipRight1', 'tipRight3', 'tipRight2']);
/** The two strands between her eyes. */
export const forelock = (all) => draw(all, ['wisp2', 'wisp']);

/** The outlines whose shadow falls on the face. */
export const fringePaths = (all) =>
  ['far1', 'fringe1', 'fringe2', 'fringe3', 'fringe4', 'fringe5', 'fringe6', 'near1'].map(
    (name) => all[name].d,
  );

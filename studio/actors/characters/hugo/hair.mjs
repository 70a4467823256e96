/** Hugo's hair: thick, brown-black, cut by himself with whatever was sharp. */
import { form, ink, shape } from '../../kit/draw.mjs';
import { lock } from '../../kit/hair.mjs';

const DARK = '#33251f';
const DEEP = '#281d1a';
const CAP =
  '366,220 366,180 388,136 430,104 484,90 548,94 600,124 632,176 642,240 632,300 612,290 600,262 590,296 578,270 574,216 566,180 530,168 480,168 430,182 396,206';
const BACK = '430,100 520,80 600,110 646,180 656,270 640,350 622,410 590,420 560,330 420,200';

export const backHair = () =>
  form(
    BACK,
    '#1e1614',
    ink('600,200 622,300 604,390', 2.4, '#3a2b26') + ink('626,200 640,290 624,380', 2.4, '#3a2b26'),
  );

const FAR = { left: 0.56, top: 0.4 };
const TOP = { left: 0.26, right: 0.18, top: 0.5 };
const NEAR = { right: 0.5, top: 0.32 };

export function locks() {
  const make = (spine, options) =>
    lock(spine, {
      base: DARK,
      strand: '#5a4236',
      edge: '#120c0b',
      root: 8,
      width: 24,
      strands: 4,
      peak: 0.42,
      ...options,
    });
  return {
    back1: make('606,210 652,270 656,330 686,366', { base: DEEP, lights: NEAR, width: 22 }),
    back2: make('596,250 632,320 632,370 656,404', { base: DEEP, lights: NEAR, width: 20 }),
    back3: make('584,300 612,356 606,396 624,428', { base: DEEP, lights: NEAR, width: 16, strands: 3 }),
    back4: make('616,160 664,206 680,256 714,276', { lights: NEAR, width: 20, shine: '#6c5446' }),
    crown1: make('556,112 600,84 650,84 694,112', {
      root: 4,
      width: 20,
      lights: { right: 0.4, top: 0.6 },
      shine: '#7a6252',
    }),
    crown2: make('570,116 626,110 664,140 712,150', {
      root: 4,
      width: 24,
      lights: { right: 0.45, top: 0.5 },
      shine: '#7a6252',
    }),
    crown3: make('530,112 548,72 590,52 636,56', { root: 4, width: 18, lights: TOP, shine: '#8a7060' }),
    crown4: make('520,110 486,68 440,58 404,74', { root: 2, width: 19, lights: FAR, shine: '#9a7c66' }),
    crown5: make('540,108 520,62 530,40 556,24', { root: 4, width: 12, strands: 2, lights: TOP }),
    near1: make('566,114 630,150 654,206 644,262 660,300', {
      root: 4,
      lights: NEAR,
      width: 30,
      strands: 5,
      shine: '#6e5648',
      from: 0.3,
      to: 0.46,
    }),
    near2: make('560,116 612,150 632,206 620,262 628,314', {
      root: 4,
      base: DEEP,
      lights: NEAR,
      width: 27,
      strands: 5,
      shine: '#76604f',
      from: 0.32,
      to: 0.48,
    }),
    near3: make('552,116 594,150 608,200 598,246 604,288', {
      root: 4,
      lights: NEAR,
      width: 25,
      shine: '#6e5648',
      from: 0.34,
      to: 0.5,
    }),
    near4: make('548,116 574,150 584,196 574,232 584,262', {
      root: 4,
      base: DEEP,
      lights: NEAR,
      width: 21,
      shine: '#7a6252',
      from: 0.36,
      to: 0.52,
    }),
    side: make('570,210 586,250 586,290 570,336', {
      base: DEEP,
      root: 6,
      width: 12,
      strands: 3,
      lights: NEAR,
    }),
    // Combed over with the fingers, and falling back.
    fringe6: make('556,112 566,146 562,184 540,222', {
      root: 4,
      lights: TOP,
      width: 17,
      strands: 3,
      shine: '#80685a',
      from: 0.4,
      to: 0.6,
    }),
    fringe5: make('552,108 544,142 526,180 506,206 474,226', {
      root: 4,
      base: DEEP,
      lights: TOP,
      width: 22,
      shine: '#846c5c',
      from: 0.4,
      to: 0.58,
    }),
    fringe4: make('548,104 518,124 488,164 470,206 430,250', {
      root: 4,
      lights: TOP,
      width: 25,
      strands: 5,
      shine: '#8a7262',
      from: 0.4,
      to: 0.58,
    }),
    fringe3: make('544,98 492,104 450,144 428,194 396,226', {
      root: 2,
      base: DEEP,
      lights: FAR,
      width: 26,
      strands: 5,
      shine: '#987a66',
      from: 0.38,
      to: 0.56,
    }),
    fringe2: make('538,92 466,84 414,120 388,180 372,248', {
      root: 2,
      lights: FAR,
      width: 27,
      strands: 5,
      shine: '#a08068',
      from: 0.36,
      to: 0.54,
    }),
    fringe1: make('530,92 446,78 384,110 358,168 330,214', {
      root: 2,
      base: DEEP,
      lights: FAR,
      width: 25,
      strands: 5,
      shine: '#9c7e68',
      from: 0.38,
      to: 0.54,
    }),
    far1: make('500,96 410,90 354,134 348,196 352,254', { root: 2, lights: FAR, width: 20, strands: 3 }),
    tuft1: make('546,106 500,140 478,192 480,256', {
      root: 4,
      width: 9,
      strands: 1,
      lights: { left: 0.3, top: 0.2 },
    }),
    tuft2: make('550,108 536,160 514,208 516,238', { root: 4, width: 8, strands: 1, lights: TOP }),
  };
}

const draw = (all, names) => names.map((name) => all[name].svg).join('');
export const sideHair = (all) => draw(all, ['back4', 'back1', 'back2', 'back3']);
export const frontHair = (all) =>
  shape(CAP, DARK) +
  draw(all, [
    'side',
    'crown5',
    'crown1',
    'crown2',
    'near1',
    'near2',
    'near3',
    'near4',
    'crown3',
    'crown4',
    'far1',
    'fringe6',
    'fringe5',
    'fringe4',
    'fringe3',
    'fringe2',
    'fringe1',
  ]);
/** Two tufts that no comb holds. */
export const forelock = (all) => draw(all, ['tuft1', 'tuft2']);
export const fringePaths = (all) =>
  ['fringe1', 'fringe2', 'fringe3', 'fringe4', 'fringe5', 'fringe6', 'near4', 'side', 'tuft1', 'tuft2'].map(
    (name) => all[name].d,
  );

/** Ido's hair: grey, swept back, two strands that never stay there. */
import { form, shape } from '../../kit/draw.mjs';
import { lock } from '../../kit/hair.mjs';

const DARK = '#605f69';
const CAP =
  '380,226 384,184 400,158 432,144 478,136 530,148 556,174 566,212 574,262 588,300 604,268 632,262 652,330 672,250 660,160 600,100 520,80 448,88 394,122 370,176';
const BACK =
  '470,78 560,84 630,128 668,200 676,280 664,360 650,430 600,440 566,380 566,220 500,150 420,140 384,190 376,160 410,108';

export const backHair = () => form(BACK, '#2a2931');

export function locks() {
  const make = (spine, options) =>
    lock(spine, {
      base: DARK,
      strand: '#97959e',
      edge: '#1a1920',
      root: 0.6,
      strands: 5,
      from: 0.2,
      ...options,
    });
  return {
    // From the far temple up and over.
    front: make('388,222 376,164 404,112 468,84 552,88', {
      width: 23,
      shine: '#d8c4b0',
      lights: { left: 0.55, top: 0.5 },
    }),
    top1: make('398,190 412,126 476,88 558,88 636,136', {
      width: 25,
      lights: { left: 0.4, top: 0.5 },
      shine: '#d0c6c0',
      to: 0.46,
    }),
    top2: make('420,162 456,108 540,92 618,124 662,200', {
      width: 27,
      strands: 6,
      lights: { left: 0.3, top: 0.45 },
      shine: '#c2bdbd',
      to: 0.46,
    }),
    top3: make('464,150 512,114 590,124 642,180 668,266', {
      width: 27,
      strands: 6,
      lights: { left: 0.2, right: 0.3, top: 0.4 },
      shine: '#b0adb2',
      to: 0.5,
    }),
    side1: make('512,156 562,138 616,176 646,246 652,330', {
      width: 27,
      peak: 0.42,
      strands: 6,
      lights: { right: 0.4, top: 0.3 },
      shine: '#a5a3ab',
    }),
    side2: make('548,172 592,170 638,222 664,296 662,376', {
      width: 24,
      peak: 0.42,
      lights: { right: 0.4, top: 0.25 },
      shine: '#bab7bb',
      to: 0.6,
    }),
    side3: make('560,206 592,214 632,244 660,296 664,352', {
      base: '#6d6c75',
      width: 17,
      peak: 0.4,
      lights: { right: 0.3 },
      shine: '#cbc8ca',
      to: 0.7,
    }),
    // Before the ear, and grey.
    temple: make('562,214 576,252 588,296 592,342', {
      base: '#83828a',
      root: 1,
      width: 12,
      peak: 0.35,
      shine: '#d6d3d3',
      to: 0.85,
    }),
    stray1: make('458,132 420,156 400,196 404,238', {
      root: 1,
      width: 7,
      peak: 0.3,
      strands: 2,
      shine: '#9a98a0',
    }),
    stray2: make('474,132 440,158 424,190 426,222', { root: 1, width: 4.5, peak: 0.3, strands: 1 }),
    nape1: make('648,270 674,330 668,392 690,446', {
      root: 14,
      width: 20,
      strands: 4,
      lights: { right: 0.3 },
    }),
    nape2: make('628,320 652,376 644,424 664,470', { root: 12, width: 18, strands: 4 }),
    nape3: make('610,350 628,396 622,436 636,470', { root: 10, width: 15, strands: 3 }),
  };
}

const draw = (all, names) => names.map((name) => all[name].svg).join('');
/** Under the ear. */
export const napeHair = (all) => draw(all, ['nape1', 'nape2', 'nape3']);
/** Over the face. */
export const frontHair = (all) =>
  shape(CAP, DARK) + draw(all, ['side2', 'side3', 'temple', 'side1', 'top3', 'top2', 'top1', 'front']);
/** Two strands that swing. */
export const looseHair = (all) => draw(all, ['stray1', 'stray2']);
export const fringePaths = (all) =>
  ['stray1', 'stray2', 'front', 'top1', 'top2', 'top3', 'side1', 'temple'].map((name) => all[name].d);

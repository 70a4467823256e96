/** Ido's hair: grey, swept back, two strands that never stay there. */
import { form, shape } from '../../kit/draw.mjs';
import { lock } from '../../kit/hair.mjs';

const DARK = '#24232b';
const CAP =
  '352,220 366,190 384,160 424,138 480,128 536,138 566,170 580,216 590,280 640,320 668,230 648,128 580,58 480,44 398,70 350,132';
const BACK =
  '480,46 580,60 650,128 670,230 660,330 640,420 590,440 560,380 560,200 500,130 420,130 360,180 352,130 400,72';

export const backHair = () => form(BACK, '#121118');

export function locks() {
  const make = (spine, options) =>
    lock(spine, { base: DARK, strand: '#5a5862', edge: '#08070b', ...options });
  return {
    front: make('362,214 366,120 420,70 510,56 590,90', {
      root: 2.5,
      width: 26,
      strands: 5,
      shine: '#d8c4b0',
      from: 0.2,
      plane: '#5e5049',
      side: 1,
    }),
    top1: make('384,168 412,100 470,66 560,74 632,130', {
      root: 2.5,
      width: 30,
      strands: 5,
      shine: '#d0c6c0',
      from: 0.2,
      to: 0.46,
    }),
    top2: make('424,142 470,96 540,90 610,130 650,210', {
      root: 2.5,
      width: 32,
      strands: 6,
      shine: '#b9b6bb',
      from: 0.2,
      to: 0.46,
    }),
    side1: make('484,128 540,116 600,150 640,220 640,310', {
      root: 2.5,
      width: 32,
      peak: 0.42,
      strands: 6,
      shine: '#8d8e9a',
      from: 0.2,
    }),
    side2: make('540,140 588,170 622,230 634,300 612,366', {
      root: 2.5,
      width: 28,
      peak: 0.42,
      strands: 5,
      shine: '#a9a6ac',
      from: 0.2,
      to: 0.6,
    }),
    temple: make('566,176 584,240 592,300 582,356', {
      root: 2,
      width: 13,
      peak: 0.35,
      shine: '#c9c6c8',
      from: 0.2,
      to: 0.8,
    }),
    stray1: make('440,122 404,150 392,190 406,226', { root: 4, width: 6, peak: 0.3, strands: 1 }),
    stray2: make('456,122 418,158 412,184 424,208', { root: 3, width: 4, peak: 0.3, strands: 0 }),
    nape1: make('640,220 668,290 660,370 690,420', { root: 14, width: 22, strands: 4 }),
    nape2: make('620,280 640,350 632,400 654,446', { root: 12, width: 20, strands: 4 }),
  };
}

const draw = (all, names) => names.map((name) => all[name].svg).join('');
/** Under the ear. */
export const napeHair = (all) => draw(all, ['nape1', 'nape2']);
/** Over the face. */
export const frontHair = (all) =>
  shape(CAP, DARK) + draw(all, ['side2', 'temple', 'side1', 'top2', 'top1', 'front', 'stray1', 'stray2']);
export const fringePaths = (all) =>
  ['stray1', 'stray2', 'front', 'top1', 'top2', 'side1', 'temple'].map((name) => all[name].d);

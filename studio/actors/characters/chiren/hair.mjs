/** Chiren's hair: black, drawn back and pinned so that nothing moves; one grey streak that she does not hide. */
import { form, group, ink, shape } from '../../kit/draw.mjs';
import { lock } from '../../kit/hair.mjs';
import { lit, litInk } from '../../kit/light.mjs';

const BLACK = '#2a2831';
const DEEP = '#212028';
const CAP =
  '370,236 370,190 392,146 436,112 490,100 552,106 604,138 634,190 640,250 626,296 606,276 594,264 580,286 572,262 562,226 530,190 486,172 440,172 402,188 380,212';

/** The knot at the back of the head, seen past the ear. */
export const backHair = () =>
  form(
    '590,190 640,180 688,206 706,256 696,312 660,346 616,344 586,310',
    DEEP,
    lit('640,190 684,210 700,256 690,308 668,330 680,270 664,220', { right: 0.55 }, { blur: 4 }) +
      [
        '612,206 660,220 676,266 660,320',
        '604,226 646,240 654,280 636,328',
        '600,250 630,262 632,296 616,330',
        '626,192 680,222 692,270 674,322',
      ]
        .map((line, i) => ink(line, 1.8, i % 2 ? '#14131a' : '#4b4856'))
        .join('') +
      litInk('640,200 676,232 684,276', 2.4, { right: 0.5, top: 0.5 }, { blur: 2 }),
  ) +
  // Two pins through it.
  ink('566,168 640,236 716,300', 3, '#b8b2a8') +
  litInk('690,280 704,290 714,299', 2, { right: 0.8, top: 0.5 }) +
  `<circle cx="718" cy="302" r="7" fill="#8c2038"/>` +
  ink('610,150 650,230 680,352', 2.6, '#a8a298') +
  `<circle cx="681" cy="355" r="6" fill="#8c2038"/>`;

/** From the pin's head: a chain as fine as a hair, and a drop. */
export const pinDrop = () =>
  ink('681,355 683,378 681,402 682,424', 1.7, '#8c8690') +
  litInk('681,355 683,378 681,402 682,424', 1.3, { left: 0.5, right: 0.8, top: 0.4 }) +
  `<circle cx="682" cy="388" r="3.4" fill="#8c2038"/>` +
  form(
    '682,420! 690,438 688,450 682,454 676,450 674,438',
    '#a31c3a',
    lit('682,420 678,438 678,450 674,444 675,434', { left: 0.6, top: 0.4 }) +
      lit('684,426 689,438 686,450 683,448', { right: 0.7 }),
  );

const FAR = { left: 0.55, top: 0.45 };
const TOP = { left: 0.3, right: 0.2, top: 0.55 };
const NEAR = { right: 0.5, top: 0.4 };

export function locks() {
  const make = (spine, options) =>
    lock(spine, {
      base: BLACK,
      strand: '#565262',
      edge: '#121116',
      root: 1,
      width: 22,
      strands: 6,
      peak: 0.5,
      power: 0.6,
      ...options,
    });
  return {
    far: make('372,236 376,184 420,132 500,112 590,136', {
      lights: FAR,
      width: 19,
      shine: '#b0a6a8',
      from: 0.25,
      to: 0.42,
    }),
    far2: make('384,214 402,160 460,124 540,122 620,172', {
      base: DEEP,
      lights: FAR,
      width: 21,
      shine: '#a59ca2',
      from: 0.25,
      to: 0.42,
    }),
    grey: make('404,192 432,152 496,132 566,148 628,206', {
      base: '#77747c',
      strand: '#aaa6ac',
      lights: TOP,
      width: 15,
      shine: '#d8d2d2',
      from: 0.22,
      to: 0.46,
    }),
    top: make('436,176 482,148 544,152 598,186 640,248', {
      lights: TOP,
      width: 22,
      shine: '#9a94a2',
      from: 0.25,
      to: 0.44,
    }),
    near1: make('480,176 532,162 580,186 618,226 650,270', {
      base: DEEP,
      lights: NEAR,
      width: 21,
      shine: '#8d8796',
      from: 0.28,
      to: 0.48,
    }),
    near2: make('526,190 562,190 596,214 626,246 656,284', {
      lights: NEAR,
      width: 19,
      shine: '#8d8796',
      from: 0.3,
      to: 0.5,
    }),
    near3: make('556,222 580,226 604,246 630,270 656,304', {
      base: DEEP,
      lights: NEAR,
      width: 15,
      shine: '#827c8c',
      from: 0.3,
      to: 0.5,
    }),
    near4: make('572,258 588,262 610,276 632,298 650,322', { lights: NEAR, width: 11, strands: 3 }),
    temple: make('564,232 576,262 580,286 574,318', { base: DEEP, root: 1, width: 5, strands: 1 }),
    nape: make('594,340 612,330 630,322 650,318', { base: DEEP, root: 8, width: 14, strands: 3 }),
  };
}

const draw = (all, names) => names.map((name) => all[name].svg).join('');
export const frontHair = (all) =>
  group(
    shape(CAP, BLACK) +
      draw(all, ['near4', 'near3', 'near2', 'near1', 'top', 'grey', 'far2', 'far', 'temple']),
  );
export const napeHair = (all) => draw(all, ['nape']);
export const fringePaths = (all) =>
  ['far', 'far2', 'grey', 'top', 'near1', 'near2', 'near3', 'temple'].map((name) => all[name].d);

/** Chiren's face, three-quarter, turned far to the left of the picture; nothing in it is left to chance. */
import { ellipse, group, ink, opacity, shape, soft, tint } from '../../kit/draw.mjs';
import { faceOf } from '../../kit/face.mjs';
import { lit, litInk } from '../../kit/light.mjs';
import { head, skin } from './skull.mjs';

const LINE = '#70434c';

const BROWS = {
  far: [
    [413, 262],
    [400, 249],
    [390, 245],
    [383, 254],
  ],
  near: [
    [444, 263],
    [472, 247],
    [504, 241],
    [538, 256],
  ],
  style: { width: 4.6, root: 2.4, peak: 0.3, colour: '#2a1c24', hair: '#4a3540' },
  farWidth: 3.8,
};

export const face = faceOf({
  head,
  eyes: {
    tone: 'ice',
    both: { lash: '#170d14', wing: 0.2, lidShadow: 0.5 },
    far: {
      x: 400,
      y: 303,
      width: 35,
      height: 39,
      irisWidth: 0.36,
      irisHeight: 0.52,
      lashWidth: 3.6,
      wing: 0.04,
    },
    near: {
      x: 488,
      y: 303,
      width: 74,
      height: 41,
      irisWidth: 0.255,
      irisHeight: 0.53,
      lashWidth: 4.6,
      turn: -2,
    },
    cast: 0.16,
  },
  brows: BROWS,
  mouth: {
    x: 437,
    y: 403,
    far: 22,
    near: 37,
    upper: 7.5,
    lower: 10,
    strength: 0.94,
    colours: {
      line: '#3c0c1a',
      upper: '#8c2038',
      lower: '#a8304a',
      dark: '#22060d',
      teeth: '#efe8e0',
      tongue: '#8e3c4a',
      fold: '#8f626a',
    },
  },
  shadow: { colour: '#6a4f60', amount: 0.45 },
  under: (feeling) => powder() + mark() + years(feeling),
  over: () => ear() + nose(),
});

/** Paint: a shade on the lids, a hollow under the bone. */
const powder = () =>
  tint(
    shape('444,282 476,268 520,272 536,288 520,280 478,276 446,292', '#6a4a6a', soft(0.55, 'soft2')) +
      shape('364,280 388,270 410,278 412,290 388,278 366,288', '#6a4a6a', soft(0.5, 'soft2')) +
      shape('470,372 510,366 556,340 540,378 500,404 476,398', '#8d6070', soft(0.35, 'soft10')) +
      ellipse(372, 374, 10, 16, '#8d6070', soft(0.3, 'soft4')) +
      // The far cheek turns away without a line.
      ellipse(370, 350, 7, 20, skin.base, soft(1, 'soft2')),
  ) + lit('364,330 376,330 378,350 374,368 366,368', { left: 0.5, top: 0.2 }, { blur: 2 });

/** Between the brows, where Zalem's people wear their mark, hers was taken out. */
const mark = () =>
  tint(
    ellipse(423, 213, 13, 15, '#b98d90', soft(0.6, 'soft2')) +
      ellipse(423, 213, 10, 12, '#ecd3c9', opacity(0.75)),
  ) +
  ink('415,207 420,203 427,203', 1.1, '#8f5f68', opacity(0.7)) +
  ink('432,209 433,216 429,223', 1.1, '#8f5f68', opacity(0.7)) +
  ink('421,225 416,222 413,215', 1.1, '#8f5f68', opacity(0.7)) +
  ink('430,203 424,213 417,225', 1.4, '#7d4c56', opacity(0.9)) +
  ['423,205 430,209', '419,212 427,216', '416,219 423,223']
    .map((stitch) => ink(stitch, 0.9, '#8f5f68', opacity(0.8)))
    .join('') +
  lit('417,208 421,204 427,204 420,216 416,219', { left: 0.4, right: 0.2, top: 0.4 }, { blur: 2 });

function years({ furrow = 0, age = 0 }) {
  const line = (points, width, amount) => ink(points, width, LINE, opacity(amount));
  return (
    line('468,327 488,333 510,329', 0.9, 0.4) +
    line('530,300 541,297 550,291', 0.9, 0.35 + age * 0.3) +
    line('530,307 542,308 551,306', 0.8, 0.3 + age * 0.3) +
    group(
      line('424,250 420,262 423,274', 1.8, 0.9) + line('436,252 439,263 436,272', 1.4, 0.8),
      opacity(furrow),
    ) +
    line('458,366 469,380 474,392', 1.2, 0.4) +
    line('402,372 399,380', 0.8, 0.3)
  );
}

const ear = () =>
  ink('578,296 585,277 598,270 608,282 609,304 600,326 590,338', 1.6, LINE) +
  ink('585,302 592,289 600,292 600,308 591,322', 1.4, LINE, opacity(0.8)) +
  tint(shape('586,304 592,294 597,306 590,322 583,316', '#9a6a70', opacity(0.6))) +
  // A stud.
  ellipse(591, 338, 4.6, 4.6, '#7d7a80') +
  lit('587,336 591,333 594,336 591,340', { left: 0.7, right: 0.5, top: 0.6 });

const nose = () =>
  tint(shape('429,300 417,340 423,354 433,362 429,371 417,373 407,368', '#b58a88', soft(0.3))) +
  ink('401,363 407,369 415,368.5 423,371 431,368 436,360', 1.3, '#4a2630') +
  ellipse(409.5, 367.5, 2.4, 1.4, '#38161e', opacity(0.8)) +
  ellipse(426, 368.5, 3.6, 1.7, '#38161e', opacity(0.85)) +
  ink('437,348 442,356 438,364', 1.4, LINE, opacity(0.75)) +
  lit('396,355 401,347 408,349 408,357 401,361', { left: 0.5, top: 0.5, right: 0.12 }, { blur: 2 }) +
  litInk('422,302 410,328 402,350', 2, { left: 0.65, top: 0.4 });

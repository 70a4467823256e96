/** What Tanji wears before his chest: a pale guard with a stripe, straps, and paint on the padding. */
import { smooth } from '../../kit/curve.mjs';
import { ellipse, form, group, ink, linear, opacity, shape, soft, tint } from '../../kit/draw.mjs';
import { lit, litInk } from '../../kit/light.mjs';
import { chinShadow } from '../../kit/neck.mjs';

const INK = '#0a0a0b';
const ORANGE = '#d8611c';
export const gradients = linear('guard', [380, 720], [600, 960], '#ded6c8 0, #a49c96 1');

const outline = (points, width = 2.2) =>
  tint(
    `<path d="${smooth(points)}" fill="none" stroke="${INK}" stroke-width="${width}" stroke-linejoin="round"/>`,
  );

export const chinShade = () =>
  chinShadow('440,490! 606,480! 605,552! 566,564 516,580 466,568 440,552!', '#48302c');

/** A vest's neck, and the quilting of its waist. */
export const vest = () =>
  [1086, 1136, 1186, 1236, 1286].map((y) => seam(y)).join('') +
  ink('372,674 424,712 500,728 576,712 632,668', 7, '#1a1c20') +
  litInk('372,670 424,708 500,724 576,708 632,664', 2, { left: 0.45, right: 0.4, top: 0.3 });

const seam = (y) =>
  ink(`236,${y - 16} 330,${y + 6} 490,${y + 14} 640,${y + 4} 756,${y - 18}`, 3, '#15171b') +
  litInk(`240,${y - 6} 330,${y + 15} 420,${y + 21}`, 3, { left: 0.42 }, { blur: 2 }) +
  litInk(`590,${y + 19} 660,${y + 11} 752,${y - 8}`, 3, { right: 0.45 }, { blur: 2 });

const GUARD =
  '352,752! 420,734 496,744 580,732 648,746! 672,840 658,960 610,1030 500,1050 390,1032 338,960 328,840';

export const guard = () =>
  belt('362,616! 404,598! 424,772! 378,776!', 1) +
  belt('600,598! 646,618! 626,770! 580,768!', -1) +
  group(tint(shape(GUARD, '#08080a', soft(0.6))), 'transform="translate(6 9)"') +
  form(
    GUARD,
    'url(#guard)',
    tint(
      shape('520,770 548,860 530,1030 680,1030 660,760', '#7d7678', soft(0.5, 'soft10')) +
        shape('348,950 420,990 500,996 580,988 650,940 640,1030 360,1030', '#6f696c', soft(0.5, 'soft10')),
    ) +
      lit(
        '358,760 420,742 490,752 516,850 496,980 420,1010 356,950 338,850',
        { left: 0.48, top: 0.2 },
        { blur: 4 },
      ) +
      lit('638,754 664,840 650,950 606,1016 586,940 600,850', { right: 0.52 }, { blur: 2 }) +
      lit('360,756 420,738 496,748 580,736 640,750 580,762 496,774 420,764', { top: 0.6 }, { blur: 2 }) +
      form(
        '466,736! 514,738! 544,1056! 436,1056!',
        ORANGE,
        tint(shape('500,736 544,1056 514,1056 490,736', '#93390f', soft(0.6)) + scratches()) +
          lit('468,738! 494,740! 486,1050! 440,1050!', { left: 0.42 }, { blur: 2 }) +
          lit('506,740! 512,740! 542,1050! 524,1050!', { right: 0.45 }, { blur: 2 }),
      ) +
      ink('356,880 420,904 500,910 580,902 646,876', 2.2, '#6a6464') +
      litInk('356,884 420,908 500,914 580,906 646,880', 1.6, { left: 0.45, right: 0.4, top: 0.4 }) +
      ['384,826 400,846 396,870', '560,930 590,940 606,930', '590,806 606,820', '400,950 418,966 440,964']
        .map((line) => ink(line, 1.6, '#5c5556'))
        .join('') +
      mark(),
  ) +
  outline(GUARD) +
  [
    [370, 774],
    [632, 768],
    [364, 950],
    [636, 946],
  ]
    .map(([x, y]) => ellipse(x, y, 6, 6, '#3b393a') + ellipse(x - 0.6, y - 0.8, 4, 4, '#8c8884'))
    .join('');

const scratches = () =>
  ['478,800 486,820', '496,846 502,874', '470,930 486,936', '506,960 512,990', '462,980 468,1004']
    .map((line) => ink(line, 1.6, '#d9cdbd', opacity(0.8)))
    .join('');

/** His team's sign: a wheel with one spoke. */
const mark = () =>
  `<circle cx="394" cy="846" r="27" fill="none" stroke="#35322f" stroke-width="7"/>` +
  ink('394,874 393,846 406,822', 4, '#35322f');

/** What he has won: tin chits on a cord. */
export const chits = () =>
  ink('632,768 634,800 630,838', 2.6, '#17171a') +
  [
    [634, 806, 14],
    [629, 842, -10],
    [635, 876, 6],
  ]
    .map(([x, y, turn]) => group(chit(), `transform="translate(${x} ${y}) rotate(${turn})"`))
    .join('');
const CHIT = '-14,-17! 14,-17! 15,19! -15,19!';
const chit = () =>
  group(tint(shape(CHIT, '#08080a', soft(0.6))), 'transform="translate(4 6)"') +
  form(
    CHIT,
    '#8f8a80',
    tint(shape('4,-17! 14,-17! 15,19! 6,19!', '#4c4a4a', soft(0.6))) +
      lit('-14,-17! 2,-17! -2,19! -15,19!', { left: 0.5, top: 0.3 }) +
      lit('8,-17! 14,-17! 15,19! 10,19!', { right: 0.6 }) +
      ink('-8,2 0,1 8,2', 2, '#3a3838') +
      ink('-8,9 0,8 4,9', 2, '#3a3838'),
  ) +
  outline(CHIT, 1.6) +
  ellipse(0, -11, 2.6, 2.6, '#17171a');

const belt = (points, side) =>
  form(points, '#2a2829', lit(points, side > 0 ? { left: 0.4, top: 0.3 } : { right: 0.45, top: 0.2 })) +
  outline(points, 1.6);

/** Stripes over the shells of both shoulders, and what the track did to them. */
export const paint = () =>
  stripe('176,670! 212,660! 190,720 176,786! 136,772! 150,716', { left: 0.5, top: 0.3 }) +
  stripe('820,676! 786,662! 808,722 818,788! 858,774! 846,720', { right: 0.5, top: 0.2 }) +
  [
    '222,690 240,706 236,724',
    '252,716 270,722',
    '206,760 220,776',
    '742,692 758,700 772,698',
    '760,740 748,758',
    '786,760 800,756',
  ]
    .map((line) => tint(ink(line, 1.7, '#9a9692', opacity(0.8))))
    .join('') +
  [
    [274, 758],
    [716, 754],
  ]
    .map(([x, y]) => ellipse(x, y, 7, 7, '#1d1c1d') + ellipse(x - 1, y - 1, 4.6, 4.6, '#8c8884'))
    .join('');

const stripe = (points, sides) =>
  form(points, ORANGE, tint(shape(points, '#7d2f0c', opacity(0.25))) + lit(points, sides, { blur: 2 })) +
  outline(points, 1.4);

/** What Koyomi wears before her chest: a kerchief, the jacket's collar, a canvas apron with half a workshop in it. */
import { smooth } from '../../kit/curve.mjs';
import { ellipse, form, group, ink, linear, opacity, shape, soft, tint } from '../../kit/draw.mjs';
import { lit, litInk, unlit } from '../../kit/light.mjs';
import { chinShadow } from '../../kit/neck.mjs';

const INK = '#0e0a0a';
const GREEN = '#86ab2c';
export const gradients = linear('canvas', [400, 780], [560, 1200], '#dccfb6 0, #b3a792 1');

const outline = (points, width = 2) =>
  tint(
    `<path d="${smooth(points)}" fill="none" stroke="${INK}" stroke-width="${width}" stroke-linejoin="round"/>`,
  );
const stitches = (points, colour = '#6c6152') =>
  tint(
    `<path d="${smooth(points, false)}" fill="none" stroke="${colour}" stroke-width="1.6" stroke-dasharray="6 5" opacity=".85"/>`,
  );

export const collarBack = () =>
  form(
    '404,672! 412,616 446,592 516,590 584,588 612,610 626,672! 580,730 450,730',
    '#2b201d',
    unlit('430,630 600,620 620,730 430,730', { amount: 0.8 }) +
      ink('412,618 450,600 516,602 610,614', 1.8, '#6d5445') +
      litInk('412,616 450,598 516,600 610,612', 1.6, { left: 0.4, right: 0.4, top: 0.4 }),
  );

export const chinShade = () =>
  chinShadow('452,570! 556,540! 555,606! 536,622 508,630 476,622 452,602!', '#784a46');

/** The jacket shut to the throat, its collar too wide. */
export const collar = () =>
  form(
    '430,634! 466,682 510,696 566,674 600,632! 604,780 590,860 440,860 424,780',
    '#3a2b26',
    unlit('430,650 600,650 590,730 440,730', { blur: 4, amount: 0.7 }),
  ) +
  leaf('418,612! 396,650 374,706 366,764! 414,786! 446,740 452,700 436,660', 1) +
  leaf('606,608! 632,650 648,702 654,758! 606,784! 572,740 572,696 588,656', -1);

const leaf = (points, side) =>
  form(
    points,
    side > 0 ? '#594338' : '#46352d',
    lit(points, side > 0 ? { left: 0.5, top: 0.35 } : { right: 0.5, top: 0.3 }) +
      tint(ink(side > 0 ? '402,668 384,720 378,756' : '624,668 640,714 644,750', 3, '#7d6350', opacity(0.5))),
  ) + outline(points);

/** A rag the colour of a traffic lamp, tied at the side. */
export const kerchief = () => {
  const band = '430,640! 450,680 494,706 546,694 594,640! 602,668 578,716 528,742 480,738 444,712 426,672';
  return group(
    group(tint(shape(band, '#120b08', soft(0.5))), 'transform="translate(4 10)"') +
      form(
        band,
        GREEN,
        tint(
          shape('520,690 556,690 600,640 606,676 570,730 526,746', '#4c6a1c', soft(0.7)) +
            shape(
              '430,640 450,680 494,706 546,694 594,640 590,660 546,708 492,718 446,694',
              '#4c6a1c',
              soft(0.6),
            ),
        ) +
          lit(
            '430,650 448,688 490,714 520,716 516,738 482,734 446,710 428,674',
            { left: 0.5, top: 0.3 },
            { blur: 2 },
          ) +
          lit('596,650 598,672 574,712 540,732 546,706 576,684', { right: 0.55 }, { blur: 2 }) +
          ink('452,700 490,722 534,722', 2.2, '#3d5616') +
          ink('476,724 520,734 560,714', 1.8, '#3d5616') +
          ink('560,694 580,680 594,660', 2, '#3d5616'),
      ) +
      outline(band) +
      knot(),
    'transform="translate(2 -40)"',
  );
};
const knot = () => {
  const tails = [
    '470,722! 448,756 430,800 424,836! 446,824 468,836! 484,790 490,740',
    '486,730! 500,770 504,806 500,842! 520,830 530,838! 530,790 516,734',
  ];
  return (
    tails
      .map(
        (points, i) =>
          form(
            points,
            i ? '#6d8f24' : GREEN,
            lit(points, i ? { left: 0.3, right: 0.3 } : { left: 0.5, top: 0.2 }, { blur: 2 }) +
              ink(i ? '500,746 512,786 514,826' : '476,744 456,784 446,822', 2, '#3d5616'),
          ) + outline(points),
      )
      .join('') +
    form(
      '462,712 480,704 502,712 506,732 488,746 466,738',
      GREEN,
      lit('464,714 482,707 494,714 480,734 468,732', { left: 0.55, top: 0.4 }) +
        ink('474,716 484,726 480,742', 1.8, '#3d5616'),
    ) +
    outline('462,712 480,704 502,712 506,732 488,746 466,738')
  );
};

const BIB =
  '404,820! 450,836 500,842 550,834 596,816! 604,900 618,960 640,1010! 664,1160 676,1420! 330,1420! 340,1160 360,1014! 384,960 398,900';

export const apron = () =>
  strap('420,836! 404,836! 366,724! 388,716!', 1) +
  strap('582,830! 598,826! 636,720! 614,714!', -1) +
  group(tint(shape(BIB, '#0c0808', soft(0.55))), 'transform="translate(7 9)"') +
  form(
    BIB,
    'url(#canvas)',
    tint(
      shape(
        '530,840 560,900 556,980 590,1100 580,1420 700,1420 660,1000 600,820',
        '#635a58',
        soft(0.55, 'soft10'),
      ) +
        ellipse(432, 900, 26, 34, '#4a3f3a', soft(0.4)) +
        ellipse(556, 1010, 40, 26, '#4a3f3a', soft(0.4, 'soft10')) +
        ellipse(420, 1010, 30, 20, '#4a3f3a', soft(0.3)) +
        shape('398,1000 500,1016 604,1000 600,1010 500,1028 400,1012', '#4a423e', soft(0.6)),
    ) +
      lit(
        '406,826 450,842 516,850 540,900 520,970 450,1000 396,980 392,930 404,890',
        { left: 0.46, top: 0.16 },
        { blur: 4 },
      ) +
      lit(
        '366,1016 430,1032 520,1036 500,1100 480,1200 470,1420 334,1420 344,1160',
        { left: 0.44 },
        { blur: 4 },
      ) +
      lit(
        '590,822 600,900 614,962 636,1014 660,1160 670,1420 628,1420 622,1160 596,1020 576,940 574,860',
        { right: 0.5 },
        { blur: 4 },
      ) +
      [
        '470,850 462,920 470,1000',
        '540,850 550,920 542,1000',
        '420,1020 404,1140 410,1300',
        '580,1010 600,1140 592,1300',
        '500,1030 506,1130 498,1240',
      ]
        .map((line) => ink(line, 2.6, '#57504b', opacity(0.65)))
        .join('') +
      ink('404,820 450,837 500,843 550,835 596,816', 3, '#d3c8b2') +
      litInk('404,820 450,837 500,843 550,835 596,816', 2.2, { left: 0.5, right: 0.4, top: 0.5 }) +
      stitches('406,834 450,850 500,856 550,848 594,830') +
      ink('362,1014 430,1030 500,1034 570,1028 640,1010', 5, '#4d443f') +
      litInk('362,1011 430,1027 500,1031 570,1025 640,1007', 2, { left: 0.4, right: 0.4, top: 0.4 }),
  ) +
  outline(BIB, 2.4) +
  patch() +
  tools();

const strap = (points, side) =>
  form(points, '#beb19a', lit(points, side > 0 ? { left: 0.5, top: 0.3 } : { right: 0.5, top: 0.3 })) +
  outline(points) +
  ellipse(side > 0 ? 414 : 590, 836, 8, 8, '#2a211d') +
  ellipse(side > 0 ? 413 : 589, 835, 5.6, 5.6, '#a58a58') +
  litInk(side > 0 ? '409,834 412,830 417,830' : '585,834 588,830 593,830', 1.4, {
    left: 0.6,
    right: 0.4,
    top: 0.5,
  });

/** A darn, crosswise. */
const patch = () =>
  form(
    '556,892! 592,886! 598,930! 560,936!',
    '#6a4a3a',
    lit('556,892! 592,886! 598,930! 560,936!', { right: 0.42 }),
  ) + stitches('552,888! 596,882! 602,934! 556,940! 552,888!', '#d3c8b2');

/** The pouch across the apron: pliers, a spanner, a coil of wire. */
const tools = () => {
  const pouch = '424,908! 536,912! 540,984 528,996! 434,994! 422,980';
  return (
    ink('448,916 446,878 456,862', 5, '#5f646b') +
    ink('462,916 468,880 458,862', 5, '#4c5158') +
    litInk('446,912 444,880 454,866', 2, { left: 0.7, top: 0.3 }) +
    form(
      '494,916! 496,868! 486,856 490,836! 500,846 510,836! 514,856 506,868! 508,916!',
      '#7d828a',
      lit('494,916! 496,868! 486,856 490,838! 497,848! 499,916!', { left: 0.65, top: 0.4 }) +
        lit('502,916! 504,868! 512,856 510,840! 505,852!', { right: 0.6 }),
    ) +
    form(
      pouch,
      '#beb19a',
      tint(
        shape('424,908! 536,912! 536,930 480,936 424,928', '#5c534c', soft(0.5)) +
          shape('500,920 540,912 540,996 510,996', '#6f6660', soft(0.5)),
      ) +
        lit('426,924 480,934 484,960 470,992 436,992 424,978', { left: 0.42 }, { blur: 4 }) +
        lit('530,924 538,984 526,994 518,960', { right: 0.45 }, { blur: 2 }) +
        ink('480,914 482,950 479,996', 1.8, '#57504b') +
        stitches('426,918 480,924 536,922'),
    ) +
    outline(pouch)
  );
};

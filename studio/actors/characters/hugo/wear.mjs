/** What Hugo wears before his chest: a bleached shirt, the jacket's fronts and pockets, goggles, the tool roll's strap. */

import { smooth } from '../../kit/curve.mjs';
import { ellipse, form, group, ink, linear, opacity, shape, soft, tint } from '../../kit/draw.mjs';
import { lit, litInk, litPath, unlit } from '../../kit/light.mjs';
import { chinShadow } from '../../kit/neck.mjs';

const INK = '#0d0d09';
const FLAP = '#504c36';
const YELLOW = '#e2a81f';
export const gradients = [
  linear('tee', [430, 640], [520, 1000], '#efe6d6 0, #bdb4ae 1'),
  linear('lens', [400, 700], [560, 760], '#ffd85a 0, #d8901a 1'),
].join('');

const stitches = (points, colour = '#7d7654') =>
  tint(
    `<path d="${smooth(points, false)}" fill="none" stroke="${colour}" stroke-width="1.5" stroke-dasharray="6 5" opacity=".8"/>`,
  );

/** The standing collar behind the neck. */
export const collarBack = () =>
  form(
    '396,640! 404,588 440,560 520,560 600,556 636,584 652,640! 600,700 440,700',
    '#2b2a1f',
    unlit('420,600 620,590 640,700 420,700', { amount: 0.8 }) +
      ink('404,592 450,572 530,572 634,588', 1.8, '#5a563e') +
      litInk('404,590 450,570 530,570 634,586', 1.6, { left: 0.4, right: 0.4, top: 0.4 }),
  );

export const chinShade = () =>
  chinShadow('474,480 578,430 572,520 552,536 520,548 490,546 472,538', '#643f38');

/** A shirt that was white once; its neck is worn out. */
export const shirt = () =>
  form(
    '424,668! 436,700 466,724 506,728 556,716 600,668! 628,760 620,900 606,1100 600,1420! 420,1420! 410,1100 404,900 402,760',
    'url(#tee)',
    tint(
      shape('536,720 560,820 540,960 566,1100 556,1420 640,1420 640,680', '#857d85', soft(0.6, 'soft10')) +
        shape('410,900 470,930 540,930 620,880 620,1420 410,1420', '#8d8488', soft(0.35, 'soft22')),
    ) +
      lit(
        '420,690 440,724 474,746 516,752 544,806 522,900 508,980 520,1080 500,1200 508,1310 486,1420 416,1420 416,1100 404,900 406,760',
        { left: 0.46, top: 0.2 },
        { blur: 4 },
      ) +
      lit('596,700 618,780 608,960 590,1000 580,860', { right: 0.52 }, { blur: 4 }) +
      ink('424,668 436,700 466,725 506,729 556,717 600,668', 3, '#8a8078') +
      ink('428,684 440,712 468,735 508,739 560,726 598,684', 1.2, '#9a9088', opacity(0.8)) +
      [
        '440,760 470,830 476,900',
        '580,760 556,840 552,930',
        '470,980 500,1040 496,1140',
        '420,900 452,960 456,1030',
        '590,930 560,1010 556,1090',
      ]
        .map((line) => ink(line, 2.6, '#7f7674', opacity(0.65)))
        .join('') +
      // Oil.
      tint(
        ellipse(470, 1046, 26, 15, '#4e4640', soft(0.4)) + ellipse(508, 1078, 13, 9, '#4e4640', soft(0.4)),
      ),
  );

const far =
  '396,632! 372,664 352,760 356,900 372,1080 380,1420! 424,1420! 426,1200 420,1040 412,900 412,780 428,690 414,660';
const near =
  '618,628! 650,664 672,760 668,900 650,1100 640,1420! 588,1420! 600,1200 610,1040 618,900 612,780 598,690 604,656';

/** Both edges of the open jacket: the zip, the facing turned out, the collar's leaves. */
export const fronts = () =>
  form(
    far,
    '#58533b',
    tint(shape('412,700 404,900 420,1100 424,1420 404,1420 396,1100 388,900 396,740', '#2c2a1e', soft(0.7))) +
      lit(
        '392,640 368,680 356,770 360,900 376,1080 384,1420 396,1420 392,1080 380,900 380,760',
        { left: 0.5, top: 0.2 },
        { blur: 2 },
      ) +
      zip('420,700 408,790 408,900 416,1040 421,1200 418,1420'),
  ) +
  form(
    near,
    '#443f2d',
    tint(
      shape(
        '606,700 620,800 624,900 612,1100 600,1420 628,1420 640,1100 648,900 640,740',
        '#262419',
        soft(0.7),
      ),
    ) +
      lit(
        '622,640 652,680 668,770 664,900 646,1100 638,1420 624,1420 632,1100 648,900 650,770',
        { right: 0.5, top: 0.2 },
        { blur: 2 },
      ) +
      zip('606,700 618,790 622,900 614,1040 604,1200 594,1420'),
  ) +
  leaf('404,580! 384,622 362,676 352,732! 398,748! 424,704 430,668 418,628', 1) +
  leaf('622,576! 650,620 676,676 690,728! 640,746! 608,704 598,666 606,624', -1);

const leaf = (points, side) =>
  form(
    points,
    side > 0 ? FLAP : '#423e2c',
    lit(points, side > 0 ? { left: 0.5, top: 0.35 } : { right: 0.5, top: 0.3 }) +
      (side > 0
        ? unlit('424,600 416,660 404,744 440,740 440,620', { blur: 4, amount: 0.8 })
        : unlit('600,600 612,660 636,744 590,740 590,620', { blur: 4, amount: 0.8 })) +
      stitches(side > 0 ? '390,630 368,684 362,722 394,734' : '640,628 664,680 678,718 644,732'),
  ) + tint(`<path d="${smooth(points)}" fill="none" stroke="${INK}" stroke-width="2"/>`);

const zip = (points) =>
  tint(
    `<path d="${smooth(points, false)}" fill="none" stroke="#17160f" stroke-width="7"/><path d="${smooth(points, false)}" fill="none" stroke="#a99456" stroke-width="4" stroke-dasharray="3 3"/>`,
  ) + litInk(points, 1.4, { left: 0.4, right: 0.35, top: 0.2 });

/** A pocket with its flap; `lean` px that the right side lies lower, `side` +1 faces the left light. */
function pocket([x, y, w, h], lean, side, fill = FLAP) {
  const at = (u, v) => [x + u * w, y + v * h + u * lean];
  const light = side > 0 ? { left: 0.42, top: 0.12 } : { right: 0.42, top: 0.12 };
  const bag = [
    [...at(0, 0.1), 1],
    [...at(1, 0.1), 1],
    at(1.02, 0.8),
    [...at(0.9, 1.02), 1],
    [...at(0.1, 1.02), 1],
    at(-0.02, 0.8),
  ];
  const flap = [
    [...at(-0.05, 0), 1],
    [...at(1.05, 0), 1],
    [...at(1.04, 0.26), 1],
    at(0.5, 0.4),
    [...at(-0.04, 0.26), 1],
  ];
  const hem = flap.slice(2).map(([u, v]) => [u, v + 3]);
  return (
    tint(
      shape(
        bag.map(([u, v]) => [u + 5, v + 7]),
        '#16150e',
        soft(0.6),
      ),
    ) +
    form(
      bag,
      side > 0 ? '#4a462f' : '#3a3726',
      lit([at(0.06, 0.4), at(0.5, 0.5), at(0.46, 0.95), at(0.1, 0.95)], light, { blur: 4 }) +
        unlit([at(-0.1, 0.2), at(1.1, 0.2), at(1.1, 0.4), at(0.5, 0.52), at(-0.1, 0.4)], {
          blur: 2,
          amount: 0.7,
        }) +
        tint(
          shape(
            [at(-0.1, 0.2), at(1.1, 0.2), at(1.1, 0.36), at(0.5, 0.5), at(-0.1, 0.36)],
            '#15140d',
            soft(0.5),
          ),
        ) +
        ink([at(0.3, 0.42), at(0.26, 0.7), at(0.34, 0.98)], 2, '#1d1c13') +
        ink([at(0.74, 0.42), at(0.78, 0.72), at(0.7, 0.98)], 2, '#1d1c13'),
    ) +
    tint(`<path d="${smooth(bag)}" fill="none" stroke="${INK}" stroke-width="1.8"/>`) +
    form(
      flap,
      fill,
      lit(flap, side > 0 ? { left: 0.5, top: 0.3 } : { right: 0.5, top: 0.25 }) +
        stitches(hem.map(([u, v]) => [u, v - 9])),
    ) +
    tint(`<path d="${smooth(flap)}" fill="none" stroke="${INK}" stroke-width="1.8"/>`) +
    ellipse(...at(0.5, 0.27), 5, 5, '#1a1912') +
    ellipse(...at(0.49, 0.26), 3.4, 3.4, '#a99456')
  );
}

/** Things that stick out of a pocket. */
const drivers = (x, y) =>
  shape(`${x},${y - 34}! ${x + 9},${y - 36}! ${x + 12},${y + 10}! ${x + 1},${y + 10}!`, YELLOW) +
  lit(`${x},${y - 34}! ${x + 5},${y - 35}! ${x + 6},${y + 10}! ${x + 1},${y + 10}!`, {
    left: 0.6,
    top: 0.3,
  }) +
  shape(`${x + 20},${y - 22}! ${x + 26},${y - 22}! ${x + 28},${y + 10}! ${x + 19},${y + 10}!`, '#7c7f85') +
  lit(`${x + 20},${y - 22}! ${x + 23},${y - 22}! ${x + 24},${y + 10}! ${x + 19},${y + 10}!`, {
    left: 0.6,
    right: 0.3,
    top: 0.3,
  }) +
  ink(`${x + 42},${y - 14} ${x + 52},${y - 26} ${x + 58},${y - 8}`, 2.6, '#5e2a22') +
  ink(`${x + 46},${y - 8} ${x + 60},${y - 34} ${x + 68},${y}`, 2.2, '#2c5560');

export const pockets = () =>
  drivers(304, 836) +
  pocket([278, 828, 84, 104], 6, 1) +
  pocket([282, 1076, 92, 150], 5, 1) +
  pocket([668, 838, 76, 100], -5, -1) +
  pocket([650, 1080, 92, 150], -6, -1);

/** From the near shoulder to the far hip: the strap of the tool roll, with its buckle and a yellow tape. */
export const strap = () => {
  const band =
    '596,632! 648,640! 632,720 546,840 446,950 340,1062 256,1146! 254,1092! 304,1036 412,916 512,800 580,710';
  return (
    group(tint(shape(band, '#0c0b08', soft(0.55))), 'transform="translate(8 12)"') +
    form(
      band,
      '#5d452c',
      tint(
        shape(
          '640,650 620,726 530,850 430,960 326,1076 258,1146 256,1136 314,1066 424,944 524,834 612,716',
          '#35261a',
          soft(0.8),
        ),
      ) +
        lit(
          '600,642 630,644 606,716 520,812 416,926 306,1046 256,1104 256,1094 302,1036 412,914 512,802 580,712',
          { left: 0.46, top: 0.3 },
          { blur: 2 },
        ) +
        lit(
          '646,646 628,722 540,842 440,952 330,1072 322,1064 430,944 530,834 618,716',
          { right: 0.5 },
          { blur: 2 },
        ) +
        stitches('608,648 590,712 516,808 414,922 306,1044 258,1100', '#a08458') +
        stitches('638,650 620,722 534,838 434,948 330,1064 258,1138', '#a08458'),
    ) +
    tint(`<path d="${smooth(band)}" fill="none" stroke="${INK}" stroke-width="2.2"/>`) +
    form(
      '524,778! 570,816! 552,838! 506,800!',
      YELLOW,
      lit('524,778! 548,798! 530,820! 506,800!', { left: 0.5, top: 0.3 }) +
        lit('560,810! 570,816! 552,838! 544,830!', { right: 0.5 }) +
        tint(shape('548,798 570,816 552,838 530,820', '#b27c14', opacity(0.7))),
    )
  );
};

/** Goggles hung round the neck: scratched yellow glass in brass. */
export function goggles() {
  const band = (points) =>
    ink(points, () => 6.5, '#2a2420') + litInk(points, 2.4, { left: 0.42, right: 0.4, top: 0.3 });
  const cup = (x, y, rx, ry, turn) => {
    const oval = (k, dx = 0, dy = 0) =>
      smooth(
        Array.from({ length: 12 }, (_, i) => {
          const a = (i / 12) * 2 * Math.PI;
          return [x + dx + Math.cos(a) * rx * k, y + dy + Math.sin(a) * ry * k];
        }),
      );
    const arcOf = (from, to, k) =>
      Array.from({ length: 7 }, (_, i) => {
        const a = ((from + ((to - from) * i) / 6) * Math.PI) / 180;
        return [x + Math.cos(a) * rx * k, y + Math.sin(a) * ry * k];
      });
    return group(
      tint(`<path d="${oval(1.3, 6, 9)}" fill="#120c08" opacity=".5"/>`) +
        `<path d="${oval(1.28)}" fill="#2a2622"/><path d="${oval(1.14)}" fill="#8d6d38"/><path d="${oval(0.96)}" fill="url(#lens)"/>` +
        tint(
          `<path d="${oval(0.96)}" fill="none" stroke="#5a3a10" stroke-width="3"/>` +
            shape(arcOf(150, 300, 0.8).concat(arcOf(300, 150, 0.52)), '#fff0b0', opacity(0.6)),
        ) +
        litPath(oval(0.94), { left: 0.3, right: 0.2, top: 0.2 }) +
        litInk(arcOf(130, 290, 1.14), 2.4, { left: 0.75, top: 0.3 }) +
        litInk(arcOf(-70, 70, 1.14), 2.4, { right: 0.8, top: 0.2 }) +
        lit(arcOf(150, 280, 0.82).concat(arcOf(280, 150, 0.56)), { left: 0.55, top: 0.5 }) +
        lit(arcOf(-50, 50, 0.84).concat(arcOf(50, -50, 0.64)), { right: 0.5 }) +
        ink(
          [
            [x - rx * 0.3, y + ry * 0.5],
            [x + rx * 0.3, y + ry * 0.2],
          ],
          0.8,
          '#8a5a14',
          opacity(0.7),
        ),
      `transform="rotate(${turn} ${x} ${y})"`,
    );
  };
  return (
    band('420,656 422,680 434,704') +
    band('606,652 606,676 592,700') +
    ink('492,716 508,722 522,716', 5, '#3a3029') +
    cup(456, 712, 37, 31, 14) +
    cup(560, 710, 42, 33, -12)
  );
}

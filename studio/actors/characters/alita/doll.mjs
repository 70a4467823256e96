/** The borrowed body: porcelain, jointed, nothing of her own on it. */
import { ellipse, form, group, ink, multiply, opacity, shape } from '../../kit/draw.mjs';

const SEAM = '#8a6f74';

/** Neck and breast, and a strip of linen. */
export function dollBody() {
  const neck = '456,400! 456,460 450,510 436,552! 486,600 580,560! 560,510 556,460 566,380!';
  const neckShade =
    shape('516,380 504,460 512,520 520,640 640,600 600,380', '#8f6079') +
    shape('430,400! 440,462 470,486 510,492 550,466 600,380!', '#43284a');
  const rings =
    ink('450,500 482,514 522,514 562,496', 2.2, '#5b3048') +
    ink('449,507 482,521 522,521 562,503', 1, '#fff3ea', opacity(0.45)) +
    ink('440,540 480,556 528,555 574,536', 2.2, '#5b3048') +
    ink('439,547 480,563 528,562 575,543', 1, '#fff3ea', opacity(0.45)) +
    ink('474,470 470,520 474,556', 1.6, SEAM);
  const breast = '430,548 392,572 350,610 330,760 420,940! 560,940! 640,780 640,610 600,566 570,544 500,572';
  const planes =
    shape('512,560 520,660 506,760 560,800 680,760 660,560', '#8a6f8c', multiply(0.75)) +
    shape('600,640 590,760 680,760 680,600', '#3a2748', multiply(0.6)) +
    shape(
      '420,544! 432,572 466,592 512,598 560,586 600,556! 640,570 640,600! 580,612 512,618 456,606 418,576',
      '#54365a',
      multiply(0.62),
    ) +
    shape('400,604! 440,622 470,626 466,640 430,640 402,630', '#fffaf4', opacity(0.85)) +
    shape('404,668 440,690 476,696 470,706 436,704 406,688', '#fffaf4', opacity(0.7));
  const joints =
    ink('392,596 430,616 474,622', 1.8, '#a98a92') +
    ink('516,622 560,614 610,590', 1.8, '#5f4a62') +
    ink('492,616 490,660 492,716', 1.8, SEAM) +
    ink('396,660 436,684 490,690 548,682 604,652', 1.7, SEAM, opacity(0.8)) +
    [
      [408, 622],
      [576, 618],
    ]
      .map(([x, y]) => ellipse(x, y, 4.4, 4, '#7d646d') + ellipse(x - 1, y - 1, 1.8, 1.5, '#f5e8e0'))
      .join('');
  const port =
    ellipse(492, 652, 11, 11, '#5d4a58') +
    ellipse(492, 652, 8, 8, '#e6d8d4') +
    ellipse(492, 652, 3.2, 3.2, '#46343f');
  return (
    form(neck, '#ecd3c8', neckShade + rings) +
    form(breast, 'url(#porcelain)', planes + joints + port) +
    shiftCloth()
  );
}

const shiftCloth = () =>
  form(
    '360,716 420,738 490,744 560,734 640,704 640,980 360,980',
    'url(#shift)',
    shape('500,730 520,800 506,900 660,960 660,690', '#5d4a66', multiply(0.7)) +
      ink('370,720 424,740 490,746 558,737 630,708', 3, '#d6c0a0') +
      ink('370,736 424,756 490,762 558,753 630,724', 1.3, '#5d4a44', 'stroke-dasharray="4 3"') +
      [
        [420, 760, 446, 900],
        [452, 756, 470, 930],
        [522, 756, 510, 930],
        [560, 752, 528, 900],
      ]
        .map(([a, b, c, d]) =>
          ink(
            [
              [a, b],
              [(a + c) / 2 - 4, (b + d) / 2],
              [c, d],
            ],
            2.6,
            '#54443f',
            opacity(0.7),
          ),
        )
        .join(''),
  );

/** Four porcelain fingers on the lapel's edge. */
export function grip() {
  const finger = (x, y, reach, turn) =>
    group(
      form(
        [
          [-4, -11],
          [reach * 0.5, -12],
          [reach, -8],
          [reach + 7, 1],
          [reach, 9],
          [reach * 0.5, 11],
          [-4, 11],
        ],
        '#eadad2',
        shape(
          [
            [-6, 3],
            [reach * 0.5, 4],
            [reach + 8, 1],
            [reach, 14],
            [-6, 14],
          ],
          '#8f7184',
          opacity(0.85),
        ) +
          shape(
            [
              [2, -9],
              [reach * 0.5, -10],
              [reach - 2, -7],
              [reach * 0.5, -5],
            ],
            '#fffaf4',
            opacity(0.9),
          ) +
          ink(
            [
              [reach * 0.42, -12],
              [reach * 0.46, 0],
              [reach * 0.42, 12],
            ],
            1.9,
            '#5b3f50',
          ) +
          ink(
            [
              [reach * 0.76, -11],
              [reach * 0.8, 0],
              [reach * 0.76, 11],
            ],
            1.6,
            '#5b3f50',
          ),
      ) +
        ink(
          [
            [-2, 12],
            [reach * 0.5, 12],
            [reach + 5, 6],
          ],
          2,
          '#2a1622',
        ),
      `transform="translate(${x} ${y}) rotate(${turn}) scale(1.22)"`,
    );
  const back = form(
    '458,876 486,884 504,920 508,970 494,1006 474,1000 470,950',
    '#d9c4c0',
    shape('462,940 486,950 500,1000 480,1014 462,990', '#8f7184', opacity(0.8)) +
      ink('470,884 484,920 488,980', 1.8, '#5b3f50'),
  );
  return (
    back +
    finger(480, 988, 34, 18) +
    finger(486, 960, 45, 9) +
    finger(484, 930, 50, 0) +
    finger(476, 902, 46, -10)
  );
}

/** Her neck, a hand's breadth of chest, and what comes out of it where people go on. Px of the picture. */
import { smooth } from '../../../actors/kit/curve.mjs';
import {
  clip,
  ellipse,
  form,
  group,
  ink,
  linear,
  opacity,
  path,
  random,
  shape,
  soft,
} from '../../../actors/kit/draw.mjs';
import { rimmed } from '../../kit/rim.mjs';

const NECK = '902,548! 905,580 900,604 886,624! 932,650 994,628! 978,600 974,572 986,536!';
/** Torn below: sharp corners. */
const PLATE =
  '892,626 868,638 840,642 822,656 818,678! 827,703! 838,694! 846,717! 862,723! 873,708! 885,717 894,743! 915,735! 921,716! 937,711! 945,738! 967,745! 974,727! 991,699! 1002,706! 1009,684! 1023,691! 1042,676! 1040,652 1022,636 996,628 978,614 932,646';
/** Behind the torn edge. */
const INSIDE = '832,690! 846,728 876,756 930,766 980,750 1002,716 1016,692! 930,700';

export const gradients =
  linear(
    'core-chest',
    [820, 670],
    [1040, 700],
    '#f0b27e 0, #b98069 .16, #745a68 .45, #4c3f5c .8, #382f4c 1',
  ) + linear('core-neck', [898, 600], [986, 610], '#c4875f 0, #745666 .26, #423555 .8, #342a48 1');

const numbers = (points) => points.split(' ').map((p) => p.split(',').map(Number));
/** A joint in porcelain: a dark line, and below it the lip that catches light. */
const groove = (points, width = 1.6) =>
  ink(points, width, '#35233c') +
  ink(
    numbers(points).map(([x, y]) => [x + 0.6, y + 2.4]),
    width * 0.5,
    '#f0cba8',
    opacity(0.45),
  );

export const neck = () =>
  form(
    NECK,
    'url(#core-neck)',
    shape('890,536 996,528 992,582 960,596 930,600 904,584', '#241830', soft(0.8)) +
      shape('960,552 994,552 1004,650 958,650', '#2e2444', soft(0.6)) +
      groove('899,602 926,616 952,616 980,602') +
      ink('916,598 912,616 918,636', 1.3, '#4a3450'),
  );

export const chest = () =>
  shape(INSIDE, '#0f0a12') +
  struts() +
  rimmed(
    form(
      PLATE,
      'url(#core-chest)',
      shape('872,620 930,654 1000,624 976,666 930,684 892,666', '#35264a', soft(0.6)) +
        shape('966,630 1050,640 1050,750 984,756 966,700', '#2a2142', soft(0.55)) +
        shape('816,684 870,700 930,712 1000,700 1050,680 1050,770 816,770', '#20142a', soft(0.55)) +
        shape('824,656 842,642 868,634 866,652 836,670', '#ffb877', soft(0.7)) +
        ink('896,625 868,637 840,641 821,656 817,684', 10, '#ff8a3a', soft(0.7)) +
        groove('884,628 902,650 932,660 968,652 990,632', 1.3) +
        groove('824,672 856,660 896,668 930,672 968,668 1006,658 1040,662') +
        groove('930,672 928,700 932,744', 1.4) +
        ink('846,650 856,672 850,688 860,708', 1, '#4a2c3a', opacity(0.8)) +
        ink('1006,658 996,680 1004,700', 1, '#2a1c34', opacity(0.8)) +
        ellipse(930, 672, 6, 6, '#35233c') +
        ellipse(929, 671, 3, 3, '#f0cba8') +
        shape('990,640 1000,670 994,706 984,680', '#6a3a2c', soft(0.6)) +
        grime() +
        socket(829, 668, 7, 14) +
        socket(1034, 668, 6, 13),
    ),
    'hot',
  );

/** Where an arm went in. */
const socket = (x, y, rx, ry) =>
  ellipse(x, y, rx + 3, ry + 3, '#5a4a58') +
  ellipse(x, y, rx, ry, '#120c16') +
  ellipse(x - 1, y + 2, rx * 0.5, ry * 0.5, '#2c2230');

/** What held the rest of her. */
const struts = () =>
  group(
    [
      ['930,700 928,748 934,790', 6, '#2a2028'],
      ['930,704 927,748 932,786', 1.4, '#c98a5c'],
      ['984,690 1000,712 992,742', 3.2, '#4a3a4c'],
      ['1000,684 1014,702 1008,728', 2.6, '#43344a'],
      ['872,700 878,730 892,752', 3, '#33262f'],
      ['926,708 922,738 930,756', 3, '#5a4650'],
    ]
      .map(([points, width, colour]) => ink(points, () => width, colour))
      .join('') + [756, 770, 784].map((y) => ellipse(931, y, 9, 3.4, '#1b141b')).join(''),
  );

function grime() {
  let svg = '';
  for (let i = 0; i < 120; i++) {
    const [x, y] = [820 + random() * 222, 622 + random() * 120];
    const tone = ['#2a1a28', '#d8c0ae', '#6a3a28'][i % 3];
    svg += ellipse(x, y, 0.5 + random() * 1.4, 0.4 + random(), tone, opacity(0.2 + random() * 0.5));
  }
  return svg;
}

/** The shadow of what lies over her, given by its outline. */
export const shadowOf = (outline) =>
  clip(
    smooth(PLATE) + smooth(NECK),
    shape('916,644 960,636 996,606 1014,636 966,668 922,668', '#1c1028', soft(0.75)) +
      group(path(outline, '#1c1028', soft(0.7, 'soft4')), 'transform="translate(4 13)"'),
  );

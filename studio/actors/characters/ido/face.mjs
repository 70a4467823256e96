/** Ido's face, three-quarter, turned to the left of the picture; a man past fifty who does not sleep. */

import { ribbon, round, taper } from '../../kit/curve.mjs';
import {
  clip,
  ellipse,
  form,
  group,
  ink,
  multiply,
  opacity,
  path,
  random,
  shape,
  soft,
} from '../../kit/draw.mjs';
import { eye } from '../../kit/eye.mjs';
import { castShadow, TEAL } from '../../kit/light.mjs';

/** `eyes` go to `eye()`; `browIn` and `browOut` move the brows' ends in px (down is +); `bags` darkens under the eyes. */
export const looks = {
  neutral: { eyes: { open: 0.72 }, browIn: -6, browOut: 4, mouth: 'rest', bags: 0.5 },
  warm: { eyes: { open: 0.64, squint: 0.6 }, browIn: -10, browOut: 0, mouth: 'smile', bags: 0.4 },
  sad: {
    eyes: { open: 0.66, tilt: -0.4, look: [-0.1, 0.4] },
    browIn: -17,
    browOut: 9,
    mouth: 'down',
    bags: 0.6,
  },
  tired: {
    eyes: { open: 0.4, tilt: -0.2, look: [0, 0.35] },
    browIn: -8,
    browOut: 8,
    mouth: 'rest',
    bags: 0.95,
  },
  angry: {
    eyes: { open: 0.74, tilt: 0.6, squint: 0.3 },
    browIn: 19,
    browOut: -6,
    mouth: 'pressed',
    bags: 0.55,
  },
  surprised: { eyes: { open: 1.25, irisSize: 0.9 }, browIn: -14, browOut: -13, mouth: 'oh', bags: 0.4 },
};

const FACE =
  '358,150 350,220 345,260 353,292 345,330 353,384 368,430 392,462 420,473 456,468 516,438 570,384 592,304 604,210 578,130 480,95 398,104';
const SHADE =
  '560,90 548,190 546,240 556,300 548,350 536,392 500,424 470,440 440,458 410,476! 470,500 650,440 660,200';
const DEEP = '620,130 592,220 590,300 574,360 540,404 500,440 462,470! 560,500 680,380';
const WRINKLE = '#7a4448';

/** @param {string[]} fringe outlines of the hair over the brow */
export const face = (look, fringe) =>
  skin(look, fringe) + nose() + group(mouths[look.mouth]() + underLip()) + eyes(look.eyes) + brows(look);

function skin(look, fringe) {
  const planes =
    shape(
      '444,272 470,262 540,266 552,290 530,280 470,282 452,316 444,330 440,300',
      '#a06058',
      opacity(0.55),
    ) +
    shape('354,270 420,268 426,300 412,290 380,284 352,290', '#a06058', opacity(0.5)) +
    shape('556,330 520,360 486,398 476,432 520,410 570,370', '#8a4c50', opacity(0.4)) +
    shape('350,350 366,380 378,420 372,440 352,400', '#a8645c', opacity(0.45));
  return form(
    FACE,
    'url(#skin)',
    shape(SHADE, '#d8503a', `${soft(0.34)} transform="translate(-9 -3)"`) +
      shape(SHADE, '#96606a', multiply(0.85)) +
      shape(DEEP, '#3c2646', multiply(0.85)) +
      planes +
      castShadow(fringe, [8, 13], '#7a4650', 0.6) +
      stubble() +
      age(look.bags),
  );
}

function stubble() {
  let d = '';
  for (let i = 0; i < 330; i++) {
    const x = 366 + random() * 190;
    const y = 392 + random() * 82;
    if (y > 412 + (x - 430) * (x > 430 ? -0.22 : 0.1))
      d += `M${round(x)} ${round(y)}l${round(1 + random())} ${round(3 + 2 * random())}`;
  }
  return (
    `<path d="${d}" stroke="#4a3038" stroke-width="1.5" opacity=".38" fill="none"/>` +
    shape('372,420 400,404 430,396 470,404 520,400 520,470 400,490', '#5d4050', soft(0.16))
  );
}

/** Bags, crow's feet, the fold from nose to mouth, the brow. */
function age(bags) {
  const line = (points, width, amount, colour = WRINKLE) => ink(points, width, colour, opacity(amount));
  return (
    shape('470,316 490,326 514,326 532,316 518,336 490,338', '#9a5a5c', opacity(bags)) +
    shape('370,316 386,324 408,316 394,334 378,332', '#9a5a5c', opacity(bags)) +
    line('470,330 492,342 520,338', 1.4 + bags * 0.8, 0.7) +
    line('372,330 388,338 404,332', 1.1 + bags * 0.8, 0.7) +
    line('548,300 560,294 570,286', 1.4, 0.8, '#6a3a42') +
    line('548,306 562,306 574,304', 1.4, 0.8, '#6a3a42') +
    line('546,312 558,318 568,322', 1.3, 0.8, '#6a3a42') +
    line('440,374 462,390 472,412 472,428', 2.4, 0.8) +
    line('392,376 384,392 384,410', 1.8, 0.7, '#8a5450') +
    line('384,210 420,202 470,206 520,214', 1.6, 0.6, '#a06a5c') +
    line('390,228 424,222 470,226 504,232', 1.5, 0.6, '#a06a5c') +
    line('434,262 430,276 434,288', 1.5, 0.7, '#8a5450')
  );
}

const nose = () =>
  shape(
    '444,288! 430,322 434,350 450,370 448,384! 430,386 412,384! 420,374 420,340 428,310',
    '#a8625c',
    opacity(0.75),
  ) +
  ink('404,378 412,387 428,386 440,388 450,378', 2.2, '#54282e') +
  ink('414,304 407,340 402,362', 2.6, '#f7d9bd', opacity(0.4)) +
  ellipse(403, 369, 4.2, 3.0, '#f7dcc2', opacity(0.38));

const LINE = '#4a1c20';
const LIP = '#b56a60';
const underLip = () => ink('410,440 428,443 446,440', 1.8, '#8a5450', opacity(0.6));
const mouths = {
  rest: () =>
    ink('394,414 410,412 428,413 446,412 466,416', 2.4, LINE) +
    shape('408,418! 428,419 450,418! 442,426 428,428 416,426', LIP, opacity(0.6)),
  smile: () =>
    ink('385,405 403,414 428,418 452,414 476,402', 2.6, LINE) +
    shape('406,420! 428,422 450,419! 442,428 428,431 414,428', LIP, opacity(0.6)) +
    ink('474,394 482,404 480,414', 1.9, WRINKLE) +
    ink('382,398 378,406 381,414', 1.6, WRINKLE),
  down: () =>
    ink('394,423 408,415 428,412.5 448,415 467,425', 2.5, LINE) +
    shape('410,419! 428,418 448,420! 440,426 428,428 416,426', LIP, opacity(0.5)),
  // Pressed shut, the corners pulled down, the muscle of the jaw showing.
  pressed: () =>
    ink('390,420 404,413 428,410.5 450,412 472,421', 3, LINE) +
    shape('408,416! 428,414 452,416! 442,423 428,425 416,423', LIP, opacity(0.5)) +
    ink('388,414 385,422 388,431', 1.8, WRINKLE) +
    ink('474,414 478,423 474,433', 1.8, WRINKLE) +
    ink('520,384 512,402 500,416', 2, WRINKLE, opacity(0.7)),
  oh: () =>
    form(
      '414,413 428,408 442,413 445,422 438,431 428,433 417,430 412,422',
      '#2a0c10',
      shape('414,428 430,424 446,428 430,442', '#9a4a48'),
    ) + ink('412,413 428,406 446,413', 1.8, LINE),
};

function eyes(state) {
  const [x, y] = state.look ?? [0, 0];
  const his = { lidShadow: 0.5, iris: 'grey', lash: '#2a161a', wing: 0.06, ...state };
  return (
    eye({
      x: 388,
      y: 302,
      width: 48,
      height: 30,
      side: -1,
      irisWidth: 0.29,
      irisHeight: 0.5,
      lashWidth: 2.8,
      ...his,
      look: [x - 0.1, y],
    }) +
    eye({
      x: 500,
      y: 302,
      width: 66,
      height: 33,
      side: 1,
      irisWidth: 0.235,
      irisHeight: 0.5,
      lashWidth: 3.2,
      ...his,
      look: [x - 0.14, y],
    })
  );
}

function brows({ browIn, browOut }) {
  const far = [
    [420, 266 + browIn],
    [400, 258 + browIn * 0.5],
    [374, 258 + browOut * 0.6],
    [350, 268 + browOut],
  ];
  const near = [
    [456, 266 + browIn],
    [488, 254 + browIn * 0.5 + browOut * 0.2],
    [524, 256 + browOut * 0.8],
    [558, 272 + browOut],
  ];
  return (
    path(ribbon(far, taper.lock(1.5, 6, 0.35, 0.8)), '#3a3236') +
    path(ribbon(near, taper.lock(1.5, 7, 0.35, 0.8)), '#3a3236') +
    ink(
      [
        [466, 264 + browIn],
        [492, 254 + browIn * 0.5],
        [524, 258 + browOut * 0.8],
      ],
      1.2,
      '#a39a98',
    )
  );
}

/** Round glasses, a glint of each light in them, their shadow on the cheek. */
export function glasses() {
  const lenses = [
    [388, 304, 37, 42, 5],
    [500, 304, 50, 47, 6],
  ];
  const rims = lenses
    .map(
      ([x, y, rx, ry, w]) =>
        `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="#9fe8ea" fill-opacity=".07" stroke="#100b0c" stroke-width="${w}"/>` +
        `<path d="M${x - rx} ${y}A${rx} ${ry} 0 0 1 ${x} ${y - ry}" fill="none" stroke="#e8bd86" stroke-width="1.8"/>` +
        `<path d="M${x + rx} ${y}A${rx} ${ry} 0 0 1 ${x} ${y + ry}" fill="none" stroke="${TEAL}" stroke-width="1.6" opacity=".8"/>`,
    )
    .join('');
  const glints = lenses
    .map(([x, y, rx, ry]) =>
      clip(
        `M${x - rx} ${y}A${rx} ${ry} 0 1 1 ${x + rx} ${y}A${rx} ${ry} 0 1 1 ${x - rx} ${y}Z`,
        shape(
          [
            [x - rx, y + ry * 0.1, 1],
            [x - rx * 0.1, y - ry * 1.1, 1],
            [x + rx * 0.2, y - ry * 1.1, 1],
            [x - rx, y + ry * 0.55, 1],
          ],
          '#fff4e0',
          opacity(0.4),
        ) +
          shape(
            [
              [x + rx * 0.3, y + ry, 1],
              [x + rx, y - ry * 0.1, 1],
              [x + rx, y + ry * 0.15, 1],
              [x + rx * 0.55, y + ry, 1],
            ],
            TEAL,
            opacity(0.35),
          ),
      ),
    )
    .join('');
  const frame = '#100b0c';
  return group(
    group(rims, `transform="translate(7 9)" ${opacity(0.22)}`) +
      glints +
      rims +
      ink('424,298 436,288 451,296', 3.6, frame) +
      ink('548,294 576,288 606,290', 3.6, frame) +
      ink('426,296 436,286 446,291', 1.2, '#e8bd86'),
  );
}

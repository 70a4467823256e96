/** Chiren's coat before her chest: a high collar shut to the chin, a seam that buttons aside, a garnet. */
import { smooth } from '../../kit/curve.mjs';
import { ellipse, form, group, ink, opacity, shape, soft, tint } from '../../kit/draw.mjs';
import { lit, litInk, unlit } from '../../kit/light.mjs';
import { chinShadow } from '../../kit/neck.mjs';

const INK = '#1a181f';
const outline = (points, width = 2) =>
  tint(
    `<path d="${smooth(points)}" fill="none" stroke="${INK}" stroke-width="${width}" stroke-linejoin="round"/>`,
  );

export const chinShade = () => chinShadow('466,530 558,470 556,530 530,556 500,572 468,576', '#7c5f6a');

/** The collar behind the neck: high, and dark within. */
export const collarBack = () =>
  form(
    '424,560! 432,538 470,548 520,552 570,540 596,520! 606,600 596,680! 440,690!',
    '#3a3541',
    unlit('430,550 600,540 600,690 430,690', { amount: 0.8 }) +
      ink('428,556 470,556 524,558 594,530', 2, '#8e8896') +
      litInk('428,554 470,554 524,556 594,528', 1.8, { left: 0.4, right: 0.5, top: 0.5 }),
  );

/** It stands, stiff as card, and meets below the chin. */
export const collar = () => {
  const far = '424,560! 418,610 412,660 396,706! 440,738 478,748! 484,690 478,634 456,596';
  const near = '598,520! 612,590 624,650 640,692! 580,736 478,748! 482,690 480,634 520,616 566,572';
  return (
    form(
      near,
      '#a2a7b5',
      tint(shape('484,640 520,622 566,580 598,530 604,600 560,640 520,700 490,740', '#747a8c', soft(0.5))) +
        lit('600,530 614,600 634,688 600,712 594,640 590,580', { right: 0.55, top: 0.2 }, { blur: 2 }) +
        lit('486,650 500,660 500,720 482,742', { left: 0.3 }, { blur: 2 }) +
        ink('584,560 596,630 606,706', 1.3, '#6c6676', opacity(0.8)),
    ) +
    outline(near) +
    form(
      far,
      '#c5cad4',
      tint(shape('456,600 478,640 484,700 478,744 462,740 466,680', '#8b91a2', soft(0.6))) +
        lit(
          '426,566 420,620 412,670 402,704 438,728 456,690 458,640 444,600',
          { left: 0.5, top: 0.25 },
          { blur: 2 },
        ) +
        ink('438,592 442,650 432,728', 1.3, '#857f8e', opacity(0.8)),
    ) +
    outline(far) +
    brooch()
  );
};

/** What she was given when she left. */
const brooch = () =>
  group(
    tint(ellipse(4, 6, 19, 20, '#16101a', soft(0.6, 'soft2'))) +
      ellipse(0, 0, 18, 19, '#3b3742') +
      ellipse(0, 0, 15, 16, '#918a94') +
      form(
        '0,-12 9,-6 10,5 0,13 -10,5 -9,-6',
        '#a31c3a',
        tint(
          shape('0,-12 9,-6 10,5 0,13 2,0', '#5e0c20', opacity(0.8)) +
            shape('-7,-5 -1,-9 -2,-2', '#ff9aa8', opacity(0.8)),
        ) +
          lit('-9,-6 0,-12 2,0 -4,8', { left: 0.5, top: 0.4 }) +
          lit('4,10 10,4 9,-5 4,0', { right: 0.5 }),
      ) +
      litInk('-15,3 -13,-9 -3,-16', 1.8, { left: 0.75, top: 0.4 }) +
      litInk('15,-4 13,9 4,16', 1.8, { right: 0.75 }),
    'transform="translate(480 702)"',
  );

/** The front closes aside, over the near breast; piped in dark. */
export const front = () =>
  tint(
    shape(
      '560,740 600,760 596,900 576,1080 560,1420 540,1420 552,1080 572,900',
      '#6c6676',
      soft(0.5, 'soft4'),
    ),
  ) +
  unlit('578,760 600,770 596,900 580,1080 566,1420 552,1420 564,1080 580,900', { blur: 4, amount: 0.6 }) +
  ink('480,748 540,760 572,800 572,920 556,1100 544,1420', 2.6, '#3a3541') +
  ink('474,752 534,768 562,806 562,920 546,1100 534,1420', 1.1, '#7d7786') +
  litInk('478,754 536,766 566,804 566,920 550,1100 538,1420', 1.6, { left: 0.45, top: 0.2 }) +
  [830, 920, 1010, 1180, 1270]
    .map((y) => {
      const x = 545 - Math.max(0, y - 930) * 0.07;
      return (
        ellipse(x + 1, y + 2, 8, 8, '#2a2630') +
        ellipse(x, y, 6.6, 6.6, '#4b4654') +
        litInk(`${x - 4},${y - 2} ${x},${y - 5} ${x + 4},${y - 3}`, 1.4, { left: 0.6, right: 0.4, top: 0.5 })
      );
    })
    .join('') +
  // Cut to her: darts from the breast to the waist.
  ink('398,820 416,900 420,1040', 1.8, '#8a8492') +
  ink('640,820 632,900 620,1040', 1.6, '#5e5868') +
  ink('352,760 372,800 380,860', 2, '#8a8492', opacity(0.7)) +
  ink('300,760 330,744 372,732', 1.4, '#8a8492', opacity(0.8)) +
  litInk('394,822 411,902 415,1040', 1.6, { left: 0.35 });

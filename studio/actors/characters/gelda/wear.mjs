/** Gelda's harness: webbing, buckles, the handle that lets go, one red lamp. */
import { smooth } from '../../kit/curve.mjs';
import { ellipse, form, group, ink, opacity, shape, soft, tint } from '../../kit/draw.mjs';
import { lit, litInk, unlit } from '../../kit/light.mjs';
import { chinShadow } from '../../kit/neck.mjs';

const INK = '#0a0b0e';
const WEB = '#4d5046';
const RED = '#d1262c';
const outline = (points, width = 2) =>
  tint(
    `<path d="${smooth(points)}" fill="none" stroke="${INK}" stroke-width="${width}" stroke-linejoin="round"/>`,
  );

/** A strap of webbing with its stitches and its shadow. */
function web(points, edge, side) {
  const light = side > 0 ? { left: 0.46, top: 0.25 } : { right: 0.48, top: 0.2 };
  return (
    group(tint(shape(points, '#06070a', soft(0.6))), 'transform="translate(6 9)"') +
    form(
      points,
      side > 0 ? WEB : '#3d4039',
      lit(points, light) +
        tint(
          edge
            .map(
              (line) =>
                `<path d="${smooth(line, false)}" fill="none" stroke="#8a8c78" stroke-width="1.5" stroke-dasharray="5 5" opacity=".8"/>`,
            )
            .join(''),
        ),
    ) +
    outline(points)
  );
}

const plate = (points, colour, sides) =>
  group(tint(shape(points, '#06070a', soft(0.6))), 'transform="translate(4 6)"') +
  form(points, colour, lit(points, sides) + tint(shape(points, '#000', opacity(0.06)))) +
  outline(points);

/** A sliding buckle about (x, y). */
const buckle = (x, y, turn) =>
  group(
    form(
      '-32,-20! 32,-20! 34,20! -34,20!',
      '#8d9198',
      tint(shape('-20,-10! 20,-10! 20,10! -20,10!', '#33363b')) +
        lit('-32,-20! 32,-20! 30,-11! -20,-11! -20,11! -34,20!', { left: 0.55, top: 0.5 }) +
        lit('32,-20! 34,20! -30,20! -20,11! 20,11! 20,-11!', { right: 0.55 }) +
        unlit('-20,-10! 20,-10! 20,10! -20,10!'),
    ) +
      ink('-26,0 0,-2 26,0', 3, '#b9bdc4') +
      litInk('-24,-2 0,-4 24,-2', 1.6, { left: 0.6, right: 0.5, top: 0.5 }) +
      outline('-32,-20! 32,-20! 34,20! -34,20!', 1.6),
    `transform="translate(${x} ${y}) rotate(${turn})"`,
  );

export const chinShade = () => chinShadow('466,540! 564,490! 561,540! 540,566 510,582 466,584!', '#6b4549');

export const harness = () =>
  zip() +
  web(
    '352,688! 398,676! 412,800 440,960! 398,968! 372,810',
    ['360,690 380,812 406,964', '392,680 404,802 432,958'],
    1,
  ) +
  web(
    '600,674! 646,684! 632,810 600,968! 558,962! 588,800',
    ['608,678 596,802 566,958', '638,688 624,810 594,962'],
    -1,
  ) +
  web(
    '276,906! 500,960! 690,910! 694,960! 500,1010! 272,956!',
    ['280,916 500,970 688,920', '276,946 500,1000 690,950'],
    1,
  ) +
  web(
    '254,1078! 500,1128! 690,1080! 690,1124! 500,1172! 254,1122!',
    ['258,1088 500,1136 688,1088', '258,1114 500,1162 688,1116'],
    1,
  ) +
  buckle(391, 812, 80) +
  buckle(612, 812, -80) +
  release() +
  buckle(500, 1150, 0) +
  lamp() +
  patches();

/** The end of a strap that nobody tucked in. */
export const strapEnd = () =>
  web('604,830! 634,826! 644,918! 650,940! 616,946! 612,922!', ['610,832 620,940', '628,830 642,936'], -1);

const zip = () =>
  tint(
    `<path d="${smooth('500,700 502,900 500,1420', false)}" fill="none" stroke="#0d0e11" stroke-width="10"/><path d="${smooth('500,700 502,900 500,1420', false)}" fill="none" stroke="#6d7178" stroke-width="5" stroke-dasharray="3 3"/>`,
  ) +
  litInk('497,700 499,900 497,1420', 1.6, { left: 0.4, right: 0.3 }) +
  ink('452,1180 440,1280 446,1400', 2.4, '#15171b') +
  ink('556,1180 566,1280 560,1400', 2.4, '#15171b');

/** The box where all straps meet, and the handle to turn. */
const release = () =>
  plate('446,914! 470,900! 536,900! 560,914! 562,1000! 538,1018! 470,1018! 444,1000!', '#5b5f66', {
    left: 0.3,
    right: 0.25,
    top: 0.3,
  }) +
  lit('448,916! 470,902! 500,902! 490,1014! 470,1016! 446,998!', { left: 0.3 }, { blur: 2 }) +
  ellipse(503, 958, 43, 43, '#24272b') +
  ellipse(503, 958, 39, 39, '#7d8188') +
  lit('466,950 474,926 500,920 520,926 500,950 480,980', { left: 0.5, top: 0.4 }, { blur: 2 }) +
  lit('540,944 542,970 524,990 500,996 520,970', { right: 0.55 }, { blur: 2 }) +
  form(
    '470,950! 536,946! 542,958 536,970! 470,966! 464,958',
    RED,
    tint(shape('464,958! 542,958! 536,972! 470,968!', '#7d1015', opacity(0.7))) +
      lit('470,950! 536,946! 540,957! 466,957!', { left: 0.5, right: 0.3, top: 0.5 }),
  ) +
  outline('470,950! 536,946! 542,958 536,970! 470,966! 464,958', 1.6);

/** It tells the others that she is alive. */
const lamp = () =>
  plate('664,808! 700,800! 704,846! 668,852!', '#2c2f34', { right: 0.35, top: 0.3 }) +
  tint(ellipse(684, 827, 30, 30, '#ff2a24', soft(0.35, 'soft10'))) +
  ellipse(684, 827, 10, 11, '#ff4a3a') +
  tint(ellipse(681, 823, 4, 4, '#ffd9c8')) +
  litInk('677,821 682,817 688,819', 2, { left: 0.6, right: 0.5, top: 0.6 });

/** The corps' sign over the heart: a ring that falls; and a pouch. */
const patches = () =>
  plate('300,812! 352,804! 362,866! 308,876!', '#3b3f46', { left: 0.42, top: 0.2 }) +
  `<circle cx="331" cy="838" r="17" fill="none" stroke="#b4b8bd" stroke-width="4"/>` +
  ink('331,846 331,864 331,872', 2.6, '#b4b8bd') +
  plate('618,1010! 690,996! 698,1076! 622,1090!', '#343941', { right: 0.42, top: 0.2 }) +
  plate('612,1004! 694,988! 696,1020! 614,1036!', '#3d424b', { right: 0.46, top: 0.3 });

/** Her face over the fall: the portrait's construction, mirrored, in the alley's light; the hair goes up with the wind. */
import { gradients } from '../../../actors/characters/alita/coat.mjs';
import { brows, face, irises } from '../../../actors/characters/alita/face.mjs';
import { looks } from '../../../actors/characters/alita/looks.mjs';
import { listed, taper } from '../../../actors/kit/curve.mjs';
import { ellipse, form, group, ink, opacity, shape, soft } from '../../../actors/kit/draw.mjs';
import { lock } from '../../../actors/kit/hair.mjs';
import { place } from '../../../actors/kit/place.mjs';
import { backlit } from '../../kit/backlight.mjs';
import { joints } from './pose.mjs';

const [X, Y] = joints.skull;
/** Mirrored: the portrait looks to the left. */
const onHead = place(
  `translate(${X.toFixed(1)} ${Y.toFixed(1)}) rotate(14) scale(-.335 .335) translate(-490 -280)`,
);

/** What the night leaves of colours drawn under an even sky. */
export const headDefs = `${gradients}<filter id="leap-night" color-interpolation-filters="sRGB"><feColorMatrix values=".5 .02 .0 0 -.02  .03 .55 .03 0 .0  .03 .08 .56 0 .02  0 0 0 1 0"/></filter>`;

const TONES = {
  black: { base: '#0d1218', strand: '#27404a', edge: '#04070a' },
  deep: { base: '#090d12', strand: '#1c2e36', edge: '#030508' },
  cold: { base: '#152a32', strand: '#3f7480', edge: '#050a0d' },
  warm: { base: '#2c1a12', strand: '#a8673a', edge: '#0a0605' },
};
const made = ([spine, width, tone = 'black', root = width * 0.35]) =>
  lock(listed(spine), {
    root,
    width,
    peak: 0.42,
    strands: Math.max(1, Math.round(width / 7)),
    ...TONES[tone],
  });
const drawn = (list) =>
  list
    .map(made)
    .map(({ svg }) => svg)
    .join('');

const MASS =
  '470,30 560,20 660,50 740,110 800,190 800,270 760,340 700,400 640,440 590,430 560,380 420,330 330,360 306,300 300,210 330,120 400,50';
const CAP =
  '486,34 590,50 664,128 694,250 660,330 606,250 560,150 500,96 440,98 380,150 340,230 312,300 290,240 326,124 404,50';
const BACK = [
  ['600,330 690,390 760,396 836,362', 42, 'deep'],
  ['600,300 720,340 800,330 876,282', 48, 'black'],
  ['600,220 720,250 810,232 880,180', 48, 'deep'],
  ['580,130 690,140 780,130 850,84', 42, 'cold'],
  ['540,70 640,56 720,52 780,16', 30, 'cold'],
  ['620,360 680,430 740,450 806,446', 34, 'black'],
  ['600,390 640,450 690,490 750,506', 24, 'deep'],
];
const SIDE = [
  ['500,56 606,84 700,160 760,250 850,290', 46, 'black'],
  ['520,60 630,110 700,200 730,300 820,380', 42, 'deep'],
  ['496,62 590,110 650,190 672,290 720,380 790,430', 40, 'black'],
  ['484,60 560,30 650,40 760,90', 18, 'cold'],
  ['490,60 590,60 690,110 800,180', 18, 'black'],
  ['430,58 340,100 290,200 276,300 230,360', 32, 'warm'],
  ['440,64 352,96 302,200 292,300 262,400', 32, 'deep'],
  ['470,50 400,20 340,40 280,100', 5, 'warm', 1],
  ['520,50 600,0 680,0 760,-40', 5, 'cold', 1],
];
const FRONT = [
  ['490,62 576,98 624,190 626,290 640,380 690,440', 34, 'black'],
  ['450,66 372,104 326,196 312,280 300,350 262,410', 27, 'warm'],
  ['480,64 556,114 596,176 606,230 596,290', 28, 'deep'],
  ['466,64 440,130 428,186 432,222 448,252', 15, 'deep'],
  ['474,66 514,112 540,164 546,210 530,262', 29, 'black'],
  ['458,66 396,100 352,176 336,240 340,310', 28, 'warm'],
  ['464,64 424,116 394,172 388,220 404,264', 27, 'black'],
];

/** The lamp on what of the face looks its way, from the brow to the chin; night on the rest. */
const EDGE = '347,240 349,284 346,320 353,358 372,399 398,431 415,443 434,446';
const lamp = () =>
  shape(
    '572,150 552,230 562,270 556,310 524,346 500,380 470,420 440,446 500,430 560,380 616,300 620,180',
    '#0c2a32',
    soft(0.6, 'soft10'),
  ) +
  shape('400,120 480,110 600,150 590,230 480,236 360,230', '#0c222a', soft(0.4, 'soft10')) +
  shape('350,300 372,336 404,348 410,380 396,414 372,388 352,350', '#ff9a4a', soft(0.5, 'soft10')) +
  shape('404,356 413,352 418,362 412,369 405,367', '#ffc48a', soft(0.5, 'soft4')) +
  ink('419,296 416,318 411,344 407,357', 2.6, '#ffc98a', opacity(0.75)) +
  ink(EDGE, taper.both(15), '#ff9440', soft(0.7)) +
  ink(EDGE, taper.both(5), '#ffd096', soft(0.95, 'soft2'));

export function head() {
  const feeling = {
    ...looks.fierce,
    eyes: { ...looks.fierce.eyes, open: 0.98, tilt: 0.42, look: [-0.1, 0.2] },
  };
  const front = FRONT.map(made);
  const eyes = irises([-0.1, 0.2]).map(([x, y, rx, ry]) =>
    ellipse(x, y + ry * 0.35, rx * 0.8, ry * 0.6, '#ffb648', soft(0.22, 'soft4')),
  );
  return (
    backlit(onHead.draw(form(MASS, '#090d12') + drawn(BACK)), 'edge-fine') +
    backlit(onHead.draw(shape(CAP, '#0d1218') + drawn(SIDE)), 'edge-fine') +
    backlit(
      group(
        onHead.draw(
          face(
            feeling,
            front.map(({ d }) => d),
          ),
        ),
        'filter="url(#leap-night)"',
      ) + onHead.draw(lamp() + eyes.join('')),
      'edge-face',
    ) +
    backlit(onHead.draw(front.map(({ svg }) => svg).join('')), 'edge-fine') +
    onHead.draw(group(brows(feeling), opacity(0.4)))
  );
}

/** Her hair: black, matted, full of rust and dust; it hangs as a head hangs that somebody lifts. In her portrait's px. */

import { listed, sample } from '../../../actors/kit/curve.mjs';
import { ellipse, opacity, random, shape } from '../../../actors/kit/draw.mjs';
import { lock } from '../../../actors/kit/hair.mjs';
import { rimmed } from '../../kit/rim.mjs';

const TONES = {
  black: { base: '#1b1620', strand: '#43394a', edge: '#08060b' },
  deep: { base: '#130f18', strand: '#352c3e', edge: '#060409' },
  rust: { base: '#1f161a', strand: '#7a452a', edge: '#08060b' },
  violet: { base: '#2a2438', strand: '#56506e', edge: '#0b0912' },
  warm: { base: '#4a2c22', strand: '#b0713f', edge: '#160b0c' },
};
const made = ([spine, width, tone = 'black', root = width * 0.35]) => {
  const hair = lock(listed(spine), {
    root,
    width,
    peak: 0.42,
    strands: Math.max(1, Math.round(width / 6)),
    ...TONES[tone],
  });
  return { ...hair, spine };
};
const CAP =
  '486,34 590,50 664,128 694,250 660,330 606,250 560,150 500,96 440,98 380,150 340,230 312,300 290,240 326,124 404,50';
const BACK =
  '486,40 590,58 668,136 704,250 712,360 690,470 640,540 560,560 480,530 430,500 380,470 340,450 316,440 300,380 298,240 334,128 406,58';

const SIDE = [
  ['430,58 336,104 284,214 280,310 300,400 296,470', 34, 'warm'],
  ['440,64 352,96 302,200 296,310 312,390 318,470', 36, 'deep'],
  ['330,200 310,320 322,420 356,500 372,560', 24, 'black'],
  ['320,240 316,360 346,460 402,540', 22, 'rust'],
  ['350,300 360,420 400,480 452,548', 22, 'deep'],
  ['600,84 688,150 726,246 726,350 770,460', 28, 'violet'],
  ['540,74 648,136 700,246 700,350 716,450 760,520', 34, 'violet'],
  ['496,56 606,84 668,180 676,300 668,396 690,500', 47, 'deep'],
  ['484,60 540,44 608,50 680,110', 17, 'violet'],
  ['478,58 424,48 364,60 316,118', 16, 'warm'],
  ['500,56 560,20 640,30 700,92', 4, 'rust', 1],
  ['470,56 400,18 336,40 290,110', 4, 'warm', 1],
  ['520,60 600,40 680,90 740,190', 5, 'violet', 1],
  ['440,52 380,30 300,84 262,170', 3, 'warm', 1],
];
const FRONT = [
  ['490,62 576,98 624,190 622,290 614,360 604,404', 34, 'black'],
  ['450,66 372,104 326,196 318,290 332,360 340,440', 27, 'rust'],
  ['480,64 548,114 590,180 602,234 596,296', 29, 'rust'],
  ['466,64 436,130 424,190 428,226 444,256', 15, 'deep'],
  ['474,66 510,112 536,164 540,214 520,262', 29, 'black'],
  ['458,66 396,100 352,176 342,246 356,310', 29, 'deep'],
  ['464,64 424,116 394,176 392,222 416,268', 28, 'rust'],
  ['470,68 470,150 458,210 462,262 488,330', 7, 'black'],
];
/** Ends that the wind has: roots far under the rest. */
const LOOSE = [
  ['318,300 304,380 310,440 280,520', 18, 'deep', 15],
  ['300,270 280,350 262,420 206,470', 14, 'warm', 12],
  ['330,320 330,410 344,480 322,560', 15, 'rust', 13],
  ['312,290 286,380 270,460 226,540', 8, 'black', 6],
  ['360,400 366,470 388,540 372,610', 11, 'deep', 9],
  ['296,240 262,320 236,360 176,384', 6, 'warm', 5],
  ['306,250 272,340 240,410 168,440', 3, 'warm', 2],
  ['330,330 318,430 330,520 296,600', 3, 'black', 2],
  ['300,180 262,240 230,262 188,262', 3, 'warm', 2],
];

const all = (list) => list.map(made);
const draw = (locks) => locks.map(({ svg }) => svg).join('');

/** Flakes that stayed where they fell. */
function flakes(locks, count) {
  let svg = '';
  for (let i = 0; i < count; i++) {
    const { spine } = locks[i % locks.length];
    const places = sample(spine, 12);
    const p = places[1 + Math.floor(random() * 9)];
    const off = (random() - 0.5) * 44;
    const [x, y, r] = [p.x + p.nx * off, p.y + p.ny * off, 1 + random() * 3];
    const tone = ['#a05a2c', '#6e3a20', '#c98a52', '#8a7c84'][Math.floor(random() * 4)];
    svg +=
      random() < 0.5
        ? ellipse(x, y, r * 0.7, r * 0.5, tone, opacity(0.55))
        : shape(
            [
              [x - r, y, 1],
              [x, y - r * 0.8, 1],
              [x + r * 1.2, y, 1],
              [x + r * 0.2, y + r, 1],
            ],
            tone,
            opacity(0.65),
          );
  }
  return svg;
}

export function hair() {
  const [side, front] = [all(SIDE), all(FRONT)];
  return {
    back: () => rimmed(shape(BACK, '#0d0a12'), 'hot'),
    side: () => rimmed(shape(CAP, '#17131d') + draw(side), 'hot') + flakes(side, 24),
    front: () => rimmed(draw(front), 'fine') + flakes(front, 30),
    fringe: front.slice(2).map(({ d }) => d),
  };
}
export const looseEnds = () => rimmed(draw(all(LOOSE)), 'fine');

/** What a pen adds to two small figures: hair, seams, folds, a buckle, birds. Places in cm, as the figures are made. */
import { taper } from '../../../actors/kit/curve.mjs';
import { ink, opacity, path } from '../../../actors/kit/draw.mjs';
import { places } from '../../kit/places.mjs';
import * as alita from './alita.mjs';
import * as hugo from './hugo.mjs';
import { BLUE, black, brown, coat, jacket, SUN, strap, YELLOW } from './palette.mjs';

const on =
  (stood) =>
  (text, width, colour, amount = 1, how = taper.both) =>
    ink(places(text).map(stood.point), how(width), colour, opacity(amount));
const his = on(hugo.stood);
const hers = on(alita.stood);
const tuft = (width) => taper.lock(width * 0.8, width, 0.3);

/** Locks that stand off his head, from root to tip. */
export const mop = () =>
  [
    '-1,166,4 -7,171,4 -12.6,171.4,3',
    '1,168,3 -4,173.4,3 -9.6,174.6,2',
    '4,168,2 1,174,2 -4,177,1',
    '6,168,0 5.4,174,0 1.6,177.6,0',
    '7,167,-2 9.4,172.4,-2 8.4,176.4,-3',
    '8,166,-4 12.6,169.4,-5 14.6,171.4,-5',
    '-4,163,4 -11,165.4,4 -14.6,163.6,4',
    '-4,158,5 -10.4,158,5 -13,154,5',
    '-3,155,7 -7.4,151.6,7 -9,147,7',
  ]
    .map((line, i) => his(line, 7, i % 3 ? brown.base : brown.half, 1, tuft))
    .join('');
export const hair = () =>
  [
    '-6,168,6 -2,172,6 4,171,6',
    '-8,162,6 -6,156,7 -5,152,7',
    '-3,166,9 -2,160,9 -1,154,9',
    '3,168,8 5,163,8 5,158,8',
  ]
    .map((line, i) => his(line, 1, i % 2 ? brown.fill2 : brown.glow2, 0.7))
    .join('');
/** The band of the goggles that hang on his neck. */
export const band = () => his('-8,147,2 0,144.4,6 9,146.6,6', 1.8, strap.glow2);

const SEAMS = [
  ['-12,131,-4 0,129,6 14,130,13', 0.9],
  ['1,129,12 0,110,12 1,84,13', 0.7],
  ['-12,88,6 1,86.4,13 12,87,9', 1],
  ['12,126,12 6,116,13 8,104,12', 1.4],
  ['-12,120,3 -8,108,9 -10,96,8', 1.3],
  ['30,142,12 33,138,11 32,134,10', 1.2],
  ['42,143,10 44,139,10 43,135,9', 1.3],
  ['-25,124,3 -28,118,3 -33,117,1', 1.2],
];
export const seams = () =>
  SEAMS.map(([line, width]) => his(line, width, jacket.ink, 0.75)).join('') +
  his('11,134,14 4,120,16 -7,101,13', 0.6, strap.glow2, 0.8);
/** Of the trousers: behind the knees, over the boots. */
export const creases = () =>
  [
    '-13,50,4 -9,48,6 -5,50,4',
    '2,50,10 7,48,11 12,51,9',
    '-17,20,0 -13,18,2 -9,20,0',
    '5,21,8 9,19,9 13,21,7',
  ]
    .map((line) => his(line, 1.2, jacket.ink, 0.8))
    .join('');
export function buckle() {
  const [x, y] = hugo.stood.point([5, 122, 17]);
  return path(`M${x - 4} ${y - 3}l7 -3l3 7l-7 3Z`, YELLOW);
}

/** The wind comes from where the sun went. */
export const bob = () =>
  [
    '-6,60,9 -8,53,9 -4,48.6,9 1,47,9',
    '-10,60,4 -12,53,4 -8.6,47.6,4 -3,45.6,4',
    '-2,60,9 -1.6,54,9 2,49.6,9 7.4,49.4,8',
    '1,66,9 3,58,8 6.6,53.4,7 12,53,6',
  ]
    .map((line, i) => hers(line, 5.4, i % 2 ? black.base : black.shade, 1, tuft))
    .join('') + hers('-2,76,3 5,79,2 10.6,77.6,0', 1.6, black.shade, 1, tuft);
export const strands = () =>
  [
    '-9,74,6 -12,65,6 -11.4,55,6',
    '-6,76,6 -9,66,9 -8,54,9',
    '-3,76,5 -6,67,10 -5.4,55,10',
    '0,76,4 -2,67,9 -2,56,10',
  ]
    .map((line, i) => hers(line, 0.8, black.fill2, i ? 0.5 : 0.7))
    .join('') + hers('-13,72,2 -14.4,64,2 -13.4,54,2', 1.1, SUN, 0.5);

const FOLDS = [
  ['-9,44,8 -7,30,12 -9,14,12', 1.3],
  ['0,36,12 0,24,13 -4,10,14', 1.2],
  ['4,14,13 -2,9,14 -14,5,15', 1.2],
  ['-3,35,19 -7,31,20 -6,27,20', 1],
];
export const folds = () =>
  FOLDS.map(([line, width]) => hers(line, width, coat.ink, 0.8)).join('') +
  hers('-8,7,12 -18,4.4,14 -29,2,15', 0.9, coat.glow, 0.7);
export const birds = () =>
  [0.55, 0.85]
    .map((t) => {
      const [x, y] = alita.stood.point([-10.4 - 4.6 * t, 20 - 14 * t, 19]);
      return path(`M${x - 5} ${y - 2}q4 -1 5 2q1 -3 5 -2q-3 1 -4 5l-1 3l-1 -3q-1 -4 -4 -5Z`, BLUE);
    })
    .join('');

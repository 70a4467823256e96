/** Her right hand and forearm, from our side: she reaches past us. */
import { taper } from '../../../actors/kit/curve.mjs';
import { ellipse, ink, opacity, shape } from '../../../actors/kit/draw.mjs';
import { poses } from '../../../actors/kit/hands/poses.mjs';
import { tube } from '../../../actors/kit/hands/sleeve.mjs';
import { mid } from '../../../actors/kit/span.mjs';
import { dollHand, limb, up } from '../../kit/doll.mjs';
import { places } from '../../kit/places.mjs';
import { bounded } from '../../kit/solids.mjs';
import { coat, joint, porcelain } from './palette.mjs';

const WRIST = [1392, 752, 120];
const ELBOW = [1840, 1056, 330];
const LENGTH = 330;
/** A share of the way from her wrist to her elbow. */
export const onArm = (t) => mid(WRIST, ELBOW, t);
const FINGERS = [-0.72, 0.62, -0.3];

const made = dollHand(
  {
    ...poses.open,
    index: [8, 2, 10, 6],
    middle: [1, 12, 20, 12],
    ring: [-8, 22, 28, 16],
    little: [-18, 24, 30, 18],
    thumb: { out: 44, fore: 20, bend: [8, 14], roll: 44 },
  },
  { at: WRIST, length: LENGTH, look: { fingers: FINGERS, palm: [-0.1, -0.22, -0.95], left: false } },
  { porcelain, joint },
  'hand',
);
const fore = limb(onArm(0.06), ELBOW, 34, 64, 0.1, 0.55);
const sleeve = tube(up(onArm(0.7)), up(onArm(1.5)), 78, 104, [
  { at: 14, wide: 20, high: 12, tilt: 30, side: 20 },
  { at: 70, wide: 24, high: 14, tilt: -34, side: 0 },
]);

export const solids = () => [
  ...made.solids,
  { distance: bounded(fore, up(onArm(0.5)), 360), colours: porcelain, layer: 'forearm' },
  { distance: bounded(sleeve, up(onArm(1.1)), 380), colours: coat, layer: 'sleeve' },
];

const onBack = (text) => places(text).map(made.point);
/** Grooves of the hand's back, one crack, a chipped knuckle; mm of the hand. */
export const wear = () =>
  [
    '26,80,-11 20,52,-12 12,22,-12',
    '9,84,-12 7,54,-13 5,22,-12',
    '-9,78,-11 -7,52,-12 -3,22,-12',
    '-20,14,-9 2,18,-13 22,16,-9',
  ]
    .map(
      (line) =>
        ink(onBack(line), taper.both(1.5), porcelain.ink, opacity(0.55)) +
        ink(onBack(line), taper.both(0.8), porcelain.cold, `${opacity(0.5)} transform="translate(1.6 2.2)"`),
    )
    .join('') +
  ink(
    onBack('-26,66,-8 -20,58,-10 -22,50,-10 -14,42,-12 -16,34,-12'),
    taper.out(1.6),
    porcelain.ink,
    opacity(0.8),
  ) +
  ink(onBack('-20,58,-10 -12,56,-12 -8,50,-12'), taper.out(1.1), porcelain.ink, opacity(0.8));
/** Lake water runs off her: along the forearm's underside, and in drops. */
export const water = () =>
  [
    [1420, 822, 9],
    [1511, 884, 12],
    [1590, 945, 8],
    [1168, 790, 6],
    [1437, 868, 5],
    [1520, 950, 6],
  ]
    .map(
      ([x, y, r]) =>
        shape(
          [
            [x, y - r * 1.5, 1],
            [x + r * 0.42, y + r * 0.2],
            [x, y + r * 0.75],
            [x - r * 0.42, y + r * 0.2],
          ],
          porcelain.fill2,
          opacity(0.75),
        ) + ellipse(x - r * 0.12, y + r * 0.2, r * 0.13, r * 0.26, '#ffe2b4'),
    )
    .join('');

/** The doll's body in the air: porcelain, rubber where it bends, bandages, and the sleeves of a coat that is too large. */
import { taper } from '../../../actors/kit/curve.mjs';
import { ink, opacity } from '../../../actors/kit/draw.mjs';
import { ball, capsule, melted } from '../../../actors/kit/hands/forms.mjs';
import { poses } from '../../../actors/kit/hands/poses.mjs';
import { tube } from '../../../actors/kit/hands/sleeve.mjs';
import { mid } from '../../../actors/kit/span.mjs';
import { dollHand, knob, limb, up } from '../../kit/doll.mjs';
import { bounded } from '../../kit/solids.mjs';
import { turns } from './bandage.mjs';
import { coat, joint, linen, porcelain, rubber, trousers } from './palette.mjs';
import { joints as at, upright } from './pose.mjs';

const rod = (a, b, ra, rb) => capsule(up(a), up(b), ra, rb);
const aside = ([x, y, z], dx, dy = 0, dz = 0) => [x + dx, y + dy, z + dz];
/** Quick to look past: nothing of it is farther than `reach` from `middle`. */
const part = (distance, colours, layer, middle, reach, detail = '') => ({
  distance: bounded(distance, up(middle), reach),
  colours,
  layer,
  detail: () => () => detail,
});

const neck = () => part(rod(at.neck, at.collar, 19, 21), porcelain, 'neck', at.neck, 70);
/** Joints in the porcelain of the breast: a dark line, and the lip that catches light. */
const SEAMS = upright.draw(
  [
    '912,322 940,336 962,338 992,332 1024,318',
    '962,338 958,362 956,384',
    '920,352 940,364 956,366 984,362 1010,350',
  ]
    .map(
      (line) =>
        ink(line, taper.both(1.5), porcelain.ink, opacity(0.7)) +
        ink(line, 0.7, porcelain.fill2, `${opacity(0.6)} transform="translate(1 2.4)"`),
    )
    .join(''),
);
const chest = () =>
  part(
    melted(
      [
        rod(mid(at.collar, at.nearShoulder, 0.62), mid(at.collar, at.farShoulder, 0.62), 23, 23),
        rod(at.collar, at.chest, 32, 49),
        rod(at.chest, mid(at.chest, at.waist, 0.6), 49, 37),
        ball(up(aside(at.chest, 22, 2, 38)), [24, 22, 20]),
        ball(up(aside(at.chest, -20, -6, 34)), [24, 22, 20]),
      ],
      30,
    ),
    porcelain,
    'trunk',
    at.chest,
    150,
    SEAMS,
  );
const band = () =>
  part(
    melted(
      [
        rod(aside(at.chest, 6, 8, 2), aside(mid(at.chest, at.waist, 0.34), 0, 0, 2), 51, 46),
        ball(up(aside(at.chest, 24, 12, 40)), [27, 20, 22]),
        ball(up(aside(at.chest, -22, 4, 36)), [27, 20, 22]),
      ],
      20,
    ),
    linen,
    'trunk',
    at.chest,
    130,
    turns(mid(at.collar, at.chest, 0.9), mid(at.chest, at.waist, 0.7), 60, linen, {
      count: 5,
      bulge: 14,
      lean: 4,
    }),
  );
const belly = () =>
  part(
    rod(mid(at.chest, at.waist, 0.7), mid(at.waist, at.hips, 0.7), 32, 36),
    rubber,
    'trunk',
    at.waist,
    110,
  );
const hips = () =>
  part(
    melted([rod(mid(at.waist, at.hips, 0.66), at.hips, 38, 44), rod(at.nearHip, at.farHip, 42, 40)], 24),
    trousers,
    'trunk',
    at.hips,
    130,
  );

/** A leg: bandage trousers as far as below the knee, then shin, ankle, a foot with its toe cap. */
function leg({ hip, knee, ankle, heel, toe, size, foot, layer }) {
  const hem = mid(knee, ankle, 0.34);
  const middle = mid(hip, ankle, 0.5);
  const reach = Math.hypot(hip[0] - ankle[0], hip[1] - ankle[1], hip[2] - ankle[2]) / 2 + 70;
  return [
    part(
      melted(
        [
          tube(up(hip), up(knee), 42 * size, 31 * size, [
            { at: 40, wide: 16, high: 6, tilt: 26, side: 30 },
            { at: 96, wide: 13, high: 5, tilt: -22, side: 0 },
          ]),
          tube(up(knee), up(hem), 31 * size, 30 * size, [{ at: 34, wide: 12, high: 6, tilt: 12 }]),
        ],
        12,
      ),
      trousers,
      layer,
      middle,
      reach,
      turns(mid(hip, knee, 0.3), knee, 40 * size, trousers, { count: 4 }) +
        turns(knee, hem, 33 * size, trousers, { count: 3, bulge: 6, lean: 6 }),
    ),
    part(
      limb(mid(knee, ankle, 0.2), mid(knee, ankle, 0.93), 24 * size, 13 * size, 0.16, 0.3),
      porcelain,
      layer,
      ankle,
      190,
    ),
    part(knob(ankle, 15 * size), joint, layer, ankle, 60),
    part(
      melted(
        [
          rod(mid(ankle, toe, 0.16), mid(ankle, toe, 0.74), 13 * foot, 15 * foot),
          rod(mid(ankle, toe, 0.16), heel, 14 * foot, 12.5 * foot),
          rod(mid(ankle, toe, 0.6), toe, 15 * foot, 10 * foot),
        ],
        10,
      ),
      porcelain,
      layer,
      toe,
      130,
      turns(mid(ankle, toe, 0.6), mid(ankle, toe, 0.72), 17 * foot, porcelain, {
        count: 1,
        bulge: 5,
        lean: 2,
      }),
    ),
  ];
}

/** An arm: the coat's sleeve pushed up over the elbow, the forearm with its birds, the hand. */
function arm({ shoulder, elbow, wrist, size, layer, hand }) {
  const rolled = mid(elbow, wrist, 0.2);
  const made = dollHand(
    hand.pose,
    { at: mid(elbow, wrist, 1.03), length: 100 * size, look: hand.look },
    { porcelain, joint },
    layer,
  );
  return [
    part(
      melted(
        [
          tube(up(shoulder), up(elbow), 34 * size, 29 * size, [
            { at: 36, wide: 12, high: 7, tilt: 24, side: 20 },
            { at: 76, wide: 11, high: 7, tilt: -20, side: 0 },
          ]),
          tube(up(elbow), up(rolled), 29 * size, 29 * size, [{ at: 16, wide: 8, high: 7, tilt: 6 }]),
        ],
        14,
      ),
      coat,
      layer,
      mid(shoulder, elbow, 0.5),
      150,
    ),
    part(
      limb(elbow, mid(elbow, wrist, 0.95), 21 * size, 14 * size, 0.14, 0.3),
      porcelain,
      layer,
      mid(elbow, wrist, 0.5),
      120,
    ),
    ...made.solids,
  ];
}

/** What of the coat lies on her: over the shoulders and down the back, open before her. */
const yoke = () =>
  part(
    melted(
      [
        rod(aside(at.nearShoulder, -6, 0, -8), aside(at.farShoulder, 6, 0, -8), 34, 34),
        rod(aside(at.collar, 0, 6, -34), aside(at.waist, -14, 0, -44), 50, 44),
        rod(at.nearShoulder, aside(mid(at.chest, at.nearShoulder, 0.5), 22, 44, -8), 31, 25),
        rod(at.farShoulder, aside(mid(at.chest, at.farShoulder, 0.5), -20, 34, -8), 31, 25),
      ],
      22,
    ),
    coat,
    'yoke',
    at.chest,
    200,
  );

const fist = { ...poses.grip, thumb: { out: 34, fore: 26, bend: [26, 40], roll: 20 } };
const blade = {
  ...poses.raised,
  index: [9, 8, 16, 10],
  middle: [1, 12, 20, 12],
  ring: [-8, 18, 24, 14],
  little: [-20, 22, 26, 16],
};

export const solids = () => [
  ...leg({
    hip: at.farHip,
    knee: at.farKnee,
    ankle: at.farAnkle,
    heel: at.farHeel,
    toe: at.farToe,
    size: 0.92,
    foot: 0.9,
    layer: 'farLeg',
  }),
  ...arm({
    shoulder: at.farShoulder,
    elbow: at.farElbow,
    wrist: at.farWrist,
    size: 0.94,
    layer: 'farArm',
    hand: { pose: blade, look: { fingers: [-0.66, 0.74, 0.1], palm: [0.2, 0.1, 0.97], left: false } },
  }),
  yoke(),
  neck(),
  chest(),
  band(),
  belly(),
  hips(),
  ...leg({
    hip: at.nearHip,
    knee: at.nearKnee,
    ankle: at.nearAnkle,
    heel: at.nearHeel,
    toe: at.nearToe,
    size: 1.1,
    foot: 1.24,
    layer: 'nearLeg',
  }),
  ...arm({
    shoulder: at.nearShoulder,
    elbow: at.nearElbow,
    wrist: at.nearWrist,
    size: 1.08,
    layer: 'nearArm',
    hand: { pose: fist, look: { fingers: [0.42, 0.86, 0.2], palm: [-0.7, 0.3, -0.6], left: true } },
  }),
];

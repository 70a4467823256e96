/** The body that waits: a war machine in a girl's measure, without a head. Made facing us; cm, y up from its toes. */

import { ball, capsule, melt, melted, without } from '../../../actors/kit/hands/forms.mjs';
import { poses } from '../../../actors/kit/hands/poses.mjs';
import { dollHand } from '../../kit/doll.mjs';
import { stand } from '../../kit/solids.mjs';
import { armour, steel, under } from './palette.mjs';

export const SCALE = 3.5;
export const stood = stand({ at: [985, 897, 0], scale: SCALE, front: [0, 0.02, 1], top: [0, 1, 0] });
const rod = capsule;
const REACH = 170;
/** Both halves are alike. */
const both = (of) => (x, y, z) => of(Math.abs(x), y, z);
const part = (distance, colours, layer = 'body', detail = undefined) => ({
  distance: stood.solid(distance, REACH),
  colours,
  layer,
  detail,
});

/** What muscles are on people: bundles under the plates. */
const flesh = both(
  melted(
    [
      rod([0, 141, 0], [0, 148, 0], 5, 4.6),
      rod([0, 136, -1], [15, 134, -1], 6, 5.6),
      rod([0, 128, 0], [0, 112, 0], 12.3, 8.6),
      rod([0, 112, 0], [0, 98, 0], 8.6, 10.6),
      rod([7, 96, 0], [11.5, 90, 0], 8, 7),
      rod([6.5, 96, 0], [10, 88, 0], 9, 8.4),
      rod([10, 86, 0], [10.5, 50, 1], 8.2, 5.6),
      rod([10.5, 48, 0], [10.5, 14, -2], 5.6, 3.4),
      rod([17.5, 133, 0], [25, 106, 0], 4.4, 3.6),
      rod([25, 106, 0], [30, 84, 4], 3.6, 2.6),
    ],
    4,
  ),
);
const breast = melted(
  [
    rod([3, 132, 6], [11, 131, 4], 6.4, 5.4),
    ball([7.4, 126.5, 8], [7, 6.4, 6]),
    rod([4, 121, 8], [10, 122, 5], 4, 3.4),
  ],
  4,
);
const gap = rod([0, 137, 12], [0, 116, 14], 1.5, 1.1);
/** Two shells, a finger's breadth apart. */
const shells = both((x, y, z) => without(Math.max(breast(x, y, z), 0.9 - x), gap(x, y, z), 1.4));
const pauldron = both(
  melted(
    [
      ball([19.6, 135.5, 0], [7.2, 6, 7.2]),
      ball([21.2, 130.5, 0.4], [6.4, 4.4, 6.8]),
      ball([22.2, 126, 0.6], [5.4, 3.8, 5.8]),
    ],
    0.8,
  ),
);
const ribs = both((x, y, z) => {
  let d = 99;
  for (let i = 0; i < 4; i++)
    d = Math.min(
      d,
      rod([1.8, 114 - i * 4.2, 9.4 - i * 0.4], [8.4 - i * 0.5, 116.4 - i * 4.2, 4.6], 1.9, 1.3)(x, y, z),
    );
  return d;
});
const hip = both(
  melted([rod([7, 97, 5.4], [14, 101.4, 1], 3, 2.6), rod([0, 92, 7.4], [7, 97, 5.4], 3, 3)], 4),
);
const thigh = both(
  melted([rod([10.2, 82, 3.4], [10.6, 58, 3.4], 7, 4.2), ball([14.4, 79, 0], [4.6, 10, 6.4])], 5),
);
const knee = both(ball([10.6, 48.6, 5], [4.2, 5.4, 3.2]));
const shin = both(
  melted([rod([10.6, 41, 2.6], [10.6, 17, 1.4], 5, 3.2), rod([10.6, 42, 5], [10.6, 24, 4.4], 2, 1.4)], 3),
);
const foot = both(
  melted([rod([10.4, 11, -1], [10.6, 2, 4], 3.4, 2.4), rod([10.4, 10, -2.6], [10.2, 6, -5], 2.6, 2)], 2.4),
);
const bracer = both(
  melted([rod([26.4, 102, 1], [29.6, 87.5, 3.6], 4.4, 3.2), ball([25, 106.4, -0.5], [4, 4, 4])], 2),
);
const ring = (x, y, z) => {
  const r = Math.hypot(Math.hypot(x, z) - 4.6, (y - 149.4) * 0.8) - 1.5;
  return melt(r, Math.max(Math.hypot(x, z) - 3.6, Math.abs(y - 148) - 2), 0.4);
};
const heart = ball([0, 127, 9.6], [2.4, 3.6, 2.2]);

const hands = [1, -1].flatMap((side) => {
  const [x, y] = stood.point([side * 30.4, 82.4, 5]);
  return dollHand(
    { ...poses.open, thumb: { out: 30, fore: 24, bend: [10, 16], roll: 40 } },
    {
      at: [x, y, 5 * SCALE],
      length: 17.5 * SCALE,
      look: { fingers: [side * 0.2, -1, 0.14], palm: [-side * 0.8, 0, -0.3], left: side > 0 },
    },
    { porcelain: armour, joint: under },
    'body',
  ).solids;
});

export const solids = () => [
  part(flesh, under),
  part(ribs, steel),
  part(shells, armour),
  part(pauldron, armour),
  part(hip, armour),
  part(thigh, armour),
  part(knee, steel),
  part(shin, armour),
  part(foot, armour),
  part(bracer, armour),
  part(ring, steel),
  part(heart, steel),
  ...hands,
];

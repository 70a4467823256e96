/** Hugo on the stone, seen from behind his right shoulder; cm, y up from his soles. He points at a tube. */
import { ball, capsule, melted } from '../../../actors/kit/hands/forms.mjs';
import { stand } from '../../kit/solids.mjs';
import { brown, jacket, leather, skin, strap, trousers } from './palette.mjs';

export const stood = stand({ at: [822, 706, 0], scale: 2.3, front: [0, 0.03, 1], top: [0, 1, 0] });
const rod = capsule;
const part = (distance, colours, layer, reach = 190) => ({
  distance: stood.solid(distance, reach),
  colours,
  layer,
});

const legs = melted(
  [
    rod([-6, 84, -2], [-10, 47, 0], 8.4, 5.9),
    rod([-10, 47, 0], [-14, 9, -6], 5.9, 4.9),
    rod([6, 85, 3], [7, 48, 5], 8.8, 6.1),
    rod([7, 48, 5], [9, 9, 3], 6.1, 5),
    rod([-4, 90, -1], [5, 91, 2], 9.4, 9.4),
  ],
  5,
);
const boots = melted(
  [
    rod([-14, 16, -5], [-14, 5, -6], 5.6, 5),
    rod([-14, 4, -7], [-17, 3, -15], 4.4, 3.8),
    rod([9, 16, 3], [9, 5, 3], 5.8, 5.2),
    rod([9, 4, 2], [17, 3, -6], 4.6, 4),
  ],
  3,
);
const trunk = melted(
  [
    rod([15, 136, 9], [-14, 137, -9], 7.6, 7.6),
    rod([0, 132, 0], [-1, 108, 0], 13.2, 11),
    rod([-1, 108, 0], [0, 88, 1], 11, 11.8),
    rod([-5, 84, -2], [6, 85, 4], 10, 10),
  ],
  8,
);
/** The hem rides on his hips. */
const body = (x, y, z) => Math.max(trunk(x, y, z), 82.5 - y + 0.8 * Math.sin(x / 3) - 0.08 * x);
const collar = melted(
  [rod([-6, 142, -3], [8, 142, 5], 5.4, 5.4), rod([-5, 147, -4], [8, 147, 4], 2.6, 2.6)],
  4,
);
const pointing = melted(
  [rod([17, 137, 10], [42, 139.4, 5], 6.8, 5.6), rod([42, 139.4, 5], [58, 141.6, 1], 5.6, 4.8)],
  4,
);
const bent = melted(
  [rod([-16, 137, -9], [-31, 115, -5], 6.8, 6), rod([-31, 115, -5], [-16, 99, 2], 6, 5.2)],
  4,
);
const hand = melted(
  [
    rod([60, 142.2, 0.5], [67, 143.6, -1], 3.1, 3.4),
    rod([68, 145, -1.4], [78, 146.8, -3.5], 1.35, 1.05),
    rod([68, 142.2, -1.5], [70.6, 140.8, -2.5], 1.7, 1.7),
    rod([64, 145.4, 0], [68, 147.2, 0.6], 1.5, 1.2),
  ],
  2.2,
);
const neck = rod([1, 142, 1], [3, 153, 0], 4.8, 4.6);
/** His face looks where he points: the profile's edge is on the right. */
const skull = melted(
  [
    ball([2.5, 161, 0], [9, 10.6, 9.6]),
    rod([6, 157, -2.5], [9.4, 150.5, -3.4], 5, 2.6),
    rod([11.2, 160, -4.6], [13.2, 156.6, -5.2], 1.5, 1.5),
    rod([10.4, 153.2, -4], [11, 152.4, -4.2], 1.5, 1.3),
  ],
  3,
);
const ear = ball([2.6, 157.4, 9.2], [2, 3.2, 1.6]);
const mop = melted(
  [
    ball([0.8, 163.6, 0.6], [11, 11, 11.2]),
    rod([-6, 156, 4], [-1, 152, 7], 4.4, 3),
    rod([-8, 158, -2], [-6, 152, 0], 4, 2.6),
    rod([8, 168, -1], [11.6, 165, -3], 4.2, 2.6),
  ],
  4,
);
const hem = ball([10, 157, -3], [7.6, 9, 12]);
const hair = (x, y, z) => Math.max(mop(x, y, z), -hem(x, y, z));
const belt = melted([rod([15, 141, 13], [4, 120, 15], 2, 2), rod([4, 120, 15], [-9, 98, 11.5], 2, 2)], 3);
const roll = rod([-18, 88, 10], [-2, 92, 15], 5.4, 5.4);

export const solids = () => [
  part(legs, trousers, 'legs'),
  part(boots, leather, 'legs'),
  part(bent, jacket, 'back'),
  part(body, jacket, 'back'),
  part(belt, strap, 'back'),
  part(roll, strap, 'back'),
  part(neck, skin, 'head'),
  part(skull, skin, 'head'),
  part(ear, skin, 'head'),
  part(hair, brown, 'head'),
  part(collar, jacket, 'collar'),
  part(pointing, jacket, 'arm'),
  part(hand, skin, 'arm'),
];

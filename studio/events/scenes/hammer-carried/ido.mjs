/** Ido from behind, upright, in his long coat; cm, y up from the road, his back to us (z). */
import { ball, capsule, melted, without } from '../../../actors/kit/hands/forms.mjs';
import { stand } from '../../kit/solids.mjs';

/** Looked at from a little above; he walks away and a little to the right. */
export const stood = stand({ at: [968, 750, 0], scale: 1.54, front: [-0.2, 0.2, 0.96], top: [0, 0.98, 0.2] });
export const REACH = 310;

const rod = capsule;
const both = ([x, y, z], [u, v, w], a, b) => [
  rod([x, y, z], [u, v, w], a, b),
  rod([-x, y, z], [-u, v, w], a, b),
];

const cloth = melted(
  [
    rod([-22, 148, 0], [22, 148, 0], 9, 9),
    ...both([12, 144, 1], [7, 110, 1], 14, 10.5),
    ...both([7, 110, 1], [6, 98, 1], 10.5, 11),
    ...both([6, 98, 1], [14, 30, 4], 11, 15),
    rod([-10, 70, 2], [-25, 22, 4], 10, 10),
    // The tail that the stride has thrown to our side.
    rod([12, 72, 4], [31, 22, 16], 10, 10),
  ],
  9,
);
/** Everything below the hem, which swings. */
const below = (x, y, z) => y - (27 + 2.6 * Math.sin(x / 6 + 0.6) - 0.16 * z + 0.17 * Math.abs(x - 4));
export const coat = (x, y, z) => Math.max(cloth(x, y, z), -below(x, y, z));

export const collar = melted(
  [
    rod([-13, 156, 1], [-11, 167, -3], 5, 2.6),
    rod([13, 156, 1], [11, 167, -3], 5, 2.6),
    rod([-9, 157, 6], [9, 157, 6], 6.5, 6.5),
    rod([-8, 165, 8], [8, 165, 8], 4.2, 4.2),
  ],
  7,
);
/** Our left arm hangs; the other is bent up to what he carries. */
export const arms = melted(
  [rod([-25, 146, 0], [-33, 120, 2], 10, 8.6), rod([-33, 120, 2], [-33, 95, -5], 8.6, 7.6)],
  6,
);
export const bent = melted(
  [
    rod([24, 146, -1], [38, 121, -8], 10.4, 9.4),
    rod([38, 121, -8], [16, 131, -28], 9.4, 7),
    rod([37, 124, -7], [40, 118, -8], 8, 7.5),
  ],
  7,
);
export const fist = melted(
  [rod([-33, 90, -6], [-32.5, 84, -7], 4.6, 4.2), rod([-30, 89, -8], [-29, 84, -9], 2, 1.8)],
  3,
);
export const legs = melted(
  [rod([-8, 44, -4], [-9, 14, -13], 8.5, 7), rod([9, 44, 4], [10, 18, 10], 8.5, 7)],
  4,
);
export const boots = melted(
  [
    rod([-9, 20, -12], [-9, 7, -13], 7.4, 6.6),
    rod([-9, 5, -13], [-10, 4, -26], 6.2, 5),
    rod([10, 22, 10], [10.5, 9, 14], 7.4, 6.6),
    rod([10.5, 8, 15], [10.5, 4, 3], 6, 5.4),
  ],
  4,
);
export const head = ball([0, 171, -1], [8.6, 12, 10.5]);
export const hair = melted(
  [
    ball([0, 172, 0.5], [9.8, 12, 11.8]),
    rod([-5, 164, 7], [5, 164, 7], 6.6, 6.6),
    rod([-4, 158, 10], [5, 157, 10], 3.8, 3.4),
  ],
  5,
);
const crown = melted([rod([0, 180, 0], [0, 191, 0], 11.6, 9.4), rod([0, 193, -4], [0, 193, 5], 7.4, 7.4)], 4);
const pinch = rod([0, 201, -10], [0, 201, 12], 5, 5);
const pinched = (x, y, z) => without(crown(x, y, z), pinch(x, y, z), 4);
const brim = ball([0, 179.5, 0], [24, 2.3, 25]);
/** Its brim hangs a little before and behind. */
export const hat = (x, y, z) => {
  const bow = y + 0.005 * z * z - 0.0045 * x * x;
  return Math.min(pinched(x, y, z), brim(x, bow, z) * 0.8);
};

/** Alita on the stone's edge, from behind her right shoulder; cm, y up from where she sits. Her feet hang over the city. */
import { ball, capsule, melted } from '../../../actors/kit/hands/forms.mjs';
import { stand } from '../../kit/solids.mjs';
import { black, coat, dimmed, joint, porcelain, trousers } from './palette.mjs';

export const stood = stand({ at: [1054, 706, 40], scale: 2.3, front: [0, 0.03, 1], top: [0, 1, 0] });
const rod = capsule;
const part = (distance, colours, layer, reach = 110) => ({
  distance: stood.solid(distance, reach),
  colours,
  layer,
});

const cloth = melted(
  [
    rod([2, 44, 10], [-9, 45, -9], 6.4, 6.4),
    rod([-4, 40, 1], [-5, 18, 1], 11, 10.5),
    rod([-5, 18, 1], [-4, 5, 2], 11, 13),
    rod([-8, 4, 4], [-27, 1.6, 12], 7.5, 2.6),
    rod([-2, 5, 8], [10, 4, 12], 8.5, 6),
    rod([-6, 5, -6], [-22, 1.6, -6], 8, 2.4),
  ],
  8,
);
const body = (x, y, z) => Math.max(cloth(x, y, z), -y);
const collar = melted(
  [rod([-8, 49, -5], [1, 49, 7], 4.6, 4.6), rod([-8, 53.5, -6], [1, 53.5, 6], 2.2, 2.2)],
  4,
);
const sleeve = melted(
  [rod([3, 43, 12], [-9, 25, 17], 6.2, 5.6), rod([-9, 25, 17], [-11, 19, 17.5], 5.6, 6)],
  4,
);
const forearm = rod([-10.4, 21, 17], [-15, 5.6, 18], 3.1, 2.2);
const hand = melted(
  [rod([-15.4, 4, 18], [-19, 1.6, 20], 2.2, 1.7), rod([-15.4, 4, 18], [-14, 1.5, 22], 1.7, 1.2)],
  2,
);
const thighs = melted([rod([-1, 7, 7], [33, 7, -7], 7, 5.4), rod([-5, 7, -6], [30, 8, -22], 7, 5.4)], 3);
const calves = melted(
  [rod([33, 6, -7], [36, -14, -8], 5.2, 4.6), rod([30, 6, -22], [37, -12, -24], 5.2, 4.6)],
  2,
);
const shins = melted(
  [rod([35.6, -12, -8], [35, -33, -7], 3.5, 2.3), rod([36.6, -11, -24], [42, -29, -26], 3.5, 2.3)],
  1.5,
);
const knobs = melted(
  [ball([35, -35.4, -7], [2.6, 2.6, 2.6]), ball([42.6, -31.4, -26], [2.6, 2.6, 2.6])],
  0.5,
);
const feet = melted(
  [
    rod([35.4, -38, -7.4], [44, -42, -11], 2.4, 2.2),
    rod([35, -37.6, -7], [33, -40, -6.4], 2.3, 2),
    rod([43.4, -34, -26.4], [52, -37, -30], 2.4, 2.2),
    rod([43, -33.6, -26], [41.6, -36.6, -25], 2.3, 2),
  ],
  2,
);
const neck = rod([-4, 47, 0], [-3, 56, -0.5], 3.5, 3.3);
const skull = melted(
  [
    ball([-2.4, 65.5, -1], [9, 10.4, 9.4]),
    rod([2.4, 63, -3.4], [6.8, 58.4, -4.6], 4.6, 1.9),
    rod([6.8, 66, -4.8], [9, 64.2, -5.6], 1.1, 1.1),
  ],
  3,
);
/** Cut as high as her chin, a little longer before. */
const bob = melted(
  [
    ball([-3.4, 67.4, 0], [11.4, 11.2, 11.8]),
    rod([-6, 62, 6], [-6, 56, 7.5], 6.6, 5.4),
    rod([-10, 62, 0], [-11, 56, 1], 6.4, 5),
    rod([-3, 62, 9], [0.6, 55.6, 8.6], 4.4, 2.6),
  ],
  5,
);
const open = ball([9, 61, -6], [8.6, 10, 12.5]);
const hair = (x, y, z) => Math.max(bob(x, y, z), -open(x, y, z), 52.4 - y + 0.9 * Math.sin(x * 1.1 + z));

export const solids = () => [
  part(thighs, trousers, 'legs'),
  part(calves, trousers, 'legs'),
  part(shins, dimmed, 'legs'),
  part(knobs, joint, 'legs'),
  part(feet, dimmed, 'legs'),
  part(body, coat, 'back'),
  part(neck, porcelain, 'head'),
  part(skull, porcelain, 'head'),
  part(hair, black, 'head'),
  part(collar, coat, 'collar'),
  part(sleeve, coat, 'arm'),
  part(forearm, porcelain, 'arm'),
  part(hand, porcelain, 'arm'),
];

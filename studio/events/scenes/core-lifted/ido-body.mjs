/** Ido kneeling: the mass of the coat, the arms that hold, the hands. y goes down in the numbers, z comes to us. */
import { capsule, melted } from '../../../actors/kit/hands/forms.mjs';
import { cuff, tube } from '../../../actors/kit/hands/sleeve.mjs';
import { handSolids } from '../../../actors/kit/hands.mjs';
import { bounded } from '../../kit/solids.mjs';
import { sleeveFolds } from './ido-folds.mjs';
import { coat, linen, skin, throat, waistcoat } from './palette.mjs';

const up = ([x, y, z = 0]) => [x, -y, z];
const rod = (a, b, ra, rb) => capsule(up(a), up(b), ra, rb);
const part = (distance, colours, layer, more = {}) => ({ distance, colours, layer, ...more });

const neck = melted(
  [rod([1270, 330, -30], [1326, 480, -50], 66, 76), rod([1320, 360, 36], [1268, 520, 30], 20, 12)],
  30,
);
const trunk = melted(
  [
    rod([1370, 520, -60], [1470, 590, 20], 90, 104),
    rod([1370, 520, -60], [1240, 590, -220], 80, 84),
    rod([1430, 560, -110], [1560, 840, -120], 120, 146),
    rod([1560, 840, -120], [1600, 1200, -80], 146, 166),
    rod([1330, 640, -120], [1430, 1200, -60], 110, 170),
  ],
  90,
);
const chest = melted(
  [rod([1290, 560, -60], [1330, 760, -20], 70, 100), rod([1330, 760, -20], [1400, 1100, 0], 100, 140)],
  40,
);
const thigh = rod([1480, 1090, 60], [1096, 962, 110], 124, 86);
const collar = melted(
  [
    rod([1390, 376, -90], [1412, 446, 0], 24, 34),
    rod([1412, 446, 0], [1340, 552, 64], 36, 24),
    rod([1342, 552, 64], [1322, 770, 60], 24, 20),
  ],
  24,
);
const shirt = melted(
  [rod([1334, 470, -20], [1262, 536, 20], 34, 20), rod([1268, 530, 0], [1300, 660, 0], 32, 46)],
  22,
);

/** A sleeve from shoulder to wrist with its cuff, and the hand. */
function arm({ shoulder, elbow, wrist, upper, lower, layer, hand, detail }) {
  const [s, e, w] = [shoulder, elbow, wrist].map(up);
  const direction = [0, 1, 2].map((i) => w[i] - e[i]);
  const size = Math.hypot(...direction);
  const at = (px) => w.map((value, i) => value + (direction[i] / size) * px);
  const sleeve = tube(e, at(-6), 74, 58, lower);
  return [
    part(tube(s, e, 92, 76, upper), coat, layer, { detail }),
    part(cuff(sleeve, at(-16), direction, 48, 46), coat, layer, { detail }),
    part(cuff(capsule(at(-80), at(6), 46, 42), at(2), direction, 37, 30), linen, layer),
    ...hand.map(({ distance, ...solid }) => ({
      ...solid,
      layer,
      distance: bounded(distance, w, 320),
    })),
  ];
}

const NEAR = [1094, 587, 190];
const FAR = [1016, 752, -30];

export const near = () =>
  arm({
    shoulder: [1470, 600, 40],
    elbow: [1372, 880, 190],
    wrist: NEAR,
    upper: [],
    lower: [],
    layer: 'near',
    detail: () => sleeveFolds,
    hand: handSolids('rest', {
      x: NEAR[0],
      y: NEAR[1],
      z: NEAR[2],
      length: 226,
      wrist: 24,
      skin,
      look: { fingers: [-0.96, -0.16, -0.14], palm: [-0.12, 0.28, -0.95], left: true },
      bend: {
        index: [3, 14, 20, 8],
        middle: [0, 24, 22, 10],
        ring: [-4, 32, 30, 14],
        little: [-13, 28, 44, 24],
        thumb: { out: 56, fore: 12, bend: [12, 20], roll: 30 },
      },
    }),
  });

export const far = () =>
  arm({
    shoulder: [1230, 610, -240],
    elbow: [1200, 900, -200],
    wrist: FAR,
    upper: [{ at: 120, wide: 22, high: 9, tilt: 40, side: 30 }],
    lower: [{ at: 60, wide: 20, high: 10, tilt: 24, side: 40 }],
    layer: 'far',
    hand: handSolids('open', {
      x: FAR[0],
      y: FAR[1],
      z: FAR[2],
      length: 246,
      wrist: 24,
      skin,
      look: { fingers: [-0.97, -0.02, 0.22], palm: [0.1, 0.9, 0.36], left: false },
      bend: {
        index: [5, 34, 40, 20],
        middle: [1, 30, 36, 20],
        ring: [-4, 26, 32, 18],
        little: [-10, 24, 30, 18],
      },
    }),
  });

export const body = () => [
  part(chest, waistcoat, 'body'),
  part(trunk, coat, 'body'),
  part(thigh, coat, 'body'),
  part(shirt, linen, 'body'),
  part(collar, coat, 'collar'),
  part(neck, throat, 'body'),
];

/** Tanji's chest, arms and padding as solids: arms folded over all of it. */
import { overhead, throat, trunk } from '../../kit/build.mjs';
import { ball, capsule, melted } from '../../kit/hands/forms.mjs';
import { painter } from '../../kit/hands/paint.mjs';
import { tube, up } from '../../kit/hands/sleeve.mjs';
import { add } from '../../kit/hands/vector.mjs';
import { handSolids, once } from '../../kit/hands.mjs';
import { neckRing } from '../../kit/neck.mjs';
import { skin } from './skull.mjs';

const VEST = { base: '#30343a', shade: '#25282e', deep: '#1a1c21', ink: '#0a0a0b', gain: 0.95 };
const PAD = { base: '#53514f', shade: '#403f40', deep: '#2a2a2d', ink: '#0b0b0c' };
const WRAP = { base: '#8b7c68', shade: '#6a5e52', deep: '#453d38', ink: '#15110f' };
const BOX = [20, 430, 960, 970];

const rod = (a, b, ra, rb) => capsule(up(a), up(b), ra, rb);
const between = (a, b, t) => a.map((n, i) => n + (b[i] - n) * t);

/** Two shells on the shoulder, one under the other. */
const shoulderPad = ([x, y, z], side) => {
  const shell = (dx, dy, radii, low, tilt) => {
    const solid = ball(up([x + dx * side, y + dy, z]), radii);
    return (px, py, pz) => Math.max(solid(px, py, pz), -py - low - tilt * side * (px - x));
  };
  return [
    { distance: shell(0, 0, [112, 94, 108], y + 8, 0.42), colours: PAD },
    { distance: shell(-4, 26, [100, 90, 98], y + 56, 0.42), colours: VEST },
    { distance: shell(-8, 56, [88, 84, 88], y + 98, 0.42), colours: PAD },
  ];
};

/** A strong bare arm: its elbow guarded, its forearm bandaged. */
function arm({ shoulder, elbow, wrist, hand }) {
  const upper = melted(
    [
      rod(shoulder, elbow, 60, 48),
      rod(between(shoulder, elbow, 0.4), between(shoulder, elbow, 0.62), 62, 57),
    ],
    20,
  );
  const fore = melted(
    [rod(elbow, wrist, 48, 36), rod(between(elbow, wrist, 0.14), between(elbow, wrist, 0.36), 55, 51)],
    22,
  );
  const bandage = tube(
    up(between(elbow, wrist, 0.56)),
    up(between(elbow, wrist, 0.93)),
    49,
    42,
    [0, 1, 2, 3, 4, 5].map((i) => ({ at: 8 + i * 24, wide: 7, high: 3, tilt: 10, side: 40 })),
  );
  const guard = ball(up(add(elbow, [0, 6, 14])), [56, 52, 54]);
  return [
    { distance: upper, colours: skin },
    { distance: fore, colours: skin, layer: 1 },
    { distance: bandage, colours: WRAP, layer: 1 },
    { distance: guard, colours: VEST, layer: 1 },
    ...hand.map((solid) => ({ ...solid, layer: 1 })),
  ];
}

const solids = () => {
  const near = [420, 962, 236];
  return [
    trunk({
      neck: [
        [430, 650, -20],
        [566, 646, -10],
      ],
      far: [270, 740, -30],
      near: [726, 740, 0],
      hem: [350, 640],
      slope: 62,
      cap: 66,
      chest: 112,
      waist: 118,
      fillet: 70,
      colours: VEST,
    }),
    throat({
      from: [522, 490, -14],
      to: [504, 660, -14],
      top: 86,
      foot: 92,
      ropes: [
        [[566, 598, -40], [690, 690, -30], 44, 42],
        [[470, 606, -40], [336, 692, -40], 44, 42],
        [[566, 510, 20], [508, 668, 50], 18, 15],
      ],
      colours: skin,
    }),
    neckRing({ middle: [506, 676, -10], radii: [136, 34, 112], thick: 23, colours: PAD }),
    neckRing({ middle: [508, 648, -12], radii: [122, 30, 102], thick: 21, colours: VEST }),
    overhead([478, 400, 30], [100, 100, 120], skin),
    ...shoulderPad([218, 752, 10], -1),
    ...shoulderPad([772, 752, 30], 1),
    ...arm({
      shoulder: [222, 780, -10],
      elbow: [200, 1046, 60],
      wrist: [560, 1046, 120],
      hand: [],
    }),
    ...arm({
      shoulder: [776, 780, 10],
      elbow: [806, 1052, 70],
      wrist: near,
      hand: handSolids('rest', {
        x: near[0],
        y: near[1],
        z: near[2],
        length: 268,
        wrist: 26,
        skin,
        look: { fingers: [-0.92, 0.36, -0.06], palm: [0, 0.1, -1], left: true },
        bend: {
          index: [3, 22, 30, 16],
          middle: [1, 24, 34, 18],
          ring: [-2, 28, 36, 18],
          little: [-6, 32, 36, 18],
          thumb: { out: 34, fore: 6, bend: [14, 20], roll: 40 },
        },
      }),
    }),
  ];
};

const FINE = [{ rim: 0 }, { least: 110 }];
/** @param {number} layer 0 chest and padding, 1 folded arms */
export const body = (layer) =>
  once(`tanji ${layer}`, () => painter(solids(), BOX, 1.2, FINE[layer])).draw(layer);

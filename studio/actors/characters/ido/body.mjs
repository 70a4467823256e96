/** Ido's coat and arms as solids: how he stands, and how he leaves a sentence open. */

import { capsule, melted } from '../../kit/hands/forms.mjs';
import { painter } from '../../kit/hands/paint.mjs';
import { sleeved, up } from '../../kit/hands/sleeve.mjs';
import { handSolids, once } from '../../kit/hands.mjs';

const COAT = { base: '#3b3431', shade: '#2f2927', deep: '#231e1d', ink: '#0c0a0a', gain: 0.95 };
const LINEN = { base: '#d8d0c8', shade: '#a79fa2', deep: '#6a6068', ink: '#1b171a' };
const BOX = [0, 520, 1000, 880];

/** Shoulders, chest and the coat's fall. */
function trunk({ neck, far, near, hem }) {
  const rod = (a, b, ra, rb) => capsule(up(a), up(b), ra, rb);
  const solid = melted(
    [
      rod(neck[0], far, 50, 66),
      rod(neck[1], near, 50, 66),
      rod([far[0] + 62, far[1] + 60, far[2]], [hem[0], 1500, far[2]], 105, 140),
      rod([near[0] - 62, near[1] + 60, near[2]], [hem[1], 1500, near[2]], 105, 140),
      rod(
        [(far[0] + near[0]) / 2, far[1] + 70, (far[2] + near[2]) / 2 + 25],
        [(hem[0] + hem[1]) / 2, 1500, 20],
        110,
        150,
      ),
    ],
    70,
  );
  return { distance: solid, colours: COAT };
}

/** A coat's arm; hand and forearm are painted over what he wears before his chest. */
const arm = (how) => sleeved({ cloth: COAT, linen: LINEN, ...how });

const SCREWDRIVER = [
  {
    from: [46, 64, -18],
    to: [26, 84, 52],
    radii: [6.5, 5],
    colours: { base: '#8a3a30', shade: '#5e2724', deep: '#32161a', ink: '#241013' },
  },
  {
    from: [24, 86, 58],
    to: [6, 102, 118],
    radii: [2.6, 2.2],
    colours: { base: '#9aa0a6', shade: '#6a6f78', deep: '#3c3f48', ink: '#22242a' },
  },
];

const bodies = {
  stand() {
    const wrist = [690, 876, 190];
    return [
      trunk({
        neck: [
          [432, 622, -20],
          [556, 622, -20],
        ],
        far: [278, 694, -10],
        near: [714, 698, 10],
        hem: [310, 694],
      }),
      ...arm({
        shoulder: [252, 716, -10],
        elbow: [200, 1050, -40],
        wrist: [212, 1400, 20],
        upper: [
          { at: 230, wide: 18, high: 8, tilt: 26, side: -60 },
          { at: 300, wide: 16, high: 9, tilt: 20, side: -60 },
        ],
        lower: [
          { at: 30, wide: 16, high: 9, tilt: -18, side: -60 },
          { at: 90, wide: 22, high: 7, tilt: 30, side: 40 },
        ],
        layer: 0,
        hand: [],
      }),
      ...arm({
        shoulder: [736, 718, 10],
        elbow: [838, 1066, 10],
        wrist,
        upper: [
          { at: 120, wide: 20, high: 6, tilt: 40, side: 30 },
          { at: 240, wide: 18, high: 8, tilt: 34, side: -40 },
          { at: 300, wide: 16, high: 10, tilt: 24, side: -60 },
        ],
        lower: [
          { at: 30, wide: 16, high: 11, tilt: 22, side: 60 },
          { at: 84, wide: 18, high: 9, tilt: 30, side: 40 },
          { at: 150, wide: 20, high: 7, tilt: -26, side: 20 },
        ],
        layer: 1,
        hand: handSolids('rest', {
          x: wrist[0],
          y: wrist[1],
          z: wrist[2],
          length: 250,
          wrist: 24,
          look: { fingers: [-0.72, 0.66, 0.16], palm: [0.1, -0.1, -1], left: true },
          bend: {
            index: [3, 34, 62, 30],
            middle: [1, 36, 66, 32],
            ring: [-2, 38, 68, 34],
            little: [-6, 38, 66, 34],
            thumb: { out: 26, fore: 18, bend: [10, 16], roll: 40 },
          },
        }),
      }),
    ];
  },
  gesture() {
    const near = [496, 902, 210];
    const far = [246, 990, 190];
    return [
      trunk({
        neck: [
          [378, 650, 0],
          [506, 648, -30],
        ],
        far: [240, 730, -50],
        near: [704, 716, 40],
        hem: [300, 720],
      }),
      ...arm({
        shoulder: [218, 750, -50],
        elbow: [170, 1040, -60],
        wrist: far,
        upper: [
          { at: 160, wide: 18, high: 7, tilt: 26, side: -30 },
          { at: 240, wide: 16, high: 9, tilt: 20, side: -60 },
        ],
        lower: [
          { at: 40, wide: 16, high: 9, tilt: 18, side: 60 },
          { at: 110, wide: 18, high: 8, tilt: 26, side: 40 },
        ],
        layer: 1,
        hand: handSolids('hold', {
          x: far[0],
          y: far[1],
          z: far[2],
          length: 245,
          wrist: 24,
          tools: SCREWDRIVER,
          look: { fingers: [0.62, -0.12, 0.5], palm: [0.1, -0.75, -0.4] },
        }),
      }),
      ...arm({
        shoulder: [732, 738, 40],
        elbow: [800, 1040, 60],
        wrist: near,
        upper: [
          { at: 120, wide: 20, high: 6, tilt: 40, side: 30 },
          { at: 220, wide: 18, high: 8, tilt: 34, side: -40 },
          { at: 280, wide: 16, high: 10, tilt: 24, side: -60 },
        ],
        lower: [
          { at: 40, wide: 18, high: 11, tilt: 22, side: 60 },
          { at: 110, wide: 20, high: 9, tilt: 30, side: 40 },
          { at: 190, wide: 22, high: 8, tilt: -26, side: 20 },
        ],
        layer: 1,
        hand: handSolids('open', {
          x: near[0],
          y: near[1],
          z: near[2],
          length: 262,
          wrist: 24,
          look: { fingers: [-0.78, 0.6, 0.1], palm: [0.42, 0.5, -0.1], left: true },
        }),
      }),
    ];
  },
};

/** @param {'stand' | 'gesture'} pose  @param {number} layer 0 the coat, 1 forearms and hands */
export const body = (pose, layer) => once(`ido ${pose}`, () => painter(bodies[pose](), BOX, 1.2)).draw(layer);

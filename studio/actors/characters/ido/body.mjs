/** Ido's coat and arms as solids: how he stands, and how he leaves a sentence open. */

import { capsule, melted } from '../../kit/hands/forms.mjs';
import { painter } from '../../kit/hands/paint.mjs';
import { sleeved, up } from '../../kit/hands/sleeve.mjs';
import { handSolids, once, skins } from '../../kit/hands.mjs';

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

/** A wrist that ends where the pocket begins. */
function wristInto(wrist, along) {
  const [from, to] = [-60, 60].map((px) => up(wrist.map((n, i) => n + along[i] * px)));
  const bone = capsule(from, to, 31, 34);
  const end = up(wrist.map((n, i) => n + along[i] * 26));
  const [u, v, w] = up(along);
  return {
    distance: (x, y, z) => Math.max(bone(x, y, z), (x - end[0]) * u + (y - end[1]) * v + (z - end[2]) * w),
    colours: skins.fair,
  };
}

/** The far arm, its hand in the coat's pocket (`pocketWelt` lies over its end); moved by some px. */
const inPocket = (shoulder, dx, dy) =>
  arm({
    shoulder,
    elbow: [176 + dx, 1006 + dy, -50],
    wrist: [270 + dx, 1214 + dy, 130],
    upper: [
      { at: 150, wide: 20, high: 6, tilt: 26, side: -30 },
      { at: 226, wide: 18, high: 9, tilt: 26, side: -60 },
      { at: 276, wide: 16, high: 10, tilt: 20, side: -60 },
    ],
    lower: [
      { at: 24, wide: 16, high: 11, tilt: -18, side: -60 },
      { at: 74, wide: 18, high: 9, tilt: 28, side: 40 },
      { at: 140, wide: 22, high: 8, tilt: -24, side: 20 },
      { at: 200, wide: 16, high: 6, tilt: 18, side: 0 },
    ],
    layer: 1,
    hand: [wristInto([270 + dx, 1214 + dy, 130], [0.39, 0.86, 0.3])],
  });

const bodies = {
  stand() {
    const wrist = [800, 850, 200];
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
      ...inPocket([252, 716, -10], 0, 0),
      ...arm({
        shoulder: [736, 718, 10],
        elbow: [890, 1056, 10],
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
          length: 285,
          wrist: 9,
          // Its cords only just show: the skin is drawn tight.
          skin: { ...skins.fair, shade: '#c59380' },
          look: { fingers: [-0.8, 0.6, 0.05], palm: [0.1, 0.15, -1], left: true },
          bend: {
            index: [0, 50, 40, 24],
            middle: [1, 46, 34, 22],
            ring: [-2, 50, 36, 24],
            little: [-6, 52, 36, 24],
            thumb: { out: 40, fore: -4, bend: [26, 34], roll: 14 },
          },
        }),
      }),
    ];
  },
  gesture() {
    const near = [496, 902, 210];
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
      ...inPocket([218, 750, -50], -22, 14),
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

/** The coat's edge of light is that of its silhouette; sleeves and hands over it have their own. */
const FINE = [{ rim: 0 }, { least: 110 }];
/** @param {'stand' | 'gesture'} pose  @param {number} layer 0 the coat, 1 forearms and hands */
export const body = (pose, layer) =>
  once(`ido ${pose} ${layer}`, () => painter(bodies[pose](), BOX, 1.2, FINE[layer])).draw(layer);

/** Hugo's jacket, neck and arms as solids: how he stands, and how he points at what he wants. */
import { limb, overhead, throat, trunk } from '../../kit/build.mjs';
import { painter } from '../../kit/hands/paint.mjs';
import { handSolids, once } from '../../kit/hands.mjs';
import { skin } from './skull.mjs';

export const JACKET = { base: '#46432f', shade: '#363425', deep: '#252419', ink: '#0d0d09', gain: 0.95 };
const KNIT = { base: '#2e2c26', shade: '#242320', deep: '#191815', ink: '#0b0a09' };
const BOX = [0, 430, 1000, 970];

const sleeve = (how) =>
  limb({ cloth: JACKET, skin, band: KNIT, widths: [62, 54, 50], arm: [37, 25], ...how });

/** The near arm hangs; its hand is below the frame. */
const hanging = () =>
  sleeve({
    shoulder: [690, 728, 10],
    elbow: [772, 1040, -10],
    wrist: [742, 1330, 60],
    upper: [
      { at: 90, wide: 18, high: 6, tilt: 34, side: 30 },
      { at: 190, wide: 20, high: 8, tilt: 36, side: -30 },
      { at: 262, wide: 16, high: 9, tilt: 22, side: -50 },
      { at: 306, wide: 14, high: 8, tilt: 18, side: -50 },
    ],
    lower: [
      { at: 30, wide: 15, high: 9, tilt: 18, side: 50 },
      { at: 88, wide: 18, high: 8, tilt: -24, side: 20 },
      { at: 160, wide: 18, high: 7, tilt: 22, side: 10 },
    ],
    layer: 1,
    hand: [],
  });

const CHEST = {
  neck: [
    [446, 664, -50],
    [556, 660, -44],
  ],
  far: [308, 712, -30],
  near: [672, 712, 10],
  hem: [344, 636],
  slope: 44,
  cap: 54,
  chest: 84,
  waist: 104,
  fillet: 60,
  colours: JACKET,
};
const NECK = {
  from: [530, 450, -10],
  to: [506, 650, -14],
  top: 55,
  foot: 60,
  ropes: [
    [[540, 560, -30], [640, 668, -20], 36, 30],
    [[480, 580, -30], [380, 668, -34], 34, 28],
    [[545, 500, 10], [500, 646, 30], 15, 12],
    [[470, 650, 24], [400, 672, 10], 15, 14],
    [[520, 650, 28], [610, 668, 20], 15, 14],
  ],
  colours: skin,
};

const bodies = {
  /** One hand on the strap of the tool roll. */
  stand() {
    const wrist = [368, 990, 150];
    return [
      trunk(CHEST),
      throat(NECK),
      overhead([470, 390, 30], [94, 98, 116], skin),
      ...hanging(),
      ...sleeve({
        shoulder: [294, 730, -24],
        elbow: [190, 1062, 0],
        wrist,
        upper: [
          { at: 90, wide: 18, high: 6, tilt: -34, side: -20 },
          { at: 190, wide: 20, high: 8, tilt: -34, side: 30 },
          { at: 270, wide: 15, high: 9, tilt: -20, side: 50 },
        ],
        lower: [
          { at: 22, wide: 14, high: 9, tilt: -18, side: -50 },
          { at: 64, wide: 14, high: 8, tilt: 20, side: 20 },
          { at: 96, wide: 12, high: 8, tilt: -16, side: 10 },
        ],
        end: 0.62,
        layer: 1,
        hand: handSolids('grip', {
          x: wrist[0],
          y: wrist[1],
          z: wrist[2],
          length: 232,
          wrist: 56,
          skin,
          look: { fingers: [0.74, 0.66, 0.2], palm: [-0.3, 0.1, -1], left: false },
        }),
      }),
    ];
  },
  /** Up and out: that is where he is going. */
  point() {
    const wrist = [132, 664, 170];
    return [
      trunk({ ...CHEST, far: [312, 700, -10] }),
      throat(NECK),
      overhead([470, 390, 30], [94, 98, 116], skin),
      ...hanging(),
      ...sleeve({
        shoulder: [300, 722, -10],
        elbow: [178, 918, 130],
        wrist,
        upper: [
          { at: 60, wide: 18, high: 7, tilt: -34, side: -20 },
          { at: 130, wide: 18, high: 8, tilt: -30, side: 30 },
          { at: 190, wide: 15, high: 10, tilt: -20, side: 50 },
        ],
        lower: [
          { at: 26, wide: 14, high: 10, tilt: -22, side: -40 },
          { at: 74, wide: 15, high: 9, tilt: 20, side: 20 },
          { at: 118, wide: 12, high: 9, tilt: -16, side: 10 },
        ],
        end: 0.6,
        layer: 1,
        hand: handSolids('grip', {
          x: wrist[0],
          y: wrist[1],
          z: wrist[2],
          length: 236,
          wrist: 56,
          skin,
          look: { fingers: [-0.52, 0.84, 0.16], palm: [0.7, 0.4, -0.6], left: false },
          bend: {
            index: [3, 6, 8, 5],
            thumb: { out: 30, fore: 30, bend: [22, 36], roll: 20 },
          },
        }),
      }),
    ];
  },
};

const FINE = [{ rim: 0 }, { least: 90 }];
/** @param {keyof typeof bodies} pose  @param {number} layer 0 jacket and neck, 1 sleeves and hands */
export const body = (pose, layer) =>
  once(`hugo ${pose} ${layer}`, () => painter(bodies[pose](), BOX, 1.2, FINE[layer])).draw(layer);

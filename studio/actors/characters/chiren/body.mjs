/** Chiren's coat and arms as solids: arms folded, and nothing held. */
import { limb, overhead, throat, trunk } from '../../kit/build.mjs';
import { painter } from '../../kit/hands/paint.mjs';
import { handSolids, once } from '../../kit/hands.mjs';
import { skin } from './skull.mjs';

const COAT = { base: '#bcc1cc', shade: '#9097a8', deep: '#5e6478', ink: '#1a181f', gain: 0.85 };
const CUFF = { base: '#2d2a33', shade: '#232129', deep: '#19181e', ink: '#0c0b10' };
const BOX = [60, 430, 880, 970];

const sleeve = (how) =>
  limb({ cloth: COAT, skin, band: CUFF, bandWidth: 44, widths: [58, 50, 44], layer: 1, ...how });

const solids = () => {
  const near = [440, 1010, 210];
  const far = [606, 1092, 150];
  return [
    trunk({
      neck: [
        [446, 656, -20],
        [536, 652, -10],
      ],
      far: [318, 724, -40],
      near: [664, 720, 10],
      hem: [372, 602],
      slope: 38,
      cap: 52,
      chest: 82,
      waist: 92,
      fillet: 60,
      colours: COAT,
    }),
    throat({
      from: [516, 510, -14],
      to: [500, 650, -10],
      top: 50,
      foot: 50,
      colours: skin,
    }),
    overhead([462, 420, 30], [80, 88, 100], skin),
    ...sleeve({
      shoulder: [304, 748, -36],
      elbow: [222, 1060, 30],
      wrist: far,
      upper: [
        { at: 110, wide: 18, high: 5, tilt: -34, side: -20 },
        { at: 220, wide: 18, high: 7, tilt: -30, side: 30 },
        { at: 280, wide: 14, high: 9, tilt: -18, side: 50 },
      ],
      lower: [
        { at: 30, wide: 15, high: 9, tilt: -18, side: -50 },
        { at: 100, wide: 18, high: 6, tilt: 24, side: 20 },
        { at: 190, wide: 20, high: 5, tilt: -20, side: 10 },
      ],
      hand: handSolids('rest', {
        x: far[0],
        y: far[1],
        z: far[2],
        length: 216,
        wrist: 16,
        skin: { ...skin, shade: '#cba7a0' },
        look: { fingers: [0.97, -0.1, -0.2], palm: [-0.1, 0.12, -1], left: false },
        bend: {
          index: [3, 16, 22, 12],
          middle: [1, 20, 26, 14],
          ring: [-2, 24, 28, 14],
          little: [-6, 28, 28, 14],
          thumb: { out: 26, fore: 6, bend: [12, 18], roll: 40 },
        },
      }),
    }),
    ...sleeve({
      shoulder: [676, 744, 10],
      elbow: [728, 1090, 70],
      wrist: near,
      upper: [
        { at: 110, wide: 18, high: 5, tilt: 34, side: 30 },
        { at: 230, wide: 18, high: 7, tilt: 32, side: -40 },
        { at: 300, wide: 14, high: 9, tilt: 20, side: -60 },
      ],
      lower: [
        { at: 28, wide: 14, high: 9, tilt: 20, side: 60 },
        { at: 84, wide: 16, high: 7, tilt: 26, side: 40 },
        { at: 150, wide: 18, high: 5, tilt: -22, side: 20 },
      ],
      hand: handSolids('rest', {
        x: near[0],
        y: near[1],
        z: near[2],
        length: 222,
        wrist: 16,
        skin: { ...skin, shade: '#cba7a0' },
        look: { fingers: [-0.94, 0.28, -0.1], palm: [0, 0.1, -1], left: true },
        bend: {
          index: [3, 18, 24, 12],
          middle: [1, 22, 28, 14],
          ring: [-2, 26, 30, 14],
          little: [-5, 30, 30, 14],
          thumb: { out: 26, fore: 6, bend: [12, 18], roll: 40 },
        },
      }),
    }),
  ];
};

const FINE = [{ rim: 0 }, { least: 100 }];
/** @param {number} layer 0 coat and neck, 1 forearms and hand */
export const body = (layer) =>
  once(`chiren ${layer}`, () => painter(solids(), BOX, 1.2, FINE[layer])).draw(layer);

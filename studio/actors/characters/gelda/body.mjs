/** Gelda's flight suit and arms as solids: one hand held out. */
import { limb, overhead, throat, trunk } from '../../kit/build.mjs';
import { ball } from '../../kit/hands/forms.mjs';
import { painter } from '../../kit/hands/paint.mjs';
import { up } from '../../kit/hands/sleeve.mjs';
import { handSolids, once } from '../../kit/hands.mjs';
import { neckRing } from '../../kit/neck.mjs';
import { skin } from './skull.mjs';

const SUIT = { base: '#2c3648', shade: '#222a39', deep: '#181e29', ink: '#0a0b0e', gain: 0.95 };
const RUBBER = { base: '#43464b', shade: '#33363b', deep: '#232529', ink: '#0a0b0e' };
const BOX = [20, 430, 960, 970];

const sleeve = (how) =>
  limb({ cloth: SUIT, skin, band: RUBBER, bandWidth: 56, widths: [62, 53, 47], layer: 1, ...how });
/** Rings of quilting down an arm. */
const rings = (from, count, side) =>
  Array.from({ length: count }, (_, i) => ({
    at: from + i * 32,
    wide: 11,
    high: 5,
    tilt: 12 * side,
    side: 0,
  }));
const cap = ([x, y, z]) => ({ distance: ball(up([x, y, z]), [82, 74, 80]), colours: RUBBER });
/** What is left of the helmet: its ring. */
const ring = neckRing({
  middle: [504, 644, -6],
  radii: [112, 30, 96],
  thick: 20,
  colours: { base: '#c9ccd0', shade: '#989ca6', deep: '#646873', ink: '#14161b', gain: 0.9 },
});

const solids = () => {
  const far = [258, 930, 220];
  return [
    trunk({
      neck: [
        [446, 660, -20],
        [552, 656, -10],
      ],
      far: [300, 724, -30],
      near: [692, 724, 10],
      hem: [356, 630],
      slope: 46,
      cap: 58,
      chest: 92,
      waist: 104,
      fillet: 60,
      colours: SUIT,
    }),
    throat({
      from: [522, 490, -12],
      to: [504, 660, -8],
      top: 52,
      foot: 60,
      ropes: [
        [[548, 500, 12], [506, 660, 44], 14, 12],
        [[546, 560, -30], [630, 670, -20], 34, 28],
      ],
      colours: skin,
    }),
    ring,
    overhead([464, 416, 30], [86, 92, 100], skin),
    cap([278, 742, -16]),
    cap([716, 742, 22]),
    ...sleeve({
      shoulder: [280, 752, -20],
      elbow: [196, 1070, 10],
      wrist: far,
      upper: rings(96, 6, -1),
      lower: [
        { at: 26, wide: 14, high: 8, tilt: -18, side: -50 },
        { at: 70, wide: 15, high: 6, tilt: 18, side: 20 },
      ],
      hand: handSolids('open', {
        x: far[0],
        y: far[1],
        z: far[2],
        length: 234,
        wrist: 20,
        skin,
        look: { fingers: [-0.84, 0.4, 0.36], palm: [0.3, 0.8, 0.5], left: false },
        bend: {
          index: [7, 8, 16, 9],
          middle: [1, 14, 22, 11],
          ring: [-5, 20, 26, 14],
          little: [-13, 24, 24, 14],
          thumb: { out: 48, fore: 24, bend: [8, 16], roll: 46 },
        },
      }),
    }),
    ...sleeve({
      shoulder: [712, 752, 20],
      elbow: [788, 1060, 0],
      wrist: [752, 1340, 60],
      upper: rings(96, 6, 1),
      lower: [
        { at: 30, wide: 15, high: 8, tilt: 18, side: 50 },
        { at: 90, wide: 18, high: 7, tilt: -20, side: 20 },
        { at: 160, wide: 18, high: 6, tilt: 20, side: 10 },
      ],
      hand: [],
    }),
  ];
};

const FINE = [{ rim: 0 }, { least: 100 }];
/** @param {number} layer 0 suit and neck, 1 forearms and hand */
export const body = (layer) =>
  once(`gelda ${layer}`, () => painter(solids(), BOX, 1.2, FINE[layer])).draw(layer);

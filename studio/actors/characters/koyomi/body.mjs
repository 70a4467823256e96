/** Koyomi's jacket, which was somebody else's, and her fists on her hips: as solids. */
import { limb, overhead, throat, trunk } from '../../kit/build.mjs';
import { painter } from '../../kit/hands/paint.mjs';
import { handSolids, once } from '../../kit/hands.mjs';
import { skin } from './skull.mjs';

const CLOTH = { base: '#46342d', shade: '#362823', deep: '#251b19', ink: '#0e0a0a', gain: 0.95 };
const ROLLED = { base: '#6d5445', shade: '#523f36', deep: '#352824', ink: '#0e0a0a' };
const BOX = [60, 440, 880, 960];

/** Young hands: their cords hardly show. */
const SMOOTH = { ...skin, shade: '#c99478', deep: '#a06a5a' };
const fist = ([x, y, z], left) =>
  handSolids('grip', {
    x,
    y,
    z,
    length: 182,
    wrist: 48,
    skin: SMOOTH,
    look: { fingers: [left ? -0.86 : 0.86, -0.16, 0.3], palm: [left ? 0.35 : -0.35, 0.2, -1], left },
  });
const sleeve = (how) =>
  limb({
    cloth: CLOTH,
    skin,
    band: ROLLED,
    bandWidth: 46,
    widths: [64, 62, 66],
    arm: [30, 24],
    end: 0.52,
    layer: 1,
    ...how,
  });
const folds = (side) => ({
  upper: [
    { at: 60, wide: 20, high: 8, tilt: 34 * side, side: 20 * side },
    { at: 140, wide: 20, high: 10, tilt: 34 * side, side: -30 * side },
    { at: 210, wide: 16, high: 11, tilt: 22 * side, side: -50 * side },
  ],
  lower: [
    { at: 24, wide: 15, high: 11, tilt: 18 * side, side: 50 * side },
    { at: 70, wide: 16, high: 9, tilt: -20 * side, side: 10 },
  ],
});

const solids = () => {
  const [far, near] = [
    [276, 1142, 110],
    [722, 1148, 130],
  ];
  return [
    trunk({
      neck: [
        [452, 694, -50],
        [546, 690, -44],
      ],
      far: [368, 742, -20],
      near: [622, 742, 10],
      hem: [392, 612],
      slope: 40,
      cap: 54,
      chest: 80,
      waist: 104,
      fillet: 60,
      colours: CLOTH,
    }),
    throat({
      from: [516, 540, -10],
      to: [502, 670, -14],
      top: 52,
      foot: 56,
      ropes: [
        [[528, 590, -30], [606, 694, -20], 30, 26],
        [[480, 600, -30], [402, 694, -30], 28, 24],
        [[534, 520, 8], [496, 672, 26], 12, 10],
        [[492, 680, 22], [430, 700, 10], 12, 12],
        [[512, 680, 24], [580, 698, 18], 12, 12],
      ],
      colours: skin,
    }),
    overhead([484, 450, 30], [96, 100, 116], skin),
    ...sleeve({
      shoulder: [346, 768, -20],
      elbow: [150, 1000, -40],
      wrist: far,
      ...folds(-1),
      hand: fist(far, false),
    }),
    ...sleeve({
      shoulder: [646, 768, 10],
      elbow: [850, 1006, -30],
      wrist: near,
      ...folds(1),
      hand: fist(near, true),
    }),
  ];
};

const FINE = [{ rim: 0 }, { least: 90 }];
/** @param {number} layer 0 jacket and neck, 1 sleeves and hands */
export const body = (layer) =>
  once(`koyomi ${layer}`, () => painter(solids(), BOX, 1.2, FINE[layer])).draw(layer);

/** Ido's head as a solid, made facing us: a thin man past fifty. The profile is what this picture sees. */
import { ball, capsule, melt, melted, without } from '../../../actors/kit/hands/forms.mjs';
import { stand } from '../../kit/solids.mjs';

const rod = capsule;
const cranium = ball([0, 48, -14], [118, 136, 152]);
/** One half, and the width of its fillet; the other half is its mirror. */
const bones = [
  [rod([0, 84, 94], [66, 72, 74], 46, 43), 30],
  [rod([10, 32, 134], [54, 36, 118], 13, 14), 20],
  [rod([54, 33, 116], [98, 14, 76], 14, 15), 34],
  [rod([84, 40, 84], [94, 30, 60], 24, 26), 40],
  [rod([98, 14, 76], [96, -34, 74], 13, 17), 26],
  [rod([76, -40, 96], [106, -20, 24], 26, 18), 30],
  [rod([0, -72, 112], [0, -104, 114], 38, 34), 30],
  [rod([26, -60, 112], [40, -96, 96], 26, 24), 26],
  [rod([0, -152, 124], [26, -150, 114], 20, 20), 24],
  [rod([30, -114, 102], [34, -134, 104], 22, 20), 24],
  [rod([30, -150, 112], [76, -92, 22], 18, 17), 26],
  [rod([76, -92, 22], [100, -16, 2], 17, 17), 30],
  [rod([62, -74, 66], [80, -60, 30], 24, 25), 38],
];
const socket = ball([56, 0, 162], [34, 25, 42]);
const lid = ball([56, 0, 107], [28, 23, 28]);
const features = [
  [rod([0, 22, 136], [0, -14, 164], 9, 10), 14],
  [rod([0, -14, 164], [0, -50, 191], 10.5, 11), 8],
  [rod([0, -50, 191], [0, -58, 186], 12, 11), 7],
  [rod([15, -58, 170], [18, -63, 156], 11, 9), 8],
  [rod([0, -105, 149], [20, -111, 138], 5, 3), 7],
  [rod([0, -121, 147], [17, -121, 138], 6, 4), 8],
];
const fold = rod([30, -66, 152], [46, -114, 122], 3, 2.5);
const mouthLine = rod([0, -113, 158], [26, -115, 138], 1.6, 1.2);
const ear = (x, y, z) =>
  without(ball([112, -6, -16], [11, 40, 25])(x, y, z), ball([125, -2, -12], [10, 27, 15])(x, y, z), 6);

export function skull(x, y, z) {
  const h = Math.abs(x);
  let d = cranium(x, y, z);
  for (const [part, k] of bones) d = melt(d, part(h, y, z), k);
  d = without(d, socket(h, y, z), 24);
  d = melt(d, lid(h, y, z), 10);
  for (const [part, k] of features) d = melt(d, part(h, y, z), k);
  d = without(d, fold(h, y, z), 9);
  d = without(d, mouthLine(h, y, z), 4);
  return melt(d, ear(h, y, z), 9);
}

/** His hair, swept back and long over the collar. */
const mane = melted(
  [
    ball([0, 60, -20], [125, 132, 152]),
    capsule([0, 140, 70], [0, 146, -30], 44, 44),
    capsule([0, -30, -120], [0, -90, -132], 66, 40),
    capsule([62, 0, -80], [50, -80, -100], 46, 30),
    capsule([-62, 0, -80], [-50, -80, -100], 46, 30),
  ],
  40,
);
const hairline = melted(
  [
    ball([0, 20, 190], [92, 112, 140]),
    ball([118, -60, 84], [70, 100, 84]),
    ball([-118, -60, 84], [70, 100, 84]),
    ball([130, -22, -8], [70, 52, 34]),
  ],
  30,
);
export const hair = (x, y, z) => without(mane(x, y, z), hairline(x, y, z), 8);

/** Bent down over her, a little towards us. */
export const stood = stand({
  at: [1236, 292, 0],
  scale: 0.9,
  front: [-0.78, -0.5, 0.4],
  top: [-0.46, 0.87, 0.06],
});

/** Ido's head as a solid: the planes of a thin face, before anything is drawn on it. */
import { clip } from '../../kit/draw.mjs';
import { ball, melt, capsule as rod, without } from '../../kit/hands/forms.mjs';
import { painter } from '../../kit/hands/paint.mjs';
import { once } from '../../kit/hands.mjs';

/** Middle of the head in the drawing, px: the eyes' height. */
const MIDDLE = [501, 302];
/** How far it is turned to the left. */
const YAW = (24 * Math.PI) / 180;
const BOX = [310, 60, 380, 470];
const SKIN = { base: '#e2b598', shade: '#bd8574', deep: '#84524f', ink: '#1d1013' };

const cranium = ball([0, 48, -14], [121, 138, 150]);
/** One half, each with its fillet; the other half is the mirror. */
const bone = [
  [rod([0, 84, 92], [66, 72, 74], 46, 43), 30],
  [rod([12, 28, 130], [54, 33, 118], 14, 14), 22],
  [rod([54, 33, 118], [100, 14, 76], 14, 15), 36],
  [rod([86, 40, 84], [96, 30, 60], 24, 26), 40],
  [rod([100, 14, 76], [96, -34, 74], 13, 18), 26],
  [rod([78, -40, 98], [108, -20, 24], 28, 18), 30],
  [rod([0, -72, 112], [0, -104, 114], 40, 36), 30],
  [rod([26, -60, 112], [42, -96, 96], 28, 26), 26],
  [rod([0, -150, 122], [30, -147, 112], 22, 21), 26],
  [rod([34, -112, 104], [36, -132, 104], 22, 20), 24],
  [rod([30, -147, 112], [78, -90, 22], 20, 19), 28],
  [rod([78, -90, 22], [102, -16, 2], 19, 18), 30],
  [rod([62, -72, 70], [82, -60, 30], 27, 27), 40],
];
const socket = ball([57, -2, 166], [35, 26, 44]);
const lid = ball([58, 0, 108], [29, 23, 27]);
const nose = [
  [rod([0, 20, 136], [0, -34, 178], 9, 10), 14],
  [rod([0, -34, 178], [0, -54, 194], 11, 13), 10],
  [rod([15, -60, 174], [17, -64, 160], 11, 9), 9],
];
const lips = [
  [rod([0, -106, 148], [22, -111, 136], 6, 3), 8],
  [rod([0, -121, 147], [18, -120, 138], 7, 4), 9],
];
// From the nose's wing to the corner of the mouth; the far one would only dent the contour.
const fold = rod([30, -66, 152], [46, -114, 122], 3, 2.5);

function face(x, y, z) {
  const h = Math.abs(x);
  let d = cranium(x, y, z);
  for (const [part, k] of bone) d = melt(d, part(h, y, z), k);
  d = without(d, socket(h, y, z), 26);
  d = melt(d, lid(h, y, z), 10);
  for (const [part, k] of nose) d = melt(d, part(h, y, z), k);
  for (const [part, k] of lips) d = melt(d, part(h, y, z), k);
  return without(d, fold(x, y, z), 9);
}

const [COS, SIN] = [Math.cos(YAW), Math.sin(YAW)];
const turned = (solid) => (px, py, pz) => {
  const x = px - MIDDLE[0];
  return solid(x * COS + pz * SIN, py + MIDDLE[1], -x * SIN + pz * COS);
};
const shell = ball([118, -6, -14], [9, 40, 25]);
const hollow = ball([130, -4, -10], [9, 28, 15]);
const head = (x, y, z) => melt(face(x, y, z), without(shell(x, y, z), hollow(x, y, z), 6), 10);

const painted = () =>
  once('ido skull', () =>
    painter([{ distance: turned(head), colours: SKIN }], BOX, 1, { reach: 2, least: 150, rim: 0 }),
  );
/** The bare head. */
export const skull = () => painted().draw();
/** What is drawn on it, cut by its outline. */
export const within = (inner) => clip(painted().outline(), inner);

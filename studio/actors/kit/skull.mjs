/**
 * A head as a solid that can be anybody's: cranium, brow, cheekbones, jaw, nose and lips, made about the eyes' height; a grown
 * man's is 350 high. y down, z to us; `placed` puts it into the picture.
 */
import { ball, melt, rod, without } from './solids.mjs';

const MAN = {
  /** Of the whole: across, high, deep. */
  stretch: [1, 1, 1],
  cranium: [121, 138, 150],
  /** How far the brow stands out and how thick it is; px more than a man's. */
  brow: 0,
  cheek: 0,
  /** Jaw's corner: wider, lower; chin: half its width, lower, forward. */
  jaw: [0, 0],
  chin: [30, 0, 0],
  socket: 26,
  /** Length, width and how far it stands out; `bent` to the side. */
  nose: { long: 0, wide: 0, out: 0, bent: 0 },
  lips: 1,
  fold: 9,
  ears: true,
};

/** @param {Partial<typeof MAN>} how */
export function skull(how) {
  const { stretch, cranium, brow, cheek, jaw, chin, socket, nose, lips, fold, ears } = { ...MAN, ...how };
  const { long = 0, wide = 0, out = 0, bent = 0 } = nose;
  const top = ball([0, -48, -14], cranium);
  const corner = [78 + jaw[0], 90 + jaw[1], 22];
  const [chinWide, chinLow, chinOut] = chin;
  const bones = [
    [rod([0, -84, 92], [66, -72, 74], 46, 43), 30],
    [rod([12, -28, 130 + brow], [54, -33, 118 + brow], 14 + brow * 0.4), 22],
    [rod([54, -33, 118 + brow], [100, -14, 76], 14 + brow * 0.3, 15), 36],
    [rod([86, -40, 84], [96, -30, 60], 24, 26), 40],
    [rod([100 + cheek, -14, 76], [96 + cheek, 34, 74], 13, 18), 26],
    [rod([78 + cheek, 40, 98 + cheek * 0.5], [108 + cheek, 20, 24], 28, 18), 30],
    [rod([0, 72, 112], [0, 104, 114], 40, 36), 30],
    [rod([26, 60, 112], [42, 96, 96], 28, 26), 26],
    [rod([0, 150 + chinLow, 122 + chinOut], [chinWide, 147 + chinLow, 112 + chinOut], 22, 21), 26],
    [rod([34, 112, 104], [chinWide + 6, 132 + chinLow * 0.6, 104 + chinOut], 22, 20), 24],
    [rod([chinWide, 147 + chinLow, 112 + chinOut], corner, 20, 19), 28],
    [rod(corner, [102 + jaw[0] * 0.6, 16, 2], 19, 18), 30],
    [rod([62, 72, 70], [82 + jaw[0] * 0.5, 60, 30], 27, 27), 40],
  ];
  const hollow = ball([57, 2, 166], [35, 26, 44]);
  const lid = ball([58, 0, 108], [29, 23, 27]);
  const tip = [bent, 54 + long, 194 + out];
  const bridge = [
    [rod([0, -20, 136], [bent, 34 + long * 0.7, 178 + out * 0.8], 9 + wide * 0.4, 10 + wide * 0.6), 14],
    [rod([bent, 34 + long * 0.7, 178 + out * 0.8], tip, 11 + wide * 0.5, 13 + wide * 0.6), 10],
  ];
  const wings = rod(
    [15 + wide, 60 + long, 174 + out * 0.8],
    [17 + wide, 64 + long, 160 + out * 0.6],
    11 + wide * 0.4,
    9,
  );
  const lip = [
    [rod([0, 106, 148], [22, 111, 136], 6 * lips, 3 * lips), 8],
    [rod([0, 121, 147], [18, 120, 138], 7 * lips, 4 * lips), 9],
  ];
  const crease = rod([30, 66, 152], [46, 114, 122], 3, 2.5);
  const shell = ball([118, 6, -14], [9, 40, 25]);
  const cavity = ball([130, 4, -10], [9, 28, 15]);
  const face = (x, y, z) => {
    const h = Math.abs(x);
    let d = top(x, y, z);
    for (const [part, k] of bones) d = melt(d, part(h, y, z), k);
    d = without(d, hollow(h, y, z), socket);
    d = melt(d, lid(h, y, z), 10);
    for (const [part, k] of bridge) d = melt(d, part(x, y, z), k);
    d = melt(d, wings(Math.abs(x - bent), y, z), 9);
    if (lips > 0) for (const [part, k] of lip) d = melt(d, part(h, y, z), k);
    return fold > 0 ? without(d, crease(x, y, z), fold) : d;
  };
  const eared = (x, y, z) => melt(face(x, y, z), without(shell(x, y, z), cavity(x, y, z), 6), 10);
  const whole = ears ? eared : face;
  const [sx, sy, sz] = stretch;
  const least = Math.min(sx, sy, sz);
  return (x, y, z) => whole(x / sx, y / sy, z / sz) * least;
}

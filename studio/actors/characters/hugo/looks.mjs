/** What Hugo feels. `eyes` go to `eye()`, `mouth` to `lips()`; `brows` are px down: inner end, arch, outer end; `far` where it differs. */
const SHUT = { far: -3, near: -6, bow: 1, wide: 1.03, fold: 0.35 };

export const looks = {
  neutral: { eyes: { open: 0.88 }, brows: [0, 0, 0], mouth: SHUT, blush: 0.2 },
  warm: {
    eyes: { open: 0.76, squint: 0.7 },
    brows: [-7, -10, -5],
    mouth: { far: -7, near: -11, bow: 2.5, wide: 1.14, fold: 0.8 },
    blush: 0.7,
  },
  // His seller's face: everything he has, on the table.
  grin: {
    eyes: { open: 0.8, squint: 0.86, look: [-0.05, -0.04] },
    brows: [-3, -5, 0],
    far: [-12, -14, -7],
    mouth: { far: -10, near: -16, bow: -1, wide: 1.26, open: 20, teeth: 12, tongue: 0.7, fold: 1 },
    blush: 0.5,
  },
  // When it is true he stops selling.
  quiet: {
    eyes: { open: 0.66, tilt: -0.3, look: [-0.1, 0.3] },
    brows: [-11, 2, 8],
    mouth: { far: 2, near: 2.5, bow: -1.5, wide: 0.92, press: 0.25 },
    blush: 0,
  },
  surprised: {
    eyes: { open: 1.14, irisSize: 0.86 },
    brows: [-11, -14, -9],
    mouth: { far: 3, near: 3, bow: -5, wide: 0.66, open: 19, teeth: 4, tongue: 0.7 },
    blush: 0,
  },
  afraid: {
    eyes: { open: 1.06, tilt: -0.4, irisSize: 0.78, look: [0.12, -0.04] },
    brows: [-18, -8, 7],
    mouth: { far: 6, near: 7, bow: -2, wide: 1.04, open: 9, teeth: 6, low: 3, fold: 0.5 },
    furrow: 0.8,
    blush: 0,
  },
};

export const lids = {
  half: { ...looks.neutral, eyes: { open: 0.42 } },
  shut: { ...looks.neutral, eyes: { open: 0 } },
};
export const speaking = {
  ah: {
    ...looks.neutral,
    mouth: { far: 1, near: 1, bow: -4, wide: 0.94, open: 18, teeth: 6, tongue: 0.7, fold: 0.2 },
  },
  oh: { ...looks.neutral, mouth: { far: 2, near: 2, bow: -4, wide: 0.62, open: 16, teeth: 3, tongue: 0.6 } },
};

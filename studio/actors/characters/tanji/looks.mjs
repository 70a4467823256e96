/** What Tanji feels. `eyes` go to `eye()`, `mouth` to `lips()`; `brows` are px down: inner end, arch, outer end; `far` where it differs. */
export const looks = {
  neutral: {
    eyes: { open: 0.72, tilt: 0.1 },
    brows: [3, 1, 0],
    mouth: { far: 2, near: 3, bow: -1, wide: 0.98 },
  },
  // He has seen this end before.
  sour: {
    eyes: { open: 0.58, tilt: 0.2, squint: 0.35, look: [-0.3, 0.04] },
    brows: [8, 6, 2],
    far: [5, -4, -4],
    mouth: { far: 4, near: 9, bow: -3, wide: 1.02, press: 0.4, fold: 0.7 },
    furrow: 0.4,
  },
  grin: {
    eyes: { open: 0.7, squint: 0.8 },
    brows: [4, 0, 1],
    far: [-6, -10, -5],
    mouth: { far: -6, near: -16, bow: 0, wide: 1.2, open: 17, teeth: 12, tongue: 0.3, fold: 1 },
  },
  hurt: {
    eyes: { open: 0.62, tilt: -0.45, look: [0.1, 0.42] },
    brows: [-11, -1, 9],
    mouth: { far: 5, near: 6, bow: -3, wide: 0.92, press: 0.45, fold: 0.3 },
    furrow: 0.5,
  },
  angry: {
    eyes: { open: 0.74, tilt: 0.8, squint: 0.45, irisSize: 0.92 },
    brows: [18, 8, -8],
    mouth: { far: 7, near: 8, bow: -3, wide: 1.1, open: 13, teeth: 7, low: 5, fold: 0.9 },
    furrow: 1,
  },
};

export const lids = {
  half: { ...looks.neutral, eyes: { open: 0.38 } },
  shut: { ...looks.neutral, eyes: { open: 0 } },
};
export const speaking = {
  ah: { ...looks.neutral, mouth: { far: 2, near: 2, bow: -4, wide: 0.96, open: 17, teeth: 6, tongue: 0.6 } },
  oh: { ...looks.neutral, mouth: { far: 2, near: 2, bow: -4, wide: 0.66, open: 16, teeth: 3, tongue: 0.5 } },
};

/** What Chiren lets be seen. `eyes` go to `eye()`, `mouth` to `lips()`; `brows` are px down: inner end, arch, outer end; `far` where it differs. */
export const looks = {
  neutral: {
    eyes: { open: 0.68 },
    brows: [0, 0, 0],
    mouth: { far: 0, near: 1, bow: -0.5, wide: 0.94 },
  },
  cold: {
    eyes: { open: 0.54, tilt: 0.16, look: [0.02, 0.14] },
    brows: [4, -4, -2],
    far: [5, 3, 2],
    mouth: { far: 2, near: 3.5, bow: -1.5, wide: 0.92, press: 0.4, fold: 0.3 },
  },
  sad: {
    eyes: { open: 0.58, tilt: -0.5, look: [0.05, 0.46] },
    brows: [-13, -2, 7],
    mouth: { far: 4, near: 5, bow: -1, wide: 0.86, open: 3, press: 0.1 },
    furrow: 0.4,
    age: 0.3,
  },
  angry: {
    eyes: { open: 0.72, tilt: 0.7, squint: 0.4, irisSize: 0.92 },
    brows: [15, 5, -8],
    mouth: { far: 5, near: 6, bow: -3, wide: 1.02, open: 10, teeth: 7, low: 3, fold: 0.8 },
    furrow: 1,
    age: 0.5,
  },
  surprised: {
    eyes: { open: 1.08, irisSize: 0.88 },
    brows: [-11, -17, -11],
    mouth: { far: 3, near: 3, bow: -4, wide: 0.66, open: 14, teeth: 4, tongue: 0.5 },
  },
};

export const lids = {
  half: { ...looks.neutral, eyes: { open: 0.36 } },
  shut: { ...looks.neutral, eyes: { open: 0 } },
};
export const speaking = {
  ah: { ...looks.neutral, mouth: { far: 1, near: 1, bow: -3, wide: 0.94, open: 13, teeth: 6, tongue: 0.6 } },
  oh: { ...looks.neutral, mouth: { far: 2, near: 2, bow: -3, wide: 0.62, open: 13, teeth: 3, tongue: 0.5 } },
};
